// Shows one named state of the kiosk with a station that answers as the scenario says, and a wire that tests can cut.
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Station } from '#contract/contract.ts';
import type { VisitRequest } from '#contract/kiosk.ts';
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
    setWire: (wire: 'cut' | 'silent' | 'answering') => void;
  }
}

window.asked = [];

function linkTo({ answer }: KioskScenario, isSilent: boolean): Link {
  const register = (request: VisitRequest) => {
    window.asked.push(request);
    return answer && !isSilent ? Promise.resolve(answer) : new Promise(() => {});
  };
  return { state: 'connected', station: { kiosk: { register } } as unknown as Station };
}

const cut: Link = { state: 'lost' };

function Gallery({ scenario }: { scenario: KioskScenario }) {
  const [link, setLink] = useState(() => (scenario.link === 'lost' ? cut : linkTo(scenario, false)));
  window.setWire = (wire) =>
    flushSync(() => setLink(wire === 'cut' ? cut : linkTo(scenario, wire === 'silent')));
  return <App link={link} view={scenario.view} />;
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
