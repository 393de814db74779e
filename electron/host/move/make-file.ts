// Makes a station's file while the bell goes on: a copy of the store, sealed, proven, and only then put in its place.
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { MoveKind } from '#contract/desk/move.ts';
import type { StationSettings } from '#contract/station-settings.ts';
import type { Actor, Fact } from '#core/fact.ts';
import { ok } from '#core/result.ts';
import type { Clock } from '../clock.ts';
import type { Engine } from '../engine.ts';
import { identityFrom } from '../identity.ts';
import type { OpenedStore } from '../run-store.ts';
import { SETTLE_MS } from './limits.ts';
import { IDENTITY } from './manifest.ts';
import { asMoveFault, MoveFault } from './move-fault.ts';
import {
  databaseFile,
  dropSnapshot,
  freshName,
  moveFolder,
  partsOf,
  putInPlace,
  snapshotFile,
  unfinished,
} from './move-files.ts';
import type { Tasks } from './move-task.ts';
import { assertRoom, databaseBytes } from './room.ts';
import type { SealedAs } from './seal-station.ts';

export type MakeParts = {
  settings: StationSettings;
  clock: Clock;
  engine: Engine;
  /** Null while it is being opened again after a fault. */
  store(): OpenedStore | null;
  isStoring(): boolean;
  tasks: Tasks;
};

export type Wish = { kind: MoveKind; passphrase: string; actor: Actor };
export type Made = SealedAs & { name: string };

async function settle({ clock, isStoring }: MakeParts, settled: Promise<void>): Promise<void> {
  const tooLate = new Promise<'late'>((resolve) => clock.after(SETTLE_MS, () => resolve('late')));
  const outcome = await Promise.race([settled, tooLate]);
  if (outcome === 'late' || !isStoring())
    throw new MoveFault('not-storing', 'the disk does not take what was decided');
}

/** Throws a MoveFault; then nothing half made is left, and the station goes on as if nobody had asked. */
export async function makeFile(
  parts: MakeParts,
  wish: Wish,
  onProgress: (done: number) => void,
): Promise<Made> {
  const { engine } = parts;
  // A copy is made beside the day's work. A move is the last thing that happens here, so whoever asks waits for it.
  const hold = wish.kind === 'move' ? engine.hold() : null;
  try {
    await settle(parts, hold?.settled ?? Promise.resolve());
    const { name, ...sealed } = await seal(parts, wish, onProgress);
    const fact: Fact = {
      type: hold ? 'station-moved-away' : 'station-copied',
      subject: engine.station(),
      data: { file: sealed.sha256 },
    };
    // The file is whole by now. Once this is stored the station is the file's; a crash right after it is made good
    // at the next start (clearUpAfterCrash).
    await hold?.leave([fact], wish.actor);
    putInPlace(parts.settings, name);
    if (!hold) await engine.act(() => ok([fact]), { actor: wish.actor, answer: () => null });
    return { name, ...sealed };
  } finally {
    hold?.release();
  }
}

async function seal(parts: MakeParts, wish: Wish, onProgress: (done: number) => void): Promise<Made> {
  const { settings, clock, engine, tasks } = parts;
  const madeAt = clock.now().wallMs;
  let out: string | null = null;
  try {
    const name = freshName(settings, madeAt);
    assertRoom(settings.dataFolder, moveFolder(settings), databaseBytes(databaseFile(settings)));
    const opened = parts.store();
    const identity = identityFrom(path.join(settings.keyFolder, IDENTITY));
    if (!opened || !identity) throw new MoveFault('not-storing', 'the store is being opened again');
    dropSnapshot(settings);
    const snapshot = await opened.store.snapshot(snapshotFile(settings));
    out = unfinished(settings, name);
    const about = {
      kind: wish.kind,
      station: engine.station(),
      madeAt,
      version: settings.version,
      tail: snapshot.tail,
    };
    const { passphrase } = wish;
    const { privateKey } = identity;
    const job = { out, passphrase, privateKey, about, parts: partsOf(settings, snapshot) };
    return { name, ...(await tasks.seal(job, onProgress)) };
  } catch (error) {
    if (out) rmSync(out, { force: true });
    throw asMoveFault(error);
  } finally {
    dropSnapshot(settings);
  }
}
