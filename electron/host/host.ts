// The host as a process: parses its settings, takes wires from the shell, and says every second that it is alive.

import type { BellKeyStroke, BellKeyWanted } from '#contract/bell-key.ts';
import { StationSettings } from '#contract/station-settings.ts';
import type { DeskId } from '#core/ids.ts';
import type { WindowRole } from '#core/role.ts';
import type { BellKeyboard } from './bell/bell-keyboard.ts';
import type { Port } from './carrier.ts';
import { systemClock } from './clock.ts';
import { type Composed, compose } from './compose.ts';

/** Half a dozen of these may be late before the shell takes the host for frozen. */
const BEAT_MS = 1_000;

type FromShell =
  | { type: 'connect'; role: WindowRole; desk: string }
  | { type: 'bell-key'; stroke: BellKeyStroke }
  | { type: 'leave' }
  | { type: 'stop' };
type Parent = {
  on(event: 'message', listener: (event: { data: FromShell; ports: Port[] }) => void): void;
  postMessage(message: unknown): void;
};

const parent = (process as unknown as { parentPort: Parent }).parentPort;
const settings = StationSettings.parse(JSON.parse(process.env.RINGEKLOKKE_STATION ?? 'null'));

let onStroke: (stroke: BellKeyStroke) => void = () => {};
const bellKeyboard: BellKeyboard = {
  listenFor: (key) => parent.postMessage({ type: 'bell-key', key } satisfies BellKeyWanted),
  onStroke: (listener) => {
    onStroke = listener;
  },
};

// A bug ends the host; the shell starts it again and the windows say meanwhile that the bell is deaf.
const composing: Promise<Composed> = compose(settings, systemClock(), { bellKeyboard }).catch(
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

// The shell starts it again at once, and it finds the station in its place.
void composing.then(async (station) => {
  await station.whenRestored;
  parent.postMessage({ type: 'leaving' });
  await station.stop();
  process.exit(0);
});

parent.on('message', ({ data, ports }) => {
  // Before everything else: somebody stands at the door.
  if (data.type === 'bell-key') return onStroke(data.stroke);
  void composing.then(async (station) => {
    if (data.type === 'leave') return station.host.supervision.leave();
    if (data.type === 'stop') {
      await station.stop();
      process.exit(0);
    }
    for (const port of ports)
      station.connect(port, { role: data.role, desk: data.desk as DeskId, machine: null });
  });
});

setInterval(() => parent.postMessage('alive'), BEAT_MS);
