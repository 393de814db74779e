// What has been tried for a ring, in words: whom each level was for, when, and what came of every way.
import type { DeskAlert } from '#contract/desk/alerting-view.ts';
import type { DeskKey } from '../../text/desk/catalogue.ts';
import type { Words } from '../words.ts';

type Tried = DeskAlert['tried'][number];

export const wayWords = (way: Tried['way'], { t }: Words): string => t(`way.${way}`);

export function triedWords({ way, outcome }: Tried, words: Words): string {
  if (way === 'siren' && outcome === 'sent') return words.t('alert.sirenOn');
  const key: DeskKey = `tried.${outcome ?? 'under-way'}`;
  return words.t(key, { way: wayWords(way, words) });
}

/** That a desk shows it is seen at the desk; that none is open, or that this person sits at none, is worth a word. */
function deskWords({ target }: DeskAlert, { outcome }: Tried, { t }: Words): string[] {
  if (outcome === null || outcome === 'sent') return [];
  return [t(target === 'desks' || target === 'everybody' ? 'alert.noDeskOpen' : 'alert.notAtDesk')];
}

function whatCameOf(alert: DeskAlert, words: Words): string[] {
  const isNobody = alert.target !== 'desks' && alert.people === 0;
  const told = alert.tried.flatMap((one) => {
    // Once it is said that nobody is there, every way need not say so again.
    if (isNobody && one.outcome === 'nobody-to-reach') return [];
    return one.way === 'desks' ? deskWords(alert, one, words) : [triedWords(one, words)];
  });
  return isNobody ? [words.t('alert.nobodyThere'), ...told] : told;
}

export function alertWords(alert: DeskAlert, words: Words): string {
  const head = words.t(`alert.${alert.target}`, { time: words.time(alert.at) });
  const what = whatCameOf(alert, words).join(', ');
  return what ? `${head}: ${what}` : head;
}

/** The first level is the desk's own ringing, which needs no line while it is all that has happened. */
export const isWorthShowing = (alerts: readonly DeskAlert[], words: Words): boolean =>
  alerts.length > 1 || alerts.some((alert) => whatCameOf(alert, words).length > 0);
