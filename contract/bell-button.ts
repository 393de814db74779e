// Which button hangs at the door, as the profile names it: its kind, and what that kind needs to be told.
import { z } from 'zod';
import { BELL_KEYS, BELL_KINDS } from '#core/doorbell/bell-kind.ts';

/** A door with more buttons than this has another problem. */
const RADIO_BUTTONS_MAX = 8;

export const BELL_BUTTON = {
  kind: z
    .enum(BELL_KINDS)
    .default('own-device')
    .describe(
      'own-device: our own device on a serial line. loop: a push button on the control lines of a USB-RS232 adapter. key: a USB button that types a key. enocean: a radio button with a USB receiver.',
    ),
  key: z
    .enum(BELL_KEYS)
    .default('F13')
    .describe('kind key: which key the button types. Nothing else on the machine may use it.'),
  senders: z
    .array(z.string().regex(/^[0-9A-Fa-f]{8}$/, 'sender-shape'))
    .max(RADIO_BUTTONS_MAX)
    .default([])
    .describe('kind enocean: the number printed on each radio button. Only these ring.'),
};
