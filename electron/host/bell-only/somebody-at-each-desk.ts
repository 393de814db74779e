// While only the bell works nobody can be asked for a name: every open desk may answer, in the office's own name.
import type { DeskId } from '#core/ids.ts';
import { ok } from '#core/result.ts';
import { signIn } from '#core/staff/session.ts';
import type { Engine } from '../engine.ts';
import type { Log } from '../log.ts';
import { SOMEBODY } from './keep-in-journal.ts';

/** Runs for as long as the host does; also takes back a desk that has locked itself. */
export async function somebodyAtEachDesk(
  engine: Engine,
  openDesks: () => readonly DeskId[],
  log: Log,
): Promise<void> {
  await engine.whenOpen;
  const act = { actor: { kind: 'system' }, answer: () => null } as const;
  for await (const _ of engine.topic.changes(undefined)) {
    const isMissing = (desk: DeskId): boolean => !engine.ahead().sessions.has(desk);
    const missing = openDesks().filter(isMissing);
    if (missing.length === 0) continue;
    try {
      await engine.act((desk) => ok(missing.flatMap((at) => signIn(desk, SOMEBODY, at))), act);
    } catch (error) {
      log.fault('desk-not-let-in', error);
    }
  }
}
