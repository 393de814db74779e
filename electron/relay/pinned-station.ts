// Which station this machine belongs to: where it is, and the one key it may answer with. A small file, written durably.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Address } from '#contract/relay-settings.ts';
import { MACHINE_ROLES } from '#core/machine/machine.ts';

const PinnedStation = z.strictObject({
  /** Of this file's own shape. */
  version: z.literal(1),
  address: Address,
  /** SHA-256 of the station's public key; told by the pairing, never by the network. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  /** What the station paired this machine as. */
  role: z.enum(MACHINE_ROLES),
});
export type PinnedStation = z.infer<typeof PinnedStation>;

const FILE = 'station.json';

/** 'unreadable': there was a pairing, and it cannot be read any more. */
export function readPinned(folder: string): PinnedStation | 'unreadable' | null {
  const file = path.join(folder, FILE);
  if (!fs.existsSync(file)) return null;
  try {
    return PinnedStation.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return 'unreadable';
  }
}

/** Whole or not at all, also when the power goes in the middle. */
export function writePinned(folder: string, pinned: PinnedStation): void {
  const file = path.join(folder, FILE);
  const draft = `${file}.new`;
  fs.writeFileSync(draft, `${JSON.stringify(pinned, null, 2)}\n`, { mode: 0o600, flush: true });
  fs.renameSync(draft, file);
  syncFolder(folder);
}

/** The new name itself must survive; a system that cannot sync a folder does it by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = fs.openSync(folder, 'r');
  fs.fsyncSync(opened);
  fs.closeSync(opened);
}
