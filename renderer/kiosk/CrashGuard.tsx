// A bug on the screen never leaves it blank: the phone route stands there until the screen is up again.
import { Component, type ReactNode } from 'react';
import type { KioskView } from '#contract/kiosk.ts';
import { DangerToLife } from './DangerToLife.tsx';
import { kioskText, WordsProvider } from './kiosk-text.ts';
import { PhoneBox } from './PhoneRoute.tsx';

/** Long enough to be read, short enough that the next person meets a working screen. */
const RECOVER_MS = 8000;

type Props = { view: KioskView | null; children: ReactNode };

export class CrashGuard extends Component<Props, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override componentDidCatch() {
    setTimeout(() => this.setState({ hasCrashed: false }), RECOVER_MS);
  }

  override render() {
    return this.state.hasCrashed ? <Crashed view={this.props.view} /> : this.props.children;
  }
}

export function Crashed({ view }: { view: KioskView | null }) {
  const language = view?.languages[0] ?? 'nb';
  const t = kioskText(language);
  return (
    <WordsProvider value={{ t, language, now: view?.nowMs ?? 0 }}>
      <div className="kiosk">
        <main className="kiosk-main">
          <h1>{t('crashed')}</h1>
          <p className="lead">{t('crashedMore')}</p>
          {view && <PhoneBox view={view} title="phoneTitle" />}
        </main>
        <DangerToLife />
      </div>
    </WordsProvider>
  );
}
