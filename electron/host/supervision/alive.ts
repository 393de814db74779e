// A sign of life beside the data: after a power cut it says until when somebody watched, so that no metric counts
// time that nobody measured (M9).
import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Log } from '../log.ts';

const fileIn = (dataFolder: string): string => path.join(dataFolder, 'alive.json');

/** Null at a first start, and when it cannot be read. */
export function lastAliveAt(dataFolder: string): number | null {
  try {
    const kept: unknown = JSON.parse(readFileSync(fileIn(dataFolder), 'utf8'));
    const at = typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'at') : null;
    return typeof at === 'number' && Number.isFinite(at) ? at : null;
  } catch {
    return null;
  }
}

/** No sync: a few seconds less are a few seconds more of "unknown", and that is the truth. */
export function signOfLife(dataFolder: string, log: Log): (at: number) => void {
  const file = fileIn(dataFolder);
  let isWriting = false;
  return (at) => {
    if (isWriting) return;
    isWriting = true;
    writeFile(`${file}.new`, JSON.stringify({ at }))
      .then(() => rename(`${file}.new`, file))
      .catch((error: unknown) => log.fault('alive-not-written', error))
      .finally(() => {
        isWriting = false;
      });
  };
}
