// The relay as a process: the link of a joining machine to its station, apart from every window. Parses its settings,
// takes ports from the shell, and says every second that it is alive.
import { RelaySettings } from '#contract/relay-settings.ts';
import type { WindowRole } from '#core/role.ts';
import { composeRelay } from './compose.ts';
import type { Port } from './port.ts';

/** Half a dozen of these may be late before the shell takes the relay for frozen. */
const BEAT_MS = 1_000;

type FromShell = { type: 'connect'; role: WindowRole } | { type: 'stop' };
type Parent = {
  on(event: 'message', listener: (event: { data: FromShell; ports: Port[] }) => void): void;
  postMessage(message: unknown): void;
};

const parent = (process as unknown as { parentPort: Parent }).parentPort;
const settings = RelaySettings.parse(JSON.parse(process.env.RINGEKLOKKE_RELAY ?? 'null'));

// A bug ends the relay; the shell starts it again, and the window says meanwhile that it hears no station.
const composing = composeRelay(settings, (message) => parent.postMessage(message)).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

parent.on('message', ({ data, ports }) => {
  void composing.then((relay) => {
    if (data.type === 'stop') {
      relay.stop();
      process.exit(0);
    }
    for (const port of ports) relay.connect(port, data.role);
  });
});

setInterval(() => parent.postMessage('alive'), BEAT_MS);
