// What the profile asks of whoever opens the door, and who needs help: told before the disk has it, like a ring.
import type { DeskAssistance, SafetyView } from '#contract/desk/safety-view.ts';
import type { SafetyProfile } from '#contract/safety-profile.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { Regime } from '#core/hours/regime.ts';
import type { DeskId, StaffId } from '#core/ids.ts';
import { isAloneAtWork } from '#core/roster/alone.ts';
import type { Host } from '../host-parts.ts';

export const needsTwo = ({ twoAtDoor }: SafetyProfile, regime: Regime | null): boolean =>
  twoAtDoor === 'always' || (twoAtDoor === 'outside-drop-in' && regime !== 'dropIn');

type NameOf = (staff: StaffId | null) => string | null;

export function safetyView(host: Host, deskId: DeskId, nameOf: NameOf): SafetyView {
  const { engine, profile } = host;
  const { safety } = profile;
  const desk = engine.stored();
  const isAlone = isAloneAtWork(desk, engine.clock.now());
  const isNever = safety.openAlone === 'never' || (safety.openAlone === 'not-when-alone' && isAlone);
  return {
    firstAnswer: isNever ? 'cannot-open-alone' : 'taking-it',
    isAlone,
    needsTwo: needsTwo(safety, desk.regime),
    hasIntercom: safety.intercom,
    opener: host.opener.state(),
    canCall: safety.assistance,
    ownAlarm: safety.ownAlarm ?? null,
    ownButton: host.ownAlarm.state(),
    assistance: shownAssistance(desk, engine.ahead(), deskId, nameOf),
  };
}

/** Closed only once the disk says so; called before it does. */
function shownAssistance(
  stored: FrontDesk,
  ahead: FrontDesk,
  deskId: DeskId,
  nameOf: NameOf,
): DeskAssistance[] {
  const me = stored.sessions.get(deskId) ?? null;
  const told = [...ahead.assistance.values()].filter(({ id }) => !stored.assistance.has(id));
  return [...stored.assistance.values(), ...told].map((alarm) => ({
    id: alarm.id,
    isHere: alarm.desk === deskId,
    desk: alarm.desk,
    by: nameOf(alarm.by),
    calledAt: alarm.called.wallMs,
    stored: stored.assistance.has(alarm.id),
    coming: alarm.coming.map(({ by }) => nameOf(by) ?? ''),
    amComing: me !== null && alarm.coming.some(({ by }) => by === me),
  }));
}
