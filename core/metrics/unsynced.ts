// The time in which the office system could not be reached, from the breaks that the station wrote down (M9).
import type { Fact } from '../fact.ts';
import { osloTime } from '../hours/oslo.ts';
import type { Moment } from '../moment.ts';
import { type BellDays, dayOn, withBellDay } from './bell-days.ts';

export type Unsynced = {
  sinceAt: number | null;
  /** Which breaks last: one may take over from the other. */
  kinds: readonly string[];
  /** It lasted when the program went down: whether it still does, the next minute tells. */
  before: { sinceAt: number; startedAt: number } | null;
};

export const SYNCED: Unsynced = { sinceAt: null, kinds: [], before: null };

const OFFICE_BREAKS: ReadonlySet<string> = new Set(['office-unreachable', 'office-refuses']);

/** A break is found within ten seconds of a start (P3); much later it is another one. */
const SAME_WITHIN_MS = 60_000;

type Followed = { days: BellDays; unsynced: Unsynced };

function stretch(days: BellDays, sinceAt: number, untilAt: number): BellDays {
  const { date } = osloTime(untilAt);
  const ms = Math.max(0, untilAt - sinceAt);
  return withBellDay(days, date, { unsyncedMs: Math.max(dayOn(days, date).unsyncedMs, ms) });
}

function began({ days, unsynced }: Followed, kind: string, at: number): Followed {
  const { sinceAt, kinds, before } = unsynced;
  const isSame = before !== null && at - before.startedAt <= SAME_WITHIN_MS;
  return {
    days,
    unsynced: {
      sinceAt: sinceAt ?? (isSame ? before.sinceAt : at),
      kinds: [...kinds.filter((known) => known !== kind), kind],
      before: null,
    },
  };
}

function endedOne({ days, unsynced }: Followed, kind: string, at: number): Followed {
  const kinds = unsynced.kinds.filter((known) => known !== kind);
  if (unsynced.sinceAt === null || kinds.length > 0) return { days, unsynced: { ...unsynced, kinds } };
  return { days: stretch(days, unsynced.sinceAt, at), unsynced: SYNCED };
}

/** A program that is down reaches nobody either: what lasted when it went down lasted until it came back. */
function restarted({ days, unsynced }: Followed, startedAt: number): Followed {
  const { sinceAt } = unsynced;
  if (sinceAt === null) return { days, unsynced: SYNCED };
  return {
    days: stretch(days, sinceAt, startedAt),
    unsynced: { ...SYNCED, before: { sinceAt, startedAt } },
  };
}

export function followOffice({ days, unsynced }: Followed, fact: Fact, { wallMs }: Moment): Followed {
  const now = { days, unsynced };
  if (fact.type === 'host-started') return restarted(now, wallMs);
  if (fact.type !== 'break-began' && fact.type !== 'break-ended') return now;
  const { kind, at } = fact.data;
  if (!OFFICE_BREAKS.has(kind)) return now;
  return fact.type === 'break-began' ? began(now, kind, at) : endedOne(now, kind, at);
}
