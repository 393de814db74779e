// A button of the desk, with the key that does the same beside its words.
import { type KeyboardEventHandler, type ReactNode, useId } from 'react';
import { type Action, shownKey } from '../keys/shortcuts.ts';
import { useKeys } from '../keys/use-shortcut.ts';

type Props = {
  children: ReactNode;
  onPress: () => void;
  kind?: 'primary' | 'secondary' | 'quiet';
  shortcut?: Action;
  /** Stays where it is and keeps the focus, but does nothing; `because` says why. */
  isOff?: boolean;
  because?: string;
  /** Shown in the place of the key. */
  badge?: string;
  submits?: boolean;
  isPressed?: boolean;
  opens?: boolean;
  onKeyDown?: KeyboardEventHandler<HTMLButtonElement>;
  onKeyUp?: KeyboardEventHandler<HTMLButtonElement>;
};

export function Button(props: Props) {
  const { children, onPress, kind = 'secondary', shortcut, isOff = false, because, submits = false } = props;
  const { shortcuts } = useKeys();
  const reasonId = useId();
  const key = shortcut ? shownKey(shortcut, shortcuts) : null;
  const badge = props.badge ?? key;
  return (
    <>
      <button
        type={submits ? 'submit' : 'button'}
        className={`button button--${kind}`}
        onClick={(event) => {
          if (isOff) event.preventDefault();
          else onPress();
        }}
        onKeyDown={props.onKeyDown}
        onKeyUp={props.onKeyUp}
        aria-disabled={isOff || undefined}
        aria-describedby={because ? reasonId : undefined}
        aria-keyshortcuts={key?.replace('Ctrl', 'Control')}
        aria-pressed={props.isPressed}
        aria-expanded={props.opens}
      >
        <span className="button__words">{children}</span>
        {badge && (
          <span className="key" aria-hidden="true">
            {badge}
          </span>
        )}
      </button>
      {because && (
        <span id={reasonId} className="visually-hidden">
          {because}
        </span>
      )}
    </>
  );
}
