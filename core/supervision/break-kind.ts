// What can break between a finger on the bell and a person who hears it. Each is an alarm within ten seconds (P3).

/** The worst first: the order in which desks tell them. */
export const BREAK_KINDS = [
  /** The program keeps failing: the bell rings and is written down, and nothing else works (decision 8). */
  'bell-only',
  'bell-lost',
  'bell-silent',
  'bell-ambiguous',
  'bell-wire-broken',
  'bell-stuck',
  'bell-chattering',
  /** The device itself says that something in it is broken. */
  'bell-fault',
  'no-desk-open',
  'nobody-signed-in',
  'no-sound',
  'disk-full',
  'not-storing',
  'ups-low',
  'ups-on-battery',
  'ups-silent',
  'host-restarted',
  'bell-not-tested',
  'clock-wrong',
  'clock-jumped',
  'disk-low',
  'office-unreachable',
  'office-refuses',
] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

/** Why nobody watched: the program was not running, it was stopped or asleep, or only the bell was left of it. */
export const WATCH_GAPS = ['off', 'stopped', 'bell-only'] as const;
export type WatchGap = (typeof WATCH_GAPS)[number];
