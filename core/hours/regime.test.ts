// Hours as people read them: exceptions, weekends, midnight, and the two nights when the clock is changed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Hours, type Phone, type Span, WEEKDAYS, type Week } from './opening.ts';
import { addDays, osloEnd, osloInstant, osloTime } from './oslo.ts';
import { nextDropIn, phoneAnswersUntil, regimeAt } from './regime.ts';
import { weekdayOf } from './weekday.ts';

const MINUTE = 60_000;
const every = (spans: Span[]): Week => ({
  mon: spans,
  tue: spans,
  wed: spans,
  thu: spans,
  fri: spans,
  sat: spans,
  sun: spans,
});
const span = (from: string, to: string): Span => ({ from, to });
const weekdays = (spans: Span[]): Week => ({ ...every(spans), sat: [], sun: [] });

/** Drop-in 10-12 and appointments 9-15 on weekdays; Christmas Eve shorter, Christmas Day closed. */
const HOURS: Hours = {
  dropIn: weekdays([span('10:00', '12:00')]),
  staffed: weekdays([span('09:00', '15:00')]),
  exceptions: [
    { date: '2026-12-24', dropIn: [], staffed: [span('09:00', '12:00')] },
    { date: '2026-12-25', dropIn: [], staffed: [] },
    { date: '2026-12-26', dropIn: [span('11:00', '13:00')], staffed: [span('11:00', '13:00')] },
  ],
};
const at = (date: string, time: string) => osloInstant(date, time);

describe('the regime', () => {
  test.each([
    ['2026-11-23', '08:59', 'unstaffed'],
    ['2026-11-23', '09:00', 'appointmentOnly'],
    ['2026-11-23', '10:00', 'dropIn'],
    ['2026-11-23', '11:59', 'dropIn'],
    ['2026-11-23', '12:00', 'appointmentOnly'],
    ['2026-11-23', '15:00', 'unstaffed'],
    ['2026-11-22', '11:00', 'unstaffed'],
    ['2026-12-24', '11:00', 'appointmentOnly'],
    ['2026-12-25', '11:00', 'unstaffed'],
    ['2026-12-26', '11:00', 'dropIn'],
  ])('%s at %s is %s', (date, time, regime) => {
    expect(regimeAt(HOURS, at(date, time))).toBe(regime);
    expect(regimeAt(HOURS, at(date, time) + MINUTE - 1)).toBe(regime);
  });

  test('open to midnight and from midnight is open across it', () => {
    const hours = {
      ...HOURS,
      dropIn: every([span('20:00', '24:00'), span('00:00', '02:00')]),
      exceptions: [],
    };
    expect(regimeAt(hours, at('2026-11-22', '23:59') + MINUTE - 1)).toBe('dropIn');
    expect(regimeAt(hours, at('2026-11-23', '00:00'))).toBe('dropIn');
    expect(regimeAt(hours, at('2026-11-23', '02:00'))).toBe('unstaffed');
  });
});

describe('the next drop-in', () => {
  const opening = (date: string, from: string, to: string) => ({
    opensAt: at(date, from),
    closesAt: at(date, to),
  });

  test('while one is open, that one; from the moment it closes, the next', () => {
    expect(nextDropIn(HOURS, at('2026-11-23', '11:59'))).toEqual(opening('2026-11-23', '10:00', '12:00'));
    expect(nextDropIn(HOURS, at('2026-11-23', '12:00'))).toEqual(opening('2026-11-24', '10:00', '12:00'));
  });

  test('goes past the weekend and past days that an exception closes, and opens those it opens', () => {
    expect(nextDropIn(HOURS, at('2026-11-27', '12:00'))).toEqual(opening('2026-11-30', '10:00', '12:00'));
    expect(nextDropIn(HOURS, at('2026-12-23', '12:00'))).toEqual(opening('2026-12-26', '11:00', '13:00'));
  });

  test('is the earliest of the day, however the profile lists them; spans that touch are one', () => {
    const hours = {
      ...HOURS,
      dropIn: every([span('13:00', '15:00'), span('11:00', '13:00'), span('08:00', '09:00')]),
    };
    expect(nextDropIn(hours, at('2026-11-23', '07:00'))).toEqual(opening('2026-11-23', '08:00', '09:00'));
    expect(nextDropIn(hours, at('2026-11-23', '12:00'))).toEqual(opening('2026-11-23', '11:00', '15:00'));
  });

  test('may close at midnight', () => {
    const hours = { ...HOURS, dropIn: every([span('18:00', '24:00')]), exceptions: [] };
    const next = nextDropIn(hours, at('2026-12-31', '19:00'));
    expect(next).toEqual({ opensAt: at('2026-12-31', '18:00'), closesAt: at('2027-01-01', '00:00') });
  });

  test('two weeks ahead is promised, more is not', () => {
    const none = { ...HOURS, dropIn: every([]) };
    const from = at('2026-11-23', '12:00');
    const on = (days: number) => ({
      ...none,
      exceptions: [{ date: addDays('2026-11-23', days), dropIn: [span('10:00', '12:00')], staffed: [] }],
    });
    expect(nextDropIn(none, from)).toBeNull();
    expect(nextDropIn(on(14), from)?.opensAt).toBe(at('2026-12-07', '10:00'));
    expect(nextDropIn(on(15), from)).toBeNull();
  });
});

describe('the phone', () => {
  const phone = (hours: Week): Phone => ({ id: 'duty', number: '112', hours });

  test('answers until the end of its span, and is not shown outside it', () => {
    const nav = phone(weekdays([span('09:00', '15:00')]));
    expect(phoneAnswersUntil(nav, at('2026-11-23', '08:59'))).toBeNull();
    expect(phoneAnswersUntil(nav, at('2026-11-23', '09:00'))).toBe(at('2026-11-23', '15:00'));
    expect(phoneAnswersUntil(nav, at('2026-11-23', '15:00'))).toBeNull();
    expect(phoneAnswersUntil(nav, at('2026-11-22', '12:00'))).toBeNull();
  });

  test('with spans that touch or overlap answers until the last of them', () => {
    const duty = phone(every([span('11:30', '15:00'), span('08:00', '12:00'), span('15:00', '24:00')]));
    expect(phoneAnswersUntil(duty, at('2026-11-23', '09:00'))).toBe(at('2026-11-24', '00:00'));
  });

  test('day and night answers until midnight, also on the nights when the clock is changed', () => {
    const duty = phone(every([span('00:00', '24:00')]));
    for (const date of ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2026-12-31'])
      for (const time of ['00:00', '01:59', '03:00', '23:59'])
        expect(phoneAnswersUntil(duty, at(date, time))).toBe(at(addDays(date, 1), '00:00'));
  });
});

describe('the nights when the clock is changed', () => {
  const nights = [
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2027-03-28', 23],
    ['2027-10-31', 25],
  ] as const;
  /** Fine enough to meet every edge of a span on a whole five minutes, and quick. */
  const STEP = 5;
  const clock = (steps: number, minutes = steps * STEP) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  /** An edge inside the hour that is read twice makes two openings of one; nobody opens or closes then. */
  const isReadTwice = (step: number) => step > 24 && step < 36;
  const isPlain = (from: number, to: number) => !isReadTwice(from) && !isReadTwice(to);
  const anySpan = (hours: number) =>
    fc
      .tuple(fc.integer({ min: 0, max: 36 }), fc.integer({ min: 1, max: 48 }))
      .filter(([from, to]) => from < to && (hours < 24 || isPlain(from, to)))
      .map(([from, to]) => span(clock(from), clock(to)));

  test.each(nights)('%s has %i hours', (date, hours) => {
    expect(at(addDays(date, 1), '00:00') - at(date, '00:00')).toBe(hours * 60 * MINUTE);
  });

  test.each(nights)(
    '%s: the opening that is shown is the opening that is kept, step by step',
    (date, length) => {
      fc.assert(
        fc.property(anySpan(length), (only) => {
          const hours: Hours = { dropIn: every([only]), staffed: every([only]), exceptions: [] };
          for (let now = at(date, '00:00'); now < at(date, '04:00'); now += STEP * MINUTE) {
            const next = nextDropIn(hours, now);
            const isOpen = next !== null && next.opensAt <= now && now < next.closesAt;
            expect([osloTime(now).minutes, isOpen]).toEqual([
              osloTime(now).minutes,
              regimeAt(hours, now) === 'dropIn',
            ]);
          }
        }),
        { numRuns: 12 },
      );
    },
  );

  test('a time that the spring night skips is the moment of the change; one read twice begins at the first, ends at the last', () => {
    const change = Date.UTC(2026, 2, 29, 1);
    expect([at('2026-03-29', '02:00'), at('2026-03-29', '02:30'), at('2026-03-29', '03:00')]).toEqual([
      change,
      change,
      change,
    ]);
    expect(osloInstant('2026-10-25', '02:30')).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(osloEnd('2026-10-25', '02:30')).toBe(Date.UTC(2026, 9, 25, 1, 30));
    expect(osloEnd('2026-10-25', '02:00')).toBe(Date.UTC(2026, 9, 25, 0));
    expect(osloEnd('2026-03-29', '02:30')).toBe(change);
  });
});

describe('a date in Oslo', () => {
  test('changes at midnight in Oslo, not in Greenwich', () => {
    expect(osloTime(Date.UTC(2026, 10, 22, 22, 59))).toEqual({
      date: '2026-11-22',
      weekday: 'sun',
      minutes: 1_439,
    });
    expect(osloTime(Date.UTC(2026, 10, 22, 23))).toEqual({ date: '2026-11-23', weekday: 'mon', minutes: 0 });
    expect(osloTime(Date.UTC(2027, 6, 1, 22))).toEqual({ date: '2027-07-02', weekday: 'fri', minutes: 0 });
  });

  test('counts Monday first, across months, years and a leap day', () => {
    const days = Array.from({ length: 7 }, (_, index) => weekdayOf(addDays('2026-11-23', index)));
    expect(days).toEqual([...WEEKDAYS]);
    expect([addDays('2026-12-31', 1), addDays('2028-02-28', 1)]).toEqual(['2027-01-01', '2028-02-29']);
  });
});

describe('public holidays', () => {
  /** Easter of 2027 with the night when the clock is changed in it, and 17 May, which is Whit Monday too. */
  const closedDays = new Set(['2027-03-25', '2027-03-26', '2027-03-28', '2027-03-29', '2027-05-17']);
  const open: Hours = { ...HOURS, exceptions: [], closedDays };

  test.each([
    ['2027-03-24', 'dropIn'],
    ['2027-03-25', 'unstaffed'],
    ['2027-03-26', 'unstaffed'],
    ['2027-03-29', 'unstaffed'],
    ['2027-03-30', 'dropIn'],
    ['2027-05-17', 'unstaffed'],
    ['2027-05-18', 'dropIn'],
  ])('at 11 on %s: %s', (date, regime) => {
    expect(regimeAt(open, at(date, '11:00'))).toBe(regime);
  });

  test('an office that keeps none, or opens on one of them, is open', () => {
    expect(regimeAt({ ...open, closedDays: undefined }, at('2027-05-17', '11:00'))).toBe('dropIn');
    const only = [{ date: '2027-05-17', dropIn: [], staffed: [span('10:00', '12:00')] }];
    expect(regimeAt({ ...open, exceptions: only }, at('2027-05-17', '11:00'))).toBe('appointmentOnly');
  });

  test('the next drop-in goes past the whole of Easter', () => {
    expect(nextDropIn(open, at('2027-03-24', '12:00'))?.opensAt).toBe(at('2027-03-30', '10:00'));
  });

  test('on the night of Easter when the clock is changed, hours that go round the clock stop at midnight', () => {
    const always: Hours = { ...open, staffed: every([span('00:00', '24:00')]) };
    const evening = at('2027-03-27', '23:59');
    expect(regimeAt(always, evening)).toBe('appointmentOnly');
    expect(regimeAt(always, evening + MINUTE)).toBe('unstaffed');
    expect(regimeAt(always, at('2027-03-30', '00:00') - 1)).toBe('unstaffed');
    expect(regimeAt(always, at('2027-03-30', '00:00'))).toBe('appointmentOnly');
    const autumn: Hours = { ...always, closedDays: new Set(['2026-10-25']) };
    expect(regimeAt(autumn, at('2026-10-25', '00:00') - 1)).toBe('appointmentOnly');
    for (let hour = 0; hour < 25; hour++)
      expect(regimeAt(autumn, at('2026-10-25', '00:00') + hour * 60 * MINUTE)).toBe('unstaffed');
    expect(regimeAt(autumn, at('2026-10-26', '00:00'))).toBe('appointmentOnly');
  });

  test('a number is not shown on one, unless that day says otherwise', () => {
    const duty: Phone = { id: 'duty', number: '112', hours: weekdays([span('08:00', '15:00')]), closedDays };
    expect(phoneAnswersUntil(duty, at('2027-05-17', '11:00'))).toBeNull();
    expect(phoneAnswersUntil({ ...duty, closedDays: undefined }, at('2027-05-17', '11:00'))).toBe(
      at('2027-05-17', '15:00'),
    );
    const half = { ...duty, exceptions: [{ date: '2027-05-17', hours: [span('10:00', '12:00')] }] };
    expect(phoneAnswersUntil(half, at('2027-05-17', '11:00'))).toBe(at('2027-05-17', '12:00'));
    const off = { ...duty, exceptions: [{ date: '2027-05-18', hours: [] }] };
    expect(phoneAnswersUntil(off, at('2027-05-18', '11:00'))).toBeNull();
  });
});
