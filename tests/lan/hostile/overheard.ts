// An honest machine that joins while everything it says is written down: as if somebody had its memory and its disk.
//   node tests/lan/hostile/overheard.ts <address> <port> <folder> <code>
// Prints what it said, as one JSON line.
import { randomBytes } from 'node:crypto';
import { conversation } from '#lan/conversation.ts';
import { startRun } from '#lan/cpace.ts';
import { dial } from '#lan/dial.ts';
import { identityIn } from '#lan/identity.ts';
import {
  channelOf,
  NONCE_BYTES,
  PairedOrRefused,
  ReadyOrRefused,
  ShareOrRefused,
  sessionOf,
} from '#lan/pair-messages.ts';
import { PAIR_PATH, PAIR_PROTOCOL } from '#lan/protocol.ts';

const [address = '', port = '', folder = '', code = ''] = process.argv.slice(2);
const role = 'desk';
const identity = await identityIn(folder);
const to = { address, port: Number(port), path: PAIR_PATH, protocol: PAIR_PROTOCOL };
const dialled = await dial({ ...to, identity, pinned: null });
if (!dialled.ok) throw new Error(dialled.refusal);
const talk = conversation(dialled.socket);
const said: string[] = [];
const say = (message: object): void => {
  said.push(JSON.stringify(message));
  talk.say(message);
};

const nonce = randomBytes(NONCE_BYTES).toString('hex');
say({ type: 'hello', role, nonce });
const ready = await talk.hear(ReadyOrRefused);
if (ready.type === 'refused') throw new Error(ready.refusal);
const { stationFingerprint } = dialled;
const run = startRun('initiator', {
  code: Buffer.from(code),
  channel: channelOf({ stationFingerprint, machineFingerprint: identity.fingerprint, role }),
  session: sessionOf(nonce, ready.nonce),
});
say({ type: 'share', share: run.share.toString('hex') });
const theirs = await talk.hear(ShareOrRefused);
if (theirs.type === 'refused') throw new Error(theirs.refusal);
const proofs = run.proofs(Buffer.from(theirs.share, 'hex'));
say({ type: 'proof', proof: proofs?.initiator.toString('hex') });
const done = await talk.hear(PairedOrRefused);
if (done.type === 'refused') throw new Error(done.refusal);
console.log(JSON.stringify(said));
process.exit(0);
