// One key of the desk: what it does, which it is, and how to give it another.
import { type KeyboardEvent, useState } from 'react';
import type { DeskKey } from '../../text/desk/catalogue.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { ACTION_WORDS } from './action-words.ts';
import { type Action, isComboAction, isRingAction, type Shortcuts, withKey } from './shortcuts.ts';
import { comboOf } from './use-shortcut.ts';

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
    const taken = withKey(shortcuts, action, comboOf(event) ?? event.key);
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
        <kbd className="key">{isOff ? t('keys.off') : keyName(shortcuts.keys[action])}</kbd>
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

/** A letter is shown as it stands on the keyboard. */
const keyName = (key: string): string => (key.length === 1 ? key.toUpperCase() : key);

function problemWords(action: Action, refusal: 'wrong-kind' | 'taken'): DeskKey {
  if (refusal === 'taken') return 'keys.taken';
  if (isComboAction(action)) return 'keys.wrongKindCombo';
  return isRingAction(action) ? 'keys.wrongKindRing' : 'keys.wrongKindLetter';
}
