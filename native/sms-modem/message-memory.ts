// Leaves no message in the modem or on its card: neither ours, which name phones of staff, nor what strangers sent.
import type { AtChannel, AtReply } from './at-channel.ts';
import { ANSWER_MS, DELETE_MS } from './modem-times.ts';

export type MemoryState = 'empty' | 'kept' | 'no-reply';

/** The modem's own memory and the card's (3GPP TS 27.005, 3.2.2). Few modems have both. */
const MEMORIES = ['ME', 'SM'] as const;
/** More places than any card has: a modem that claims a million is not asked a million times. */
const PLACES_MAX = 255;

const isSilence = (reply: AtReply): boolean => reply.kind === 'no-reply' || reply.kind === 'lost';

/** `"SM",3,50,…` without the word in front: used and total of the memory that is read and deleted. */
function countsIn([line]: readonly string[]): { used: number; total: number } | null {
  const found = /^\+CPMS: ?(?:"[A-Z]{2}", ?)?(\d{1,5}), ?(\d{1,5})/.exec(line ?? '');
  return found ? { used: Number(found[1]), total: Number(found[2]) } : null;
}

const select = (at: AtChannel, memory: string) =>
  at.ask({ send: `AT+CPMS="${memory}"\r`, wants: '+CPMS:', withinMs: ANSWER_MS });

/** For a modem that deletes single messages only. */
async function deleteOneByOne(at: AtChannel, total: number): Promise<void> {
  for (let place = 0; place <= Math.min(total, PLACES_MAX); place += 1) {
    const reply = await at.ask({ send: `AT+CMGD=${place}\r`, withinMs: ANSWER_MS });
    if (isSilence(reply)) return;
  }
}

async function emptyOne(at: AtChannel, memory: string): Promise<MemoryState> {
  const before = await select(at, memory);
  if (isSilence(before)) return 'no-reply';
  // A memory it does not have.
  if (before.kind !== 'ok') return 'empty';
  const { used, total } = countsIn(before.lines) ?? { used: 1, total: PLACES_MAX };
  if (used === 0) return 'empty';
  const deleted = await at.ask({ send: 'AT+CMGD=1,4\r', withinMs: DELETE_MS });
  if (deleted.kind === 'error') await deleteOneByOne(at, total);
  const after = await select(at, memory);
  if (isSilence(after)) return 'no-reply';
  return after.kind === 'ok' && countsIn(after.lines)?.used === 0 ? 'empty' : 'kept';
}

export async function emptyMemory(at: AtChannel): Promise<MemoryState> {
  const states: MemoryState[] = [];
  for (const memory of MEMORIES) states.push(await emptyOne(at, memory));
  if (states.includes('no-reply')) return 'no-reply';
  return states.includes('kept') ? 'kept' : 'empty';
}
