// The person this desk has called in, and what can happen next. One thing is primary; nothing ends with one click.
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { Look } from '../privacy/Look.tsx';
import { useCover } from '../privacy/use-privacy.ts';
import { errandWords } from '../queue/errand-words.ts';
import { wishWords } from '../ring/wish-words.ts';
import { useWords } from '../words.ts';
import { Called } from './Called.tsx';
import { Ending } from './Ending.tsx';
import { Talking } from './Talking.tsx';

type Props = { view: DeskView };

function Nobody() {
  const { t } = useWords();
  return (
    <div className="empty">
      <p className="empty__title">{t('current.none')}</p>
      <p>{t('current.noneLead')}</p>
    </div>
  );
}

export function Current({ view }: Props) {
  const { t } = useWords();
  return (
    <aside className="current" aria-label={t('current.title')}>
      {view.current ? <Person key={view.current.visit} view={view} current={view.current} /> : <Nobody />}
    </aside>
  );
}

type PersonProps = { view: DeskView; current: NonNullable<DeskView['current']> };

function Person({ view, current }: PersonProps) {
  const words = useWords();
  const { t } = words;
  const [isEnding, setEnding] = useState(false);
  const cover = useCover(current.visit);
  const facts = [errandWords(current.errand, view.errands, words), since(current, words)];
  const end = () => setEnding(true);
  return (
    <>
      <h2 className="current__ticket">{current.ticket}</h2>
      <div {...cover.pointer}>
        <Look cover={cover} ticket={current.ticket}>
          <span className="current__line">{facts.join(' · ')}</span>
          {current.wishes && (
            <span className="current__line">{wishWords([current.wishes], words).join(' ')}</span>
          )}
          {current.notMetCount > 0 && (
            <span className="current__line">{t('current.notMet', { count: current.notMetCount })}</span>
          )}
        </Look>
      </div>
      {isEnding && <Ending current={current} onCancel={() => setEnding(false)} />}
      {!isEnding && current.state === 'called' && <Called view={view} current={current} onGone={end} />}
      {!isEnding && current.state === 'talking' && <Talking onEnd={end} />}
    </>
  );
}

function since(current: PersonProps['current'], { t, time }: ReturnType<typeof useWords>): string {
  const at = time(current.sinceAt);
  if (current.state === 'called') return t('current.called', { time: at });
  if (!current.adviser) return t('current.talking', { time: at });
  return t('current.talkingWith', { name: current.adviser, time: at });
}
