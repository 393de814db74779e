// The roster in the footer: an alarm when nobody is here or nobody has the phone, and what is asked of this person.
import type { DeskView } from '#contract/desk/view.ts';
import { dayName } from '../roster/dates.ts';
import type { Words } from '../words.ts';
import type { HealthLine, Tone } from './health-lines.ts';

type Trouble = NonNullable<DeskView['roster']['trouble']>;

function troubleWords(trouble: Trouble, words: Words): string {
  if (trouble.kind === 'stale') return words.t('roster.stale', { day: dayName(trouble.date, words) });
  return words.t(`roster.${trouble.kind}`);
}

/** In staffed hours an empty roster is an alarm; outside them there is still time to mend it. */
export function rosterLines(
  { access, regime, roster }: Pick<DeskView, 'access' | 'regime' | 'roster'>,
  words: Words,
): HealthLine[] {
  const line = (tone: Tone, told: string): HealthLine => ({ about: 'roster', tone, words: told });
  const tone: Tone = regime === 'unstaffed' ? 'warning' : 'trouble';
  const trouble = roster.trouble ? [line(tone, troubleWords(roster.trouble, words))] : [];
  if (access.state !== 'signed-in') return trouble;
  const isPhoneAsked = roster.phone.offeredTo?.staff === access.staff;
  const asked: HealthLine[] = [
    ...(isPhoneAsked
      ? [{ about: 'asked-phone', tone: 'warning', words: words.t('roster.phoneAsked') } as const]
      : []),
    ...(roster.askedOfMe.length > 0
      ? [{ about: 'asked-shift', tone: 'warning', words: words.t('roster.shiftAskedLine') } as const]
      : []),
  ];
  return [...trouble, ...asked];
}
