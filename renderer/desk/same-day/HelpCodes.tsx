// What an acute conversation led to: four lines of yes or no. Nothing has to be answered before it can be ended. Behind
// the privacy mode they stand only while somebody looks: they say that it was acute, and how it went.
import { useEffect, useId, useRef } from 'react';
import { HELP_CODES, type HelpAnswers, type HelpCode } from '#core/same-day/same-day.ts';
import { Button } from '../parts/Button.tsx';
import { useCover } from '../privacy/use-privacy.ts';
import { useWords } from '../words.ts';

type Props = { about: string; answers: HelpAnswers; onAnswer: (answers: HelpAnswers) => void };

/** Pressed once more it is unsaid again. */
function answered(answers: HelpAnswers, code: HelpCode, answer: boolean): HelpAnswers {
  const { [code]: before, ...others } = answers;
  return before === answer ? others : { ...others, [code]: answer };
}

export function HelpCodes({ about, answers, onAnswer }: Props) {
  const { t } = useWords();
  const { isOn, isCovered, uncover, pointer } = useCover(`help ${about}`);
  const box = useRef<HTMLFieldSetElement>(null);
  const hadFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was covered or uncovered may have held the focus
  useEffect(() => {
    // Whoever was among the answers stays there, and is not put at the top of the page.
    const isLost = hadFocus.current && !box.current?.contains(document.activeElement);
    if (isLost) box.current?.querySelector('button')?.focus();
  }, [isCovered]);
  /** Whoever moves among the answers is looking: the time begins anew. */
  const look = () => {
    if (isOn) uncover();
  };
  return (
    <fieldset
      ref={box}
      className="help"
      aria-label={t('help.title')}
      {...pointer}
      onFocus={() => {
        hadFocus.current = true;
        if (!isCovered) look();
      }}
      onBlur={({ relatedTarget }) => {
        hadFocus.current = box.current?.contains(relatedTarget) ?? false;
      }}
    >
      {isCovered ? (
        <button type="button" className="look" onClick={look}>
          {t('help.look')}
        </button>
      ) : (
        <Codes answers={answers} onAnswer={onAnswer} onUse={look} />
      )}
    </fieldset>
  );
}

type CodesProps = Omit<Props, 'about'> & { onUse: () => void };

function Codes({ answers, onAnswer, onUse }: CodesProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <>
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
              onPress={() => {
                onUse();
                onAnswer(answered(answers, code, answer));
              }}
            >
              {t(answer ? 'help.yes' : 'help.no')}
            </Button>
          ))}
        </fieldset>
      ))}
    </>
  );
}
