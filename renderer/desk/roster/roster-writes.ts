// Every write of the roster, as the station is asked for it.
import type { RosterWeek } from '#contract/desk/roster-view.ts';
import type { ShiftSpan } from '#core/roster/roster.ts';
import type { Call } from '../call/use-write.ts';

export const readWeek: Call<{ date: string }, RosterWeek> = (desk, input) => desk.rosterWeek(input);

export type DaysPlan = { staff: string; dates: string[]; spans: ShiftSpan[] };
export const planDays: Call<DaysPlan, unknown> = (desk, input) => desk.planDays(input);

export const copyWeek: Call<{ date: string; weeks: number }, { plannedCount: number }> = (desk, input) =>
  desk.copyWeek(input);

export const setAbsence: Call<{ staff: string; from: string; to: string }, unknown> = (desk, input) =>
  desk.setAbsence(input);
export const endAbsence: Call<{ staff: string; from: string }, unknown> = (desk, input) =>
  desk.endAbsence(input);

export const offerShift: Call<{ shift: string; to: string | null }, unknown> = (desk, input) =>
  desk.offerShift(input);
export const acceptShift: Call<{ shift: string }, unknown> = (desk, input) => desk.acceptShift(input);

export const offerPhone: Call<{ to: string | null }, unknown> = (desk, input) => desk.offerPhone(input);
export const takePhone: Call<{ by: { staff: string; pin: string } | null }, unknown> = (desk, input) =>
  desk.takePhone(input);
export const giveUpPhone: Call<object, unknown> = (desk, input) => desk.giveUpPhone(input);
