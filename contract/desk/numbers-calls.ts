// The office's numbers for a manager. Core counts them (core/metrics); here stands what crosses the wire.
import { z } from 'zod';
import type { BellUptime as CountedBell } from '#core/metrics/bell-uptime.ts';
import type { Numbers as Counted } from '#core/metrics/numbers.ts';
import type { OutsideNumbers as CountedOutside } from '#core/metrics/outside.ts';
import { HELP_CODES, SAME_DAY_REASONS } from '#core/same-day/same-day.ts';
import { call } from '../call.ts';
import { At } from '../kiosk.ts';
import { DESK, Signed } from './call-parts.ts';

const Count = z.number().int();
const Ms = z.number();
const OsloDate = z.iso.date();
const Waits = z.object({ count: Count, median: Ms, p90: Ms, max: Ms }).nullable();
const Outcome = z.enum([
  'let-in',
  'had-appointment',
  'delivery',
  'general-question',
  'nobody-there',
  'handed-over',
]);

export const MISS_REASONS = [
  ...SAME_DAY_REASONS,
  'talked-later',
  'mistake',
  'handed-over',
  'no-talk-recorded',
  'waiting',
] as const;
const MissReason = z.enum(MISS_REASONS);

const Numbers = z.object({
  days: z.array(
    z.object({
      date: OsloDate,
      ...{ contacts: Count, sameDay: Count, waiting: Count, rings: Count, unanswered: Count },
    }),
  ),
  ...{ contacts: Count, sameDay: Count, waiting: Count },
  misses: z.array(
    z.object({
      date: OsloDate,
      at: At,
      from: z.enum(['kiosk', 'desk', 'bell']),
      ticket: z.string().nullable(),
      reason: MissReason,
      talkedOn: OsloDate.nullable(),
    }),
  ),
  help: z.array(z.object({ code: z.enum(HELP_CODES), yes: Count, no: Count, unanswered: Count })),
  ...{ talks: Count, talksWithoutHelp: Count },
  ...{ seen: Waits, door: Waits, talk: Waits },
  ...{ rings: Count, unanswered: Count, openAtClosing: Count },
  levels: z.array(z.object({ level: Count, count: Count })),
  ...{ left: Count, leftWait: Waits, notMet: Count },
  outside: z.array(z.object({ hour: Count, count: Count })),
  ...{ presses: Count, staffedMs: Ms },
  outcomes: z.array(z.object({ outcome: Outcome, count: Count })),
}) satisfies z.ZodType<Counted>;

/** null: between one and four people. */
const Shown = Count.nullable();

const OutsideNumbers = z.object({
  ...{ contacts: Shown, sameDay: Shown, rings: Shown, unanswered: Shown, left: Shown, presses: Shown },
  reasons: z.array(z.object({ reason: MissReason, count: Shown })),
  outside: z.array(z.object({ hour: Count, count: Shown })),
  outcomes: z.array(z.object({ outcome: Outcome, count: Shown })),
}) satisfies z.ZodType<CountedOutside>;

const BellUptime = z.object({
  ...{ staffedMs: Ms, worksMs: Ms, brokenMs: Ms, unknownMs: Ms },
  isSupervised: z.boolean(),
  longestUnsyncedMs: Ms.nullable(),
}) satisfies z.ZodType<CountedBell>;

const OfficeNumbers = z.object({
  inside: Numbers,
  outside: OutsideNumbers,
  /** Lengths of time in which nobody was counted: the same for both. */
  bell: BellUptime,
  /** False: there is no office system that this station could have lost. */
  hasOffice: z.boolean(),
});
export type OfficeNumbers = z.infer<typeof OfficeNumbers>;

/** As many as are kept. */
const DAYS_MAX = 400;

export const numbersCalls = {
  numbers: call({
    ...DESK,
    input: z.object({ ...Signed, days: z.number().int().min(1).max(DAYS_MAX) }),
    output: OfficeNumbers,
    refusals: ['not-signed-in', 'needs-manager', 'cannot-be-read'],
  }),
};
