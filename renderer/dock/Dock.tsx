// A bell for those who have none: press it, open the door, pull the plug, and see what its light would say.
import { useState } from 'react';
import type { Station } from '#contract/contract.ts';
import type { DockView } from '#contract/dock.ts';
import type { Link } from '../client/link.ts';
import { type DockKey, dockText } from '../text/dock/catalogue.ts';
import { makeText } from '../text/text.ts';
import { PracticeBanner } from '../ui/PracticeBanner.tsx';
import { ledKey } from './led-key.ts';

const t = makeText('nb', dockText);

type Move = (dock: Station['dock']) => Promise<{ ok: boolean }>;

/** A move of the hand, not a write: nothing is asked again by itself. */
async function make(link: Link, move: Move): Promise<DockKey | null> {
  if (link.state === 'lost') return 'failed';
  try {
    return (await move(link.station.dock)).ok ? null : 'refused';
  } catch {
    return 'failed';
  }
}

function Light({ view }: { view: DockView }) {
  return (
    <dl className="dock__state">
      <dt>{t('light')}</dt>
      <dd className="dock__led" data-led={view.led}>
        {t(ledKey(view.led))}
      </dd>
      <dt>{t('cable')}</dt>
      <dd>{t(view.connected ? 'plugged' : 'unplugged')}</dd>
    </dl>
  );
}

export function Dock({ link, view }: { link: Link; view: DockView | null }) {
  const [problem, setProblem] = useState<DockKey | null>(null);
  const on = (move: Move) => () => void make(link, move).then(setProblem);
  if (!view) return <p className="dock">{t('connecting')}</p>;
  const { connected, pendingPresses } = view;
  return (
    <>
      <PracticeBanner practice />
      <main className="dock">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <button type="button" className="dock__bell" onClick={on((dock) => dock.press({}))}>
          {t('press')}
        </button>
        <Light view={view} />
        {pendingPresses > 0 && <p>{t('pending', { count: pendingPresses })}</p>}
        <div className="dock__moves">
          <button type="button" onClick={on((dock) => dock.openDoor({}))}>
            {t('openDoor')}
          </button>
          <button type="button" onClick={on((dock) => dock.staffButton({}))}>
            {t('staffButton')}
          </button>
          <button type="button" onClick={on((dock) => dock.connect({ connected: !connected }))}>
            {t(connected ? 'unplug' : 'plug')}
          </button>
        </div>
        <p role="status" className="dock__problem">
          {problem && t(problem)}
        </p>
      </main>
    </>
  );
}
