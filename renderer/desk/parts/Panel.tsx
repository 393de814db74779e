// A panel over the desk, but never over the bell: the ring above it stays visible and can be answered meanwhile.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';

type Props = { title: string; onClose: () => void; children: ReactNode };

export function Panel({ title, onClose, children }: Props) {
  const { t } = useWords();
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  // What had the focus may be gone with the step it belonged to; the next step begins here.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  });
  return (
    <div className="panel-room">
      <section
        className="panel"
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        ref={box}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <div className="panel__head">
          <h2 id={titleId}>{title}</h2>
          <Button kind="quiet" onPress={onClose}>
            {t('common.close')}
          </Button>
        </div>
        {children}
      </section>
    </div>
  );
}
