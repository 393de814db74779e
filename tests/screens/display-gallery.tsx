// Shows one named state of the wall screen, and the next view when a test hands it one.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { DisplayView } from '#contract/display.ts';
import { App } from '#renderer/display/App.tsx';
import { Crashed } from '#renderer/display/CrashGuard.tsx';
import '#renderer/ui/theme.css';
import '#renderer/display/display.css';
import { Shown } from './Shown.tsx';
import { type DisplayScenario, displayScenarios } from './scenarios/display.ts';

declare global {
  interface Window {
    showDisplay: (view: DisplayView) => void;
  }
}

function Gallery({ scenario }: { scenario: DisplayScenario }) {
  const [view, setView] = useState(scenario.view);
  window.showDisplay = setView;
  return <App view={view} isLost={scenario.isLost ?? false} />;
}

const name = new URLSearchParams(location.search).get('screen') ?? '';
const root = createRoot(document.getElementById('root') ?? document.body);
const scenario = displayScenarios[name];
if (name === 'crashed')
  root.render(
    <Shown>
      <Crashed />
    </Shown>,
  );
else if (scenario)
  root.render(
    <Shown>
      <Gallery scenario={scenario} />
    </Shown>,
  );
else throw new Error(`no display scenario is called ${name}`);
