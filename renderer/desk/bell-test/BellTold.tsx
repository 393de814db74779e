// What is known of a test of the bell, in words: shown here only what has come the whole way from the button.
import type { BellTest } from '#contract/desk/set-up-view.ts';
import { Tip } from '../profile/Tip.tsx';
import { useWords } from '../words.ts';
import type { BellStage } from './bell-stage.ts';

type Props = { stage: BellStage; test: BellTest | null };

export function BellTold({ stage, test }: Props) {
  const { t, time } = useWords();
  const heard = test?.heard;
  return (
    <>
      {heard && <p className="set-up__heard">{t('setUp.bellHeard', { time: time(heard.at) })}</p>}
      {stage === 'waiting' && (
        <>
          <p className="set-up__heard">{t('setUp.bellWaiting')}</p>
          <Tip>{t('setUp.bellWaitingMore')}</Tip>
        </>
      )}
      {stage === 'not-heard' && <p>{t('setUp.bellNotHeard')}</p>}
      {stage === 'heard' && (
        <>
          <p>{t('setUp.bellPresses', { count: heard?.pressCount ?? 1 })}</p>
          <p>{t('setUp.bellWasIt')}</p>
        </>
      )}
      {stage === 'answered' && <p>{t('setUp.bellAnswered')}</p>}
      {stage === 'done' && <p>{t('setUp.bellDone')}</p>}
    </>
  );
}
