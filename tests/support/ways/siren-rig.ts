// The way of siren and lamp: the real driver, and a simulated relay board at the other end of a pseudo-terminal.
import fs from 'node:fs';
import { AlertingSettings, type SirenSettings } from '#contract/alerting.ts';
import type { Clock } from '#host/clock.ts';
import { makeWays } from '#host/notify/ways/make-ways.ts';
import { relayLines } from '#host/relay-lines.ts';
import { openPtyPair } from '../pty.ts';
import { noSecrets } from './no-secrets.ts';
import { simulatedRelays } from './simulated-relays.ts';
import type { CleanUps, WayRig } from './way-rig.ts';

type Options = { clock: Clock; siren?: Partial<SirenSettings> };

export async function sirenRig(onTestFinished: CleanUps, { clock, siren = {} }: Options) {
  const cable = await openPtyPair();
  onTestFinished(() => cable.stop());
  const board = await simulatedRelays(cable.devicePath);
  onTestFinished(() => board.leave());
  const settings = AlertingSettings.parse({
    siren: { device: { path: cable.hostPath }, board: 'modbus-timed', sound: 1, lamp: 2, ...siren },
  });
  const make = () => {
    const [way] = makeWays(
      { secrets: noSecrets, clock, lines: relayLines(clock), changed: () => {} },
      settings,
    );
    if (!way) throw new Error('no way was made');
    onTestFinished(() => way.stop());
    return way;
  };
  let isOut = false;
  const pull = async (): Promise<void> => {
    await board.leave();
    await cable.unplug();
  };
  const comeBack = async (): Promise<void> => {
    await cable.replug();
    await board.plugIn();
  };
  const rig: WayRig = {
    name: 'siren',
    way: make(),
    to: [],
    arrived: () => board.clicks.filter((click) => click === '1 on').map(() => 'sound'),
    vanish: pull,
    comeBack,
    refuse: () => {
      board.isPlain = true;
      return 'fault';
    },
    fallSilent: () => {
      board.isMute = true;
    },
    vanishHalfway: () => {
      isOut = true;
      void pull();
    },
    flood: () => {
      board.isMute = true;
      fs.createWriteStream(cable.devicePath, { flags: 'r+' }).end('x'.repeat(10_000_000));
    },
    recover: async () => {
      board.isPlain = false;
      board.isMute = false;
      if (isOut) await comeBack();
    },
  };
  return Object.assign(rig, { board, cable, makeAnother: make });
}
