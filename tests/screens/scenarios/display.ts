// Every state of the wall screen, by name.
import type { DisplayView } from '#contract/display.ts';

export type DisplayScenario = {
  /** Null: the station has not answered yet. */
  view: DisplayView | null;
  isLost?: boolean;
};

/** Oslo time on a Wednesday in March, which is UTC and one hour. */
const at = (time: string, date = '2026-03-04'): number => Date.parse(`${date}T${time}:00+01:00`);

const NOW = at('11:06');
const secondsAgo = (seconds: number): number => NOW - seconds * 1_000;

const dropIn: DisplayView = {
  officeName: 'Nav Eksempel',
  nowMs: NOW,
  practice: false,
  regime: 'dropIn',
  nextDropIn: { opensAt: at('10:00'), closesAt: at('14:00') },
  languages: ['nb', 'nn', 'en'],
  called: [],
};

const later = { opensAt: at('10:00', '2026-03-06'), closesAt: at('13:00', '2026-03-06') };
const appointments: DisplayView = { ...dropIn, regime: 'appointmentOnly', nextDropIn: later };

type Call = DisplayView['called'][number];
const fresh: Call = { ticket: '412', desk: '2', calledAt: secondsAgo(4) };
const calm: Call = { ...fresh, calledAt: secondsAgo(90) };

const others = (count: number): Call[] =>
  Array.from({ length: count }, (_, place) => ({
    ticket: String(407 + 31 * place),
    desk: String(3 + 2 * place),
    calledAt: secondsAgo(20 + 40 * place),
  }));

export const displayScenarios: Record<string, DisplayScenario> = {
  starting: { view: null },
  'starting-lost': { view: null, isLost: true },
  'nobody-drop-in': { view: dropIn },
  'nobody-appointments': { view: appointments },
  'nobody-closed': { view: { ...appointments, regime: 'unstaffed' } },
  'nobody-practice': { view: { ...appointments, practice: true } },
  'one-new': { view: { ...dropIn, called: [fresh] } },
  'one-calm': { view: { ...dropIn, called: [calm] } },
  'three-called': { view: { ...dropIn, called: [fresh, ...others(2)] } },
  'nine-called': { view: { ...appointments, called: [fresh, ...others(8)] } },
  'twenty-called': { view: { ...dropIn, called: [{ ...fresh, ticket: '1034', desk: '12' }, ...others(19)] } },
  'long-ticket': { view: { ...dropIn, called: [{ ticket: '1034', desk: '17', calledAt: fresh.calledAt }] } },
  nynorsk: { view: { ...dropIn, languages: ['nn', 'nb'], called: [fresh, ...others(1)] } },
  lost: { view: { ...dropIn, called: [fresh, ...others(2)] }, isLost: true },
  'lost-nobody': { view: dropIn, isLost: true },
  /** Everything at once still fits the wall. */
  crowded: { view: { ...appointments, practice: true, called: [fresh, ...others(19)] }, isLost: true },
};
