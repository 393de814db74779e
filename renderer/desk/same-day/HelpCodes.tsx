// What an acute conversation led to: four lines of yes or no. Nothing has to be answered before it can be ended.
import { useId } from 'react';
import { HELP_CODES, type HelpAnswers, type HelpCode } from '#core/same-day/same-day.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';

type Props = { answers: HelpAnswers; onAnswer: (answers: HelpAnswers) => void };

/** Pressed once more it is unsaid again. */
function answered(answers: HelpAnswers, code: HelpCode, answer: boolean): HelpAnswers {
  const { [code]: before, ...others } = answers;
  return before === answer ? others : { ...others, [code]: answer };
}

export function HelpCodes({ answers, onAnswer }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="help">
      <p>
        <strong>{t('help.title')}</strong> {t('help.lead')}
      </p>
      {HELP_CODES.map((code) => (
        <fieldset key={code} className="help__code" aria-labelledby={`${id}-${code}`}>
          <span id={`${id}-${code}`}>{t(`help.${code}`)}</span>
          {[true, false].map((answer) => (
            <Button
              key={String(answer)}
              isPressed={answers[code] === answer}
              onPress={() => onAnswer(answered(answers, code, answer))}
            >
              {t(answer ? 'help.yes' : 'help.no')}
            </Button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
