// Shows one named state of the desk with a station that answers as the scenario says.
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Station } from '#contract/contract.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { Link } from '#renderer/client/link.ts';
import { App } from '#renderer/desk/App.tsx';
import type { Stamped } from '#renderer/desk/time/desk-clock.ts';
import '#renderer/ui/theme.css';
import '#renderer/desk/desk.css';
import { Shown } from './Shown.tsx';
import { type DeskScenario, deskScenarios } from './scenarios/desk.ts';

declare global {
  interface Window {
    /** Every write the station was asked for, in order. */
    deskAsked: { call: string; input: { requestId: string } & Record<string, unknown> }[];
    /** How often the station was told that somebody moves here. */
    deskMoves: number;
    /** The desk as it is, and after the next view. */
    showDesk: (changes: Partial<DeskView>) => void;
    setDeskWire: (wire: 'cut' | 'answering') => void;
  }
}

window.deskAsked = [];
window.deskMoves = 0;

/** Every call gets the scenario's answer; without one, the station never answers. */
function linkOf({ isLost, because, answer: anyAnswer, answers }: DeskScenario): Link {
  if (because) return { state: 'lost', because };
  if (isLost) return { state: 'lost' };
  const calls = new Proxy(
    {},
    { get: (_, call: string) => (input: { requestId: string }) => ask(call, input) },
  );
  const ask = (call: string, input: { requestId: string }) => {
    // No write, and nothing any test waits for: somebody moves, or the desk says whether it can be heard.
    if (call === 'present' || call === 'reportSound') {
      if (call === 'present') window.deskMoves += 1;
      return Promise.resolve({ ok: true, value: {} });
    }
    window.deskAsked.push({ call, input });
    const answer = answers?.[call] ?? anyAnswer;
    return answer ? Promise.resolve(answer) : new Promise(() => {});
  };
  return { state: 'connected', station: { desk: calls } as unknown as Station };
}

/** Long enough to be told in minutes. */
const LOST_FOR_MS = 130_000;
const loadedMs = performance.now();

const stamp = (value: DeskView): Stamped<DeskView> => ({ value, receivedMs: performance.now() });

function Gallery({ scenario }: { scenario: DeskScenario }) {
  const [link, setLink] = useState(() => linkOf(scenario));
  const [live, setLive] = useState(() => scenario.view && stamp(scenario.view));
  // At once and with its effects: the next key of a test meets the page as it is told to be.
  window.showDesk = (changes) =>
    flushSync(() => setLive((was) => was && stamp({ ...was.value, ...changes })));
  window.setDeskWire = (wire) => flushSync(() => setLink(linkOf({ ...scenario, isLost: wire === 'cut' })));
  return (
    <App
      link={link}
      live={live}
      lostSinceMs={scenario.isLost ? loadedMs - LOST_FOR_MS : null}
      browser={scenario.browser ?? null}
    />
  );
}

const name = new URLSearchParams(location.search).get('screen') ?? '';
const scenario = deskScenarios[name];
if (!scenario) throw new Error(`no desk scenario is called ${name}`);
// Each picture starts with the language and the keys of a new desk.
localStorage.clear();
sessionStorage.clear();
if (scenario.isSilent)
  Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended', configurable: true });
createRoot(document.getElementById('root') ?? document.body).render(
  <Shown>
    <Gallery scenario={scenario} />
  </Shown>,
);
