// A bell as a station meets it: the device program at one end of a pseudo-terminal, the station at the other.
import { type SimulatedDevice, startSimulatedDevice } from './device.ts';
import { openPtyPair, type PtyPair } from './pty.ts';

export type WiredBell = { wire: PtyPair; device: SimulatedDevice; stop(): Promise<void> };

export async function bellOnAWire(): Promise<WiredBell> {
  const wire = await openPtyPair();
  const device = await startSimulatedDevice({ port: wire.devicePath });
  return {
    wire,
    device,
    async stop() {
      await device.stop();
      await wire.stop();
    },
  };
}
