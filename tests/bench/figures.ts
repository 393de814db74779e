// What is measured, in which unit, and what each figure has to reach against its bare baseline.

import type { Figure } from './paired.ts';

/**
 * A ratio of ours to the baseline: small is good for times and memory, large is good for rates. What has no baseline is
 * judged by its own value.
 */
export type Target = { atMost: number } | { atLeast: number } | { valueAtMost: number };

type Known = { unit: string; target: Target };

/** The breaks that a bench can cause for real; each is to be told within ten seconds (P3). */
export const CAUSED_BREAKS = [
  'bell-lost',
  'bell-silent',
  'bell-stuck',
  'bell-chattering',
  'bell-wire-broken',
  'bell-ambiguous',
  'no-desk-open',
  'nobody-signed-in',
  'no-sound',
  'clock-jumped',
  'clock-wrong',
  'ups-on-battery',
  'ups-low',
  'ups-silent',
  'disk-full',
  'office-unreachable',
  'host-restarted',
  'bell-only',
] as const;
export type CausedBreak = (typeof CAUSED_BREAKS)[number];

type BreakFigure<Kind extends string> = `break_detect_${Kind}_max`;

export const breakFigure = <Kind extends CausedBreak>(kind: Kind): BreakFigure<Kind> =>
  `break_detect_${kind}_max`;

const WITHIN_MS = { unit: 'ms', target: { valueAtMost: 10_000 } } as const;

function breakFigures(): Record<BreakFigure<CausedBreak>, typeof WITHIN_MS> {
  const rows = CAUSED_BREAKS.map((kind) => [breakFigure(kind), WITHIN_MS]);
  return Object.fromEntries(rows) as Record<BreakFigure<CausedBreak>, typeof WITHIN_MS>;
}

export const FIGURES = {
  start: { unit: 'ms', target: { atMost: 1.5 } },
  tap_to_ticket_p50: { unit: 'ms', target: { atMost: 2 } },
  tap_to_ticket_p99: { unit: 'ms', target: { atMost: 2 } },
  wire_to_alarm_p50: { unit: 'ms', target: { atMost: 1.5 } },
  wire_to_alarm_p99: { unit: 'ms', target: { atMost: 1.5 } },
  register_rate: { unit: '1/s', target: { atLeast: 0.4 } },
  memory: { unit: 'MiB', target: { atMost: 1.6 } },
  sync_rate: { unit: 'facts/s', target: { atLeast: 0.3 } },
  board_update_20th_desk_p99: { unit: 'ms', target: { atMost: 2 } },
  call_lan_p50: { unit: 'ms', target: { atMost: 3 } },
  // About nothing: a desk that is never closed for a year may hold ten megabytes more at its end.
  desk_memory_slope: { unit: 'MiB per 1,000 h', target: { valueAtMost: 1 } },
  // Through a cable that damages one frame in five: a frame is said again every half second, and three times in a row are
  // lost less than once in a hundred presses.
  press_to_committed_p99: { unit: 'ms', target: { valueAtMost: 2_000 } },
  press_to_alarm_p99: { unit: 'ms', target: { valueAtMost: 2_000 } },
  press_to_alarm_lan_p99: { unit: 'ms', target: { valueAtMost: 2_000 } },
  presses_lost: { unit: 'presses', target: { valueAtMost: 0 } },
  presses_doubled: { unit: 'presses', target: { valueAtMost: 0 } },
  false_presses: { unit: 'presses', target: { valueAtMost: 0 } },
  escalation_late_max: { unit: 'ms', target: { valueAtMost: 1_000 } },
  escalation_early: { unit: 'levels', target: { valueAtMost: 0 } },
  host_back_max: { unit: 'ms', target: { valueAtMost: 10_000 } },
  ...breakFigures(),
} as const satisfies Record<string, Known>;

export type FigureName = keyof typeof FIGURES;

/** What one run gives, for each figure it measures. */
export type Measured = Partial<Record<FigureName, number>>;

/** Both sides of one figure group, ready to be run in turns. */
export type Sides = {
  ours(): Promise<Measured>;
  baseline(): Promise<Measured>;
  close(): Promise<void>;
};

/** Quick: few samples and no verdict. Full: enough for an interval. */
export type Depth = 'quick' | 'full';

export type PairedGroup = {
  name: string;
  /** Pairs of a full run; at least five. Quick runs take one. */
  pairCount: number;
  /** Whether the first pair only warms up caches that a real station has warm. */
  warmsUp: boolean;
  open(depth: Depth): Promise<Sides>;
};

/** For what is measured in one go: both sides of a figure at once, or a figure without a baseline. */
export type MeasuredGroup = {
  name: string;
  measure(depth: Depth): Promise<Partial<Record<FigureName, Figure>>>;
};

export type Group = PairedGroup | MeasuredGroup;

/** True also for what was not measured: only a miss is a violation. */
export function isMet(target: Target, { value, ratio }: Pick<Figure, 'value' | 'ratio'>): boolean {
  if ('valueAtMost' in target) return value <= target.valueAtMost;
  if (ratio === null) return true;
  return 'atMost' in target ? ratio <= target.atMost : ratio >= target.atLeast;
}
