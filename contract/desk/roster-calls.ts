// Who is on duty when, and the duty phone going from hand to hand.
import { z } from 'zod';
import { COPY_WEEKS_MAX, SPANS_A_DAY_MAX } from '#core/roster/limits.ts';
import { call } from '../call.ts';
import { DESK, Done, Id, Pin, Signed } from './call-parts.ts';
import { RosterWeek } from './roster-view.ts';

const IsoDate = z.iso.date();
const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time is written HH:MM');
const Span = z.object({ from: Time, to: Time, phone: z.boolean() });

/** One row of a week at a time. */
const DAYS_MAX = 7;

const BY_MANAGER = ['not-signed-in', 'needs-manager'] as const;

export const rosterCalls = {
  /** The week that holds this date. Asked for, not followed: a desk's live view stays small. */
  rosterWeek: call({
    ...DESK,
    input: z.object({ ...Signed, date: IsoDate }),
    output: RosterWeek,
    refusals: ['not-signed-in'],
  }),
  /** These days of this person become exactly this; no spans: free. */
  planDays: call({
    ...DESK,
    input: z.object({
      ...Signed,
      staff: Id,
      dates: z.array(IsoDate).min(1).max(DAYS_MAX),
      spans: z.array(Span).max(SPANS_A_DAY_MAX),
    }),
    output: Done,
    refusals: [
      ...BY_MANAGER,
      'unknown-staff',
      'bad-shift',
      'shifts-overlap',
      'in-the-past',
      'too-far-ahead',
      'too-many-shifts',
    ],
  }),
  /** The week that holds this date, onto the weeks after it. */
  copyWeek: call({
    ...DESK,
    input: z.object({ ...Signed, date: IsoDate, weeks: z.int().min(1).max(COPY_WEEKS_MAX) }),
    output: z.object({ plannedCount: z.number().int() }),
    refusals: [...BY_MANAGER, 'nothing-to-copy', 'too-far-ahead', 'too-many-shifts'],
  }),
  setAbsence: call({
    ...DESK,
    input: z.object({ ...Signed, staff: Id, from: IsoDate, to: IsoDate }),
    output: Done,
    refusals: [
      ...BY_MANAGER,
      'unknown-staff',
      'bad-dates',
      'in-the-past',
      'already-absent',
      'too-many-absences',
    ],
  }),
  endAbsence: call({
    ...DESK,
    input: z.object({ ...Signed, staff: Id, from: IsoDate }),
    output: Done,
    refusals: [...BY_MANAGER, 'no-such-absence'],
  }),
  /** to null: taken back, or declined by whoever was asked. */
  offerShift: call({
    ...DESK,
    input: z.object({ ...Signed, shift: Id, to: Id.nullable() }),
    output: Done,
    refusals: ['not-signed-in', 'no-such-shift', 'not-your-shift', 'unknown-staff', 'in-the-past'],
  }),
  acceptShift: call({
    ...DESK,
    input: z.object({ ...Signed, shift: Id }),
    output: Done,
    refusals: [
      'not-signed-in',
      'no-such-shift',
      'not-offered-to-you',
      'shifts-overlap',
      'is-absent',
      'in-the-past',
    ],
  }),
  offerPhone: call({
    ...DESK,
    input: z.object({ ...Signed, to: Id.nullable() }),
    output: Done,
    refusals: ['not-signed-in', 'unknown-staff', 'phone-is-held', 'already-holds-it'],
  }),
  /** by: whoever takes it, with a PIN, at a locked desk or at a colleague's; null when it is the person signed in. */
  takePhone: call({
    ...DESK,
    input: z.object({ ...Signed, by: z.object({ staff: Id, pin: Pin }).nullable() }),
    output: Done,
    refusals: ['not-signed-in', 'wrong-pin', 'wait-before-trying-again', 'unknown-staff', 'phone-is-held'],
  }),
  giveUpPhone: call({
    ...DESK,
    input: z.object(Signed),
    output: Done,
    refusals: ['not-signed-in', 'not-holding-it', 'somebody-can-take-it'],
  }),
};
