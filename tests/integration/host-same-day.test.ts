// Closing time at a whole host: alerted, alarmed, closed by a name and a reason, flagged the next morning, and counted.
import path from 'node:path';
import { expect, test } from 'vitest';
import { handClock } from '#tests/support/hand-clock.ts';
import {
  done,
  factsOf,
  id,
  LEADER,
  type Office,
  seen,
  startOffice,
  urgent,
} from '#tests/support/staffed-host.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../resources/profiles/example.json');

const HOUR = 3_600_000;
/** A whole host on a busy machine. */
const PATIENT_MS = 30_000;
/** Monday 23 November 2026, 14.00 in Oslo; the office of the example closes at 15.30. */
const AT_14 = Date.UTC(2026, 10, 23, 13);

async function untilTold<T>(look: () => Promise<T>, is: (value: T) => boolean, tick: () => void): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    tick();
    const value = await look();
    if (is(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('never told');
}

/** Nobody touches the desk for hours, so it has locked itself. */
const back = async ({ desk, leader }: Office) =>
  void done(await desk().signIn({ ...id(), staff: leader, pin: LEADER.pin }));

test(
  'nobody goes home unseen: alarm, reason, next morning first in the list, and a miss with its reason',
  async () => {
    const clock = handClock(AT_14);
    const world = await startOffice({ clock, profile: EXAMPLE });
    const desk = world.desk();
    const kiosk = world.window('kiosk').station.kiosk;
    const registered = done(await kiosk.register(urgent()));
    const second = () => clock.advance(1_000);

    clock.setWall(AT_14 + HOUR);
    await back(world);
    const warned = await untilTold(
      () => seen(desk),
      ({ sameDay }) => sameDay.warned !== null,
      second,
    );
    expect(warned.sameDay.items).toMatchObject([{ ticket: registered.code, state: 'warned', reasons: [] }]);

    clock.setWall(AT_14 + 1.5 * HOUR);
    await back(world);
    const alarmed = await untilTold(
      () => seen(desk),
      ({ sameDay }) => sameDay.alarmed !== null,
      second,
    );
    expect(alarmed.sameDay).toMatchObject({ alarmed: { count: 1, isEarlier: false }, isSounding: true });
    const [item] = alarmed.sameDay.items;
    if (!item) throw new Error('no item');
    const reason = 'agreed-tomorrow' as const;
    done(await desk.closeSameDay({ ...id(), item: item.id, reason }));
    expect(await desk.closeSameDay({ ...id(), item: item.id, reason })).toMatchObject({
      refusal: 'not-alarmed',
    });

    clock.setWall(AT_14 + 18.5 * HOUR);
    await back(world);
    const morning = await untilTold(
      () => seen(desk),
      ({ queue }) => queue[0]?.reason === 'acute-carried-over',
      second,
    );
    expect(morning.sameDay).toMatchObject({
      alarmed: null,
      items: [{ state: 'carried', carried: { by: 'Leder' } }],
    });

    const { inside, outside, bell, hasOffice } = done(await desk.numbers({ ...id(), days: 7 }));
    expect(inside).toMatchObject({ contacts: 1, sameDay: 0, openAtClosing: 1, misses: [{ reason }] });
    expect(outside).toMatchObject({ contacts: null });
    // The clock was set twice since the bell was found: what lies between is unknown, and no success (M9).
    expect(bell).toMatchObject({ isSupervised: true, longestUnsyncedMs: null });
    expect(bell.staffedMs).toBeGreaterThan(0);
    expect(bell.unknownMs).toBeGreaterThan(0);
    expect(bell.worksMs + bell.brokenMs + bell.unknownMs).toBe(bell.staffedMs);
    expect(hasOffice).toBe(false);

    const closed = (await factsOf(world)).filter(({ type }) => type.startsWith('same-day-'));
    expect(closed.map(({ type }) => type)).toEqual([
      'same-day-warned',
      'same-day-alarmed',
      'same-day-closed',
    ]);
  },
  PATIENT_MS,
);
