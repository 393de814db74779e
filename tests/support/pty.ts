// A cable without wires: two pseudo-terminals joined by socat, that can be pulled out, put back and frozen.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type PtyPair = {
  hostPath: string;
  devicePath: string;
  /** The paths vanish and both ends hear a hang-up. */
  unplug(): Promise<void>;
  /** The same paths again, on new terminals. */
  replug(): Promise<void>;
  /** Nothing passes, and neither end is told. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
};

const START_LIMIT_MS = 5_000;

export async function openPtyPair(): Promise<PtyPair> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ringeklokke-pty-'));
  const hostPath = path.join(folder, 'host');
  const devicePath = path.join(folder, 'device');
  const ends = [hostPath, devicePath];
  let socat: ChildProcess | null = null;
  let held: number[] = [];

  const replug = async (): Promise<void> => {
    socat = spawn(
      'socat',
      ends.map((end) => `pty,raw,echo=0,link=${end}`),
      { stdio: 'ignore' },
    );
    const endAt = performance.now() + START_LIMIT_MS;
    while (!ends.every((end) => fs.existsSync(end))) {
      if (performance.now() > endAt) throw new Error('socat made no pseudo-terminals: is it installed?');
      await pause(10);
    }
    // socat ends when the last opener of an end closes it, as a driver does between two tries: so keep one open.
    held = ends.map((end) => fs.openSync(end, fs.constants.O_RDWR | fs.constants.O_NOCTTY));
  };

  const unplug = async (): Promise<void> => {
    for (const handle of held.splice(0)) fs.closeSync(handle);
    const ending = socat;
    socat = null;
    if (ending && ending.exitCode === null) {
      ending.kill('SIGKILL');
      await once(ending, 'exit');
    }
    for (const end of ends) fs.rmSync(end, { force: true });
  };

  await replug();
  return {
    hostPath,
    devicePath,
    unplug,
    replug,
    freeze: () => void socat?.kill('SIGSTOP'),
    thaw: () => void socat?.kill('SIGCONT'),
    stop: async () => {
      await unplug();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
