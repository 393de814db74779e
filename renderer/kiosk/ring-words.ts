// What the chain of a ring says to the person outside: the newest fact first, and never more than is known.
import type { RingChain } from '#contract/kiosk.ts';
import type { KioskKey } from './kiosk-text.ts';

/** A press on the bell, or an urgent registration on the screen: the same chain, in other words. */
export type Origin = 'bell' | 'visit';
export type RingWords = { title: KioskKey; more: KioskKey };

export function ringWords(chain: RingChain, origin: Origin): RingWords {
  if (chain.talkingAt !== null) return { title: 'ringTalking', more: 'ringTalkingMore' };
  if (chain.doorOpenedAt !== null) return { title: 'ringDoor', more: 'ringDoorMore' };
  if (chain.held) return heldWords(chain, origin);
  return origin === 'bell' ? bellWords(chain) : visitWords(chain);
}

function heldWords(chain: RingChain, origin: Origin): RingWords {
  if (origin === 'visit') return { title: 'ticketHeld', more: 'ticketHeldMore' };
  return { title: 'ringHeld', more: chain.stored ? 'ringHeldMore' : 'ringHeldUnstored' };
}

function bellWords(chain: RingChain): RingWords {
  if (chain.comingAt !== null) return { title: 'ringComing', more: 'ringComingMore' };
  if (chain.seenAt !== null) return { title: 'ringSeen', more: 'ringSeenMore' };
  if (chain.seenAlone) return { title: 'ringSeenAlone', more: 'ringSeenAloneMore' };
  if (!chain.stored) return { title: 'ringUnstored', more: 'ringUnstoredMore' };
  if (chain.escalatedCount > 0) return { title: 'ringUnanswered', more: 'ringUnansweredMore' };
  return { title: 'ringHeard', more: 'ringHeardMore' };
}

function visitWords(chain: RingChain): RingWords {
  if (chain.comingAt !== null) return { title: 'visitComing', more: 'visitComingMore' };
  if (chain.seenAt !== null) return { title: 'visitSeen', more: 'visitSeenMore' };
  if (chain.seenAlone) return { title: 'visitSeenAlone', more: 'visitSeenAloneMore' };
  if (chain.escalatedCount > 0) return { title: 'visitUnanswered', more: 'visitUnansweredMore' };
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

export type Step = { label: KioskKey; isDone: boolean; at: number | null };

/** Steps with their facts; a step that was passed by without a fact is left out, not shown as missing. */
export function ringSteps(chain: RingChain, origin: Origin): Step[] {
  const rang: Step = {
    label: origin === 'bell' ? 'stepRang' : 'stepRegistered',
    isDone: chain.stored,
    at: chain.stored ? chain.rangAt : null,
  };
  // While nobody is in the building the next steps are no more than a hope.
  if (chain.held) return [rang];
  const later: Step[] = [
    { label: 'stepSeen', isDone: chain.seenAt !== null || chain.seenAlone, at: chain.seenAt },
    { label: 'stepComing', isDone: chain.comingAt !== null, at: chain.comingAt },
    { label: 'stepDoor', isDone: chain.doorOpenedAt !== null, at: chain.doorOpenedAt },
    { label: 'stepTalk', isDone: chain.talkingAt !== null, at: chain.talkingAt },
  ];
  const lastDone = later.findLastIndex((step) => step.isDone);
  const shown = later.filter((step, place) => step.isDone || (place > lastDone && step.label !== 'stepDoor'));
  return [rang, ...shown];
}
