// All open rings across the whole width: those that ring now on top in red, those somebody has answered below.
import type { DeskView } from '#contract/desk/view.ts';
import type { Stamped } from '../time/desk-clock.ts';
import { useWords } from '../words.ts';
import { Answered } from './Answered.tsx';
import { isQuiet, type Quiet } from './answering.ts';
import { Ringing } from './Ringing.tsx';
import { orderRings, ringToAnswer, ringToClose, ringToGoTo } from './ring-order.ts';
import { headline } from './ring-words.ts';

type Props = { live: Stamped<DeskView>; quiet: Quiet; beQuiet: (ring: string) => void };

export function RingStack({ live, quiet, beQuiet }: Props) {
  const words = useWords();
  const { value: view, receivedMs } = live;
  const ordered = orderRings(view.rings);
  const toAnswer = ringToAnswer(ordered);
  const toGoTo = ringToGoTo(ordered);
  const toClose = ringToClose(ordered);
  return (
    <section className="rings" aria-label={words.t('ring.region')}>
      <p role="alert" className="visually-hidden">
        {toAnswer && headline(toAnswer, view, words)}
      </p>
      {ordered.map((ring, place) =>
        ring.phase === 'ringing' ? (
          <Ringing
            key={ring.id}
            ring={ring}
            place={place}
            view={view}
            receivedMs={receivedMs}
            hasKeys={ring.id === toAnswer?.id}
            isQuiet={isQuiet(quiet, ring.id, performance.now())}
            beQuiet={beQuiet}
          />
        ) : (
          <Answered
            key={ring.id}
            ring={ring}
            live={live}
            hasKeys={ring.id === toGoTo?.id}
            hasCloseKeys={ring.id === toClose?.id}
          />
        ),
      )}
    </section>
  );
}
