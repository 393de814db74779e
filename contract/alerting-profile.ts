// How this office alerts: which ways it has, which of them each level uses, what they say, and where no sound may be.
import { z } from 'zod';
import { AlertingSettings, WAY_NAMES } from './alerting.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { DESKS_ONLY, FASTER, LEVELS, WORDS } from './profile-standards.ts';

const Ways = z.array(z.enum(WAY_NAMES)).max(WAY_NAMES.length);

/** What one SMS of the plainest alphabet holds; longer is cut into several. */
export const ALERT_WORDS_MAX = 160;
const AlertWords = z.string().trim().min(1).max(ALERT_WORDS_MAX).regex(PLAIN_WORDS);

/** Desks are numbers, or what the office calls them when they are paired. */
const DESK_NAME_MAX = 40;
/** As many as an office may pair. */
const QUIET_DESKS_MAX = 60;
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
