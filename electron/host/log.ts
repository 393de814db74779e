// The station's log: typed event names and ids, never a person's words (style rules 4 and 9).
import fs from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';

/** Months of a quiet office; one older file is kept beside it. */
const LOG_BYTES_MAX = 10 * 1024 * 1024;

export type Log = {
  event(name: string, ids?: Record<string, unknown>): void;
  fault(name: string, error: unknown): void;
};

function rotate(file: string): void {
  if (fs.existsSync(file) && fs.statSync(file).size > LOG_BYTES_MAX) fs.renameSync(file, `${file}.1`);
}

export function openLog(folder: string): Log {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'station.log');
  rotate(file);
  const log = pino({ base: null }, pino.destination({ dest: file, sync: false, minLength: 0 }));
  return {
    event: (name, ids = {}) => log.info(ids, name),
    fault: (name, error) =>
      log.error({ message: error instanceof Error ? error.message : String(error) }, name),
  };
}
