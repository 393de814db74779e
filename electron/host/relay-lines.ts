// The serial lines that relay boards hang on: siren, lamp and door may sit on one board, and a port is opened once.
import type { SerialDeviceSettings } from '#contract/alerting.ts';
import { RelayLine } from '#native/relay/relay-line.ts';
import type { Clock } from './clock.ts';
import { serialWire } from './serial-wire.ts';

export type RelayLines = (device: SerialDeviceSettings, baudRate: number) => RelayLine;

/** A line is opened when the first joins it and closed when the last has left. */
export function relayLines(clock: Clock): RelayLines {
  const lines = new Map<string, RelayLine>();
  return (device, baudRate) => {
    const wire = serialWire(clock, device, baudRate);
    const key = JSON.stringify([wire.find, baudRate]);
    const line = lines.get(key) ?? new RelayLine(wire);
    lines.set(key, line);
    return line;
  };
}
