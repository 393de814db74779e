// What the chain of a ring says to the person outside: the newest fact first, and never more than is known.
import type { RingChain } from '#contract/kiosk.ts';
import type { KioskKey } from './kiosk-text.ts';

/** A press on the bell, or an urgent registration on the screen: the same chain, in other words. */
export type Origin = 'bell' | 'visit';
export type RingWords = { title: KioskKey; more: KioskKey };

export function ringWords(chain: RingChain, origin: Origin): RingWords {
  if (chain.talkingAt !== null) return { title: 'ringTalking', more: 'ringTalkingMore' };
  if (chain.doorOpenedAt !== null) return { title: 'ringDoor', more: 'ringDoorMore' };
  const words = chain.held ? heldWords(chain, origin) : waitingWords(chain, origin);
  // Nobody who leaves is told to wait; what has happened at the desks is as true as before.
  if (chain.withdrawn === null) return words;
  if (chain.withdrawn === 'mistake') return { ...words, more: 'mistakeMore' };
  return { ...words, more: origin === 'bell' ? 'leavingMore' : 'leavingMoreVisit' };
}

const waitingWords = (chain: RingChain, origin: Origin): RingWords =>
  origin === 'bell' ? bellWords(chain) : visitWords(chain);

function heldWords(chain: RingChain, origin: Origin): RingWords {
  if (origin === 'visit') return { title: 'ticketHeld', more: 'ticketHeldMore' };
  return { title: 'ringHeld', more: chain.stored ? 'ringHeldMore' : 'ringHeldUnstored' };
}

function bellWords(chain: RingChain): RingWords {
  if (chain.comingAt !== null) return { title: 'ringComing', more: 'ringComingMore' };
  if (chain.seenAt !== null) return { title: 'ringSeen', more: 'ringSeenMore' };
  if (chain.seenAlone) return { title: 'ringSeenAlone', more: 'ringSeenAloneMore' };
  if (!chain.stored) return { title: 'ringUnstored', more: 'ringUnstoredMore' };
  if (chain.escalatedCount > 0)
    return { title: 'ringUnanswered', more: nextWords(chain, 'ringUnansweredMore') };
  return { title: 'ringHeard', more: 'ringHeardMore' };
}

/** Who has been alerted beyond the desks is said only when the alert went out; that it reached nobody is said too. */
function nextWords({ alerted, isNobodyReached }: RingChain, again: KioskKey): KioskKey {
  if (isNobodyReached) return 'alerted.nobody';
  return alerted === null || alerted === 'desks' ? again : `alerted.${alerted}`;
}

function visitWords(chain: RingChain): RingWords {
  if (chain.comingAt !== null) return { title: 'visitComing', more: 'visitComingMore' };
  if (chain.seenAt !== null) return { title: 'visitSeen', more: 'visitSeenMore' };
  if (chain.seenAlone) return { title: 'visitSeenAlone', more: 'visitSeenAloneMore' };
  if (chain.escalatedCount > 0)
    return { title: 'visitUnanswered', more: nextWords(chain, 'visitUnansweredMore') };
  return { title: 'visitHeard', more: 'visitHeardMore' };
}

/** Somebody may still be on the way: then the screen is never taken from the person who waits (R38). */
export const isRinging = (chain: RingChain): boolean =>
  !chain.held && chain.doorOpenedAt === null && chain.talkingAt === null;

/** Nobody is known to be coming: the phone route grows. */
export const isUnanswered = (chain: RingChain): boolean =>
  isRinging(chain) &&
  chain.seenAt === null &&
  chain.comingAt === null &&
  (!chain.stored || chain.escalatedCount > 0);

export type Step = {
  /** Which pictogram stands for it. */
  what: 'rang' | 'seen' | 'coming' | 'door' | 'talk';
  label: KioskKey;
  isDone: boolean;
  at: number | null;
};

/**
 * Steps with their facts; a step that was passed by without a fact is left out, not shown as missing. Ahead stands the next
 * one, and where it all leads; isTight: the next one only.
 */
export function ringSteps(chain: RingChain, origin: Origin, isTight = false): Step[] {
  const rang: Step = {
    what: 'rang',
    label: origin === 'bell' ? 'stepRang' : 'stepRegistered',
    isDone: chain.stored,
    at: chain.stored ? chain.rangAt : null,
  };
  // While nobody is in the building the next steps are no more than a hope.
  if (chain.held) return [rang];
  const later: Step[] = [
    { what: 'seen', label: 'stepSeen', isDone: chain.seenAt !== null || chain.seenAlone, at: chain.seenAt },
    { what: 'coming', label: 'stepComing', isDone: chain.comingAt !== null, at: chain.comingAt },
    { what: 'door', label: 'stepDoor', isDone: chain.doorOpenedAt !== null, at: chain.doorOpenedAt },
    { what: 'talk', label: 'stepTalk', isDone: chain.talkingAt !== null, at: chain.talkingAt },
  ];
  const lastDone = later.findLastIndex((step) => step.isDone);
  const ahead = later.filter(({ what }, place) => place > lastDone && what !== 'door');
  const shown = isTight ? ahead.slice(0, 1) : [...ahead.slice(0, 1), ...ahead.slice(1).slice(-1)];
  return [rang, ...later.filter((step) => step.isDone), ...shown];
}
