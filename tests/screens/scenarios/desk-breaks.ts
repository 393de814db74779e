// The desk while something is broken: each break by itself, many at once, and a bell that is all that is left.
import type { Page } from 'playwright/test';
import type { Break } from '#contract/desk/break.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { BREAK_KINDS, type BreakKind } from '#core/supervision/break-kind.ts';
import type { DeskScenario } from './desk.ts';

type Base = { six: DeskView; locked: DeskView; ringing: DeskView };

const MINUTE_MS = 60_000;

/** A figure in the unit of its kind. */
const AMOUNTS: Partial<Record<BreakKind, number>> = {
  'ups-low': 12,
  'ups-on-battery': 81,
  'clock-wrong': 94_000,
  'clock-jumped': -3_600_000,
  'disk-low': 312_400_000,
  'disk-full': 900_000,
  'host-restarted': 1,
};

const NOT_SHOWN_ALONE: readonly BreakKind[] = ['bell-only'];

async function openTest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Meny' }).click();
  await page.getByRole('button', { name: 'Prøv klokka' }).click();
}

export function breakScenarios({ six, locked, ringing }: Base): Record<string, DeskScenario> {
  const broken = (kind: BreakKind): Break => ({
    kind,
    sinceAt: six.nowMs - 7 * MINUTE_MS,
    desks: kind === 'no-sound' ? ['2', '4'] : [],
    amount: AMOUNTS[kind] ?? null,
  });
  const view = (base: DeskView, ...kinds: BreakKind[]): DeskView => ({
    ...base,
    health: { ...base.health, breaks: kinds.map(broken) },
  });
  const alone = BREAK_KINDS.filter((kind) => !NOT_SHOWN_ALONE.includes(kind));
  const never = { ...six, bellTried: { test: null, last: null } };
  const heard = { at: six.nowMs - MINUTE_MS, pressCount: 1, isOpen: true };
  const test = { beganAt: six.nowMs - 2 * MINUTE_MS, isOver: false, heard };
  return {
    ...Object.fromEntries(alone.map((kind) => [`break-${kind}`, { view: view(six, kind) }])),
    'breaks-locked': { view: view(locked, 'bell-lost', 'nobody-signed-in') },
    'breaks-many': {
      view: view(
        six,
        'bell-silent',
        'no-sound',
        'not-storing',
        'ups-on-battery',
        'clock-wrong',
        'office-unreachable',
      ),
    },
    'breaks-many-open': {
      view: view(
        six,
        'bell-silent',
        'no-sound',
        'not-storing',
        'ups-on-battery',
        'clock-wrong',
        'office-unreachable',
      ),
      act: (page) => page.getByRole('button', { name: 'Vis 3 til' }).click(),
    },
    'breaks-ring': { view: view(ringing, 'bell-fault', 'no-sound') },
    'bell-only': { view: view(six, 'bell-only') },
    'bell-only-ring': { view: view(ringing, 'bell-only') },
    'try-bell': { view: never, act: openTest },
    'try-bell-heard': { view: { ...never, bellTried: { test, last: null } }, act: openTest },
    'try-bell-today': { view: six, act: openTest },
  };
}
