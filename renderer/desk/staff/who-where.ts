// Who is signed in where, in words.
import type { DeskView } from '#contract/desk/view.ts';
import type { Words } from '../words.ts';

type People = Pick<DeskView, 'staffing' | 'access' | 'staff'>;
export type Person = DeskView['staff'][number];

export function whereWords({ staffing }: People, staff: string, { t }: Words): string {
  const desks = staffing.sessions.filter((session) => session.staff === staff).map(({ desk }) => desk);
  if (desks.length === 0) return t('staffing.nowhere');
  return t('staffing.desks', { count: desks.length, desks: desks.join(', ') });
}

export const isMe = ({ access }: People, staff: string): boolean =>
  access.state === 'signed-in' && access.staff === staff;

export const isLastManager = ({ staff }: People, one: Person): boolean =>
  one.role === 'manager' && staff.filter(({ role }) => role === 'manager').length === 1;

export const nameWords = (name: string, { t }: Words): string => name || t('staffing.unreadable');
