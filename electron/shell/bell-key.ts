// A USB button that types a key: whichever window of this machine has the focus, the stroke goes to the bell and nowhere
// else. Only the one key that the host names is looked at; every other key belongs to whoever types.
import type { App, Event, Input } from 'electron';
import type { BellKeyStroke } from '#contract/bell-key.ts';
import type { HostLink } from './supervisor.ts';

/** Null for every key that is not the bell. */
export function strokeOf(
  input: Pick<Input, 'type' | 'code' | 'isAutoRepeat'>,
  wanted: string | null,
): BellKeyStroke | null {
  if (wanted === null || input.code !== wanted) return null;
  if (input.type === 'keyUp') return 'up';
  return input.isAutoRepeat ? 'again' : 'down';
}

export function watchBellKey(app: App, host: HostLink): void {
  let wanted: string | null = null;
  host.onBellKey((key) => {
    wanted = key;
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.on('before-input-event', (event: Event, input: Input) => {
      const stroke = strokeOf(input, wanted);
      if (!stroke) return;
      event.preventDefault();
      host.bellKey(stroke);
    });
  });
}
