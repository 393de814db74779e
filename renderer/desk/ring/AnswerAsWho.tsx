// At a locked desk the bell is answered with a name and a PIN, here in the banner.
import { useEffect, useRef } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { WhoAndPin } from '../access/WhoAndPin.tsx';
import type { WriteState } from '../call/use-write.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';

type Props = {
  words: string;
  staff: DeskView['staff'];
  state: WriteState;
  onWho: (who: { staff: string; pin: string }) => void;
  onCancel: () => void;
};

export function AnswerAsWho({ words, staff, state, onWho, onCancel }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLFieldSetElement>(null);
  // Somebody has just pressed the answering key: the focus is where they look.
  useEffect(() => box.current?.querySelector('select')?.focus(), []);
  return (
    <fieldset
      className="ring__who"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <legend className="visually-hidden">{words}</legend>
      <WhoAndPin staff={staff} submit={words} state={state} onSubmit={onWho}>
        <Button kind="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </WhoAndPin>
    </fieldset>
  );
}
