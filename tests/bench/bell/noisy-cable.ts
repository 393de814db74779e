// A serial cable with a bad contact: two pseudo-terminal pairs and, between them, a hand that damages one frame in five,
// in both directions. Neither end can tell which frame it was but by its checksum.
import fs from 'node:fs';
import { ReadStream } from 'node:tty';
import { openPtyPair, type PtyPair } from '#tests/support/pty.ts';

/** The figure. */
export const NOISE_SHARE = 0.2;
const DELIMITER = 0;
const FLAGS = fs.constants.O_RDWR | fs.constants.O_NOCTTY;

/** Hits one byte of a frame; an empty stretch between two delimiters is no frame. */
function damaged(frame: number[]): number[] {
  if (frame.length === 0 || Math.random() >= NOISE_SHARE) return frame;
  const at = Math.floor(Math.random() * frame.length);
  return frame.map((byte, index) => (index === at ? byte ^ (1 << Math.floor(Math.random() * 8)) : byte));
}

/** One direction; the answer ends it. */
function pump(from: string, to: string): () => void {
  const input = new ReadStream(fs.openSync(from, FLAGS));
  const output = fs.openSync(to, FLAGS);
  let frame: number[] = [];
  input.on('data', (bytes: Buffer) => {
    const passed: number[] = [];
    for (const byte of bytes) {
      if (byte !== DELIMITER) frame.push(byte);
      else {
        passed.push(...damaged(frame), DELIMITER);
        frame = [];
      }
    }
    fs.writeSync(output, Uint8Array.from(passed));
  });
  // The terminal is gone: the run is over.
  input.on('error', () => undefined);
  return () => {
    input.destroy();
    fs.closeSync(output);
  };
}

export type NoisyCable = { hostPath: string; devicePath: string; stop(): Promise<void> };

export async function openNoisyCable(): Promise<NoisyCable> {
  const [atHost, atDevice]: [PtyPair, PtyPair] = await Promise.all([openPtyPair(), openPtyPair()]);
  const stops = [pump(atDevice.hostPath, atHost.devicePath), pump(atHost.devicePath, atDevice.hostPath)];
  return {
    hostPath: atHost.hostPath,
    devicePath: atDevice.devicePath,
    async stop() {
      for (const stop of stops) stop();
      await Promise.all([atHost.stop(), atDevice.stop()]);
    },
  };
}
