// What is broken, across the whole desk, locked or not: what it is, and what to do. Nothing here while all is well.
import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { Break } from '#contract/desk/break.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { breakWords } from './break-words.ts';

/** More than this at once would push the work off the screen; the rest is one press away. */
const SHOWN_MAX = 3;

type Props = { view: Pick<DeskView, 'access' | 'health'>; onTryBell: () => void };

export function Breaks({ view: { access, health }, onTryBell }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { breaks } = health;
  if (breaks.length === 0) return null;
  const hiddenCount = Math.max(0, breaks.length - SHOWN_MAX);
  const shown = isOpen ? breaks : breaks.slice(0, SHOWN_MAX);
  return (
    <section className="breaks" aria-label={t('break.region')}>
      <div className="breaks__all" role="alert">
        <ul>
          {shown.map((one) => (
            <Row key={one.kind} of={one} onTryBell={access.state === 'signed-in' ? onTryBell : null} />
          ))}
        </ul>
      </div>
      {hiddenCount > 0 && (
        <Button kind="quiet" opens={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('break.fewer') : t('break.more', { count: hiddenCount })}
        </Button>
      )}
    </section>
  );
}

function Row({ of, onTryBell }: { of: Break; onTryBell: (() => void) | null }) {
  const words = useWords();
  const { what, todo } = breakWords(of, words);
  return (
    <li className="break" data-break={of.kind}>
      <ExclamationmarkTriangleFillIcon aria-hidden />
      <p>
        <strong>{what}</strong> {todo}
      </p>
      {of.kind === 'bell-not-tested' && onTryBell && (
        <Button onPress={onTryBell}>{words.t('break.tryBell')}</Button>
      )}
    </li>
  );
}
