// The one place of the host that reads a clock or sets a timer.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import type { Moment } from '#core/moment.ts';

export type Clock = {
  /** The skew is always null here; whoever talks with the office knows it and fills it in. */
  now(): Moment;
  /** Calls run once when ms have passed on the boot clock, suspend included; the answer cancels it. */
  after(ms: number, run: () => void): () => void;
};

/**
 * os.uptime() counts suspend (CLOCK_BOOTTIME on Linux, GetTickCount64 on Windows) but only in steps of 10-16 ms;
 * hrtime is fine but stands still in suspend. Further apart than this means the machine slept.
 */
const COARSE_STEP_MS = 40;

/** Node's timers stand still in suspend, so a long wait looks at the boot clock this often. */
const LOOK_AGAIN_MS = 1_000;

const NANOSECONDS_PER_MS = 1e6;
const fineMs = (): number => Number(process.hrtime.bigint()) / NANOSECONDS_PER_MS;
const coarseMs = (): number => os.uptime() * 1_000;

/** Reading the coarse clock takes 20 us: it is looked at this often, and whenever the wall clock ran ahead of fine. */
const COARSE_LOOK_MS = 1_000;
const WALL_STEP_MS = 5;

export type Clocks = { fine(): number; coarse(): number; wall(): number };

const machineClocks: Clocks = { fine: fineMs, coarse: coarseMs, wall: Date.now };

/** Exported for its test; all in milliseconds. */
export function bootClock({ fine, coarse, wall }: Clocks = machineClocks): () => number {
  let lookedAt = { fine: fine(), wall: wall() };
  let offset = coarse() - lookedAt.fine;
  let latest = 0;
  const look = (now: { fine: number; wall: number }): void => {
    lookedAt = now;
    const seen = coarse();
    if (Math.abs(seen - (now.fine + offset)) > COARSE_STEP_MS) offset = seen - now.fine;
  };
  return () => {
    const now = { fine: fine(), wall: wall() };
    const passedMs = now.fine - lookedAt.fine;
    const hasSlept = Math.abs(now.wall - lookedAt.wall - passedMs) > WALL_STEP_MS;
    if (hasSlept || passedMs > COARSE_LOOK_MS) look(now);
    latest = Math.max(latest, now.fine + offset);
    return latest;
  };
}

/** Where the system names no boot, this process is the boot: intervals across a restart then count as unproven. */
function readBootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return `process-${randomUUID()}`;
  }
}

function afterOn(bootMs: () => number, ms: number, run: () => void): () => void {
  const dueMs = bootMs() + ms;
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const leftMs = dueMs - bootMs();
    if (leftMs <= 0) run();
    else timer = setTimeout(look, Math.min(Math.ceil(leftMs), LOOK_AGAIN_MS));
  };
  timer = setTimeout(look, Math.min(Math.max(Math.ceil(ms), 0), LOOK_AGAIN_MS));
  return () => clearTimeout(timer);
}

export function systemClock(): Clock {
  const bootId = readBootId();
  const bootMs = bootClock();
  return {
    now: () => ({ wallMs: Date.now(), bootMs: Math.floor(bootMs()), bootId, skewMs: null }),
    after: (ms, run) => afterOn(bootMs, ms, run),
  };
}

/** For names of files and folders: sortable, and allowed on every file system. */
export const fileStamp = (): string => new Date().toISOString().replaceAll(/[:.]/g, '-');
