// At the screen while only the bell works: no numbers are given, but whatever is urgent rings like a press at the door.
import type { VisitRequest } from '#contract/kiosk.ts';
import { ring } from '#core/doorbell/press.ts';
import type { Actor } from '#core/fact.ts';
import { regimeAt } from '#core/hours/regime.ts';
import { ok, type Result, refuse } from '#core/result.ts';
import type { Host } from '../host-parts.ts';

/** The screen as a bell of its own. Its epoch is when this program started, so that numbers never meet. */
const SCREEN = 'screen';
const SECOND_MS = 1_000;

let epoch: number | null = null;
let lastNumber = 0;

type Answer = Result<never, 'only-bell' | 'rang-instead' | 'station-moved'>;

export async function ringInstead(
  { engine, office }: Host,
  input: VisitRequest,
  actor: Actor,
): Promise<Answer> {
  if (input.errand.kind !== 'acute') return refuse('only-bell');
  epoch ??= Math.floor(engine.clock.now().wallMs / SECOND_MS);
  lastNumber += 1;
  const press = { device: SCREEN, deviceEpoch: epoch, number: lastNumber };
  const rang = await engine.act<null, never>(
    (desk, moment) => {
      const regime = regimeAt(office.hours(), moment.wallMs);
      return ok(ring(desk, { from: 'bell', press, ageMs: 0 }, regime, office.policy()));
    },
    { actor, requestId: input.requestId, tellFirst: true, answer: () => null },
  );
  return rang.ok ? refuse('rang-instead') : refuse(rang.refusal);
}
