// A ring nobody has answered: red, loud, and on top of everything until a named person does.
import { BellIcon } from '@navikt/aksel-icons';
import { useLayoutEffect } from 'react';
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { Tried } from '../alerting/Tried.tsx';
import { useWords } from '../words.ts';
import { AnswerKeys } from './AnswerKeys.tsx';
import { markAlarmPainted } from './mark-painted.ts';
import { Countdown, Elapsed } from './RingTimes.tsx';
import { headline, sentences } from './ring-words.ts';

export type RingingProps = {
  ring: DeskRing;
  view: DeskView;
  receivedMs: number;
  /** How far down it stands; 0 is the top. */
  place: number;
  /** Whether the answering keys mean this ring: the topmost only. */
  hasKeys: boolean;
  isQuiet: boolean;
  beQuiet: (ring: string) => void;
};

export function Ringing(props: RingingProps) {
  const { ring, view, receivedMs, isQuiet } = props;
  const words = useWords();
  useLayoutEffect(() => markAlarmPainted(ring.id), [ring.id]);
  return (
    <article className="ring ring--ringing" data-ring={ring.id} data-phase={ring.phase}>
      <BellIcon className="ring__icon" aria-hidden />
      <div className="ring__words">
        <h2>{headline(ring, view, words)}</h2>
        <p>
          {ring.isNobodyReached && <strong>{words.t('ring.nobodyReached')} </strong>}
          {isQuiet && <strong>{words.t('ring.answerNotStored')} </strong>}
          {view.safety.isAlone && <strong>{words.t('ring.alone')} </strong>}
          {view.safety.needsTwo && <strong>{words.t('ring.twoNeeded')} </strong>}
          {sentences(ring, words).join(' ')}{' '}
          <Countdown ring={ring} nowMs={view.nowMs} receivedMs={receivedMs} />
        </p>
        <Tried ring={ring} />
      </div>
      <Elapsed ring={ring} receivedMs={receivedMs} />
      <AnswerKeys {...props} />
    </article>
  );
}
