// The daily test of every way to reach somebody: begun by whoever opens, and confirmed where each is heard.
import type { DeskView } from '#contract/desk/view.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import type { PanelProps } from '../menu/panels.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { triedWords, wayWords } from './alert-words.ts';
import { heardWay } from './WayTest.tsx';

const testWays: Call<object, unknown> = (desk, input) => desk.testWays(input);

type Way = DeskView['alerting']['ways'][number];

function WayRow({ way, why, isHeardToday, alerting }: Way & Pick<DeskView, 'alerting'>) {
  const words = useWords();
  const { t } = words;
  const { state, send } = useWrite(heardWay);
  const tried = alerting.test?.tried.find((one) => one.way === way);
  const name = wayWords(way, words);
  const said = [
    tried ? triedWords(tried, words) : name,
    t(isHeardToday ? 'ways.heard' : 'ways.notHeard'),
    ...(why ? [t(`why.${why}`)] : []),
  ];
  return (
    <li>
      <span>{said.join(' · ')}</span>
      {tried?.outcome === 'sent' && !isHeardToday && (
        <Button onPress={() => void send({ way })} isOff={isBusy(state)}>
          <span aria-hidden="true">{t('ways.iGotIt')}</span>
          <span className="visually-hidden">{t('ways.iGotItOf', { way: name })}</span>
        </Button>
      )}
      <WriteNote of={state} />
    </li>
  );
}

export function WaysPanel({ view, onClose }: PanelProps) {
  const { t } = useWords();
  const { state, send } = useWrite(testWays);
  const { ways, untested } = view.alerting;
  return (
    <Panel title={t('ways.title')} onClose={onClose}>
      <p className="lead">{t('ways.lead')}</p>
      <Button kind="primary" onPress={() => void send({})} isOff={isBusy(state)}>
        {isBusy(state) ? t('write.sending') : t('ways.begin')}
      </Button>
      <WriteNote of={state} />
      <h3>{t('ways.state')}</h3>
      <p role="status">
        {untested.desks.length === 0
          ? t('ways.allHeard')
          : t('ways.notHeardDesks', {
              desks: untested.desks.map((desk) => t('ways.deskHeard', { desk })).join(', '),
            })}
      </p>
      {ways.length === 0 ? (
        <p>{t('ways.none')}</p>
      ) : (
        <ul className="ways">
          {ways.map((way) => (
            <WayRow key={way.way} {...way} alerting={view.alerting} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
