// Whether the next level would truly alert somebody beyond the desks: only then does a screen say who is alerted next.
import type { EscalationTarget } from '#core/doorbell/policy.ts';
import type { DispatcherParts } from './dispatcher.ts';
import { contactsOf, waysFor, whom } from './whom.ts';

const MINUTE_MS = 60_000;

export type CanReach = (target: EscalationTarget) => boolean;

type Parts = Pick<DispatcherParts, 'engine' | 'ways' | 'profile' | 'contact'>;

export function makeCanReach({ engine, ways, profile, contact }: Parts): CanReach {
  let last: { basis: unknown[]; known: Map<EscalationTarget, boolean> } | null = null;

  function find(target: EscalationTarget): boolean {
    const had = ways.health().flatMap(({ way, state }) => (state === 'ready' ? [way] : []));
    const used = waysFor(profile(), [target], had).filter((way) => way !== 'desks');
    if (used.length === 0) return false;
    const desk = engine.stored();
    const people = whom(desk, [target], engine.clock.now());
    if (target !== 'desks' && people.staff.length === 0) return false;
    const contacts = contactsOf(people, profile(), (staff) => contact(desk, staff));
    return used.some((way) => {
      if (way === 'sms') return contacts.some(({ phone }) => phone !== null);
      return way === 'email' ? contacts.some(({ email }) => email !== null) : true;
    });
  }

  /** Asked for every ring in every picture of every desk, and an alarm must not wait for a roster to be counted. */
  return (target) => {
    const desk = engine.stored();
    const basis = [
      ...[desk.shifts, desk.absences, desk.dutyPhone, desk.sessions, desk.staff, desk.contacts, profile()],
      ...ways.health().map(({ state }) => state),
      Math.floor(engine.clock.now().wallMs / MINUTE_MS),
    ];
    if (!last || last.basis.length !== basis.length || last.basis.some((part, at) => part !== basis[at]))
      last = { basis, known: new Map() };
    const known = last.known.get(target) ?? find(target);
    last.known.set(target, known);
    return known;
  };
}
