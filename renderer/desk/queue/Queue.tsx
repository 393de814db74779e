// The waiting list: who is next and why, and the one key that calls them in.
import type { DeskView } from '#contract/desk/view.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { useShortcut } from '../keys/use-shortcut.ts';
import { Button } from '../parts/Button.tsx';
import { type Stamped, stationNow, waitedMinutes } from '../time/desk-clock.ts';
import { minutesText } from '../time/length-text.ts';
import { useLocalNow } from '../time/use-local-now.ts';
import { useWords } from '../words.ts';
import { QueueRow } from './QueueRow.tsx';

const callNext: Call<object, unknown> = (desk, input) => desk.callNext(input);

/** Minutes are shown; a quarter of one is soon enough. */
const TICK_MS = 15_000;

type Props = { live: Stamped<DeskView>; onRegister: () => void };

export function Queue({ live, onRegister }: Props) {
  const words = useWords();
  const { t } = words;
  const { queue, current, errands } = live.value;
  const next = useWrite(callNext);
  useLocalNow(TICK_MS);
  const now = stationNow(live, performance.now());
  const waited = queue.map((card) => waitedMinutes(card.arrivedAt, now));
  const isOff = queue.length === 0 || current !== null || isBusy(next.state);
  const call = () => void next.send({});
  useShortcut('callNext', isOff ? null : call);
  useShortcut('register', onRegister);
  const because = current ? t('queue.finishFirst', { ticket: current.ticket }) : undefined;
  const label = queue[0] ? t('queue.callNext', { ticket: queue[0].ticket }) : t('queue.callNobody');

  return (
    <main className="queue" aria-label={t('queue.title')}>
      <div className="queue__head">
        <h2>{queue.length > 0 ? t('queue.count', { count: queue.length }) : t('queue.title')}</h2>
        {queue.length > 0 && <p>{t('queue.longest', { length: minutesText(Math.max(...waited), words) })}</p>}
        <div className="queue__do">
          <Button shortcut="register" onPress={onRegister}>
            {t('queue.register')}
          </Button>
          <Button kind="primary" shortcut="callNext" onPress={call} isOff={isOff} because={because}>
            {isBusy(next.state) ? t('write.sending') : label}
          </Button>
        </div>
      </div>
      {because && queue.length > 0 && <p className="queue__because">{because}</p>}
      <WriteNote of={next.state} />
      {queue.length === 0 ? (
        <div className="empty">
          <p className="empty__title">{t('queue.empty')}</p>
          <p>{t('queue.emptyLead')}</p>
        </div>
      ) : (
        <ol className="rows">
          {queue.map((card, index) => (
            <QueueRow key={card.visit} card={card} errands={errands} minutes={waited[index] ?? 0} />
          ))}
        </ol>
      )}
    </main>
  );
}
