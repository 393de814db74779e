// The office profile: hours, numbers, errands, languages and escalation of one office, as a file or a desk states them.
// Published as resources/profiles/office-profile.schema.json; older profiles still parse, so what is new has a default.
import { z } from 'zod';
import { ESCALATION_TARGETS } from '#core/doorbell/policy.ts';
import { WEEKDAYS } from '#core/hours/opening.ts';
import { AlertingProfile } from './alerting-profile.ts';
import { BELL_BUTTON } from './bell-button.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import {
  DEADLINE_TEXT_MAX,
  DESKS_ALERTING,
  EMERGENCY_HELP_DEADLINE,
  SAME_DAY_MINUTES,
} from './profile-standards.ts';
import { isDoorOnSiren, SafetyProfile } from './safety-profile.ts';

const Time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'time-shape')
  .describe('Local time in Norway, HH:MM. 24:00 ends a day.');
const Span = z
  .object({ from: Time, to: Time })
  .refine((span) => span.from < span.to, 'closes-before-it-opens')
  .describe('From, inclusive, to, exclusive. Never across midnight: end at 24:00 and begin again at 00:00.');
/** A day that is opened and closed more often than this is a mistake. */
const SPANS_MAX = 6;
const Spans = z.array(Span).max(SPANS_MAX).describe('Empty means closed that day.');
const Week = z.record(z.enum(WEEKDAYS), Spans);
const IsoDate = z.iso.date('date-shape');
/** More than a year of single days. */
const EXCEPTIONS_MAX = 400;

/** Languages a visitor can choose. A language is listed by an office only when its texts exist. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** Two lines of a screen; longer is not read by somebody who stands at a door. */
export const OFFICE_TEXT_MAX = 200;
/** Words that the office itself decides, in every language. */
const OfficeText = z.record(Language, z.string().trim().min(1).max(OFFICE_TEXT_MAX).regex(PLAIN_WORDS));

const UsbId = z.string().max(40).regex(PLAIN_WORDS);
const Minutes = z.number().int().min(1).max(120);

export const OFFICE_NAME_MAX = 60;
/** As on the screens: four across is what a hand finds. */
export const ERRANDS_MAX = 6;
export const IDLE_LOCK_MINUTES = { min: 1, max: 120, standard: 10 } as const;

/** station: the kiosk window of the station itself. entrance: kiosks on machines that have joined it. */
export const BELL_SCREENS = ['every', 'station', 'entrance'] as const;
export type BellScreen = (typeof BELL_SCREENS)[number];

export const PHONE_IDS = ['duty', 'nav', 'out-of-hours'] as const;
export type PhoneId = (typeof PHONE_IDS)[number];

const Phone = z.strictObject({
  id: z
    .enum(PHONE_IDS)
    .describe('duty: the office’s own duty phone. nav: Nav’s main number. out-of-hours: the municipality’s.'),
  number: z
    .string()
    .regex(/^[0-9 ]{3,12}$/, 'number-shape')
    .describe('Digits and spaces, as it is written on the screen.'),
  hours: Week.describe('When somebody answers. The number is shown only then.'),
  exceptions: z
    .array(z.strictObject({ date: IsoDate, hours: Spans }))
    .max(EXCEPTIONS_MAX)
    .default([])
    .describe('Single days that replace the weekday for this number.'),
  closedOnHolidays: z
    .boolean()
    .optional()
    .describe('Whether nobody answers on public holidays. Left out: true, but false for out-of-hours.'),
});

const Fields = z.strictObject({
  $schema: z
    .string()
    .max(200)
    .regex(PLAIN_WORDS)
    .optional()
    .describe('For an editor that helps with writing this file.'),
  office: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/, 'office-shape')
    .describe('A short name for files and reports: small letters, digits and hyphens.'),
  name: z
    .string()
    .trim()
    .min(2)
    .max(OFFICE_NAME_MAX)
    .regex(PLAIN_WORDS)
    .describe('As it stands on every screen.'),
  languages: z
    .array(Language)
    .min(1)
    .describe('What a visitor can choose; the first is what the screens speak until somebody chooses.'),
  hours: z.strictObject({
    dropIn: Week.describe('When anybody may come without an appointment.'),
    staffed: Week.describe(
      'When somebody is in the building and the bell is answered; drop-in lies inside it.',
    ),
    exceptions: z
      .array(z.strictObject({ date: IsoDate, dropIn: Spans, staffed: Spans }))
      .max(EXCEPTIONS_MAX)
      .describe('Single days that replace the weekday. They also decide on a public holiday.'),
    closedOnHolidays: z
      .boolean()
      .default(true)
      .describe('Closed on Norwegian public holidays, unless an exception says otherwise.'),
  }),
  phones: z.array(Phone).max(6),
  errands: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^[a-z-]{2,30}$/, 'code-shape')
          .describe('Never shown; kept when the words change.'),
        label: OfficeText,
      }),
    )
    .max(ERRANDS_MAX)
    .describe('Ordinary errands in the order they stand on the screen; more than six do not fit one screen.'),
  outOfHours: OfficeText.describe(
    'What somebody reads who comes when nobody is there: where to get help now.',
  ),
  emergencyHelpDeadline: z
    .record(Language, z.string().trim().min(1).max(DEADLINE_TEXT_MAX).regex(PLAIN_WORDS))
    .nullable()
    .default(EMERGENCY_HELP_DEADLINE)
    .describe(
      'How soon somebody who needs emergency help is met, as the municipality has decided it: said to whoever rang while somebody is in the building. Nothing that it has not decided. null: nothing is said.',
    ),
  callPoint: OfficeText.optional().describe(
    'For somebody without a telephone: the call button or handset by the door, and how it is used. Left out: there is none.',
  ),
  escalation: z.strictObject({
    levels: z
      .array(
        z.strictObject({
          target: z.enum(ESCALATION_TARGETS),
          afterMinutes: z.number().min(0).max(120),
        }),
      )
      .min(1)
      .max(8)
      .describe('Who is alerted while nobody answers a ring, and how many minutes after it began.'),
    repeatMinutes: Minutes.describe('After the last level it begins again this often, without end.'),
    doorLimitMinutes: Minutes.describe(
      'A ring that somebody took rings again when its door stays closed this long.',
    ),
  }),
  bell: z.strictObject({
    entrance: OfficeText.describe('Where the bell hangs, as in “somebody rings at …”.'),
    screen: z
      .enum(BELL_SCREENS)
      .default('every')
      .describe(
        'Which kiosk screens tell the person who rang: every one, the station’s own, or those on other machines.',
      ),
    usb: z.strictObject({ vendorId: UsbId, productId: UsbId }),
    ...BELL_BUTTON,
  }),
  safety: SafetyProfile,
  alerting: AlertingProfile.default(DESKS_ALERTING),
  sameDay: z
    .strictObject({
      minutesBeforeClosing: z
        .number()
        .int()
        .min(0)
        .max(SAME_DAY_MINUTES.max)
        .describe(
          'This long before closing everybody is alerted of each acute person who has not been talked with.',
        ),
    })
    .default({ minutesBeforeClosing: SAME_DAY_MINUTES.standard }),
  desk: z
    .strictObject({
      idleLockMinutes: z
        .number()
        .int()
        .min(IDLE_LOCK_MINUTES.min)
        .max(IDLE_LOCK_MINUTES.max)
        .describe('A desk that nobody touches locks itself after this; the bell still sounds.'),
    })
    .default({ idleLockMinutes: IDLE_LOCK_MINUTES.standard }),
});

export const OfficeProfile = Fields.refine(({ safety, alerting }) => !isDoorOnSiren(safety, alerting.ways), {
  message: 'relay-taken',
  path: ['safety', 'openerRelay', 'channel'],
});
export type OfficeProfile = z.infer<typeof OfficeProfile>;
