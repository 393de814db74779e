// A press becomes a ring: told first, stored next, and its transport ACK goes back only after the commit.
import { bellKey, ring } from '#core/doorbell/press.ts';
import { knowsPress } from '#core/doorbell/press-window.ts';
import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import { regimeAt } from '#core/hours/regime.ts';
import type { Moment } from '#core/moment.ts';
import { ok } from '#core/result.ts';
import type { DoorbellEvent } from '#native/doorbell/doorbell.ts';
import type { Acknowledge, BellParts } from './bell-parts.ts';

type Press = Extract<DoorbellEvent, { type: 'press' }>;

/** A device sends eight waiting presses twice a second; faster than this is broken, and would crowd out the desks. */
const TAKEN_A_SECOND_MAX = 20;
const SECOND_MS = 1_000;

/** False for what comes too fast: it is not acknowledged, so the bell says it again. */
function pace(bootMs: () => number): () => boolean {
  let takenAtMs: number[] = [];
  return () => {
    const nowMs = bootMs();
    takenAtMs = takenAtMs.filter((atMs) => nowMs - atMs < SECOND_MS);
    if (takenAtMs.length >= TAKEN_A_SECOND_MAX) return false;
    takenAtMs.push(nowMs);
    return true;
  };
}

export function takePresses({ engine, hours, policy }: BellParts, acknowledge: Acknowledge) {
  const early: { press: Press; heardAtMs: number }[] = [];
  const isInTime = pace(() => engine.clock.now().bootMs);

  function factsFor({ device, deviceEpoch, number, ageMs }: Press, desk: FrontDesk, moment: Moment): Fact[] {
    const source = { from: 'bell', press: { device, deviceEpoch, number }, ageMs } as const;
    return ring(desk, source, regimeAt(hours(), moment.wallMs), policy());
  }

  const isKnown = (desk: FrontDesk, press: Press): boolean =>
    knowsPress(desk.presses.get(bellKey(press)), press.number);

  /** The desks sound before the store has opened, and while the station takes nothing (it moves, or has moved); the ring's id follows from the press, so it stays one ring. */
  function takeEarly(press: Press): void {
    if (isKnown(engine.ahead(), press) || !isInTime()) return;
    early.push({ press, heardAtMs: engine.clock.now().bootMs });
    const facts = factsFor(press, engine.ahead(), engine.clock.now());
    engine.tellEarly(facts, { kind: 'device', device: press.device });
  }

  function take(press: Press): void {
    if (!engine.isTaking()) {
      takeEarly(press);
    } else if (isKnown(engine.stored(), press)) {
      acknowledge(press, 'press', Promise.resolve());
    } else if (!isKnown(engine.ahead(), press) && isInTime()) {
      const decide = (desk: FrontDesk, moment: Moment) => ok(factsFor(press, desk, moment));
      const actor = { kind: 'device', device: press.device } as const;
      acknowledge(press, 'press', engine.act(decide, { actor, answer: () => null, tellFirst: true }));
    }
    // Decided and on its way to the disk: its own commit sends the ACK.
  }

  /** A disk that failed all morning makes nobody's wait shorter. */
  function takeUpEarly(): void {
    const nowMs = engine.clock.now().bootMs;
    for (const { press, heardAtMs } of early.splice(0))
      take({ ...press, ageMs: press.ageMs === null ? null : press.ageMs + nowMs - heardAtMs });
  }

  return { take, takeUpEarly };
}
