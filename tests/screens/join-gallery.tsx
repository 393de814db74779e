// Shows one named state of the joining page with a relay that answers as the scenario says.
import { createRoot } from 'react-dom/client';
import type { Station } from '#contract/contract.ts';
import type { Link } from '#renderer/client/link.ts';
import { App } from '#renderer/join/App.tsx';
import '#renderer/ui/theme.css';
import '#renderer/join/join.css';
import { Shown } from './Shown.tsx';
import { type JoinScenario, joinScenarios } from './scenarios/join.ts';

function linkTo({ answer }: JoinScenario): Link {
  const ask = () => (answer ? Promise.resolve(answer) : new Promise(() => {}));
  return { state: 'connected', station: { join: { pair: ask, newAddress: ask } } as unknown as Station };
}

const name = new URLSearchParams(location.search).get('screen') ?? '';
const scenario = joinScenarios[name];
if (!scenario) throw new Error(`no joining scenario is called ${name}`);
const root = createRoot(document.getElementById('root') ?? document.body);
root.render(
  <Shown>
    <App link={linkTo(scenario)} view={scenario.view} />
  </Shown>,
);
