// A bug on the wall never leaves it blank or stale: it says where to ask until the screen is up again.
import { Component, type ReactNode } from 'react';
import { InBoth } from './InBoth.tsx';

/** Long enough to be read, and soon enough to call the next one. */
const RECOVER_MS = 5_000;

export class CrashGuard extends Component<{ children: ReactNode }, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override componentDidCatch() {
    setTimeout(() => this.setState({ hasCrashed: false }), RECOVER_MS);
  }

  override render() {
    return this.state.hasCrashed ? <Crashed /> : this.props.children;
  }
}

export const Crashed = () => (
  <main className="wall wall--waiting">
    <h1>
      <InBoth of="crashed" />
    </h1>
    <p>
      <InBoth of="askAtDesk" />
    </p>
  </main>
);
