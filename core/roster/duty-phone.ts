// The duty phone goes from hand to hand: offered, and taken by whoever says so. Until then it stays where it is.
import type { Fact } from '../fact.ts';
import type { FrontDesk } from '../front-desk.ts';
import type { StaffId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import { ok, type Result, refuse } from '../result.ts';
import { isManager, memberOf, onDuty, phoneHolder, phoneHolderNow } from './on-duty.ts';

/** The holder hands it on; a manager may for them; when nobody has it, anybody may ask somebody to take it. */
export function offerPhone(
  desk: FrontDesk,
  by: StaffId,
  to: StaffId,
): Result<Fact[], 'unknown-staff' | 'phone-is-held' | 'already-holds-it'> {
  const holder = phoneHolder(desk);
  if (holder !== null && holder !== by && !isManager(desk, by)) return refuse('phone-is-held');
  if (!memberOf(desk, to)) return refuse('unknown-staff');
  if (to === holder) return refuse('already-holds-it');
  if (desk.dutyPhone.offeredTo === to) return ok([]);
  return ok([{ type: 'duty-phone-offered', subject: to, data: {} }]);
}

/** Taken back by the holder or a manager, or declined by whoever was asked. */
export function withdrawPhoneOffer(desk: FrontDesk, by: StaffId): Result<Fact[], 'phone-is-held'> {
  const { offeredTo } = desk.dutyPhone;
  if (offeredTo === null) return ok([]);
  const holder = phoneHolder(desk);
  if (holder !== null && by !== holder && by !== offeredTo && !isManager(desk, by))
    return refuse('phone-is-held');
  return ok([{ type: 'duty-phone-offer-withdrawn', subject: offeredTo, data: {} }]);
}

/**
 * The caller has shown who they are. Freely when nobody has it or its holder has gone home; from a holder at work
 * only what they offered, or two people would each believe that the other one answers.
 */
export function takePhone(
  desk: FrontDesk,
  by: StaffId,
  now: Moment,
): Result<Fact[], 'unknown-staff' | 'phone-is-held'> {
  if (!memberOf(desk, by)) return refuse('unknown-staff');
  const holder = phoneHolderNow(desk, now);
  const isStandingWithMe = holder?.staff === by && holder.isOnDuty && desk.dutyPhone.offeredTo === null;
  if (isStandingWithMe) return ok([]);
  const isFree = !holder?.isOnDuty || holder.staff === by;
  if (!isFree && desk.dutyPhone.offeredTo !== by) return refuse('phone-is-held');
  return ok([{ type: 'duty-phone-taken', subject: by, data: { from: desk.dutyPhone.holder } }]);
}

/** Only the last one at work may lay it down; while the office is staffed that is an alarm (trouble.ts). */
export function giveUpPhone(
  desk: FrontDesk,
  by: StaffId,
  now: Moment,
): Result<Fact[], 'not-holding-it' | 'somebody-can-take-it'> {
  if (desk.dutyPhone.holder !== by) return refuse('not-holding-it');
  if (onDuty(desk, now).some((staff) => staff !== by)) return refuse('somebody-can-take-it');
  return ok([{ type: 'duty-phone-given-up', subject: by, data: {} }]);
}
