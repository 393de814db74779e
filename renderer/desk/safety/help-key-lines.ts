// Tells the desk when its key for help does not work behind other programs, before somebody needs it there.
import type { HealthLine } from '../health/health-lines.ts';
import { useHelpKeyReach } from '../keys/help-key.ts';
import { useKeys } from '../keys/use-shortcut.ts';
import { useWords } from '../words.ts';

export function useHelpKeyLines(): HealthLine[] {
  const { t } = useWords();
  const { shortcuts } = useKeys();
  if (useHelpKeyReach() !== 'refused') return [];
  return [
    { about: 'help-key', tone: 'warning', words: t('health.helpKey', { key: shortcuts.keys.callHelp }) },
  ];
}
