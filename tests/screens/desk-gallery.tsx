// Shows one named state of the desk with a station that answers as the scenario says.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Station } from '#contract/contract.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { Link } from '#renderer/client/link.ts';
import { App } from '#renderer/desk/App.tsx';
import type { Stamped } from '#renderer/desk/time/desk-clock.ts';
import '#renderer/ui/theme.css';
import '#renderer/desk/desk.css';
import { type DeskScenario, deskScenarios } from './scenarios/desk.ts';

declare global {
  interface Window {
    /** Every write the station was asked for, in order. */
    deskAsked: { call: string; input: { requestId: string } & Record<string, unknown> }[];
    /** The desk as it is, and after the next view. */
    showDesk: (changes: Partial<DeskView>) => void;
    setDeskWire: (wire: 'cut' | 'answering') => void;
  }
}

window.deskAsked = [];

/** Every call gets the scenario's answer; without one, the station never answers. */
function linkOf({ isLost, answer }: DeskScenario): Link {
  if (isLost) return { state: 'lost' };
  const calls = new Proxy(
    {},
    { get: (_, call: string) => (input: { requestId: string }) => ask(call, input) },
  );
  const ask = (call: string, input: { requestId: string }) => {
    window.deskAsked.push({ call, input });
    return answer ? Promise.resolve(answer) : new Promise(() => {});
  };
  return { state: 'connected', station: { desk: calls } as unknown as Station };
}

const stamp = (value: DeskView): Stamped<DeskView> => ({ value, receivedMs: performance.now() });

function Gallery({ scenario }: { scenario: DeskScenario }) {
  const [link, setLink] = useState(() => linkOf(scenario));
  const [live, setLive] = useState(() => scenario.view && stamp(scenario.view));
  window.showDesk = (changes) => setLive((was) => was && stamp({ ...was.value, ...changes }));
  window.setDeskWire = (wire) => setLink(linkOf({ ...scenario, isLost: wire === 'cut' }));
  return <App link={link} live={live} isLost={scenario.isLost ?? false} />;
}

const name = new URLSearchParams(location.search).get('screen') ?? '';
const scenario = deskScenarios[name];
if (!scenario) throw new Error(`no desk scenario is called ${name}`);
// Each picture starts with the language and the keys of a new desk.
localStorage.clear();
createRoot(document.getElementById('root') ?? document.body).render(<Gallery scenario={scenario} />);
