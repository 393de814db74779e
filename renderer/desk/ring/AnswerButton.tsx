// One answer to a ring. Its own key, or a deliberate click after the first second; never Enter or Space (decision 13).
import type { KeyboardEvent } from 'react';
import type { Action } from '../keys/shortcuts.ts';
import { useShortcut } from '../keys/use-shortcut.ts';
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
  /** Somebody tried Enter or Space: they are told which key it is. */
  onWrongKey: () => void;
};

export function AnswerButton(props: Props) {
  const { words, action, kind, hasKey, isArmed, isOff, onAnswer, onWrongKey } = props;
  const { t } = useWords();
  useShortcut(action, hasKey && !isOff ? onAnswer : null);
  return (
    <Button
      kind={kind}
      shortcut={hasKey ? action : undefined}
      badge={isArmed ? undefined : t('ring.arming')}
      isOff={isOff}
      onPress={onAnswer}
      onKeyDown={(event) => {
        if (!isPressingKey(event)) return;
        event.preventDefault();
        onWrongKey();
      }}
      onKeyUp={(event) => {
        if (isPressingKey(event)) event.preventDefault();
      }}
    >
      {words}
    </Button>
  );
}
