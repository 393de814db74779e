// An ordinary button on the control lines of an adapter: the wire to it is cut.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { openPtyPair } from '#tests/support/pty.ts';
import { benchProfile } from '../../our-app.ts';
import { startLives } from '../lives.ts';
import type { OpenStage } from '../stage.ts';

const LINES = path.join(import.meta.dirname, 'modem-lines.c');

/** Null where there is no C compiler. */
function compileLines(folder: string): string | null {
  const library = path.join(folder, 'modem-lines.so');
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, LINES], { stdio: 'ignore' });
    return library;
  } catch {
    return null;
  }
}

export const loopStage: OpenStage = async (folder) => {
  const library = process.platform === 'linux' ? compileLines(folder) : null;
  if (!library) return null;
  const wire = path.join(folder, 'wire');
  const mend = (): void => fs.writeFileSync(wire, '');
  mend();
  const cable = await openPtyPair();
  const profileFile = benchProfile(folder, 'appointments', { kind: 'loop' });
  const lives = await startLives({
    words: { folder, bell: cable.hostPath, profileFile },
    env: { LD_PRELOAD: library, RINGEKLOKKE_LOOP_WIRE: wire },
  });
  return {
    station: lives.station,
    causes: { 'bell-wire-broken': { cause: () => fs.rmSync(wire), mend } },
    async stop() {
      lives.stop();
      await cable.stop();
    },
  };
};
