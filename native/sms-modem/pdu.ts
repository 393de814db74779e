// One SMS-SUBMIT as a modem in PDU mode takes it (3GPP TS 23.040, 9.2.2.2): hexadecimal, and its length in bytes.
import type { SmsPart } from './sms-parts.ts';

/** `length` is what AT+CMGS wants: without the service centre's address. */
export type Pdu = { hex: string; length: number };

const SUBMIT = 0x01;
const RELATIVE_VALIDITY = 0x10;
const HAS_HEADER = 0x40;
const CODING = { gsm7: 0x00, ucs2: 0x08 };
/** The one that the SIM card knows. */
const OWN_SERVICE_CENTRE = 0x00;
/** Steps of five minutes, counted from zero: one hour. An alert that arrives the next morning misleads. */
const VALID_ONE_HOUR = 11;

const INTERNATIONAL = 0x91;
const NATIONAL = 0x81;

export type PhoneNumber = { digits: string; isInternational: boolean };

/** E.164 allows fifteen. Shorter than five is a service number, and no phone of a person. */
const DIGITS = { min: 5, max: 15 };

/** As staff write it: spaces anywhere, + or 00 in front for abroad. Null is no number of a phone. */
export function phoneNumber(written: string): PhoneNumber | null {
  const plain = written.replaceAll(/[\s\u00a0-]/g, '');
  const isInternational = /^(\+|00)/.test(plain);
  const digits = plain.replace(/^(\+|00)/, '');
  const fits = /^\d+$/.test(digits) && digits.length >= DIGITS.min && digits.length <= DIGITS.max;
  return fits ? { digits, isInternational } : null;
}

/** Two digits a byte, the first in the lower half; an odd last one is filled with F. */
const semiOctets = (digits: string): number[] =>
  (digits.match(/..?/g) ?? []).map((pair) => Number.parseInt(`${pair[1] ?? 'F'}${pair[0]}`, 16));

export function submitPdu({ digits, isInternational }: PhoneNumber, part: SmsPart): Pdu {
  const message = [
    SUBMIT | RELATIVE_VALIDITY | (part.hasHeader ? HAS_HEADER : 0),
    // The modem numbers it.
    0x00,
    ...[digits.length, isInternational ? INTERNATIONAL : NATIONAL, ...semiOctets(digits)],
    0x00,
    CODING[part.coding],
    VALID_ONE_HOUR,
    part.length,
    ...part.data,
  ];
  const hex = Buffer.from([OWN_SERVICE_CENTRE, ...message])
    .toString('hex')
    .toUpperCase();
  return { hex, length: message.length };
}
