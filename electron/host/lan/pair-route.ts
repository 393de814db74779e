// The station's side of pairing an app: a machine that knows the code on the manager's screen becomes one of ours.
import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { conversation } from '../../lan/conversation.ts';
import { isSameProof, startRun } from '../../lan/cpace.ts';
import {
  channelOf,
  Hello,
  NONCE_BYTES,
  type PairMessage,
  Proof,
  Share,
  sessionOf,
} from '../../lan/pair-messages.ts';
import { CLOSE, PAIR_PROTOCOL } from '../../lan/protocol.ts';
import type { RateLimit } from '../rate-limit.ts';
import type { Upgraded } from './lan-routes.ts';
import type { Pairing } from './pairing.ts';
import { refuseSocket } from './upgrade.ts';

/** One manager pairs one machine; some others may be trying. */
const RUNS_MAX = 4;
/** A run costs some milliseconds of arithmetic: this many a minute is no burden, and more than any hands do. */
const RUNS_PER_MINUTE_MAX = 120;

type Parts = { pairing: Pairing; stationFingerprint: string; rate: RateLimit; refused(why: string): void };

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

export function pairRoute({ pairing, stationFingerprint, rate, refused }: Parts): Upgraded {
  let running = 0;

  async function meet(socket: WebSocket, machineFingerprint: string): Promise<PairMessage> {
    const talk = conversation(socket);
    const hello = await talk.hear(Hello);
    const expected = pairing.expected('app');
    if (!expected) return { type: 'refused', refusal: 'no-code-open' };
    const { code, role } = expected;
    if (hello.role !== role) return { type: 'refused', refusal: 'other-role' };
    const nonce = randomBytes(NONCE_BYTES).toString('hex');
    talk.say({ type: 'ready', nonce });

    const theirs = await talk.hear(Share);
    const run = startRun('responder', {
      code: Buffer.from(code),
      channel: channelOf({ stationFingerprint, machineFingerprint, role }),
      session: sessionOf(hello.nonce, nonce),
    });
    const proofs = run.proofs(bytes(theirs.share));
    talk.say({ type: 'share', share: run.share.toString('hex') });

    // The machine proves first: nothing that goes out before can be held against a guess.
    const { proof } = await talk.hear(Proof);
    if (!proofs || !isSameProof(proofs.initiator, bytes(proof))) {
      refused('wrong-code');
      return { type: 'refused', refusal: pairing.wrong('app', code) };
    }
    const admitted = await pairing.admit('app', code, machineFingerprint);
    if (!admitted.ok) return { type: 'refused', refusal: admitted.refusal };
    const { id, desk } = admitted.value;
    return { type: 'paired', proof: proofs.responder.toString('hex'), machine: id, desk };
  }

  return {
    protocol: PAIR_PROTOCOL,
    take(socket, _request, { fingerprint }) {
      if (!fingerprint) return refuseSocket(socket, CLOSE.notPaired);
      if (running >= RUNS_MAX || !rate.take('pair', RUNS_PER_MINUTE_MAX)) {
        refused('too-many-pairings');
        return refuseSocket(socket, CLOSE.tooMany);
      }
      running += 1;
      void meet(socket, fingerprint)
        .then((last) => socket.send(JSON.stringify(last)))
        .catch(() => refused('pairing-broken-off'))
        .finally(() => {
          running -= 1;
          refuseSocket(socket, CLOSE.done);
        });
    },
  };
}
