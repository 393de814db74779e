// A ring somebody has answered: calm, but on the screen until a person says how it ended (design decision 4).
import { BellIcon } from '@navikt/aksel-icons';
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { Stamped } from '../time/desk-clock.ts';
import { useWords } from '../words.ts';
import { NextSteps } from './NextSteps.tsx';
import { Countdown, Elapsed } from './RingTimes.tsx';
import { headline, stepsSoFar, withdrawnWords } from './ring-words.ts';
import { receiptWords, wishWords } from './wish-words.ts';

type Props = {
  ring: DeskRing;
  live: Stamped<DeskView>;
  /** Whether "on the way" means this ring, and whether the closing keys do. */
  hasKeys: boolean;
  hasCloseKeys: boolean;
};

export function Answered({ ring, live, hasKeys, hasCloseKeys }: Props) {
  const words = useWords();
  const { value: view, receivedMs } = live;
  return (
    <article className="ring ring--answered" data-ring={ring.id} data-phase={ring.phase}>
      <BellIcon className="ring__icon" aria-hidden />
      <div className="ring__words">
        <h2>{stepsSoFar(ring, words)[0] ?? headline(ring, view, words)}</h2>
        <p>
          {[headline(ring, view, words), ...stepsSoFar(ring, words).slice(1)].join(' · ')}.{' '}
          {withdrawnWords(ring, words).join(' ')} {wishWords(ring.wishes, words).join(' ')}{' '}
          {ring.chain.doorOpenedAt === null && receiptWords(ring.receipt, words)}{' '}
          <Countdown ring={ring} nowMs={view.nowMs} receivedMs={receivedMs} />
        </p>
      </div>
      <Elapsed ring={ring} receivedMs={receivedMs} />
      {view.access.state === 'signed-in' ? (
        <NextSteps ring={ring} view={view} me={view.access} hasKeys={hasKeys} hasCloseKeys={hasCloseKeys} />
      ) : (
        <p className="ring__unlock">{words.t('ring.unlock')}</p>
      )}
    </article>
  );
}
