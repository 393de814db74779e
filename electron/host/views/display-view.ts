// What the wall screen shows: called tickets, the newest first. Whose they are and why is not asked here at all.
import type { DisplayView } from '#contract/display.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import { nextDropIn, regimeAt } from '#core/hours/regime.ts';
import type { Host } from '../host-parts.ts';

export function displayView({ engine, profile, practice }: Host): DisplayView {
  const nowMs = engine.clock.now().wallMs;
  return {
    officeName: profile.name,
    nowMs,
    practice,
    regime: regimeAt(profile.hours, nowMs),
    nextDropIn: nextDropIn(profile.hours, nowMs),
    languages: profile.languages,
    called: calledNow(engine.stored()),
  };
}

/** Only what is stored is called out: nobody gets up for a call that the disk may lose. */
const calledNow = (desk: FrontDesk): DisplayView['called'] =>
  [...desk.visits.values()]
    .flatMap(({ ticket, state }) =>
      state.is === 'called' ? [{ ticket, desk: state.desk as string, calledAt: state.calledAt }] : [],
    )
    .toSorted((a, b) => b.calledAt - a.calledAt);
