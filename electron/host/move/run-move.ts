// Moving house in the life of the host: what is under way, what came of it, and what the desks are told.
import type { MoveFile, StationMove } from '#contract/desk/move.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { isStrongEnough } from '#core/move/passphrase.ts';
import { ok, refuse } from '#core/result.ts';
import type { Log } from '../log.ts';
import { ARRIVED_NAME, type Arrived, readArrived } from './arrived.ts';
import { heardHere } from './heard-here.ts';
import { type MakeParts, makeFile, type Wish } from './make-file.ts';
import { asMoveFault } from './move-fault.ts';
import { clearUpAfterCrash, moveFolder } from './move-files.ts';
import { percent, runRestore } from './run-restore.ts';

type Parts = MakeParts & { log: Log; takeUpEarly(): void };
export type Move = ReturnType<typeof runMove>;

type Access = DeskView['access'];
const isManager = (access: Access): boolean => access.state === 'signed-in' && access.role === 'manager';

/** What is being made, or was made last, since this host started. */
function runMaking(parts: Parts) {
  const { settings, engine, log } = parts;
  let file: MoveFile = { is: 'none' };
  let lastAsked = '';

  function show(next: MoveFile): void {
    file = next;
    engine.topic.changed();
  }

  async function work(wish: Wish): Promise<void> {
    const { kind } = wish;
    try {
      const told = (done: number) => show({ is: 'making', kind, percent: percent(done) });
      const made = await makeFile(parts, wish, told);
      log.event('move-file-made', { kind, sha256: made.sha256, bytes: made.bytes });
      show({ is: 'made', kind, folder: moveFolder(settings), ...made });
    } catch (error) {
      const { code, message } = asMoveFault(error);
      log.fault('move-file-not-made', message);
      show({ is: 'not-made', kind, why: code === 'no-room' || code === 'not-storing' ? code : 'disk' });
    } finally {
      if (engine.isTaking()) parts.takeUpEarly();
    }
  }

  return {
    file: (): MoveFile => file,
    forget: (): void => show({ is: 'none' }),
    make(wish: Wish, requestId: string) {
      if (requestId === lastAsked) return ok({});
      if (!isStrongEnough(wish.passphrase)) return refuse('weak-passphrase');
      if (file.is === 'making') return refuse('already-making');
      lastAsked = requestId;
      show({ is: 'making', kind: wish.kind, percent: 0 });
      void work(wish);
      return ok({});
    },
  };
}

export function runMove(parts: Parts) {
  const { settings, clock, engine, log } = parts;
  const { wasRefused, ...restore } = runRestore({ ...parts, changed: engine.topic.changed });
  const making = runMaking(parts);
  const { forget, ...rings } = heardHere(engine);
  let arrived: Arrived | null = null;
  const awayAt = (): number | null => engine.stored().movedAway?.at ?? null;

  return {
    ...restore,
    ...rings,
    make: making.make,
    isAway: (): boolean => awayAt() !== null,

    /** Once the store has opened. */
    async begin(): Promise<void> {
      try {
        await clearUpAfterCrash(settings, engine.stored().movedAway?.file ?? null);
        arrived = readArrived(await parts.store()?.store.readSetting(ARRIVED_NAME), clock.now().wallMs);
        engine.topic.changed();
      } catch (error) {
        log.fault('move-not-cleared-up', error);
      }
    },

    takenBack(): void {
      forget();
      making.forget();
      parts.takeUpEarly();
    },

    view(access: Access): StationMove {
      const file = making.file();
      const isLeaving = file.is === 'making' && file.kind === 'move';
      const isAway = awayAt() !== null;
      return {
        state: isAway ? 'away' : isLeaving ? 'leaving' : 'here',
        awayAt: awayAt(),
        // At a station that has left nobody can sign in, and whoever made the file must still read its name.
        file: isManager(access) || isAway ? file : { is: 'none' },
        arrived,
        wasRefused,
      };
    },
  };
}
