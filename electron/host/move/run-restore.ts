// A machine that was given a station's file: asks for the passphrase, takes the station in, and lets the host end.
import path from 'node:path';
import type { Restoring } from '#contract/desk/move.ts';
import type { StationSettings } from '#contract/station-settings.ts';
import { ok, refuse } from '#core/result.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { asMoveFault } from './move-fault.ts';
import type { Tasks } from './move-task.ts';
import { cameFrom, type Folders, finishRestore, holdsStation } from './staging.ts';

type Parts = { settings: StationSettings; clock: Clock; log: Log; tasks: Tasks; changed(): void };
type Step = Restoring['step'];

/** Long enough for a desk to show that it went well, before the host ends and starts with what it was given. */
const SHOWN_MS = 1_500;

const HUNDRED = 100;
export const percent = (done: number): number => Math.min(HUNDRED, Math.floor(done * HUNDRED));

export function runRestore({ settings, clock, log, tasks, changed }: Parts) {
  const { restoreFile, dataFolder, journalFolder, keyFolder, sqliteBinding } = settings;
  const folders: Folders = { folder: dataFolder, journalFolder, keyFolder };
  // What an earlier start had begun to put in place comes before anything looks into the folders.
  finishRestore(folders);
  const isTaken = holdsStation(folders);
  const name = path.basename(restoreFile ?? '');
  let step: Step | null = restoreFile !== undefined && !isTaken ? { is: 'asking' } : null;
  let restored: () => void = () => undefined;
  const whenRestored = new Promise<void>((resolve) => {
    restored = resolve;
  });

  function show(next: Step): void {
    step = next;
    changed();
  }

  async function takeIn(file: string, passphrase: string): Promise<void> {
    show({ is: 'working', percent: 0 });
    try {
      const nativeBinding = sqliteBinding ?? undefined;
      const job = { file, passphrase, folders, nowMs: clock.now().wallMs, nativeBinding };
      await tasks.restore(job, (done) => show({ is: 'working', percent: percent(done) }));
      show({ is: 'done' });
      clock.after(SHOWN_MS, restored);
    } catch (error) {
      const { code, message } = asMoveFault(error);
      log.fault('station-not-restored', message);
      show({ is: 'refused', why: code === 'not-storing' ? 'disk' : code });
    }
  }

  return {
    /** The store stays shut: nothing lives here until the file has been opened. */
    isRestoring: (): boolean => step !== null,
    /** In place; the host must start anew to live with it. */
    whenRestored,
    /** A file was given, but a station that did not come from it lives here. */
    wasRefused: restoreFile !== undefined && isTaken && cameFrom(folders)?.name !== name,
    restoring: (): Restoring | null => step && { state: 'restoring', file: name, step },

    restore(passphrase: string) {
      if (step === null || restoreFile === undefined) return refuse('nothing-to-restore');
      // Asked again while it is under way, or after it went well: the view tells.
      if (step.is === 'asking' || step.is === 'refused') void takeIn(restoreFile, passphrase);
      return ok({});
    },
  };
}
