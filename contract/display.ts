// What the wall screen is shown: which tickets are called to which desk, and when anybody may come in without an
// appointment. Everybody in the room reads it, so it holds nothing else (R21, R25).
import { z } from 'zod';
import { live } from './call.ts';
import { At, KioskView } from './kiosk.ts';

export const DisplayView = z.strictObject({
  ...KioskView.pick({ officeName: true, nowMs: true, practice: true, regime: true, nextDropIn: true }).shape,
  languages: KioskView.shape.languages,
  /**
   * The newest first; called again is called anew. An acute ticket is a ticket like any other. How many wait is not
   * told: a number that falls without a call says that somebody came in another way.
   */
  called: z.array(z.strictObject({ ticket: z.string(), desk: z.string(), calledAt: At })),
});
export type DisplayView = z.infer<typeof DisplayView>;

export const displayCalls = { view: live({ roles: ['display'], output: DisplayView }) };
