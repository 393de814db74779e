// How this office keeps whoever goes to the door safe: what the profile says of it (domain R13, F53).
import { z } from 'zod';
import { PLAIN_WORDS } from './plain-words.ts';
import { SAFETY } from './profile-standards.ts';

/** Two lines on a desk that somebody in trouble reads. */
export const OWN_ALARM_MAX = 120;

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
      .describe('The bell’s own strike output opens the door: a desk that has answered may release it.'),
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
