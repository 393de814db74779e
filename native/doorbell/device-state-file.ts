// The simulated device's EEPROM as a file: written beside and renamed, so that a kill leaves the old or the new one.
import fs from 'node:fs';
import type { DeviceMemory } from './device-state.ts';

export function saveDeviceMemory(file: string, memory: DeviceMemory): void {
  const beside = `${file}.new`;
  const handle = fs.openSync(beside, 'w');
  fs.writeFileSync(handle, JSON.stringify(memory));
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  fs.renameSync(beside, file);
}

/** Null for a new device, and for a file that cannot be read: then a new epoch begins, as the protocol says. */
export function loadDeviceMemory(file: string): DeviceMemory | null {
  try {
    const memory: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return isDeviceMemory(memory) ? memory : null;
  } catch {
    return null;
  }
}

function isDeviceMemory(value: unknown): value is DeviceMemory {
  if (typeof value !== 'object' || value === null) return false;
  const memory = value as Record<string, unknown>;
  const isCounter = (counter: unknown): boolean =>
    typeof counter === 'object' && counter !== null && 'made' in counter && 'acked' in counter;
  return (
    typeof memory.device === 'string' &&
    typeof memory.epoch === 'number' &&
    typeof memory.boots === 'number' &&
    ['press', 'door', 'staff'].every((kind) => isCounter(memory[kind]))
  );
}
