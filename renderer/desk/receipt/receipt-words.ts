// What became of a ring that somebody has a code from: what was stored of it, in order.
import type { RungBefore } from '#contract/desk/receipt-calls.ts';
import { dateText } from '../ring/rang-when.ts';
import type { Words } from '../words.ts';

/** "4. mars 13.05": a code may be days old. */
export const whenWords = (at: number, { language, time }: Words): string =>
  `${dateText(at, language)} ${time(at)}`;

export function stepsOf(rung: RungBefore, words: Words): string[] {
  const { t, time } = words;
  const { seenAt, comingAt, doorOpenedAt, talkingAt, ended } = rung;
  const isUnseen = seenAt === null && comingAt === null && doorOpenedAt === null && talkingAt === null;
  return [
    ...(rung.pressCount > 1 ? [t('receipt.presses', { count: rung.pressCount })] : []),
    ...(isUnseen ? [t('receipt.unseen')] : []),
    ...(seenAt !== null ? [t('receipt.seen', { time: time(seenAt) })] : []),
    ...(comingAt !== null ? [t('receipt.coming', { time: time(comingAt) })] : []),
    ...(doorOpenedAt !== null ? [t('receipt.door', { time: time(doorOpenedAt) })] : []),
    ...(talkingAt !== null ? [t('receipt.talk', { time: time(talkingAt) })] : []),
    ended ? endedWords(ended, words) : t('receipt.open'),
  ];
}

function endedWords({ at, outcome }: NonNullable<RungBefore['ended']>, words: Words): string {
  const { t } = words;
  const said = outcome === 'was-a-test' ? t('receipt.wasATest') : t(`ringOutcome.${outcome}`).toLowerCase();
  return t('receipt.ended', { when: whenWords(at, words), outcome: said });
}
