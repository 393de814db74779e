// The daily test: whoever is signed in goes out, presses, and says that it was their own finger (R9).
import type { DeskView } from '#contract/desk/view.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { BellTold } from './BellTold.tsx';
import { bellStage } from './bell-stage.ts';

const beginTest: Call<object, unknown> = (desk, input) => desk.beginBellTest(input);
const endTest: Call<object, unknown> = (desk, input) => desk.endBellTest(input);

type Props = { view: DeskView; onClose: () => void };

export function TryBell({ view, onClose }: Props) {
  const { t } = useWords();
  const begin = useWrite(beginTest);
  const end = useWrite(endTest);
  const { test, last } = view.bellTried;
  const stage = bellStage(test, test !== null && last !== null && last.at >= test.beganAt);
  const start = (words: 'setUp.bellBegin' | 'setUp.bellAgain') => (
    <Button kind="primary" onPress={() => void begin.send({})} isOff={isBusy(begin.state)}>
      {t(words)}
    </Button>
  );
  const confirm = (
    <Button kind="primary" onPress={() => void end.send({})} isOff={isBusy(end.state)}>
      {t('setUp.bellYes')}
    </Button>
  );
  return (
    <Panel title={t('setUp.bell')} onClose={onClose}>
      <div className="set-up__form">
        <LastTime last={last} />
        <p className="lead">{t('setUp.bellLead')}</p>
        <div role="status" className="set-up__bell">
          <BellTold stage={stage} test={test} />
        </div>
        {stage === 'before' && start('setUp.bellBegin')}
        {(stage === 'not-heard' || stage === 'done') && start('setUp.bellAgain')}
        {(stage === 'heard' || stage === 'answered') && confirm}
        <WriteNote of={begin.state} />
        <WriteNote of={end.state} />
      </div>
    </Panel>
  );
}

function LastTime({ last }: { last: DeskView['bellTried']['last'] }) {
  const { t, time } = useWords();
  if (!last?.isToday) return <p>{t('break.bell-not-tested')}</p>;
  const known = last.by === null ? 'no' : 'yes';
  return <p>{t('bellTest.today', { time: time(last.at), known, by: last.by ?? '' })}</p>;
}
