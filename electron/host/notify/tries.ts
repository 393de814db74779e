// One try of one way for one firing: begun once, however often it is asked for, and always the same alert.
import type { AlertOutcome, AlertTarget, AlertWay, Firing } from '#core/alert/alert.ts';
import { type AlertSubject, type Cause, targetsIn } from '#core/alert/cause.ts';
import { alertWords, idFrom, wordsOf } from './alert-words.ts';
import { deskOpens } from './desk-opens.ts';
import type { DispatcherParts } from './dispatcher.ts';
import { contactsOf, isAtDesk, whom } from './whom.ts';

export type About = Firing & { cause: Cause; target: AlertTarget };

export const keyOf = (id: AlertSubject, { level, again }: Firing, way: AlertWay): string =>
  `${id} ${level}.${again} ${way}`;

export function makeTries({ engine, ways, profile, openDesks, contact }: DispatcherParts) {
  /** Under way, or come to an outcome that is not recorded yet. */
  const tries = new Map<string, Promise<AlertOutcome>>();

  function send({ cause, level, again, target }: About, way: AlertWay): Promise<AlertOutcome> {
    const desk = engine.ahead();
    const people = whom(desk, targetsIn(cause, target), engine.clock.now());
    if (way === 'desks')
      return deskOpens(engine, () => isAtDesk(target, people, engine.ahead(), openDesks()), target);
    const at = cause.what === 'ring' ? (cause.ring.rangAt[0] ?? cause.ring.opened.wallMs) : cause.at;
    const alert = {
      id: idFrom(engine.station(), cause.id, level, again, way),
      what: cause.what,
      ring: cause.what === 'ring' ? cause.id : null,
      level,
      at,
      text: alertWords(profile(), wordsOf(cause), at),
    };
    const to = contactsOf(people, profile(), (staff) => contact(desk, staff));
    return ways.send(way, alert, to);
  }

  return {
    outcomeOf(about: About, way: AlertWay): Promise<AlertOutcome> {
      const key = keyOf(about.cause.id, about, way);
      const trying = tries.get(key) ?? send(about, way);
      tries.set(key, trying);
      return trying;
    },
    isRecorded: (key: string): void => void tries.delete(key),
  };
}
