// Across every desk from shortly before closing until a named person has said why: somebody had no conversation.
import { DoorOpenIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { SameDayItem } from '#contract/desk/same-day-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { Button } from '../parts/Button.tsx';
import { usePrivacy } from '../privacy/use-privacy.ts';
import { useWords } from '../words.ts';
import { Reasons } from './Reasons.tsx';
import { sameDayLines, whoIs } from './same-day-words.ts';

export function SameDay({ view }: { view: DeskView }) {
  const words = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  const { isOn: isPrivate } = usePrivacy();
  // Whoever looks across the counter must not read which code is acute.
  const shown = isPrivate ? { ...view.sameDay, items: [] } : view.sameDay;
  const lines = sameDayLines(shown, words);
  const alarmed = view.sameDay.items.filter(({ state }) => state === 'alarmed');
  const about = alarmed.find(({ id }) => id === asked) ?? null;
  return (
    <section aria-label={words.t('sameDay.region')} hidden={lines.length === 0}>
      {lines.map(({ state, words: told }) => (
        <div key={state} className={`same-day same-day--${state}`} data-state={state}>
          <DoorOpenIcon aria-hidden />
          <p role={state === 'alarmed' ? 'alert' : 'status'}>{told}</p>
          {state === 'alarmed' && !about && (
            <WhatToDo view={view} next={alarmed[0] ?? null} onAsk={setAsked} />
          )}
          {state === 'alarmed' && about && <Reasons item={about} onDone={() => setAsked(null)} />}
        </div>
      ))}
    </section>
  );
}

type Props = { view: DeskView; next: SameDayItem | null; onAsk: (item: string) => void };

/** One at a time, in the order they came. */
function WhatToDo({ view, next, onAsk }: Props) {
  const words = useWords();
  const { isOn: isPrivate } = usePrivacy();
  const { t } = words;
  if (view.access.state !== 'signed-in') return <p className="same-day__note">{t('sameDay.unlock')}</p>;
  if (!next) return null;
  if (next.reasons.length === 0) return <p className="same-day__note">{t('sameDay.answerFirst')}</p>;
  return (
    <Button onPress={() => onAsk(next.id)}>
      {isPrivate ? t('sameDay.giveReasonHidden') : t('sameDay.giveReason', { who: whoIs(next, words) })}
    </Button>
  );
}
