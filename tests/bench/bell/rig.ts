// One bell and one station for a measurement: the device program, the cable between, the host in a process of its own.
import { type SimulatedDevice, startSimulatedDevice } from '#tests/support/device.ts';
import { type Lives, startLives } from './lives.ts';
import type { StationWords } from './messages.ts';

export type Cable = { hostPath: string; devicePath: string; stop(): Promise<void> };

export type Rig = Omit<Lives, 'stop'> & { device: SimulatedDevice; stop(): Promise<void> };

type Options = Pick<StationWords, 'folder' | 'profileFile' | 'ups' | 'office'> & { cable: Cable };

export async function startRig({ cable, ...words }: Options): Promise<Rig> {
  const device = await startSimulatedDevice({ port: cable.devicePath });
  const lives = await startLives({ words: { ...words, bell: cable.hostPath } });
  return {
    ...lives,
    device,
    async stop() {
      await device.stop();
      lives.stop();
      await cable.stop();
    },
  };
}
