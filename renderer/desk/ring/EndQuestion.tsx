// How did it end, and after a talk: what did it lead to? The keys that close at once stand on the answers.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { RingOutcome } from '#core/fact.ts';
import type { HelpAnswers } from '#core/same-day/same-day.ts';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { HelpCodes } from '../same-day/HelpCodes.tsx';
import { useWords } from '../words.ts';
import { ringOutcomes } from './ring-steps.ts';
import { CLOSE_ACTIONS } from './use-close-keys.ts';

type Props = {
  ring: DeskRing;
  hasCloseKeys: boolean;
  isOff: boolean;
  help: HelpAnswers;
  onHelp: (help: HelpAnswers) => void;
  onEnd: (outcome: RingOutcome) => void;
  onCancel: () => void;
};

export function EndQuestion({ ring, hasCloseKeys, isOff, help, onHelp, onEnd, onCancel }: Props) {
  const { t } = useWords();
  return (
    <Ask question={t('ring.howEnded')} onCancel={onCancel}>
      {ring.phase === 'talking' && <HelpCodes about={ring.id} answers={help} onAnswer={onHelp} />}
      {ringOutcomes(ring.phase).map((outcome) => (
        <Button
          key={outcome}
          shortcut={hasCloseKeys ? CLOSE_ACTIONS[outcome] : undefined}
          onPress={() => onEnd(outcome)}
          isOff={isOff}
        >
          {t(`ringOutcome.${outcome}`)}
        </Button>
      ))}
    </Ask>
  );
}
