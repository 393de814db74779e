// Shows one named state of the desk with a station that answers as the scenario says.
import { createRoot } from 'react-dom/client';
import type { Station } from '#contract/contract.ts';
import type { Link } from '#renderer/client/link.ts';
import { App } from '#renderer/desk/App.tsx';
import '#renderer/ui/theme.css';
import '#renderer/desk/desk.css';
import { type DeskScenario, deskScenarios } from './scenarios/desk.ts';

/** Every call gets the scenario's answer; without one, the station never answers. */
function linkOf({ isLost, answer }: DeskScenario): Link {
  if (isLost) return { state: 'lost' };
  const reply = () => (answer ? Promise.resolve(answer) : new Promise(() => {}));
  return { state: 'connected', station: { desk: new Proxy({}, { get: () => reply }) } as unknown as Station };
}

const name = new URLSearchParams(location.search).get('screen') ?? '';
const scenario = deskScenarios[name];
if (!scenario) throw new Error(`no desk scenario is called ${name}`);
const live = scenario.view && { value: scenario.view, receivedMs: performance.now() };
// Each picture starts with the language and the keys of a new desk.
localStorage.clear();
const root = createRoot(document.getElementById('root') ?? document.body);
root.render(<App link={linkOf(scenario)} live={live} isLost={scenario.isLost ?? false} />);
