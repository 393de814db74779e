// The wire loses nothing: a fact comes out of its event as it went in, and stands as CloudEvents demands.
import { CloudEvent } from 'cloudevents';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, FactRecord, FactType } from '#core/fact.ts';
import { hashInput } from '#core/fact-hash-input.ts';
import { eventFromRecord, recordFromEvent, withheldEvent } from './convert.ts';
import { FactEvent } from './event.ts';
import { FACT_DATA } from './fact-data.ts';
import { placeOfSource } from './place.ts';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((value) => !/[\p{Cc}\p{Cs}]/u.test(value));
const count = fc.nat();
const desk = text;
const press = fc.record({ device: text, deviceEpoch: count, number: count });
const source = fc.oneof(
  fc.record({
    from: fc.constant('bell'),
    press,
    ageMs: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  }),
  fc.record({ from: fc.constant('visit'), visit: text }),
);
const regime = fc.constantFrom('dropIn', 'appointmentOnly', 'unstaffed');
const nothing = fc.constant({});
const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/);
const atDesk = fc.record({ desk });
const level = fc.record({ target: fc.constantFrom('desks', 'leader'), afterMs: count });
const place = fc.constantFrom('room', 'counter', 'intercom', 'phone');
const policy = fc.record({ levels: fc.array(level, { maxLength: 5 }), repeatMs: count, doorLimitMs: count });
const firing = { level: count, again: count };
const way = fc.constantFrom('desks', 'siren', 'webhook');
const outcome = fc.constantFrom('sent', 'timed-out');
const atClosing = { about: fc.constantFrom('visit', 'ring'), closesAt: count };
const visit = {
  ticket: text,
  day: fc.constant('2026-11-22'),
  acute: fc.boolean(),
  channel: fc.constant('desk'),
};

const DATA: Record<FactType, fc.Arbitrary<unknown>> = {
  'visit-registered': fc.record({ ...visit, regime, personRef: text }),
  'visit-called': atDesk,
  'visit-called-again': atDesk,
  'visit-not-met': atDesk,
  'conversation-started': fc.record(
    { desk, adviser: fc.option(text), place },
    { requiredKeys: ['desk', 'adviser'] },
  ),
  'visit-ended': fc.record({ outcome: fc.constantFrom('helped', 'handed-over', 'left') }),
  'visit-wishes-said': fc.record({ personRef: text }),
  'ring-opened': fc.record({ source, regime, policy }),
  'ring-joined': fc.record({ source }),
  'ring-wishes-said': fc.record({ press: count, personRef: text }),
  'ring-resumed': nothing,
  'ring-escalated': fc.record(
    { level: count, because: fc.constantFrom('nobody-reached', 'closing') },
    { requiredKeys: ['level'] },
  ),
  'ring-seen': atDesk,
  'ring-seen-alone': atDesk,
  'ring-coming': fc.record({ desk, with: text }, { requiredKeys: ['desk'] }),
  'ring-rang-again': nothing,
  'ring-door-opened': fc.record({ how: fc.constantFrom('contact', 'staff-button', 'desk'), openedAt: count }),
  'ring-door-released': atDesk,
  'ring-people-came': fc.record({ count }),
  'ring-conversation-started': fc.record({ adviser: text, place }, { requiredKeys: ['adviser'] }),
  'ring-withdrawn-said': fc.record({ what: fc.constantFrom('mistake', 'leaving') }),
  'ring-visit-linked': fc.record({ visit: text }),
  'assistance-called': fc.record({ desk: fc.option(text) }),
  'assistance-answered': atDesk,
  'assistance-ended': fc.record({ how: fc.constantFrom('over', 'mistake', 'test') }),
  'ring-was-a-test': nothing,
  'profile-set': fc.record({
    profile: fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), text),
    digest: sha256,
    from: fc.constantFrom('desk', 'file'),
  }),
  'set-up-step-taken': fc.record({
    step: fc.constantFrom('office', 'bell'),
    how: fc.constantFrom('done', 'skipped'),
  }),
  'set-up-finished': nothing,
  'office-went-live': nothing,
  'office-bell-exception-signed': nothing,
  'bell-test-began': nothing,
  'bell-tested': fc.record({ ring: text }),
  'break-began': fc.record({ kind: fc.constantFrom('bell-lost', 'no-sound'), at: count }),
  'break-ended': fc.record({ kind: fc.constantFrom('bell-lost', 'no-sound'), at: count }),
  'watch-gap': fc.record({ fromAt: count, because: fc.constantFrom('off', 'stopped') }),
  'ring-ended': fc.record({ outcome: fc.constantFrom('let-in', 'nobody-there') }),
  'staff-added': fc.record({ role: fc.constantFrom('receptionist', 'manager'), personRef: text }),
  'staff-signed-in': atDesk,
  'staff-signed-out': fc.record(
    { desk, because: fc.constantFrom('idle', 'asked', 'hand-over', 'left', 'recovery') },
    { requiredKeys: ['desk'] },
  ),
  'staff-role-changed': fc.record({ role: fc.constantFrom('adviser', 'manager') }),
  'staff-pin-set': fc.record({ personRef: text }),
  'staff-renamed': fc.record({ personRef: text }),
  'staff-contact-set': fc.record({ personRef: fc.option(text) }),
  'staff-left': nothing,
  'staff-name-erased': nothing,
  'staff-recovered': fc.record({ desk, how: fc.constantFrom('code', 'operator') }),
  'staff-recovery-dismissed': nothing,
  'alert-began': fc.record({
    ...firing,
    target: fc.constantFrom('desks', 'everybody'),
    people: count,
    ways: fc.subarray(['desks', 'sms']),
  }),
  'alert-tried': fc.record({ ...firing, way, outcome }),
  'way-test-began': nothing,
  'way-tested': fc.record({ way, outcome }),
  'way-heard': fc.record({ way, desk }),
  'same-day-warned': fc.record(atClosing),
  'same-day-alarmed': fc.record(atClosing),
  'same-day-closed': fc.record({ ...atClosing, reason: fc.constantFrom('left', 'agreed-tomorrow') }),
  'same-day-help-noted': fc.record({
    about: atClosing.about,
    answers: fc.record({ 'could-apply': fc.boolean(), 'helped-today': fc.boolean() }, { requiredKeys: [] }),
  }),
  'shift-planned': fc.record({
    staff: text,
    date: fc.constant('2026-11-23'),
    from: fc.constant('08:00'),
    to: fc.constant('24:00'),
    phone: fc.boolean(),
  }),
  'shift-offered': fc.record({ to: fc.option(text) }),
  'shift-given': fc.record({ to: text }),
  'shift-cancelled': nothing,
  'staff-absent': fc.record({ from: fc.constant('2026-11-23'), to: fc.constant('2026-11-24') }),
  'staff-absence-ended': fc.record({ from: fc.constant('2026-11-23') }),
  'duty-phone-offered': nothing,
  'duty-phone-offer-withdrawn': nothing,
  'duty-phone-taken': fc.record({ from: fc.option(text) }),
  'duty-phone-given-up': nothing,
  'epoch-began': fc.record({
    reason: fc.constant('first-start'),
    lastEpoch: count,
    lastSeq: count,
    restored: count,
  }),
  'host-started': fc.record({ version: text }),
  'station-moved-away': fc.record({ file: fc.constant('5f'.repeat(32)) }),
  'station-taken-back': nothing,
  'station-copied': fc.record({ file: fc.constant('5f'.repeat(32)) }),
  'regime-changed': fc.record({ regime }),
  'bell-link-changed': fc.record({ state: text }),
  'machine-paired': fc.record({
    role: fc.constantFrom('desk', 'kiosk', 'display'),
    carrier: fc.constantFrom('app', 'browser'),
    desk: fc.option(desk),
    key: fc.constant('5f'.repeat(32)),
  }),
  'machine-revoked': nothing,
  'lan-switched': fc.record({ on: fc.boolean() }),
  'way-secret-set': fc.record({ way: fc.constantFrom('sms', 'email'), isThere: fc.boolean() }),
  'recovery-code-made': fc.record({ personRef: text }),
};

const fact = fc
  .constantFrom(...(Object.keys(DATA) as FactType[]))
  .chain((type) => DATA[type].chain((data) => text.map((subject) => ({ type, subject, data }) as Fact)));

const actor = fc.oneof(
  fc.constant({ kind: 'visitor' }),
  fc.record({ kind: fc.constant('staff'), staff: text, desk }),
  fc.record({ kind: fc.constant('device'), device: text }),
  fc.constant({ kind: 'system' }),
);
const moment = fc.record({
  wallMs: fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }),
  bootMs: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  bootId: text,
  skewMs: fc.option(fc.integer()),
});
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

const record = fc.record({
  station: fc.stringMatching(/^[A-Za-z0-9._~-]{1,64}$/),
  epoch: fc.integer({ min: 0, max: 2_147_483_647 }),
  seq: fc.integer({ min: 1, max: 2_147_483_647 }),
  id: fc.uuid(),
  fact,
  moment,
  actor,
  prevHash: hash,
  hash,
}) as unknown as fc.Arbitrary<FactRecord>;

test('every fact core can make is one the office takes, and its hash can be computed from what arrives', () => {
  expect(Object.keys(DATA).sort()).toEqual(Object.keys(FACT_DATA).sort());
  fc.assert(
    fc.property(record, (before) => {
      const arrived = FactEvent.parse(JSON.parse(JSON.stringify(eventFromRecord(before))));
      const after = recordFromEvent(arrived);
      expect(after && hashInput(after)).toBe(hashInput(before));
      expect(after?.hash).toBe(before.hash);
    }),
    { numRuns: 500 },
  );
});

test('an event is valid CloudEvents 1.0 by the reference library', () => {
  fc.assert(
    fc.property(record, (before) => {
      const event = eventFromRecord(before);
      expect(new CloudEvent(event).validate()).toBe(true);
      for (const name of Object.keys(event)) expect(name).toMatch(/^[a-z0-9]{1,20}$/);
    }),
  );
});

describe('what is not taken', () => {
  const [first] = fc.sample(record, 1);
  const event = first ? eventFromRecord(first) : null;

  test.each([
    ['a field nobody declared, which could be personal', { ...event, navn: 'x' }],
    ['one deep inside', { ...event, data: { ...event?.data, fnr: '1' } }],
    ['an unknown type', { ...event, type: 'no.ringeklokke.visitor-named.v1' }],
    ['a newer version of a type', { ...event, type: 'no.ringeklokke.visit-called.v2' }],
    ['a withheld event', first ? withheldEvent(first) : null],
    ['a control character', { ...event, subject: 'a\u0000b' }],
    ['half a surrogate', { ...event, subject: 'a\ud800' }],
    ['an upper-case id', { ...event, id: '0000000A-0000-0000-0000-000000000000' }],
    ['a list', []],
    ['nothing', null],
  ])('%s', (_name, wrong) => {
    expect(FactEvent.safeParse(wrong).success).toBe(false);
  });

  test.each([
    '/stations/a/epochs/01',
    '/stations/a/b/epochs/1',
    '/stations//epochs/1',
    '/stations/a/epochs/9999999999',
    7,
  ])('the source %s', (source) => {
    expect(placeOfSource(source)).toBeNull();
  });
});
