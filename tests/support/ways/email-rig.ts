// The way of e-mail, and a real mail server behind a door that can be shut.
import { AlertingSettings, type EmailSettings } from '#contract/alerting.ts';
import type { Clock } from '#host/clock.ts';
import { makeWays } from '#host/notify/ways/make-ways.ts';
import { relayLines } from '#host/relay-lines.ts';
import { selfSignedIdentity } from '../office.ts';
import { frontOf } from './front.ts';
import { mailServer } from './mail-server.ts';
import { noSecrets } from './no-secrets.ts';
import type { CleanUps, WayRig } from './way-rig.ts';

const LOGIN = { user: 'bjella', password: 'åpen dør 9' };

type Options = {
  clock: Clock;
  security?: EmailSettings['security'];
  login?: typeof LOGIN | null;
  trusts?: boolean;
};

/** A letter as it is read: quoted-printable undone. */
function wordsOf(raw: string): string {
  const [, body = ''] = raw.split('\r\n\r\n', 2);
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').trim();
}

export async function emailRig(onTestFinished: CleanUps, options: Options) {
  const { clock, security = 'starttls', login = LOGIN, trusts = true } = options;
  const identity = await selfSignedIdentity();
  const server = await mailServer({ identity, security, login: security === 'none' ? null : LOGIN });
  onTestFinished(() => server.stop());
  const front = await frontOf(server.port);
  onTestFinished(() => front.shut());
  const email = {
    ...{ host: 'localhost', port: front.port, security, from: 'klokka@nav.example' },
    certificate: trusts ? identity.cert : null,
  };
  const secrets = { ...noSecrets, email: () => login };
  const [way] = makeWays(
    { secrets, clock, lines: relayLines(clock), changed: () => {} },
    AlertingSettings.parse({ email }),
  );
  if (!way) throw new Error('no way was made');
  onTestFinished(() => way.stop());
  const rig: WayRig = {
    name: 'email',
    way,
    to: [{ staff: null, phone: null, email: 'vakt@nav.example' }],
    arrived: () => server.letters.map(({ raw }) => wordsOf(raw)),
    vanish: () => front.shut(),
    comeBack: () => front.open(),
    refuse: () => {
      server.refuses = 'everybody';
      return 'refused';
    },
    fallSilent: () => {
      front.mode = 'mute';
    },
    vanishHalfway: () => {
      server.onLetter = () => front.cut();
    },
    flood: () => {
      front.mode = 'flood';
    },
    recover: async () => {
      front.mode = 'through';
      server.refuses = 'nobody';
      server.onLetter = null;
    },
  };
  return Object.assign(rig, { server, front });
}
