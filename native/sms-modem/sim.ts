// Opens the SIM card with its code, and never burns the tries that are left (3GPP TS 27.007, 8.3 and 9.2).
import type { Clock } from '../clock.ts';
import type { AtChannel, AtReply } from './at-channel.ts';
import { SIM_MS, SIM_SETTLE_MS, SIM_SETTLE_TRIES } from './modem-times.ts';
import { pause } from './pause.ts';
import type { ModemTrouble, SimPin } from './sms-modem.ts';

const CME = { simMissing: 10, pinNeeded: 11, pukNeeded: 12, simFailure: 13, simBusy: 14, wrongPin: 16 };
/** 27.005 gives the same troubles numbers of its own. */
const CMS = { simMissing: 310, pinNeeded: 311, simFailure: 313, simBusy: 314, simWrong: 315, pukNeeded: 316 };

type SimState = 'open' | 'busy' | 'asks-for-pin' | 'silent' | ModemTrouble;

function troubleOf(reply: AtReply & { kind: 'error' }): SimState {
  const { simMissing, pinNeeded, pukNeeded, simBusy } = reply.family === 'cms' ? CMS : CME;
  if (reply.code === simBusy) return 'busy';
  if (reply.code === pinNeeded) return 'asks-for-pin';
  if (reply.code === pukNeeded) return 'sim-blocked';
  // A plain ERROR too: without a card many modems answer nothing else.
  return reply.code === simMissing || reply.code === null ? 'sim-missing' : 'busy';
}

function wordIn([line]: readonly string[]): SimState {
  const word = /^\+CPIN: ?(.*)$/.exec(line ?? '')?.[1]?.trim() ?? '';
  if (word === 'READY') return 'open';
  if (word === 'SIM PIN') return 'asks-for-pin';
  if (word === 'SIM PUK') return 'sim-blocked';
  if (word.startsWith('NOT INSERTED')) return 'sim-missing';
  // NOT READY while the card is read; locks of other kinds are nothing we can open.
  return word === 'NOT READY' ? 'busy' : 'sim-pin-needed';
}

async function askSim(at: AtChannel): Promise<SimState> {
  const reply = await at.ask({ send: 'AT+CPIN?\r', wants: '+CPIN:', withinMs: SIM_MS });
  if (reply.kind === 'ok') return wordIn(reply.lines);
  return reply.kind === 'error' ? troubleOf(reply) : 'silent';
}

/** A card that is just being read is asked again, for a while. */
async function settledSim(at: AtChannel, clock: Clock): Promise<SimState> {
  let state = await askSim(at);
  for (let tries = 1; state === 'busy' && tries < SIM_SETTLE_TRIES; tries += 1) {
    await pause(clock, SIM_SETTLE_MS);
    state = await askSim(at);
  }
  return state;
}

async function enterPin(at: AtChannel, pin: SimPin): Promise<ModemTrouble | 'entered' | 'no-reply'> {
  const code = pin.take();
  if (code === null) return 'sim-pin-needed';
  const reply = await at.ask({ send: `AT+CPIN="${code}"\r`, withinMs: SIM_MS });
  if (reply.kind === 'ok') return 'entered';
  if (reply.kind !== 'error') return 'no-reply';
  const isBlocked = reply.family === 'cme' && reply.code === CME.pukNeeded;
  const isWrong = reply.family === 'plain' || reply.code === CME.wrongPin;
  if (isWrong || isBlocked) pin.refused();
  if (isBlocked) return 'sim-blocked';
  return isWrong ? 'sim-pin-refused' : 'no-reply';
}

/** Null is an open card. */
export async function openSim(
  at: AtChannel,
  clock: Clock,
  pin: SimPin,
): Promise<ModemTrouble | 'no-reply' | null> {
  let state = await settledSim(at, clock);
  if (state === 'asks-for-pin') {
    const entered = await enterPin(at, pin);
    if (entered !== 'entered') return entered;
    state = await settledSim(at, clock);
  }
  if (state === 'open') {
    pin.accepted();
    return null;
  }
  if (state === 'silent') return 'no-reply';
  // Still asked for after an OK: whatever it is, another try is one too many.
  if (state === 'asks-for-pin') return 'sim-pin-needed';
  return state === 'busy' ? 'sim-missing' : state;
}
