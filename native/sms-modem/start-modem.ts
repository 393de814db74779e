// The first words with a modem, whatever state an earlier program left it in; afterwards it is in the mode we use.
import type { Clock } from '../clock.ts';
import type { AtChannel } from './at-channel.ts';
import {
  ANSWER_MS,
  DRAIN_MS,
  DRAIN_TRIES,
  FIRST_ANSWER_MS,
  FIRST_ANSWER_TRIES,
  SIM_MS,
} from './modem-times.ts';
import { pause } from './pause.ts';
import { openSim } from './sim.ts';
import type { ModemTrouble, SimPin } from './sms-modem.ts';

/** Ends a message that a program was typing when it died; harmless otherwise. */
const ESCAPE = '\u001b';

/** Echo may be on: the line that comes back is our own, is not asked for, and is passed over. */
async function firstAnswer(at: AtChannel): Promise<boolean> {
  for (let tries = 0; tries < FIRST_ANSWER_TRIES; tries += 1) {
    const reply = await at.ask({ send: 'AT\r', withinMs: FIRST_ANSWER_MS });
    if (reply.kind === 'ok') return true;
    if (reply.kind === 'lost') return false;
  }
  return false;
}

/** Late answers to questions that nobody waits for any more must not answer ours. */
async function drain(at: AtChannel, clock: Clock): Promise<boolean> {
  for (let tries = 0; tries < DRAIN_TRIES; tries += 1) {
    await pause(clock, DRAIN_MS);
    if (clock.bootMs() - at.heardAtMs() >= DRAIN_MS) return true;
  }
  return false;
}

type Setting = { send: string; mustWork: boolean };

const SETTINGS: readonly Setting[] = [
  { send: 'ATE0\r', mustWork: true },
  // Numbers instead of ERROR. Some modems have none; then every trouble is plain.
  { send: 'AT+CMEE=1\r', mustWork: false },
  // PDU mode, before anything else of messages: what an incoming one says is then never a line of its own.
  { send: 'AT+CMGF=0\r', mustWork: true },
];
/** These want an open SIM card. */
const MESSAGE_SETTINGS: readonly Setting[] = [
  // Nothing incoming is told unasked. Modems differ in which form they know; the second suits all others.
  { send: 'AT+CNMI=0,0,0,0,0\r', mustWork: false },
  { send: 'AT+CNMI=2,0,0,0,0\r', mustWork: false },
];

async function set(at: AtChannel, settings: readonly Setting[], withinMs: number): Promise<boolean> {
  for (const { send, mustWork } of settings) {
    const reply = await at.ask({ send, withinMs });
    if (reply.kind === 'ok' || (reply.kind === 'error' && !mustWork)) continue;
    return false;
  }
  return true;
}

/** In flight mode no network is ever found. */
async function switchRadioOn(at: AtChannel): Promise<boolean> {
  const reply = await at.ask({ send: 'AT+CFUN?\r', wants: '+CFUN:', withinMs: ANSWER_MS });
  if (reply.kind === 'error' || (reply.kind === 'ok' && /^\+CFUN: ?1\b/.test(reply.lines[0] ?? '')))
    return true;
  if (reply.kind !== 'ok') return false;
  const switched = await at.ask({ send: 'AT+CFUN=1\r', withinMs: SIM_MS });
  return switched.kind === 'ok' || switched.kind === 'error';
}

/** Null when it is ready to be asked about its network. */
export async function startModem(at: AtChannel, clock: Clock, pin: SimPin): Promise<ModemTrouble | null> {
  at.say(ESCAPE);
  if (!(await firstAnswer(at)) || !(await drain(at, clock))) return 'no-answer';
  if (!(await set(at, SETTINGS, ANSWER_MS)) || !(await switchRadioOn(at))) return 'no-answer';
  const trouble = await openSim(at, clock, pin);
  if (trouble !== null) return trouble === 'no-reply' ? 'no-answer' : trouble;
  return (await set(at, MESSAGE_SETTINGS, ANSWER_MS)) ? null : 'no-answer';
}
