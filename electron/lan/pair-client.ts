// The joining machine's side of pairing: proves that a person read the code on the station's screen.
import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { MachineRole } from '#core/machine/machine.ts';
import { digitsOf } from './code.ts';
import { ConversationEnded, conversation } from './conversation.ts';
import { isSameProof, startRun } from './cpace.ts';
import { dial } from './dial.ts';
import type { Identity } from './identity.ts';
import {
  channelOf,
  NONCE_BYTES,
  PairedOrRefused,
  type PairRefused,
  ReadyOrRefused,
  ShareOrRefused,
  sessionOf,
} from './pair-messages.ts';
import { CLOSE, PAIR_PATH, PAIR_PROTOCOL } from './protocol.ts';

export type PairRequest = {
  address: string;
  port: number;
  /** As a person typed it; only its digits count. */
  code: string;
  role: MachineRole;
  identity: Identity;
};

/** other-role: the manager made the code for something else (a desk, an entrance, a display). */
export type PairRefusal = PairRefused | 'unreachable' | 'other-version';

export type Paired =
  | { ok: true; stationFingerprint: string; machine: string; desk: string | null }
  | { ok: false; refusal: PairRefusal };

const refused = (refusal: PairRefusal): Paired => ({ ok: false, refusal });
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

async function meet(socket: WebSocket, stationFingerprint: string, request: PairRequest): Promise<Paired> {
  const { role, identity, code } = request;
  const talk = conversation(socket);
  const nonce = randomBytes(NONCE_BYTES).toString('hex');
  talk.say({ type: 'hello', role, nonce });
  const ready = await talk.hear(ReadyOrRefused);
  if (ready.type === 'refused') return refused(ready.refusal);

  const run = startRun('initiator', {
    code: Buffer.from(digitsOf(code)),
    channel: channelOf({ stationFingerprint, machineFingerprint: identity.fingerprint, role }),
    session: sessionOf(nonce, ready.nonce),
  });
  talk.say({ type: 'share', share: run.share.toString('hex') });
  const theirs = await talk.hear(ShareOrRefused);
  if (theirs.type === 'refused') return refused(theirs.refusal);
  const proofs = run.proofs(bytes(theirs.share));
  if (!proofs) return refused('wrong-code');

  talk.say({ type: 'proof', proof: proofs.initiator.toString('hex') });
  const done = await talk.hear(PairedOrRefused);
  if (done.type === 'refused') return refused(done.refusal);
  // Whoever says yes without knowing the code is not the station.
  if (!isSameProof(proofs.responder, bytes(done.proof))) return refused('wrong-code');
  return { ok: true, stationFingerprint, machine: done.machine, desk: done.desk };
}

export async function pairWith(request: PairRequest): Promise<Paired> {
  const to = { ...request, path: PAIR_PATH, protocol: PAIR_PROTOCOL, pinned: null };
  const dialled = await dial(to);
  if (!dialled.ok) return refused('unreachable');
  const { socket, stationFingerprint } = dialled;
  try {
    return await meet(socket, stationFingerprint, request);
  } catch (error) {
    if (!(error instanceof ConversationEnded)) throw error;
    return refused(error.code === CLOSE.otherVersion ? 'other-version' : 'unreachable');
  } finally {
    socket.close();
  }
}
