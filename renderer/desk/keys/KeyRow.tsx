// One key of the desk: what it does, which it is, and how to give it another.
import { type KeyboardEvent, useState } from 'react';
import type { DeskKey } from '../../text/desk/catalogue.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { ACTION_WORDS } from './action-words.ts';
import { type Action, isRingAction, type Shortcuts, withKey } from './shortcuts.ts';

type Props = { action: Action; shortcuts: Shortcuts; onChange: (shortcuts: Shortcuts) => void };

/** Keys that only move about, or leave: they cancel the waiting for a key. */
const LEAVES = ['Escape', 'Tab'];
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'];

export function KeyRow({ action, shortcuts, onChange }: Props) {
  const { t } = useWords();
  const [isWaiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<DeskKey | null>(null);
  const words = t(ACTION_WORDS[action]);
  const isOff = !isRingAction(action) && !shortcuts.lettersOn;

  const onKey = (event: KeyboardEvent) => {
    if (!isWaiting || MODIFIERS.includes(event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
    setWaiting(false);
    if (LEAVES.includes(event.key)) return;
    const taken = withKey(shortcuts, action, event.key);
    if (taken.ok) onChange(taken.shortcuts);
    setProblem(taken.ok ? null : problemWords(action, taken.refusal));
  };
  const begin = () => {
    setProblem(null);
    setWaiting(true);
  };

  return (
    <tr>
      <th scope="row">
        {words}
        {problem && <span className="field__error"> {t(problem)}</span>}
      </th>
      <td>
        <kbd className="key">{isOff ? t('keys.off') : shortcuts.keys[action].toUpperCase()}</kbd>
      </td>
      <td>
        <Button kind="quiet" onPress={begin} onKeyDown={onKey} isOff={isOff}>
          <span aria-hidden={!isWaiting}>{isWaiting ? t('keys.pressNow') : t('keys.change')}</span>
          {!isWaiting && <span className="visually-hidden">{t('keys.changeOf', { action: words })}</span>}
        </Button>
      </td>
    </tr>
  );
}

function problemWords(action: Action, refusal: 'wrong-kind' | 'taken'): DeskKey {
  if (refusal === 'taken') return 'keys.taken';
  return isRingAction(action) ? 'keys.wrongKindRing' : 'keys.wrongKindLetter';
}
