// A second step: one question with a few answers, and a way back. It takes the focus, because a person asked for it.
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';

type Props = { question: string; onCancel: () => void; children: ReactNode };

export function Ask({ question, onCancel, children }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLFieldSetElement>(null);
  // The box, not its first answer: an Enter too many must not choose.
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset
      className="ask"
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <legend>{question}</legend>
      <div className="buttons">
        {children}
        <Button kind="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
