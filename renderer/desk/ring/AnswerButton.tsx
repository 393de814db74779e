// One answer to a ring. Its own key, or a deliberate click after the first second; never Enter or Space (decision 13).
import { type KeyboardEvent, useState } from 'react';
import { type Action, shownKey } from '../keys/shortcuts.ts';
import { useKeys, useShortcut } from '../keys/use-shortcut.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';

const isPressingKey = (event: KeyboardEvent): boolean => event.key === 'Enter' || event.key === ' ';

type Props = {
  words: string;
  action: Action;
  kind: 'primary' | 'secondary';
  /** Whether the key means this ring. */
  hasKey: boolean;
  isArmed: boolean;
  isOff: boolean;
  onAnswer: () => void;
};

export function AnswerButton({ words, action, kind, hasKey, isArmed, isOff, onAnswer }: Props) {
  const { t } = useWords();
  const { shortcuts } = useKeys();
  const [isToldKey, setToldKey] = useState(false);
  useShortcut(action, hasKey && !isOff ? onAnswer : null);
  return (
    <>
      <Button
        kind={kind}
        shortcut={hasKey ? action : undefined}
        badge={isArmed ? undefined : t('ring.arming')}
        isOff={isOff}
        onPress={onAnswer}
        onKeyDown={(event) => {
          if (!isPressingKey(event)) return;
          event.preventDefault();
          setToldKey(true);
        }}
        onKeyUp={(event) => {
          if (isPressingKey(event)) event.preventDefault();
        }}
      >
        {words}
      </Button>
      {isToldKey && (
        <p role="status" className="write-note">
          {t('ring.useKey', { key: shownKey(action, shortcuts) ?? '' })}
        </p>
      )}
    </>
  );
}
