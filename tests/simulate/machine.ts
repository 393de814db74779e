// The machine under the simulated station: its disk, its bell line, the life of the host that runs on it. One at a time,
// because the shipped modules that touch hardware find it here (ports.ts puts stand-ins in their place).
import type { FactRecord } from '#core/fact.ts';
import type { Tail } from '#host/chain.ts';
import type { Store } from '#host/store/store-types.ts';
import type { PortEvents } from '#native/port/open-port.ts';
import type { Life, SimClock } from './sim-clock.ts';

/** Where a kill falls in a commit: what of it is on the disk then. */
export type KillPoint = 'nothing-written' | 'journal-only' | 'database-only' | 'all-written';

export type Disk = {
  /** Each commit takes this long. */
  slowMs: number;
  isFull: boolean;
  /** The next commit fails after it was written: an fsync whose answer was lost. */
  losesAnswer: boolean;
  /** The next commit is interrupted like this, and the host is gone. */
  killAt: KillPoint | null;
  /** A fault planted to prove the checker: the next commit that this fits is answered but never written. */
  lies: ((records: FactRecord[]) => boolean) | null;
};

export type Line = {
  isPlugged: boolean;
  /** The driver at the host's end, while it has the port open. */
  events: PortEvents | null;
  toDevice(bytes: Uint8Array): void;
};

export type Machine = {
  clock: SimClock;
  life: Life;
  disk: Disk;
  line: Line;
  /** Where the living host keeps its files. */
  folder(): string;
  /** What the host is to hear; held back while it is frozen. */
  hold(deliver: () => void): void;
  /** The store was opened, and found this: what a kill left is compared with what was promised. */
  opened(store: Store, tail: Tail): Promise<void>;
  /** Whether tonight's look through every fact is taken. */
  looksThrough(): boolean;
  /** The disk has them now, whatever the host hears about it. */
  committed(records: FactRecord[]): void;
  /** Before a commit that is to be interrupted, and at its interruption. */
  beforeKill(): void;
  kill(point: KillPoint): void;
};

const now: { machine: Machine | null } = { machine: null };

export function machine(): Machine {
  if (!now.machine) throw new Error('no simulated machine');
  return now.machine;
}

export function runOn(one: Machine): void {
  now.machine = one;
}
