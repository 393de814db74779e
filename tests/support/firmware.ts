// The bell's firmware: built once with Debian's avr-gcc, and run in simavr with its serial line on a terminal.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type SimulatedDevice, startDevice } from './device.ts';

const SOURCES = path.resolve(import.meta.dirname, '../../native/doorbell/firmware');

/** By their Debian packages: gcc-avr, avr-libc, libsimavr-dev, libelf-dev, make, gcc. */
const NEEDED = ['avr-gcc', 'make', 'cc'];
const HEADERS = ['/usr/include/simavr/sim_avr.h', '/usr/include/libelf.h'];

/** What this machine lacks to build and run it; empty when it can. */
export function missingForFirmware(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const hasProgram = (name: string) => folders.some((folder) => fs.existsSync(path.join(folder, name)));
  return [...NEEDED.filter((name) => !hasProgram(name)), ...HEADERS.filter((file) => !fs.existsSync(file))];
}

export type BuiltFirmware = {
  /** Bytes of flash and of working memory, of 32,256 and 2,048. */
  size: { flash: number; ram: number };
  start(options: { port: string; stateFile?: string }): Promise<SimulatedDevice>;
  drop(): void;
};

export function buildFirmware(): BuiltFirmware {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'ringeklokke-firmware-'));
  execFileSync('make', ['-C', SOURCES, `OUT=${out}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  const within = (name: string) => path.join(out, name);
  const [, sizes = ''] = execFileSync('avr-size', [within('bell.elf')], { encoding: 'utf8' }).split('\n');
  const [text = 0, data = 0, bss = 0] = sizes.trim().split(/\s+/).map(Number);
  const words = ['--firmware', within('bell.elf'), '--symbols', within('bell.symbols')];
  return {
    size: { flash: text + data, ram: data + bss },
    start: (options) => startDevice([within('run-bell'), ...words], options),
    drop: () => fs.rmSync(out, { recursive: true, force: true }),
  };
}
