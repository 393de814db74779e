// Everything a hostile machine on the office's network tries, one after the other, while the office works on. Prints one
// JSON line for each attack. It belongs to another machine, so it takes only the processor time that nobody else wants.
//   node tests/lan/hostile/main.ts <address> <port> <folder> <what it has stolen, as JSON>
import os from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { identityIn } from '#lan/identity.ts';
import * as attacks from './attacks.ts';
import * as floods from './floods.ts';

const SOCKETS = 10_000;
const SLOW = 15;
/** The station takes twenty new lines a second of one address: what comes sooner is refused for that, and proves nothing. */
const BETWEEN_MS = 1_500;
const LOWEST_PRIORITY = 19;

/** cookie: of a browser that is a desk. paired: the folder of a machine that is. frames: what it said to become one. */
export type Stolen = { cookie: string; paired: string; frames: string[] };

const [address = '', port = '', folder = '', stolenText = ''] = process.argv.slice(2);
const stolen = JSON.parse(stolenText) as Stolen;
const target = { address, port: Number(port) };
os.setPriority(LOWEST_PRIORITY);

async function tries(attack: string, run: () => Promise<unknown>): Promise<void> {
  const startedMs = performance.now();
  const outcome = await run().catch((error: Error) => ({ fault: error.message }));
  console.log(JSON.stringify({ attack, outcome, tookMs: Math.round(performance.now() - startedMs) }));
  await pause(BETWEEN_MS);
}

const stranger = await identityIn(folder);
const paired = await identityIn(stolen.paired);

await tries('many-sockets', () => floods.manySockets(target, SOCKETS));
await tries('not-paired', () => attacks.notPaired(target, stranger));
await tries('no-key', () => attacks.noKey(target));
await tries('other-version', () => attacks.otherVersion(target, stranger));
await tries('wrong-host', () => attacks.wrongHost(target));
await tries('wrong-origin', () => attacks.wrongOrigin(target, stolen.cookie));
await tries('other-paths', () => attacks.otherPaths(target));
await tries('old-tls', () => attacks.oldTls(target));
await tries('oversized-to-pairing', () => attacks.oversizedToPairing(target, stranger));
await tries('replayed', () => attacks.replayed(target, stranger, stolen.frames));
await tries('oversized-from-paired', () => attacks.oversizedFromPaired(target, paired));
await tries('slow-greeting', () => floods.slowGreeting(target, SLOW));
await tries('slow-headers', () => floods.slowHeaders(target, SLOW));
await tries('open-ports', () => floods.openPorts(address));
process.exit(0);
