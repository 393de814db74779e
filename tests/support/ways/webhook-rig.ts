// The way of the signed webhook, and a receiver with TLS and a suspicious mind.
import { AlertingSettings } from '#contract/alerting.ts';
import type { Clock } from '#host/clock.ts';
import { makeWays } from '#host/notify/ways/make-ways.ts';
import { relayLines } from '#host/relay-lines.ts';
import { selfSignedIdentity } from '../office.ts';
import { frontOf } from './front.ts';
import { noSecrets } from './no-secrets.ts';
import type { CleanUps, WayRig } from './way-rig.ts';
import { webhookReceiver } from './webhook-receiver.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

type Options = { clock: Clock; secret?: string | null; trusts?: boolean; url?: string };

export async function webhookRig(
  onTestFinished: CleanUps,
  { clock, secret = SECRET, trusts = true }: Options,
) {
  const identity = await selfSignedIdentity();
  const receiver = await webhookReceiver(identity, SECRET);
  onTestFinished(() => receiver.stop());
  const front = await frontOf(receiver.port);
  onTestFinished(() => front.shut());
  const settings = AlertingSettings.parse({
    webhook: { url: `https://localhost:${front.port}/alarm`, certificate: trusts ? identity.cert : null },
  });
  const secrets = { ...noSecrets, webhookKey: () => secret };
  const [way] = makeWays({ secrets, clock, lines: relayLines(clock), changed: () => {} }, settings);
  if (!way) throw new Error('no way was made');
  onTestFinished(() => way.stop());
  const rig: WayRig = {
    name: 'webhook',
    way,
    to: [],
    arrived: () => receiver.received.map(({ data }) => data.text),
    vanish: () => front.shut(),
    comeBack: () => front.open(),
    refuse: () => {
      receiver.answer = 403;
      return 'refused';
    },
    fallSilent: () => {
      receiver.answer = 'never';
    },
    vanishHalfway: () => {
      receiver.answer = () => front.cut();
    },
    flood: () => {
      receiver.answer = ({ socket }) => void socket.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(10_000_000)}`);
    },
    recover: async () => {
      receiver.answer = 200;
    },
  };
  return Object.assign(rig, { receiver, front });
}
