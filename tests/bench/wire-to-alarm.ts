// From a press frame on the serial line to the painted alarm on the desk, against bare serialport, message and paint.
import { setTimeout as pause } from 'node:timers/promises';
import { openPtyPair } from '#tests/support/pty.ts';
import { launchBare } from './bare-app.ts';
import { openBareButton, openBellLine } from './bell-line.ts';
import type { Depth, Group, Measured, Sides } from './figures.ts';
import { inFreshFolder } from './folder.ts';
import { launchOurs } from './our-app.ts';
import { createManager, endRing } from './our-desk.ts';
import type { BenchPage } from './page.ts';
import { markCount, paintedAt } from './painted.ts';
import { percentile } from './paired.ts';

const PRESSES: Record<Depth, number> = { quick: 6, full: 50 };
const WARM_UP_PRESSES = 4;
const FRAME_MS = 17;
const MARK = 'alarm-painted';
/** Longer than the button's guard between two presses, and the machine is as idle as it is outside an office. */
const BETWEEN_MS = 200;

type Side = { page: BenchPage; press(): number; after(): Promise<void> };

async function pressToPaint({ page, press, after }: Side): Promise<number> {
  const from = await markCount(page, MARK);
  // Presses fall anywhere between two frames.
  await pause(BETWEEN_MS + Math.random() * FRAME_MS);
  const writtenAt = press();
  const ms = (await paintedAt(page, { name: MARK, from })) - writtenAt;
  await after();
  return ms;
}

async function pressAll(side: Side, count: number): Promise<Measured> {
  const all: number[] = [];
  for (let index = 0; index < WARM_UP_PRESSES + count; index++) all.push(await pressToPaint(side));
  const measured = all.slice(WARM_UP_PRESSES);
  return { wire_to_alarm_p50: percentile(measured, 50), wire_to_alarm_p99: percentile(measured, 99) };
}

async function ours(data: string, count: number): Promise<Measured> {
  const line = await openPtyPair();
  const bell = openBellLine(line.devicePath);
  const app = await launchOurs({ data, openFor: 'appointments', bell: line.hostPath });
  try {
    const page = await app.page('/desk/');
    await createManager(page);
    await bell.led('ready');
    const after = async (): Promise<void> => {
      // With an open door the ring has been answered, and the next press is a new one.
      bell.openDoor();
      await endRing(page);
    };
    return await pressAll({ page, press: bell.press, after }, count);
  } finally {
    await app.stop();
    bell.close();
    await line.stop();
  }
}

/** The same frame on the same line. Nobody answers here, so nothing but presses is said. */
async function bare(data: string, count: number): Promise<Measured> {
  const line = await openPtyPair();
  const app = await launchBare('serial', data, { BENCH_PORT: line.hostPath });
  try {
    const page = await app.page('index.html');
    await paintedAt(page, { name: 'ready', from: 0 });
    const button = openBareButton(line.devicePath);
    try {
      return await pressAll({ page, press: button.press, after: async () => {} }, count);
    } finally {
      button.close();
    }
  } finally {
    await app.stop();
    await line.stop();
  }
}

async function open(depth: Depth): Promise<Sides> {
  const count = PRESSES[depth];
  return {
    ours: () => inFreshFolder('wire-ours', (data) => ours(data, count)),
    baseline: () => inFreshFolder('wire-bare', (data) => bare(data, count)),
    async close() {},
  };
}

export const wireToAlarm: Group = { name: 'wire_to_alarm', pairCount: 5, warmsUp: false, open };
