// A real mail server that takes letters for a few addresses, with or without TLS and a password.
import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Identity } from '../office.ts';

export type Letter = { from: string; to: string[]; raw: string; isEncrypted: boolean; user: string | null };

export type MailServer = {
  port: number;
  letters: Letter[];
  /** Called when a letter begins to arrive, before any of it is taken. */
  onLetter: (() => void) | null;
  refuses: 'nobody' | 'everybody' | 'the-letter' | 'for-now';
  stop(): Promise<void>;
};

type Options = {
  identity: Identity;
  security: 'tls' | 'starttls' | 'none';
  login: { user: string; password: string } | null;
};

const no = (code: number, words: string): Error => Object.assign(new Error(words), { responseCode: code });

export async function mailServer({ identity, security, login }: Options): Promise<MailServer> {
  const server = new SMTPServer({
    secure: security === 'tls',
    key: identity.key,
    cert: identity.cert,
    authOptional: login === null,
    disabledCommands: security === 'none' ? ['STARTTLS', 'AUTH'] : [],
    closeTimeout: 100,
    onAuth: ({ username, password }, _, done) =>
      username === login?.user && password === login?.password
        ? done(null, { user: username })
        : done(no(535, 'who are you')),
    onRcptTo: ({ address }, _, done) => {
      if (mail.refuses === 'for-now') return done(no(451, 'later, perhaps'));
      done(mail.refuses === 'everybody' || address.startsWith('nobody') ? no(550, 'no such person') : null);
    },
    onData: (stream, session, done) => {
      mail.onLetter?.();
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (mail.refuses === 'the-letter') return done(no(554, 'not this one'));
        const { mailFrom, rcptTo } = session.envelope;
        mail.letters.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
          isEncrypted: session.secure,
          user: typeof session.user === 'string' ? session.user : null,
        });
        done();
      });
    },
  });
  // Clients that vanish are what the tests are about.
  server.on('error', () => {});
  const listening: Server = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const mail: MailServer = {
    port: (listening.address() as AddressInfo).port,
    letters: [],
    onLetter: null,
    refuses: 'nobody',
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mail;
}
