// The office profile of a station that nobody has set up: it rings at all hours, as no one can know when an office
// is staffed before somebody has said so, and it promises a visitor nothing. The wizard starts from it.

import type { OfficeProfile } from './office-profile.ts';
import {
  DESKS_ALERTING,
  EMERGENCY_HELP_DEADLINE,
  OWN_DEVICE,
  SAFETY,
  SAME_DAY_MINUTES,
} from './profile-standards.ts';

type Week = OfficeProfile['hours']['staffed'];
type Spans = Week['mon'];

const week = (weekdays: Spans, weekend: Spans): Week => ({
  mon: weekdays,
  tue: weekdays,
  wed: weekdays,
  thu: weekdays,
  fri: weekdays,
  sat: weekend,
  sun: weekend,
});

const ALL_DAY = [{ from: '00:00', to: '24:00' }];

/** Nav’s own number and its hours (domain F15). */
const NAV = {
  id: 'nav' as const,
  number: '55 55 33 33',
  hours: week([{ from: '09:00', to: '15:00' }], []),
  exceptions: [],
};

export const STARTING_PROFILE: OfficeProfile = {
  office: 'ikke-satt-opp',
  name: 'Ringeklokke',
  languages: ['nb', 'nn', 'en'],
  hours: { dropIn: week([], []), staffed: week(ALL_DAY, ALL_DAY), exceptions: [], closedOnHolidays: false },
  phones: [NAV],
  errands: [
    {
      code: 'okonomi',
      label: { nb: 'Penger og økonomi', nn: 'Pengar og økonomi', en: 'Money and finances' },
    },
    { code: 'jobb', label: { nb: 'Jobb og arbeid', nn: 'Jobb og arbeid', en: 'Finding work' } },
    {
      code: 'sykdom',
      label: { nb: 'Sykdom og sykepenger', nn: 'Sjukdom og sjukepengar', en: 'Illness and sick pay' },
    },
    {
      code: 'pc',
      label: { nb: 'Hjelp til nett og PC', nn: 'Hjelp til nett og PC', en: 'Help with the internet' },
    },
    { code: 'annet', label: { nb: 'Noe annet', nn: 'Noko anna', en: 'Something else' } },
  ],
  outOfHours: {
    nb: 'Mangler du et sted å sove, eller haster det med noe annet? Ring legevakta på 116 117. De hjelper deg videre til vakta i kommunen.',
    nn: 'Manglar du ein stad å sove, eller hastar det med noko anna? Ring legevakta på 116 117. Dei hjelper deg vidare til vakta i kommunen.',
    en: "No place to sleep, or something else urgent? Call the doctor on call at 116 117. They put you in touch with the municipality's staff on call.",
  },
  emergencyHelpDeadline: EMERGENCY_HELP_DEADLINE,
  escalation: {
    levels: [
      { target: 'desks', afterMinutes: 0 },
      { target: 'duty-adviser', afterMinutes: 2 },
      { target: 'all-staff', afterMinutes: 5 },
      { target: 'leader', afterMinutes: 10 },
    ],
    repeatMinutes: 5,
    doorLimitMinutes: 5,
  },
  bell: {
    screen: 'every',
    entrance: { nb: 'hovedinngangen', nn: 'hovudinngangen', en: 'the main entrance' },
    usb: { vendorId: '0403', productId: '6001' },
    ...OWN_DEVICE,
  },
  safety: SAFETY,
  alerting: DESKS_ALERTING,
  sameDay: { minutesBeforeClosing: SAME_DAY_MINUTES.standard },
  desk: { idleLockMinutes: 10 },
};

/** What the wizard offers to begin with when it asks for hours: an ordinary office day, to be changed. */
export const SUGGESTED_HOURS: OfficeProfile['hours'] = {
  staffed: week([{ from: '08:00', to: '15:30' }], []),
  dropIn: week([], []),
  exceptions: [],
  closedOnHolidays: true,
};
