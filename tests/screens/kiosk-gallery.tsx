// Shows one named state of the kiosk with a station that answers as the scenario says, and a wire that tests can cut.
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Station } from '#contract/contract.ts';
import type { KioskView, VisitRequest } from '#contract/kiosk.ts';
import type { Link } from '#renderer/client/link.ts';
import { App } from '#renderer/kiosk/App.tsx';
import { Crashed } from '#renderer/kiosk/CrashGuard.tsx';
import { guardRepeats } from '#renderer/kiosk/repeat-guard.ts';
import '#renderer/ui/theme.css';
import '#renderer/kiosk/kiosk.css';
import { Shown } from './Shown.tsx';
import type { KioskScenario } from './scenario.ts';
import { kioskScenarios } from './scenarios/kiosk.ts';

declare global {
  interface Window {
    /** Everything the station was asked, in order. */
    asked: VisitRequest[];
    /** Every wish and withdrawal the station was told, in order. */
    said: object[];
    /** The screen as it is after the next view. */
    showKiosk: (changes: Partial<KioskView>) => void;
    kioskView: () => KioskView;
    setWire: (wire: 'cut' | 'silent' | 'answering') => void;
  }
}

window.asked = [];
window.said = [];

function linkTo({ answer, stores }: KioskScenario, isSilent: boolean): Link {
  const register = (request: VisitRequest) => {
    window.asked.push(request);
    return answer && !isSilent ? Promise.resolve(answer) : new Promise(() => {});
  };
  const say = (request: object) => {
    window.said.push(request);
    return stores && !isSilent ? Promise.resolve({ ok: true, value: {} }) : new Promise(() => {});
  };
  const kiosk = { register, wish: say, withdraw: say };
  return { state: 'connected', station: { kiosk } as unknown as Station };
}

const cut: Link = { state: 'lost' };

function Gallery({ scenario }: { scenario: KioskScenario }) {
  const [link, setLink] = useState(() => (scenario.link === 'lost' ? cut : linkTo(scenario, false)));
  window.setWire = (wire) =>
    flushSync(() => setLink(wire === 'cut' ? cut : linkTo(scenario, wire === 'silent')));
  const [view, setView] = useState(scenario.view);
  window.showKiosk = (changes) => flushSync(() => setView((was) => was && { ...was, ...changes }));
  window.kioskView = () => {
    if (!view) throw new Error('the station has not answered yet');
    return view;
  };
  return <App link={link} view={view} />;
}

const name = new URLSearchParams(location.search).get('screen') ?? '';
const root = createRoot(document.getElementById('root') ?? document.body);
const scenario = kioskScenarios[name];

guardRepeats(document);
if (name === 'crashed')
  root.render(
    <Shown>
      <Crashed view={kioskScenarios['home-drop-in']?.view ?? null} />
    </Shown>,
  );
else if (scenario)
  root.render(
    <Shown>
      <Gallery scenario={scenario} />
    </Shown>,
  );
else throw new Error(`no kiosk scenario is called ${name}`);
