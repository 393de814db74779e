// How this office keeps whoever goes to the door safe: what the profile says of it (domain R13, F53).
import { z } from 'zod';
import { type AlertingSettings, RELAY_BOARD, RelayChannel } from './alerting.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { OPENER_SECONDS, SAFETY } from './profile-standards.ts';

/** Two lines on a desk that somebody in trouble reads. */
export const OWN_ALARM_MAX = 120;

export const OpenerRelay = z.strictObject({
  ...RELAY_BOARD,
  channel: RelayChannel.describe('The relay that the door opener hangs on, and nothing else.'),
  seconds: z
    .number()
    .int()
    .min(OPENER_SECONDS.min)
    .max(OPENER_SECONDS.max)
    .default(OPENER_SECONDS.standard)
    .describe('How long it opens each time. The board ends it by itself, also when the station has died.'),
});
export type OpenerRelay = z.infer<typeof OpenerRelay>;

export const SafetyProfile = z
  .strictObject({
    openAlone: z
      .enum(['allowed', 'not-when-alone', 'never'])
      .default(SAFETY.openAlone)
      .describe(
        'not-when-alone: whoever is alone on the roster is offered “seen, but cannot open alone” first. never: everybody is.',
      ),
    twoAtDoor: z
      .enum(['never', 'outside-drop-in', 'always'])
      .default(SAFETY.twoAtDoor)
      .describe('When whoever goes to the door says who goes with them.'),
    intercom: z
      .boolean()
      .default(SAFETY.intercom)
      .describe('The office can talk with whoever stands outside without opening. Nothing is recorded.'),
    opener: z
      .boolean()
      .default(SAFETY.opener)
      .describe('The door can be released from a desk that has answered the ring.'),
    openerRelay: OpenerRelay.nullable()
      .default(SAFETY.openerRelay)
      .describe(
        'What releases it: a relay of a board that opens by itself after a time (modbus-timed), or null: the strike output of the bell itself.',
      ),
    assistance: z
      .boolean()
      .default(SAFETY.assistance)
      .describe('A desk can call its colleagues without a sound. It never replaces the office’s own alarm.'),
    ownAlarm: z
      .string()
      .trim()
      .min(1)
      .max(OWN_ALARM_MAX)
      .regex(PLAIN_WORDS)
      .optional()
      .describe(
        'Where the office’s own alarm is and how it is used; shown to staff beside the call for help.',
      ),
  })
  .default(SAFETY);
export type SafetyProfile = z.infer<typeof SafetyProfile>;

const deviceKey = (device: OpenerRelay['device']): string =>
  'path' in device ? device.path : JSON.stringify(device).toLowerCase();

/** One relay is not both a door and a siren: an alarm would open the door. */
export function isDoorOnSiren(
  { opener, openerRelay: door }: SafetyProfile,
  { siren }: AlertingSettings,
): boolean {
  if (!opener || !door || !siren) return false;
  if (deviceKey(door.device) !== deviceKey(siren.device) || door.address !== siren.address) return false;
  return door.channel === siren.sound || door.channel === siren.lamp;
}
