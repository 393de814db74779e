// How this office alerts: which ways it has, which of them each level uses, what they say, and where no sound may be.
import { z } from 'zod';
import { AlertingSettings, DESKS_ONLY, WAY_NAMES } from './alerting.ts';

const Ways = z.array(z.enum(WAY_NAMES)).max(WAY_NAMES.length);

/** A way that the office does not have is passed over, so these suit an office with any of them. */
const LEVELS = {
  desks: [],
  'duty-adviser': ['sms', 'webhook', 'email'],
  'all-staff': ['siren', 'sms', 'webhook', 'email'],
  leader: ['siren', 'sms', 'webhook', 'email'],
} satisfies Record<string, z.infer<typeof Ways>>;

/** What one SMS of the plainest alphabet holds; longer is cut into several. */
export const ALERT_WORDS_MAX = 160;
const AlertWords = z
  .string()
  .trim()
  .min(1)
  .max(ALERT_WORDS_MAX)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** Read on a telephone that anybody may see: who waits, for what and why stays in the office. */
const WORDS = {
  ring: 'Noen ringte på ved {entrance} kl. {time} og har ikke fått svar. {office}',
  visit: 'Noen har ventet på svar ved {entrance} siden kl. {time}. {office}',
  test: 'Dette er bare en prøve av varslingen. {office} kl. {time}',
  assistance: 'En ansatt trenger hjelp nå. {office} kl. {time}',
  'same-day': 'Noen venter fortsatt på å bli møtt i dag. {office} kl. {time}',
} as const;

/** Desks are numbers, or what the office calls them when they are paired. */
const DESK_NAME_MAX = 40;
/** As many as an office may pair. */
const QUIET_DESKS_MAX = 60;
/** Twice as fast is what makes up for a sound nobody hears at the counter; ten times is another ladder. */
const FASTER = { min: 1, max: 10, standard: 2 } as const;

export const AlertingProfile = z.strictObject({
  ways: AlertingSettings.default(DESKS_ONLY).describe(
    'The ways beyond the desks. Passwords and secrets never stand here.',
  ),
  levels: z
    .strictObject({
      desks: Ways.default(LEVELS.desks),
      'duty-adviser': Ways.default(LEVELS['duty-adviser']),
      'all-staff': Ways.default(LEVELS['all-staff']),
      leader: Ways.default(LEVELS.leader),
    })
    .default(LEVELS)
    .describe('Which ways are used besides the desks, by whom the level is for.'),
  words: z
    .strictObject({
      ring: AlertWords.default(WORDS.ring),
      visit: AlertWords.default(WORDS.visit),
      test: AlertWords.default(WORDS.test),
      assistance: AlertWords.default(WORDS.assistance),
      'same-day': AlertWords.default(WORDS['same-day']),
    })
    .default(WORDS)
    .describe(
      'What messages say. {entrance}, {office} and {time} are filled in; nobody’s name or errand is.',
    ),
  quiet: z
    .strictObject({
      desks: z.array(z.string().min(1).max(DESK_NAME_MAX)).max(QUIET_DESKS_MAX).default([]),
      faster: z.number().min(FASTER.min).max(FASTER.max).default(FASTER.standard),
    })
    .default({ desks: [], faster: FASTER.standard })
    .describe(
      'Desks where sound would inflame: they show light only, as long as another desk sounds. Every level then comes this many times sooner.',
    ),
});
export type AlertingProfile = z.infer<typeof AlertingProfile>;

export const DESKS_ALERTING: AlertingProfile = {
  ways: DESKS_ONLY,
  levels: LEVELS,
  words: WORDS,
  quiet: { desks: [], faster: FASTER.standard },
};
