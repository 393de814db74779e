// A station on a simulated machine: starts the shipped host again after every death, and keeps its windows connected.
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { Station } from '#contract/contract.ts';
import type { DeskId } from '#core/ids.ts';
import type { WindowRole } from '#core/role.ts';
import { type Composed, compose, type Outside } from '#host/compose.ts';
import { bareSettings } from '#tests/support/bare-settings.ts';
import type { Board } from './board.ts';
import { makeFolders } from './folders.ts';
import { type Disk, type KillPoint, type Machine, runOn } from './machine.ts';
import { underWay } from './settle.ts';
import type { Life, SimClock } from './sim-clock.ts';
import { makeWire } from './wire.ts';

export type WindowName = 'kiosk' | '1' | '2';
export const WINDOWS: readonly WindowName[] = ['kiosk', '1', '2'];

type Parts = {
  clock: SimClock;
  profileFile: string;
  committed: Machine['committed'];
  opened: Machine['opened'];
  looksThrough: Machine['looksThrough'];
  /** Called with each new host's window, to look at what it shows. */
  onWindow(name: WindowName, station: Station): void;
  onReady(): void;
  onGone(): void;
};

export type SimStation = ReturnType<typeof makeStation>;

/** A machine without a battery, which nobody asks over the network. */
const NO_UPS: Outside = { readPower: async () => ({ is: 'none' }) };

const END_MS = 20_000;

/** The supervisor starts the next host this soon; what a plan says of being down comes on top. */
export function makeStation(parts: Parts) {
  const { clock } = parts;
  const folders = makeFolders();
  const disk: Disk = { slowMs: 0, isFull: false, losesAnswer: false, killAt: null, lies: null };
  const windows = new Map<WindowName, Station>();
  let wires: ReturnType<typeof makeWire>[] = [];
  let host: Composed | null = null;
  let life: Life = clock.live();
  let downMs = 0;
  let isReady = false;
  let held: (() => void)[] = [];

  function hold(deliver: () => void): void {
    if (clock.isFrozen()) held.push(deliver);
    else deliver();
  }
  function thawed(): void {
    const waiting = held;
    held = [];
    for (const deliver of waiting) deliver();
  }

  function connect(composed: Composed): void {
    for (const name of WINDOWS) {
      const role: WindowRole = name === 'kiosk' ? 'kiosk' : 'desk';
      const wire = makeWire(hold);
      wires.push(wire);
      composed.connect(wire.host, { role, desk: (role === 'kiosk' ? '' : name) as DeskId, machine: null });
      const station: Station = createORPCClient(new RPCLink({ port: wire.window }));
      windows.set(name, station);
      parts.onWindow(name, station);
    }
  }

  function gone(): void {
    clock.end(life);
    windows.clear();
    for (const wire of wires) wire.cut();
    wires = [];
    host = null;
    isReady = false;
    parts.onGone();
  }

  async function start(): Promise<void> {
    const mine = clock.live();
    life = mine;
    runOn({ ...on, life: mine });
    const settings = { ...bareSettings(folders.current()), profileFile: parts.profileFile };
    const composed = await underWay(compose(settings, mine.clock, NO_UPS));
    if (mine.isOver) return;
    host = composed;
    connect(composed);
    void composed.host.engine.whenOpen.then(() => {
      if (mine.isOver) return;
      isReady = true;
      parts.onReady();
    });
  }

  const again = (): void => void clock.later(downMs, () => void start());

  function die(point: KillPoint): void {
    if (life.isOver) return;
    const old = host;
    gone();
    on.line.events = null;
    folders.moveOn(point);
    // It writes into its own old folder; only its files have to be closed.
    void Promise.resolve(old?.stop()).then(
      () => folders.removeAllBut(folders.current()),
      () => undefined,
    );
    again();
  }

  const on: Machine = {
    clock,
    life,
    disk,
    line: undefined as unknown as Machine['line'],
    hold,
    folder: folders.current,
    committed: parts.committed,
    opened: parts.opened,
    looksThrough: parts.looksThrough,
    beforeKill: folders.remember,
    kill: die,
  };

  return {
    disk,
    hold,
    start,
    attach(board: Board): void {
      on.line = board.line;
    },
    folder: folders.current,
    window: (name: WindowName): Station | null => windows.get(name) ?? null,
    isUp: (): boolean => isReady,
    host: (): Composed | null => host,
    /** Power or kill -9: nothing is said, nothing is closed. */
    kill(ms: number, point: KillPoint = 'all-written'): void {
      downMs = ms;
      die(point);
    },
    killInNextCommit(point: KillPoint, ms: number): void {
      downMs = ms;
      disk.killAt = point;
    },
    async restart(ms: number): Promise<void> {
      const old = host;
      if (!old) return;
      const ending = life;
      downMs = ms;
      for (const wire of wires) wire.cut();
      wires = [];
      windows.clear();
      await old.stop();
      if (ending.isOver) return;
      gone();
      again();
    },
    freeze(ms: number): void {
      clock.freeze(ms);
      clock.later(ms, thawed);
    },
    async end(): Promise<void> {
      // An orderly end may wait for something, and time does not pass by itself.
      void host?.stop();
      await clock.runTo(clock.now() + END_MS);
      gone();
    },
    remove: folders.remove,
  };
}
