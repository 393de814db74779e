// Looks at every screen and at the light: nothing may be said there that no stored fact stands behind, and nothing that
// is overdue may stay unnoticed.
import type { KioskView, RingChain } from '#contract/kiosk.ts';
import type { ShownLed } from '#native/doorbell/doorbell.ts';
import { LATE_MAX_MS } from './check-times.ts';
import type { CheckedRing } from './checked-ring.ts';
import type { Checker } from './checker.ts';
import type { Expected } from './expected.ts';
import { notBefore } from './ladder.ts';
import type { SimClock } from './sim-clock.ts';

/** The board says HELLO, the press is repeated twice a second: after this a press that is not stored is lost. */
const STORED_WITHIN_MS = 15_000;
/** The engine notices a change of regime within a second; a view a moment later. */
const RESUMED_WITHIN_MS = 5_000;

/** The store is opened again a second after a fault, and what stood in line is written. */
const IN_LINE_MS = 5_000;

type Parts = {
  expected: Expected;
  checker: Checker;
  clock: SimClock;
  readyAt(): number;
  storingSince(): number;
  /** Since when nothing at all is wrong: bell, line, disk, host. */
  steadySince(): number;
  /** Since when the office is staffed by the machine's own wall clock; null while it is not. */
  staffedSince(): number | null;
};

export function makeWatch({
  expected,
  checker,
  clock,
  readyAt,
  storingSince,
  steadySince,
  staffedSince,
}: Parts) {
  const wrong = (what: string, about: string): void => expected.wrong(clock.now(), what, about);

  function chain(id: string, about: RingChain): void {
    if (!about.stored) return;
    const ring = checker.rings.get(id);
    if (!ring) {
      wrong('the screen says heard without a stored fact', id);
      return;
    }
    const { told, ladder } = ring;
    const claims: [string, boolean, boolean][] = [
      ['seen', about.seenAt !== null, told.seen],
      ['coming', about.comingAt !== null, told.coming],
      ['open', about.doorOpenedAt !== null, told.open],
      ['another level', about.escalatedCount > 0, about.escalatedCount <= ladder.level],
    ];
    for (const [what, isSaid, isTrue] of claims)
      if (isSaid && !isTrue) wrong(`the screen says ${what} without a stored fact`, id);
  }

  function overdue({ id, ladder, phase, knownAt }: CheckedRing): void {
    const now = clock.now();
    const step = { dueAt: now, bootId: clock.bootId() };
    if (ladder.next && now - Math.max(notBefore(ladder.next, step), readyAt(), knownAt) > LATE_MAX_MS)
      wrong('a level never came', `${id}: ${ladder.level + 1}`);
    const staffed = staffedSince();
    const isHeld = phase === 'ringing' && ladder.next === null;
    if (isHeld && staffed !== null && now - Math.max(staffed, readyAt()) > RESUMED_WITHIN_MS)
      wrong('a ring kept asleep in a staffed office', id);
  }

  function lost(): void {
    const now = clock.now();
    for (const [key, { at }] of expected.unstored)
      if (now - Math.max(at, steadySince()) > STORED_WITHIN_MS) wrong('lost press', key);
  }

  return {
    kiosk(view: KioskView): void {
      if (view.ring) chain(view.ring.id, view.ring.chain);
      for (const { visit, chain: shown } of view.visitRings) {
        const ring = [...checker.open].find(({ sources }) =>
          sources.some(({ key }) => key === `visit.${visit}`),
        );
        if (shown.stored && !ring) wrong('the screen says heard without a stored fact', visit);
      }
    },
    light(led: ShownLed): void {
      if (led !== 'heard' && led !== 'seen' && led !== 'coming') return;
      const open = [...checker.open];
      const isTrue =
        led === 'heard'
          ? open.length > 0
          : open.some(({ told }) => (led === 'seen' ? told.seen : told.coming));
      if (!isTrue) wrong(`the light says ${led} without a stored fact`, '');
    },
    look(): void {
      lost();
      // What was decided while the disk took nothing stands in line; its own moment says when that was.
      if (clock.now() - storingSince() < IN_LINE_MS) return;
      for (const ring of checker.open) overdue(ring);
    },
  };
}
