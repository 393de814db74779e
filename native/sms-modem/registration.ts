// Whether the modem stands in a network that carries text messages (3GPP TS 27.007, 7.2 and 10.1.22), and how well.
import type { AtChannel } from './at-channel.ts';

/** 1 home, 5 roaming, 6 and 7 the same for text messages only, 9 and 10 where calls fall back. */
const REGISTERED = new Set([1, 5, 6, 7, 9, 10]);
const DENIED = 3;

export type Registration = 'registered' | 'searching' | 'denied' | 'no-reply';

/** `+CREG: 0,1` answers a question; `+CREG: 1` is news, told unasked, and has one number. */
function stateIn(lines: readonly string[]): number | null {
  const found = lines.map((line) => /^\+C(?:E|G)?REG: ?\d+, ?(\d+)/.exec(line)?.[1]).find(Boolean);
  return found === undefined ? null : Number(found);
}

export async function askRegistration(at: AtChannel, withinMs: number): Promise<Registration> {
  const states: (number | null)[] = [];
  // LTE first. A modem that does not know one of the two says ERROR, and the other decides.
  for (const name of ['CEREG', 'CREG']) {
    const reply = await at.ask({ send: `AT+${name}?\r`, wants: `+${name}:`, withinMs });
    if (reply.kind === 'no-reply' || reply.kind === 'lost') return 'no-reply';
    const state = reply.kind === 'ok' ? stateIn(reply.lines) : null;
    if (state !== null && REGISTERED.has(state)) return 'registered';
    states.push(state);
  }
  return states.includes(DENIED) ? 'denied' : 'searching';
}

const SIGNAL_UNKNOWN = 99;

/** 0 to 31, as TS 27.007 8.5 counts; null where the modem does not know. */
export async function askSignal(at: AtChannel, withinMs: number): Promise<number | null | 'no-reply'> {
  const reply = await at.ask({ send: 'AT+CSQ\r', wants: '+CSQ:', withinMs });
  if (reply.kind === 'no-reply' || reply.kind === 'lost') return 'no-reply';
  const [line] = reply.kind === 'ok' ? reply.lines : [];
  const signal = Number(/^\+CSQ: ?(\d{1,2}),/.exec(line ?? '')?.[1] ?? SIGNAL_UNKNOWN);
  return signal === SIGNAL_UNKNOWN ? null : signal;
}
