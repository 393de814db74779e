// The way of text messages: the real driver, and a simulated modem at the other end of a pseudo-terminal.
import fs from 'node:fs';
import { AlertingSettings } from '#contract/alerting.ts';
import type { Clock } from '#host/clock.ts';
import type { WaySecrets } from '#host/notify/secrets.ts';
import { makeWays } from '#host/notify/ways/make-ways.ts';
import { relayLines } from '#host/relay-lines.ts';
import { openPtyPair } from '../pty.ts';
import { noSecrets } from './no-secrets.ts';
import { type ModemWorld, simulatedModem } from './simulated-modem.ts';
import type { CleanUps, WayRig } from './way-rig.ts';

type Options = { clock: Clock; world?: Partial<ModemWorld>; secrets?: WaySecrets };

export async function smsRig(onTestFinished: CleanUps, { clock, world, secrets = noSecrets }: Options) {
  const cable = await openPtyPair();
  onTestFinished(() => cable.stop());
  const modem = await simulatedModem(cable.devicePath, world);
  onTestFinished(() => modem.leave());
  const settings = AlertingSettings.parse({ sms: { device: { path: cable.hostPath } } });
  const [way] = makeWays({ secrets, clock, lines: relayLines(clock), changed: () => {} }, settings);
  if (!way) throw new Error('no way was made');
  onTestFinished(() => way.stop());
  const comeBack = async (): Promise<void> => {
    await cable.replug();
    await modem.plugIn();
  };
  const pull = async (): Promise<void> => {
    await modem.leave();
    await cable.unplug();
  };
  let isOut = false;
  const rig: WayRig = {
    name: 'sms',
    way,
    to: [{ staff: null, phone: '90 00 00 00', email: null }],
    arrived: () => modem.sent.map(({ text }) => text),
    vanish: pull,
    comeBack,
    refuse: () => {
      modem.mishaps = Array.from({ length: 9 }, () => ({ say: '\r\n+CMS ERROR: 21\r\n' }));
      return 'refused';
    },
    fallSilent: () => {
      modem.mishaps = ['silence'];
    },
    vanishHalfway: () => {
      modem.mishaps = [
        () => {
          isOut = true;
          void pull();
        },
      ];
    },
    flood: () => {
      modem.mishaps = [
        () => fs.createWriteStream(cable.devicePath, { flags: 'r+' }).end('x'.repeat(10_000_000)),
      ];
    },
    recover: async () => {
      modem.mishaps = [];
      if (isOut) await comeBack();
    },
  };
  return Object.assign(rig, { modem, cable });
}
