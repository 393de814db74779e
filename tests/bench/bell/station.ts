// The station of the bell's bench: the real host on a real serial line, in a process that can be killed and stopped.
//   node tests/bench/bell/station.ts <StationWords as JSON>
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { Station } from '#contract/contract.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { DeskId } from '#core/ids.ts';
import type { Port } from '#host/carrier.ts';
import { type Clock, systemClock } from '#host/clock.ts';
import { compose } from '#host/compose.ts';
import { answering } from '../lan/board/messages.ts';
import { nowAt } from '../launch.ts';
import { type Begun, PIN, type StationAsks, type StationWords } from './messages.ts';
import { makeSightings } from './sightings.ts';
import { makeToldBreaks } from './told-breaks.ts';

const words: StationWords = JSON.parse(process.argv[2] ?? '{}');
const { folder, bell, profileFile, office = null, ups, endedAt, bellOnly, storeWorkerFile } = words;
const LOOK_MS = 5;

const machine = systemClock();
let jumpedMs = 0;
/** The machine's own clock, whose wall a test can move; boot time is the machine's. */
const clock: Clock = {
  now: () => ({ ...machine.now(), wallMs: machine.now().wallMs + jumpedMs }),
  after: machine.after,
};

const { host, connect } = await compose(
  {
    version: 'bench',
    dataFolder: path.join(folder, 'station'),
    journalFolder: path.join(folder, 'journal'),
    keyFolder: path.join(folder, 'keys'),
    ...(ups ? { ups } : {}),
    ...(endedAt ? { endedAt } : {}),
    ...(bellOnly ? { bellOnly } : {}),
    ...{ profileFile, bell, setUpFile: null, practice: true, office, newManagerUntilAt: null },
    lan: { address: '127.0.0.1', port: 0 },
    sqliteBinding: process.env.RINGEKLOKKE_SQLITE_BINDING ?? null,
    storeWorkerFile,
  },
  clock,
);
const readyBootMs = host.engine.whenOpen.then(() => clock.now().bootMs);

const request = () => ({ requestId: randomUUID() });
const sightings = makeSightings();
const told = makeToldBreaks();
let newest: DeskView | null = null;
let shownAt = 0;

/** A desk's window: followed for as long as it is open. */
function openDesk(): { desk: Station['desk']; close(): void } {
  const { port1, port2 } = new MessageChannel();
  connect(port1 as unknown as Port, { role: 'desk', desk: '1' as DeskId, machine: null });
  const { desk }: Station = createORPCClient(new RPCLink({ port: port2 as unknown as MessagePort }));
  void follow(desk).catch(() => undefined);
  return { desk, close: () => port2.close() };
}

async function follow(desk: Station['desk']): Promise<void> {
  for await (const view of await desk.view()) {
    shownAt ||= nowAt();
    newest = view;
    sightings.see(view);
    told.see(view);
  }
}

let window = openDesk();
watchDoor();

/** The screen at the door. */
function watchDoor(): void {
  const { port1, port2 } = new MessageChannel();
  connect(port1 as unknown as Port, { role: 'kiosk', desk: '' as DeskId, machine: null });
  const station: Station = createORPCClient(new RPCLink({ port: port2 as unknown as MessagePort }));
  void (async () => {
    for await (const view of await station.kiosk.view()) told.seeAtDoor(view.deskPresent);
  })();
}

async function until<T>(find: (view: DeskView) => T | null | undefined, withinMs: number): Promise<T> {
  const endAt = performance.now() + withinMs;
  for (;;) {
    const found = newest ? find(newest) : null;
    if (found !== null && found !== undefined) return found;
    if (performance.now() > endAt)
      throw new Error(`the desk never showed it; told: ${told.all().join(', ')}`);
    await pause(LOOK_MS);
  }
}

async function begin(): Promise<Begun> {
  await host.engine.whenOpen;
  if (host.engine.stored().staff.size === 0)
    await window.desk.createFirstManager({ ...request(), name: 'Leder', pin: PIN });
  if (bellOnly) return { port: null, readyBootMs: await readyBootMs, shownAt };
  const lan = await until(({ health }) => (health.lan.state === 'listening' ? health.lan : null), 20_000);
  return { port: lan.port, readyBootMs: await readyBootMs, shownAt };
}

/** The ways of a person, each step as the desk's own keys do it. */
async function finish(): Promise<void> {
  const ring = await until(({ rings }) => rings.at(-1), 10_000);
  const about = { ring: ring.id };
  const isIn = (phase: string) =>
    until(({ rings }) => rings.find(({ id, phase: is }) => id === ring.id && is === phase), 10_000);
  if (ring.phase === 'ringing')
    await window.desk.acknowledgeRing({ ...request(), ...about, answer: 'taking-it', by: null });
  if (ring.phase !== 'door-open') await window.desk.ringDoorOpened({ ...request(), ...about, minutesAgo: 0 });
  const { pressCount } = await isIn('door-open');
  const ending = { ...request(), ...about, outcome: 'let-in' as const, met: null, pressCount };
  await window.desk.endRing(ending);
  await until(({ rings }) => (rings.some(({ id }) => id === ring.id) ? null : true), 10_000);
}

async function signIn(): Promise<void> {
  const [staff = ''] = host.engine.stored().staff.keys();
  await window.desk.signIn({ ...request(), staff, pin: PIN });
}

answering<StationAsks>(async (asked) => {
  switch (asked.ask) {
    case 'begin':
      return begin();
    case 'code': {
      const opened = await window.desk.openPairing({ ...request(), role: 'desk', carrier: 'app' });
      if (!opened.ok) throw new Error(`no pairing: ${opened.refusal}`);
      return opened.value.code;
    }
    case 'sightings':
      return sightings.all();
    case 'finish':
      return finish();
    case 'jump':
      jumpedMs += asked.ms;
      return null;
    case 'broken':
      return until(() => told.at(asked.kind), asked.within);
    case 'mended':
      return until(() => (told.at(asked.kind) === null ? nowAt() : null), asked.within);
    case 'close-desk':
      return window.close();
    case 'open-desk':
      window = openDesk();
      return null;
    case 'sign-out':
      return window.desk.signOut(request());
    case 'sound':
      return window.desk.reportSound({ sound: asked.sound });
    case 'sign-in':
      return signIn();
  }
});
