// From what can be seen of the station to what is broken: one list, the same at every desk, worst first.
import { BREAK_KINDS, type BreakKind } from './break-kind.ts';

export type BellSign = 'listening' | 'searching' | 'silent' | 'lost' | 'ambiguous' | 'stuck';

/** 'none': this machine has no battery that could be asked. 'silent': it had one that answered, and no longer does. */
export type PowerSign =
  | { is: 'none' | 'mains' | 'silent' }
  | { is: 'battery' | 'battery-low'; percent: number | null };

export type Signs = {
  /** The program kept failing, and this is what is left of it. */
  isBellOnly: boolean;
  bell: BellSign;
  /** What the device says is wrong with itself, and what is wrong around it; it may still ring. */
  bellFaults: readonly string[];
  /** The office is set up, and by its hours somebody is in the building. */
  isStaffed: boolean;
  isAnyDeskOpen: boolean;
  /** Signed in somewhere, or only just away from a desk that locked itself. */
  isAnybodyAbout: boolean;
  /** Desks that say that nobody would hear the bell there. */
  silentDesks: readonly string[];
  /** How often the program ended by itself lately. */
  restartCount: number;
  isStoring: boolean;
  /** Null until it has been looked at, and where it cannot be. */
  disk: { freeBytes: number; isReserveUsed: boolean } | null;
  /** Wall clock minus the office's; null while unknown. */
  skewMs: number | null;
  /** The last jump of the wall clock that nobody has confirmed since. */
  jumpMs: number | null;
  power: PowerSign;
  office: 'none' | 'reached' | 'unreachable' | 'refuses';
  /** By now somebody should have tried the bell today. */
  isTestDue: boolean;
};

export type FoundBreak = {
  kind: BreakKind;
  /** Where, when it is only there. */
  desks: readonly string[];
  /** How much, in the unit of its kind: milliseconds, bytes, percent or times. */
  amount: number | null;
};

/** R45: what people would notice, and what a token of the office does not forgive. */
export const CLOCK_OFF_MS = 5_000;

/** Weeks of an ordinary office, and far from the last bytes. */
export const DISK_LOW_BYTES = 500_000_000;

const BELL: Record<BellSign, BreakKind | null> = {
  listening: null,
  // For an instant at the start; what is not found is 'lost'.
  searching: null,
  silent: 'bell-silent',
  lost: 'bell-lost',
  ambiguous: 'bell-ambiguous',
  stuck: 'bell-stuck',
};

const OFFICE: Record<Signs['office'], BreakKind | null> = {
  none: null,
  reached: null,
  unreachable: 'office-unreachable',
  refuses: 'office-refuses',
};

const POWER: Record<PowerSign['is'], BreakKind | null> = {
  none: null,
  mains: null,
  silent: 'ups-silent',
  battery: 'ups-on-battery',
  'battery-low': 'ups-low',
};

type Told = Omit<FoundBreak, 'kind'>;
const PLAIN: Told = { desks: [], amount: null };

/** Each of these needs its own hands; everything else about the device is for whoever looks after it. */
const FAULTS: Readonly<Record<string, BreakKind>> = {
  'button-stuck': 'bell-stuck',
  'button-chattering': 'bell-chattering',
  'wire-broken': 'bell-wire-broken',
  // The one that is listened to goes on; a press on the other rings nowhere.
  'second-device': 'bell-ambiguous',
};

function faults({ bell, bellFaults }: Signs): [BreakKind, Told][] {
  const kinds = new Set(bellFaults.map((fault) => FAULTS[fault] ?? 'bell-fault'));
  if (bell === 'stuck') kinds.delete('bell-stuck');
  return [...kinds].map((kind) => [kind, PLAIN]);
}

/** Outside staffed hours the screen at the door says already that nobody comes. */
function people({ isStaffed, isAnyDeskOpen, isAnybodyAbout }: Signs): BreakKind | null {
  if (!isStaffed) return null;
  if (!isAnyDeskOpen) return 'no-desk-open';
  return isAnybodyAbout ? null : 'nobody-signed-in';
}

function diskBreak({ disk }: Signs): [BreakKind | null, Told] {
  if (!disk) return [null, PLAIN];
  const told = { ...PLAIN, amount: disk.freeBytes };
  if (disk.isReserveUsed) return ['disk-full', told];
  return [disk.freeBytes < DISK_LOW_BYTES ? 'disk-low' : null, told];
}

const isOff = (ms: number | null): ms is number => ms !== null && Math.abs(ms) > CLOCK_OFF_MS;

export function breaksIn(signs: Signs): FoundBreak[] {
  const { power, silentDesks, restartCount } = signs;
  const found: [BreakKind | null, Told][] = [
    [signs.isBellOnly ? 'bell-only' : null, PLAIN],
    [BELL[signs.bell], PLAIN],
    ...faults(signs),
    [people(signs), PLAIN],
    [silentDesks.length > 0 ? 'no-sound' : null, { ...PLAIN, desks: silentDesks }],
    [signs.isStoring ? null : 'not-storing', PLAIN],
    diskBreak(signs),
    [POWER[power.is], { ...PLAIN, amount: 'percent' in power ? power.percent : null }],
    [restartCount > 0 ? 'host-restarted' : null, { ...PLAIN, amount: restartCount }],
    [signs.isTestDue ? 'bell-not-tested' : null, PLAIN],
    [isOff(signs.skewMs) ? 'clock-wrong' : null, { ...PLAIN, amount: signs.skewMs }],
    [isOff(signs.jumpMs) ? 'clock-jumped' : null, { ...PLAIN, amount: signs.jumpMs }],
    [OFFICE[signs.office], PLAIN],
  ];
  return found
    .flatMap(([kind, told]) => (kind ? [{ kind, ...told }] : []))
    .sort((a, b) => BREAK_KINDS.indexOf(a.kind) - BREAK_KINDS.indexOf(b.kind));
}
