// What an office profile says where nobody has said otherwise, as plain data: a window that starts from it loads no schema.
import type { BELL_KEYS, BellKind } from '#core/doorbell/bell-kind.ts';
import type { AlertingSettings, WayName } from './alerting.ts';
import type { AlertingProfile } from './alerting-profile.ts';

/** A way that the office does not have is passed over, so these suit an office with any of them. */
export const LEVELS = {
  desks: [],
  'duty-adviser': ['sms', 'webhook', 'email'],
  'all-staff': ['siren', 'sms', 'webhook', 'email'],
  leader: ['siren', 'sms', 'webhook', 'email'],
} satisfies Record<string, WayName[]>;

/** Read on a telephone that anybody may see: who waits, for what and why stays in the office. */
export const WORDS = {
  ring: 'Noen ringte på ved {entrance} kl. {time} og har ikke fått svar. {office}',
  visit: 'Noen har ventet på svar ved {entrance} siden kl. {time}. {office}',
  test: 'Dette er bare en prøve av varslingen. {office} kl. {time}',
  assistance: 'En ansatt trenger hjelp nå. {office} kl. {time}',
  'same-day': 'Noen venter fortsatt på å bli møtt i dag. {office} kl. {time}',
} as const;

/** Twice as fast is what makes up for a sound nobody hears at the counter; ten times is another ladder. */
export const FASTER = { min: 1, max: 10, standard: 2 } as const;

export const DESKS_ONLY: AlertingSettings = { siren: null, sms: null, webhook: null, email: null };

export const DESKS_ALERTING: AlertingProfile = {
  ways: DESKS_ONLY,
  levels: LEVELS,
  words: WORDS,
  quiet: { desks: [], faster: FASTER.standard },
};

/** What the starting profile says, and every profile from before there were kinds. */
export const OWN_DEVICE: { kind: BellKind; key: (typeof BELL_KEYS)[number]; senders: string[] } = {
  kind: 'own-device',
  key: 'F13',
  senders: [],
};

/** R22: no hour and no money, before the municipality itself has decided on one. */
export const EMERGENCY_HELP_DEADLINE = {
  nb: 'Samme dag: samtale.',
  nn: 'Same dag: samtale.',
  en: 'The same day: a conversation.',
};

/** One line and a little: it stands in the box that says that they can apply. */
export const DEADLINE_TEXT_MAX = 100;

/** How whoever goes to the door is kept safe. */
export const SAFETY = {
  openAlone: 'not-when-alone',
  twoAtDoor: 'never',
  intercom: false,
  opener: false,
  openerRelay: null,
  assistance: true,
} as const;

/** Less does not reach the handle; more is a door that stands open. As the bell's own strike (native/doorbell/timing.ts). */
export const OPENER_SECONDS = { min: 2, max: 10, standard: 5 } as const;

/** Half an hour is enough for one conversation; more than four is another working day. */
export const SAME_DAY_MINUTES = { max: 240, standard: 30 } as const;
