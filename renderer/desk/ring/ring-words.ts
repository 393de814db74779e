// What a ring says of itself: one headline, and the sentences under it.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { Words } from '../words.ts';
import { dateText, rangWhen } from './rang-when.ts';
import { wishWords } from './wish-words.ts';

/** Only registrations stand behind it: nobody has pressed the bell. */
const isRegisteredOnly = (ring: DeskRing): boolean =>
  ring.tickets.length > 0 && ring.tickets.length === ring.pressCount;

/** Whoever rang so long ago has probably left; until then it is somebody who rings now, staffed or not. */
const KEPT_AFTER_MS = 10 * 60_000;

const isKept = (ring: DeskRing): boolean => ring.regime === 'unstaffed' && ring.openMs >= KEPT_AFTER_MS;

const KEPT = { night: 'ring.keptNight', today: 'ring.keptToday', earlier: 'ring.keptEarlier' } as const;

type Told = Pick<DeskView, 'entrance' | 'nowMs'>;

export function headline(ring: DeskRing, view: Told, words: Words): string {
  const { t, own, time, language } = words;
  if (isRegisteredOnly(ring)) return t('ring.registered', { tickets: ring.tickets.join(', ') });
  const at = ring.chain.rangAt;
  const entrance = own(view.entrance);
  if (!isKept(ring))
    return ring.phase === 'ringing'
      ? t('ring.headline', { entrance })
      : t('ring.rang', { entrance, time: time(at) });
  return t(KEPT[rangWhen(at, view.nowMs)], { time: time(at), date: dateText(at, language) });
}

const WITHDRAWN = { mistake: 'ring.withdrawnMistake', leaving: 'ring.withdrawnLeaving' } as const;

/** What whoever rang said at the screen, and whose word it may be. */
export function withdrawnWords(ring: DeskRing, { t }: Words): string[] {
  const { withdrawn } = ring.chain;
  if (!withdrawn) return [];
  return [t(WITHDRAWN[withdrawn]), ...(ring.isCalm ? [] : [t('ring.withdrawnSeveral')])];
}

export function sentences(ring: DeskRing, words: Words): string[] {
  const { t } = words;
  const said: (string | false)[] = [
    !ring.chain.stored && t('ring.notStored'),
    ring.isTest && t('ring.isTest'),
    ...withdrawnWords(ring, words),
    ring.rangAgainCount > 0 && ring.phase === 'ringing' && t('ring.rangAgain'),
    ring.chain.seenAlone && ring.seenBy !== null && t('ring.seenAlone', { name: ring.seenBy }),
    t(`ring.${ring.regime === 'unstaffed' && !isKept(ring) ? 'unstaffedNow' : ring.regime}`),
    ring.tickets.length > 0 &&
      !isRegisteredOnly(ring) &&
      t('ring.tickets', { tickets: ring.tickets.join(', ') }),
    ring.pressCount > 1 && !isRegisteredOnly(ring) && t('ring.pressed', { count: ring.pressCount }),
    ...wishWords(ring.wishes, words),
  ];
  return said.filter((sentence) => sentence !== false);
}

/** How far it has come, the farthest step first: only what a fact stands behind. */
export function stepsSoFar(ring: DeskRing, { t, time }: Words): string[] {
  const { doorOpenedAt, talkingAt } = ring.chain;
  const said: (string | false)[] = [
    ring.adviser !== null &&
      talkingAt !== null &&
      [
        t('ring.talkingWith', { name: ring.adviser, time: time(talkingAt) }),
        ...(ring.place ? [t(`ring.talkPlace.${ring.place}`)] : []),
      ].join(' '),
    doorOpenedAt !== null && t('ring.doorOpened', { time: time(doorOpenedAt) }),
    ring.peopleCount !== null && t('ring.peopleCame', { count: ring.peopleCount }),
    ring.comingBy !== null && doorOpenedAt === null && t('ring.comingBy', { name: ring.comingBy }),
    ring.comingWith !== null && doorOpenedAt === null && t('ring.comingWith', { name: ring.comingWith }),
    ring.linked.length > 0 && t('ring.linked', { tickets: ring.linked.join(', ') }),
    ring.seenBy !== null && ring.comingBy === null && t('ring.seenBy', { name: ring.seenBy }),
  ];
  return said.filter((sentence) => sentence !== false);
}
