// E-mail to addresses of staff through the office's own mail server. One letter for all, and nobody sees the others.
import { Email, type EmailSettings, type WayOutcome } from '#contract/alerting.ts';
import type { Clock } from '../../clock.ts';
import type { Alert, Contact, Way } from '../way.ts';
import { lastTry } from './last-try.ts';
import {
  EMAIL_DEADLINE_MS,
  EMAIL_REPLY_BYTES_MAX,
  EMAIL_STEP_MS,
  EMAIL_SUBJECT_MAX,
  RECIPIENTS_MAX,
} from './limits.ts';

export type EmailParts = {
  settings: EmailSettings;
  login: () => { user: string; password: string } | null;
  clock: Clock;
  changed(): void;
};

const TOO_LATE = Symbol('too late');

function transportOf(
  { host, port, security, certificate }: EmailSettings,
  login: ReturnType<EmailParts['login']>,
) {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    // A password never crosses a line that others can read.
    ...(login && security !== 'none' ? { auth: { user: login.user, pass: login.password } } : {}),
    tls: { minVersion: 'TLSv1.2' as const, ...(certificate === null ? {} : { ca: certificate }) },
    connectionTimeout: EMAIL_STEP_MS,
    greetingTimeout: EMAIL_STEP_MS,
    socketTimeout: EMAIL_STEP_MS,
    dnsTimeout: EMAIL_STEP_MS,
    maxResponseSize: EMAIL_REPLY_BYTES_MAX,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The subject is the text's beginning: a phone shows it without being opened, and it says nothing of anybody. */
function letterOf({ id, text }: Alert, from: string, to: string[]) {
  const [, domain] = from.split('@');
  return {
    envelope: { from, to },
    from,
    to: 'undisclosed-recipients:;',
    subject: text.replaceAll(/\s+/g, ' ').slice(0, EMAIL_SUBJECT_MAX),
    text,
    messageId: `<${id}@${domain}>`,
    priority: 'high' as const,
    // Or holiday greetings answer each alert (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

const OUTCOME_OF: Record<string, WayOutcome> = {
  EAUTH: 'refused',
  ENOAUTH: 'refused',
  EENVELOPE: 'refused',
  EMESSAGE: 'refused',
  ETIMEDOUT: 'timed-out',
  // No encryption to be had, or a certificate nobody vouches for: a setting that is wrong here, or somebody in between.
  ETLS: 'fault',
};

const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|certificate/i;

function outcomeOfError(error: NodeJS.ErrnoException & { responseCode?: number }): WayOutcome {
  if (UNTRUSTED.test(`${error.code} ${error.message}`)) return 'fault';
  // 4xx: later, perhaps. It took nothing, and may take the next.
  if (error.responseCode !== undefined && error.responseCode < 500) return 'unreachable';
  return OUTCOME_OF[error.code ?? ''] ?? 'unreachable';
}

/** What is no address stays out: a line end in one would be read as a command. */
const addressesOf = (to: readonly Contact[]): string[] =>
  [...new Set(to.flatMap(({ email }) => Email.safeParse(email).data ?? []))].slice(0, RECIPIENTS_MAX);

export function emailWay({ settings, login, clock, changed }: EmailParts): Way {
  const tries = lastTry(changed);
  const stopping = new AbortController();

  const send = async (alert: Alert, to: string[]): Promise<WayOutcome> => {
    const deadline = new AbortController();
    const cancel = clock.after(EMAIL_DEADLINE_MS, () => deadline.abort(TOO_LATE));
    try {
      // Loaded when first needed: a station's first picture waits for no mail.
      const { createTransport } = await import('nodemailer');
      const letter = letterOf(alert, settings.from, to);
      const signal = AbortSignal.any([deadline.signal, stopping.signal]);
      const { accepted } = await createTransport(transportOf(settings, login())).sendMail({
        ...letter,
        signal,
      });
      return accepted.length > 0 ? 'sent' : 'refused';
    } catch (error) {
      return deadline.signal.aborted ? 'timed-out' : outcomeOfError(error as NodeJS.ErrnoException);
    } finally {
      cancel();
    }
  };

  return {
    name: 'email',
    deadlineMs: EMAIL_DEADLINE_MS,
    send: async (alert, to) => {
      const addresses = addressesOf(to);
      return tries.note(addresses.length === 0 ? 'nobody-to-reach' : await send(alert, addresses));
    },
    health: tries.health,
    stop: async () => stopping.abort(),
  };
}
