// Somebody at a desk needs help now, and says so without a sound at that desk. It never replaces the office's own alarm.
import type { AssistanceEnd, Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { AssistanceId, DeskId, StaffId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import { ok, type Result, refuse } from '../result.ts';

export type Assistance = {
  id: AssistanceId;
  called: Moment;
  /** Null: the office's own alarm button, which is at no desk. */
  desk: DeskId | null;
  /** Null at a desk where nobody was signed in. */
  by: StaffId | null;
  /** Everybody who has said that they come, in order. */
  coming: readonly { by: StaffId; desk: DeskId; at: number }[];
};

/** No facts means: help is already called to this place. Nothing about it can be refused. */
export function callAssistance(desk: FrontDesk, id: AssistanceId, at: DeskId | null): Fact[] {
  const isCalled = [...desk.assistance.values()].some((open) => open.desk === at);
  return isCalled ? [] : [{ type: 'assistance-called', subject: id, data: { desk: at } }];
}

/**
 * Whoever called cannot call it off while there is anybody else to come and look: it may not be their own wish.
 * Alone at work nobody else could ever close it.
 */
function isOwnWord(desk: FrontDesk, alarm: Assistance, by: StaffId): boolean {
  const others = [...desk.sessions.values()].some((staff) => staff !== alarm.by);
  return alarm.by === by && others;
}

/** Several may come, and each is told to the others. */
export function answerAssistance(
  desk: FrontDesk,
  id: AssistanceId,
  by: StaffId,
  deskId: DeskId,
): Result<Fact[], 'no-such-alarm' | 'needs-another-person'> {
  const alarm = desk.assistance.get(id);
  if (!alarm) return refuse('no-such-alarm');
  if (isOwnWord(desk, alarm, by)) return refuse('needs-another-person');
  if (alarm.coming.some((person) => person.by === by)) return ok([]);
  return ok([{ type: 'assistance-answered', subject: id, data: { desk: deskId } }]);
}

export function endAssistance(
  desk: FrontDesk,
  id: AssistanceId,
  by: StaffId,
  how: AssistanceEnd,
): Result<Fact[], 'no-such-alarm' | 'needs-another-person' | 'nobody-came-yet'> {
  const alarm = desk.assistance.get(id);
  if (!alarm) return refuse('no-such-alarm');
  if (isOwnWord(desk, alarm, by)) return refuse('needs-another-person');
  if (alarm.coming.length === 0) return refuse('nobody-came-yet');
  return ok([{ type: 'assistance-ended', subject: id, data: { how } }]);
}
