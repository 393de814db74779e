// Who has the duty phone, in sentences, and what whoever is signed in can do about it.
import type { DeskRoster } from '#contract/desk/roster-view.ts';
import type { StaffRole } from '#core/role.ts';
import type { Words } from '../words.ts';

type Phone = DeskRoster['phone'];
type Me = { staff: string; role: StaffRole };

/** me null: nobody is signed in, and no name is told. */
export function phoneWords(phone: Phone, me: string | null, { t, time }: Words): string {
  if (phone.state === 'nobody') return t('roster.phoneNobody');
  const isOff = phone.state === 'holder-off-duty';
  if (!phone.holder) return t(isOff ? 'roster.phoneOffHere' : 'roster.phoneHeldHere');
  const { name, staff } = phone.holder;
  if (isOff) return t('roster.phoneOff', { name });
  const since = time(phone.sinceAt ?? 0);
  return staff === me
    ? t('roster.phoneMine', { time: since })
    : t('roster.phoneOther', { name, time: since });
}

export type PhoneSteps = Record<'take' | 'decline' | 'handOver' | 'withdraw' | 'giveUp' | 'pinHere', boolean>;

/** As the station decides it (core/roster/duty-phone.ts); a button that would be refused is not shown. */
export function phoneSteps({ phone, onDuty }: DeskRoster, me: Me): PhoneSteps {
  const isMine = phone.holder?.staff === me.staff;
  const isAsked = phone.offeredTo?.staff === me.staff;
  const mayHandOver = !isAsked && (isMine || me.role === 'manager' || phone.state === 'nobody');
  const isOffered = phone.offeredTo !== null;
  const isLast = onDuty.every(({ staff }) => staff === me.staff);
  return {
    take: isAsked || phone.state !== 'held',
    decline: isAsked,
    handOver: mayHandOver,
    withdraw: mayHandOver && isOffered,
    giveUp: isMine && isLast && !isOffered,
    pinHere: isOffered && !isAsked,
  };
}

/** What else is to be known: who has been asked, and who must act. */
export function phoneNotes(roster: DeskRoster, me: Me, { t }: Words): string[] {
  const { holder, offeredTo, state } = roster.phone;
  const may = phoneSteps(roster, me);
  const isMine = holder?.staff === me.staff;
  if (may.decline)
    return [holder && !isMine ? t('roster.askedByHolder', { name: holder.name }) : t('roster.asked')];
  if (offeredTo)
    return [t(isMine ? 'roster.waitingFor' : 'roster.waitingForOther', { name: offeredTo.name })];
  if (may.giveUp) return [t('roster.giveUpNote')];
  return state === 'held' && holder && !may.handOver ? [t('roster.holderMust', { name: holder.name })] : [];
}
