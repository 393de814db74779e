// Passwords and keys of the ways: a file of their own in the key folder, never in the profile, the log or a report.
import path from 'node:path';
import { z } from 'zod';
import { WAY_SECRET_MAX, type WaySecret } from '#contract/desk/way-secret.ts';
import type { Log } from '../log.ts';
import { readIfThere, writeDurably } from '../store/durable-file.ts';

const FILE = 'alerting-secrets.json';

/** Three wrong codes block a SIM card for good. The last try is a person's, who can read the letter from the operator. */
const PIN_TRIES_MAX = 2;

const Secrets = z.object({
  webhook: z
    .object({ key: z.string().max(WAY_SECRET_MAX) })
    .nullable()
    .default(null),
  email: z
    .object({ user: z.string().max(WAY_SECRET_MAX), password: z.string().max(WAY_SECRET_MAX) })
    .nullable()
    .default(null),
  sms: z
    .object({ pin: z.string().regex(/^\d{4,8}$/), tries: z.number().int().min(0) })
    .nullable()
    .default(null),
});
type Secrets = z.infer<typeof Secrets>;

const NONE: Secrets = { webhook: null, email: null, sms: null };

export type WaySecrets = {
  webhookKey(): string | null;
  email(): { user: string; password: string } | null;
  /** Null when there is none, or when one more try might block the card. Written down before it is made. */
  takePin(): string | null;
  pinRefused(): void;
  pinAccepted(): void;
  /** Throws where the disk does. */
  set(secret: WaySecret): void;
  /** Which ways have theirs; what they are is told to nobody. */
  which(): { webhook: boolean; email: boolean; sms: 'none' | 'there' | 'refused' };
};

function read(file: string, log: Log): Secrets {
  try {
    const text = readIfThere(file);
    return text === null ? NONE : Secrets.parse(JSON.parse(text));
  } catch {
    // Not the error itself: its words may quote the file.
    log.event('alerting-secrets-unreadable');
    return NONE;
  }
}

export function openWaySecrets(keyFolder: string, log: Log): WaySecrets {
  const file = path.join(keyFolder, FILE);
  let secrets = read(file, log);
  const write = (change: Partial<Secrets>): void => {
    const changed = { ...secrets, ...change };
    writeDurably(file, JSON.stringify(changed));
    secrets = changed;
  };
  const countPin = (tries: number): void => {
    const { sms } = secrets;
    if (sms && sms.tries !== tries) write({ sms: { ...sms, tries } });
  };
  return {
    webhookKey: () => secrets.webhook?.key ?? null,
    email: () => secrets.email,
    takePin: () => {
      const { sms } = secrets;
      if (!sms || sms.tries >= PIN_TRIES_MAX) return null;
      try {
        countPin(sms.tries + 1);
      } catch (error) {
        log.fault('pin-try-not-counted', error);
        return null;
      }
      return sms.pin;
    },
    pinRefused: () => countPin(PIN_TRIES_MAX),
    pinAccepted: () => countPin(0),
    set: ({ way, secret }) => {
      switch (way) {
        case 'webhook':
          return write({ webhook: secret && { key: secret.key } });
        case 'email':
          return write({ email: secret && { user: secret.user, password: secret.password } });
        case 'sms':
          return write({ sms: secret && { pin: secret.pin, tries: 0 } });
      }
    },
    which: () => ({
      webhook: secrets.webhook !== null,
      email: secrets.email !== null,
      sms: secrets.sms === null ? 'none' : secrets.sms.tries >= PIN_TRIES_MAX ? 'refused' : 'there',
    }),
  };
}
