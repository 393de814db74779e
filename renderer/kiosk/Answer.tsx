// One big answer to the question on the screen, with what it leads to in smaller words under it.
import type { ReactNode } from 'react';

type Props = {
  title: string;
  more?: string | undefined;
  icon?: ReactNode;
  isFirst?: boolean;
  isChosen?: boolean;
  onChoose: () => void;
};

export function Answer({ title, more, icon, isFirst = false, isChosen = false, onChoose }: Props) {
  const kind = ['answer', isFirst && 'first', isChosen && 'chosen'].filter(Boolean).join(' ');
  return (
    <li>
      <button type="button" className={kind} onClick={onChoose}>
        {icon && <span className="answer-icon">{icon}</span>}
        <span className="answer-words">
          <span className="answer-title">{title}</span>
          {more && <span className="answer-more">{more}</span>}
        </span>
      </button>
    </li>
  );
}
