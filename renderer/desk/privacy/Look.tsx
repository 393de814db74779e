// What a covered card shows in place of its words: a button that shows them while it has the focus or the pointer.
import type { ReactNode } from 'react';
import { useWords } from '../words.ts';
import type { useCover } from './use-privacy.ts';

type Props = { cover: ReturnType<typeof useCover>; ticket: string; children: ReactNode };

export function Look({ cover, ticket, children }: Props) {
  const { t } = useWords();
  if (!cover.isOn) return children;
  return (
    <button
      type="button"
      className="look"
      onFocus={cover.uncover}
      onBlur={cover.cover}
      onClick={cover.uncover}
      aria-label={cover.isCovered ? t('privacy.lookAt', { ticket }) : undefined}
    >
      {cover.isCovered ? t('privacy.look') : children}
    </button>
  );
}
