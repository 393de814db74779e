// Whom closing time threatens to leave behind, in the order they came; a locked desk is told how many.
import type { SameDayItem, SameDayView } from '#contract/desk/same-day-view.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import { osloTime } from '#core/hours/oslo.ts';
import type { RingId, StaffId, VisitId } from '#core/ids.ts';
import { sameDayReasons } from '#core/same-day/close.ts';
import type { SameDayMark } from '#core/same-day/same-day.ts';
import { type Unserved, unserved } from '#core/same-day/unserved.ts';

type NameOf = (staff: StaffId | null) => string | null;

const stateOf = (mark: SameDayMark): SameDayItem['state'] | null => {
  if (mark.alarmed) return 'alarmed';
  if (mark.warned) return 'warned';
  return mark.closed ? 'carried' : null;
};

function itemOf(desk: FrontDesk, { id, about, arrivedAt }: Unserved, nameOf: NameOf): SameDayItem | null {
  const mark = desk.sameDay.get(id);
  const state = mark ? stateOf(mark) : null;
  const closing = mark?.alarmed ?? mark?.warned ?? mark?.closed;
  if (!mark || !state || !closing) return null;
  const { closed } = mark;
  const mustAnswer = about === 'ring' && desk.rings.get(id as RingId)?.phase === 'ringing';
  return {
    id,
    about,
    ticket: about === 'visit' ? (desk.visits.get(id as VisitId)?.ticket ?? null) : null,
    arrivedAt,
    state,
    closesAt: closing.closesAt,
    reasons: state === 'alarmed' && !mustAnswer ? [...sameDayReasons(about)] : [],
    carried: closed ? { by: nameOf(closed.by), reason: closed.reason } : null,
  };
}

/** Whoever closes up is still about the office. */
const SOUNDS_MS = 60 * 60_000;

const NOTHING: SameDayView = { warned: null, alarmed: null, isSounding: false, items: [] };

export function sameDayView(desk: FrontDesk, isOpen: boolean, nowMs: number, nameOf: NameOf): SameDayView {
  // Nothing is marked on an ordinary day, and an alarm shows every desk: it must not count those who wait.
  if (desk.sameDay.size === 0) return NOTHING;
  const items = unserved(desk).flatMap((item) => itemOf(desk, item, nameOf) ?? []);
  const warned = items.filter(({ state }) => state === 'warned');
  const alarmed = items.filter(({ state }) => state === 'alarmed');
  const today = osloTime(nowMs).date;
  const isStaffed = desk.regime !== 'unstaffed';
  return {
    warned: warned[0] ? { count: warned.length, closesAt: warned[0].closesAt } : null,
    alarmed: alarmed[0]
      ? {
          count: alarmed.length,
          isEarlier: alarmed.some(({ closesAt }) => osloTime(closesAt - 1).date < today),
        }
      : null,
    isSounding: alarmed.some(({ closesAt }) => isStaffed || nowMs - closesAt < SOUNDS_MS),
    items: isOpen ? items : [],
  };
}
