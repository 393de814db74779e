// What every door opener must do, whatever it hangs on. Run over pseudo-terminals, with real drivers at this end.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { DoorOpener } from './door-opener.ts';

export type OpenerRig = {
  opener: DoorOpener;
  pulseMs: number;
  /** How often the far end has let the door open since it was plugged in first. */
  openedCount(): number;
  isOpen(): boolean;
  /** The cable is pulled out; the far end keeps its power. */
  unplug(): Promise<void>;
  replug(): Promise<void>;
  /** The far end is there and says nothing. */
  fallSilent(): void;
};

export type OpenerCase = { name: string; run(rig: OpenerRig): Promise<void> };

/** Room for a busy machine around the pulse. */
const SLACK_MS = 1_500;
/** A break at the door is told within this (P3). */
const TOLD_MS = 10_000;

async function until(what: string, isSo: () => boolean, limitMs: number): Promise<void> {
  const endAt = performance.now() + limitMs;
  while (!isSo()) {
    assert.ok(performance.now() < endAt, what);
    await pause(20);
  }
}

const ready = ({ opener }: OpenerRig) => until('ready', () => opener.state() === 'ready', TOLD_MS);
const closed = (rig: OpenerRig, limitMs = rig.pulseMs + SLACK_MS) =>
  until('closed by itself', () => !rig.isOpen(), limitMs);

async function opensOnce(rig: OpenerRig): Promise<void> {
  const before = rig.openedCount();
  assert.equal(await rig.opener.open(), 'released');
  await until('open', () => rig.openedCount() > before, SLACK_MS);
  await closed(rig);
  assert.equal(rig.openedCount(), before + 1);
}

export const openerConformance: readonly OpenerCase[] = [
  {
    name: 'one wish is one pulse, and it ends by itself',
    run: async (rig) => {
      await ready(rig);
      await opensOnce(rig);
      await opensOnce(rig);
    },
  },
  {
    name: 'it never opens by itself: not at its start, not at its end',
    run: async (rig) => {
      await ready(rig);
      await pause(2_500);
      await rig.opener.stop();
      assert.equal(rig.openedCount(), 0);
    },
  },
  {
    name: 'unplugged: told, refused at once, and the old wish opens nothing when the cable is back',
    run: async (rig) => {
      await ready(rig);
      await rig.unplug();
      await until('lost', () => rig.opener.state() === 'lost', TOLD_MS);
      const askedAt = performance.now();
      assert.equal(await rig.opener.open(), 'silent');
      assert.ok(performance.now() - askedAt < SLACK_MS, 'at once');
      await rig.replug();
      await ready(rig);
      await pause(500);
      assert.equal(rig.openedCount(), 0);
      await opensOnce(rig);
    },
  },
  {
    name: 'the cable is cut in the middle of the pulse: the door does not stay open',
    run: async (rig) => {
      await ready(rig);
      assert.equal(await rig.opener.open(), 'released');
      await until('open', rig.isOpen, SLACK_MS);
      await rig.unplug();
      await closed(rig);
    },
  },
  {
    name: 'a far end that falls silent is told within ten seconds, and then refused at once',
    run: async (rig) => {
      await ready(rig);
      rig.fallSilent();
      await until('lost', () => rig.opener.state() === 'lost', TOLD_MS + SLACK_MS);
      assert.equal(await rig.opener.open(), 'silent');
      assert.equal(rig.openedCount(), 0);
    },
  },
];
