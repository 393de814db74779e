// The bell that the profile names right now. When a manager names another, it takes the old one's place while the
// station runs; until it is heard, the bell is "searching" and the screens say so.
import type { Doorbell, DoorbellEvent, LedState } from '#native/doorbell/doorbell.ts';
import type { Log } from '../log.ts';

type Parts<Choice> = {
  wanted(): Choice;
  open(choice: Choice): Promise<Doorbell>;
  /** Yields whenever the profile may be another. */
  changes: AsyncIterable<void>;
  log: Log;
};

export async function chosenDoorbell<Choice>({
  wanted,
  open,
  changes,
  log,
}: Parts<Choice>): Promise<Doorbell> {
  let choice = JSON.stringify(wanted());
  let inner = await open(wanted());
  let onEvent: ((event: DoorbellEvent) => void) | null = null;
  let led: LedState | null = null;
  let isStopped = false;

  function begin(doorbell: Doorbell): void {
    doorbell.start((event) => {
      // What the one that was taken down still says is not this station's bell any more.
      if (doorbell === inner) onEvent?.(event);
    });
    if (led) doorbell.showLed(led);
  }

  async function change(next: Choice): Promise<void> {
    await inner.stop();
    const another = await open(next);
    if (isStopped) return another.stop();
    inner = another;
    if (!onEvent) return;
    onEvent({ type: 'link', link: { state: 'searching' } });
    begin(another);
  }

  async function follow(): Promise<void> {
    for await (const _ of changes) {
      const next = wanted();
      const text = JSON.stringify(next);
      if (isStopped || text === choice) continue;
      choice = text;
      await change(next).catch((error: unknown) => log.fault('bell-not-changed', error));
    }
  }
  void follow();

  return {
    get kind() {
      return inner.kind;
    },
    get declares() {
      return inner.declares;
    },
    start(listener) {
      onEvent = listener;
      begin(inner);
    },
    acknowledge: (id, kind) => inner.acknowledge(id, kind),
    showLed(state) {
      led = state;
      inner.showLed(state);
    },
    strike: (pulseMs) => inner.strike(pulseMs),
    stop() {
      isStopped = true;
      return inner.stop();
    },
  };
}
