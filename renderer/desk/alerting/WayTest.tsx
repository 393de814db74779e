// While the alarm is tested: this desk rings, and whoever stands here says that they hear it. A locked desk asks too.
import type { DeskView } from '#contract/desk/view.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import './alerting.css';

export const heardWay: Call<{ way: DeskView['alerting']['ways'][number]['way'] }, unknown> = (desk, input) =>
  desk.heardWay(input);

export function WayTest({ view }: { view: DeskView }) {
  const { t } = useWords();
  const { state, send } = useWrite(heardWay);
  // Somebody at the door comes before any test.
  const rings = view.rings.some(({ phase }) => phase === 'ringing');
  if (!view.alerting.test?.asksHere || rings) return null;
  return (
    <section className="way-test" aria-labelledby="way-test">
      <h2 id="way-test">{t('test.title')}</h2>
      <p>{t('test.ask')}</p>
      <Button kind="primary" onPress={() => void send({ way: 'desks' })} isOff={isBusy(state)}>
        {isBusy(state) ? t('write.sending') : t('test.heard')}
      </Button>
      <WriteNote of={state} />
    </section>
  );
}
