// The ways to reach a person beyond the desks, as the office profile states them. Secrets are never here: they
// stand in a file of the station's key folder, which no profile, backup or report holds.
import { z } from 'zod';
import type { AlertOutcome } from '#core/alert/alert.ts';
import { PLAIN_WORDS } from './plain-words.ts';

/** In the order they are tried and shown. */
export const WAY_NAMES = ['siren', 'sms', 'webhook', 'email'] as const;
export type WayName = (typeof WAY_NAMES)[number];

/** What came of one try, as core keeps it. */
export type WayOutcome = AlertOutcome;

/** Why a way cannot be relied on now; each has its sentence on what to do. */
export const WAY_TROUBLES = [
  /** Set up, but nothing has gone this way since the station started. */
  'not-tried',
  'no-secret',
  /** The last try failed so. */
  'unreachable',
  'refused',
  'timed-out',
  'fault',
  /** Serial ports. */
  'port-missing',
  'port-in-use',
  'port-forbidden',
  'port-ambiguous',
  'no-answer',
  'relay-not-switching',
  /** The modem's SIM and network. */
  'sim-missing',
  'sim-pin-needed',
  'sim-pin-refused',
  'sim-blocked',
  'no-network',
  'network-denied',
  /** Messages went out, but the modem kept them: numbers of staff lie in its memory. */
  'memory-kept',
] as const;
export type WayTrouble = (typeof WAY_TROUBLES)[number];

const UsbId = z.string().regex(/^[0-9a-fA-F]{4}$/, 'usb-id-shape');

/** A stick has several ports with one identity: the number of the interface tells them apart. */
const USB_INTERFACE_MAX = 31;
const SerialDevice = z
  .union([
    z.strictObject({ path: z.string().min(3).max(200).regex(PLAIN_WORDS) }),
    z.strictObject({
      vendorId: UsbId,
      productId: UsbId,
      interface: z.number().int().min(0).max(USB_INTERFACE_MAX).nullable().default(null),
    }),
  ])
  .describe('A fixed port (a link under /dev/serial/by-id, COM5), or the USB identity to look for.');

/** Modbus RTU counts to 247; boards are delivered as 1. */
const MODBUS_ADDRESS_MAX = 247;
/** The largest boards sold as one piece. */
export const RELAY_CHANNELS_MAX = 32;
export const RelayChannel = z.number().int().min(1).max(RELAY_CHANNELS_MAX);
const Channel = RelayChannel.nullable();

/** Which board: boards of other addresses, and other relays of this one, may have other tasks. */
export const RELAY_BOARD = {
  device: SerialDevice,
  address: z.number().int().min(1).max(MODBUS_ADDRESS_MAX).default(1),
  baudRate: z.union([z.literal(9600), z.literal(19200), z.literal(38400), z.literal(115200)]).default(9600),
};

/** Less is not heard, more is no longer an alarm; the next level or repeat sounds again. */
export const SIREN_SECONDS = { min: 3, max: 300, standard: 30 } as const;

const Siren = z
  .strictObject({
    ...RELAY_BOARD,
    board: z
      .enum(['modbus-timed', 'modbus'])
      .describe('modbus-timed falls silent by itself within seconds when the station dies; modbus cannot.'),
    sound: Channel.describe('The relay that sounds, or null.'),
    lamp: Channel.default(null).describe('The relay that shines until somebody has taken the ring, or null.'),
    soundSeconds: z
      .number()
      .int()
      .min(SIREN_SECONDS.min)
      .max(SIREN_SECONDS.max)
      .default(SIREN_SECONDS.standard),
  })
  .refine((siren) => siren.sound !== null || siren.lamp !== null, 'no-relay-chosen')
  .refine((siren) => siren.sound !== siren.lamp, 'one-relay-twice');

/** A chain of three certificates fits. */
const PEM_MAX = 10_000;
const Certificate = z
  .string()
  .max(PEM_MAX)
  .regex(/^(-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----\s*)+$/, 'certificate-shape')
  .nullable()
  .default(null)
  .describe('The municipality’s own authority, as PEM, where the public ones do not vouch for the receiver.');

const URL_MAX = 500;
const Webhook = z.strictObject({
  url: z
    .url({ protocol: /^https$/ })
    .max(URL_MAX)
    .refine((url) => !new URL(url).username && !new URL(url).password, 'password-in-url')
    .describe('https only, and no password in it: the signature says who is speaking.'),
  certificate: Certificate,
});

const HOST_NAME = /^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$/;
export const EMAIL_MAX = 254;
export const Email = z.email().max(EMAIL_MAX);
const Mail = z.strictObject({
  host: z.string().regex(HOST_NAME, 'host-shape'),
  port: z.number().int().min(1).max(65_535).default(587),
  security: z
    .enum(['starttls', 'tls', 'none'])
    .default('starttls')
    .describe('none only inside the house and without a password: the text says nothing of anybody.'),
  from: Email,
  certificate: Certificate,
});

/** As staff write it: digits and spaces, a plus in front for abroad. Longer than E.164 allows is a mistake. */
export const StaffPhone = z
  .string()
  .trim()
  .regex(/^\+?(?: ?\d){5,15}$/, 'phone-shape');

const Sms = z.strictObject({ device: SerialDevice });

/** Null is a way this office does not have. */
export const AlertingSettings = z.strictObject({
  siren: Siren.nullable().default(null),
  sms: Sms.nullable().default(null),
  webhook: Webhook.nullable().default(null),
  email: Mail.nullable().default(null),
});
export type AlertingSettings = z.infer<typeof AlertingSettings>;
export type SirenSettings = NonNullable<AlertingSettings['siren']>;
export type WebhookSettings = NonNullable<AlertingSettings['webhook']>;
export type EmailSettings = NonNullable<AlertingSettings['email']>;
export type SerialDeviceSettings = z.infer<typeof SerialDevice>;
