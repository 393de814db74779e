// Hands one message to the network, part by part, and says what came of it.
import type { Clock } from '../clock.ts';
import type { AtChannel, AtReply } from './at-channel.ts';
import { NETWORK_MS, PROMPT_MS, SEND_AGAIN_MS, SEND_TRIES } from './modem-times.ts';
import { pause } from './pause.ts';
import type { Pdu } from './pdu.ts';
import type { SmsOutcome } from './sms-modem.ts';

/** `outOfStep`: the modem may still be at it, and must be started anew before it is asked again. */
export type Submitted = { outcome: SmsOutcome; outOfStep: boolean };

const CTRL_Z = '\u001a';
const ESCAPE = '\u001b';

/** 27.005 3.2.5 and 24.011 E.2: the network is away or busy, and the same message may pass a moment later. */
const PASSING = new Set([17, 22, 38, 41, 42, 44, 47, 314, 331, 332, 500, 512]);
/** No card, no service centre, no network: nothing was refused, it never got that far. */
const NOT_REACHED = new Set([38, 310, 311, 312, 313, 314, 315, 316, 330, 331, 332, 512]);

const UNSURE: Submitted = { outcome: 'timed-out', outOfStep: true };

function fromError({ family, code }: AtReply & { kind: 'error' }): Submitted {
  // Nothing but ERROR or NO CARRIER: nobody knows why, and 27.007's numbers are about modem and card.
  const isUnreached = family !== 'cms' || (code !== null && NOT_REACHED.has(code));
  return { outcome: isUnreached ? 'unreachable' : 'refused', outOfStep: false };
}

function fromReply(reply: AtReply): Submitted {
  if (reply.kind === 'error') return fromError(reply);
  if (reply.kind === 'lost') return { outcome: 'unreachable', outOfStep: false };
  return UNSURE;
}

async function submitOnce(at: AtChannel, pdu: Pdu): Promise<{ done: Submitted; isPassing: boolean }> {
  const prompted = await at.ask({ send: `AT+CMGS=${pdu.length}\r`, prompt: true, withinMs: PROMPT_MS });
  if (prompted.kind !== 'prompt') {
    // It may come after all: then what we say next would be taken for a message.
    if (prompted.kind === 'no-reply') at.say(ESCAPE);
    return { done: fromReply(prompted), isPassing: isPassing(prompted) };
  }
  const reply = await at.ask({ send: `${pdu.hex}${CTRL_Z}`, wants: '+CMGS:', withinMs: NETWORK_MS });
  if (reply.kind === 'ok') return { done: { outcome: 'sent', outOfStep: false }, isPassing: false };
  return { done: fromReply(reply), isPassing: isPassing(reply) };
}

const isPassing = (reply: AtReply): boolean =>
  reply.kind === 'error' && reply.family === 'cms' && reply.code !== null && PASSING.has(reply.code);

async function submitPart(at: AtChannel, clock: Clock, pdu: Pdu): Promise<Submitted> {
  let last = await submitOnce(at, pdu);
  for (let tries = 1; last.isPassing && tries < SEND_TRIES; tries += 1) {
    await pause(clock, SEND_AGAIN_MS);
    last = await submitOnce(at, pdu);
  }
  return last.done;
}

/** 'sent' only when the network took every part. */
export async function submit(at: AtChannel, clock: Clock, pdus: readonly Pdu[]): Promise<Submitted> {
  for (const pdu of pdus) {
    const done = await submitPart(at, clock, pdu);
    if (done.outcome !== 'sent') return done;
  }
  return { outcome: 'sent', outOfStep: false };
}
