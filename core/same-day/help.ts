// What an acute conversation led to, said when it ends. It may be left unsaid, and never keeps anybody from ending it.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { RingId, VisitId } from '../ids.ts';
import { ok, type Result } from '../result.ts';
import type { AcuteId, AcuteKind, HelpAnswers } from './same-day.ts';

/** Only a conversation leads to anything, and only an acute one is asked about. */
function isAcuteTalk(desk: FrontDesk, about: AcuteKind, id: AcuteId): boolean {
  if (about === 'ring') return desk.rings.get(id as RingId)?.phase === 'talking';
  const visit = desk.visits.get(id as VisitId);
  return visit?.acute === true && visit.state.is === 'talking';
}

/** The end, with what was answered before it. Nothing answered is no fact: the report counts it as not answered. */
export function withHelp<R extends string>(
  desk: FrontDesk,
  { about, id, answers }: { about: AcuteKind; id: AcuteId; answers: HelpAnswers },
  ended: Result<Fact[], R>,
): Result<Fact[], R> {
  const isAnswered = Object.keys(answers).length > 0 && isAcuteTalk(desk, about, id);
  if (!ended.ok || !isAnswered) return ended;
  return ok([{ type: 'same-day-help-noted', subject: id, data: { about, answers } }, ...ended.value]);
}
