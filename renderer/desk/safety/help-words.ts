// What is said of a colleague who needs help.
import type { DeskAssistance, SafetyView } from '#contract/desk/safety-view.ts';
import type { Words } from '../words.ts';

export function helpLines(
  alarm: DeskAssistance,
  { ownAlarm }: Pick<SafetyView, 'ownAlarm'>,
  { t, time }: Words,
): { headline: string; lines: string[] } {
  const lines: (string | false)[] = [
    t('assist.since', { time: time(alarm.calledAt) }),
    !alarm.stored && t('assist.notStored'),
    alarm.coming.length > 0 && `${t('assist.coming', { names: alarm.coming.join(', ') })}.`,
    t('assist.notTheAlarm'),
    ownAlarm ?? false,
  ];
  return { headline: headlineOf(alarm, t), lines: lines.filter((line) => line !== false) };
}

function headlineOf({ desk, by }: DeskAssistance, t: Words['t']): string {
  if (desk === null) return t('assist.neededButton');
  return by === null ? t('assist.neededDesk', { desk }) : t('assist.needed', { name: by, desk });
}
