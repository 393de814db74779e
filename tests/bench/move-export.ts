// What an alarm feels of a station's file being made: `node tests/bench/move-export.ts [facts]`.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { Station } from '#contract/contract.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { DeskId } from '#core/ids.ts';
import type { WindowRole } from '#core/role.ts';
import type { Port } from '#host/carrier.ts';
import { systemClock } from '#host/clock.ts';
import { compose } from '#host/compose.ts';
import { bareSettings } from '../support/bare-settings.ts';
import { freshFolder } from '../support/fresh-folder.ts';
import { filledStore } from './filled-store.ts';

/** About 200 MB on disk. */
const FACTS = Number(process.argv[2] ?? 230_000);
const PASSPHRASE = 'tre røde båter på Mjøsa';
const PIN = '2580';
const ALARMS_CALM = 40;
const PAUSE_MS = 50;

const folder = freshFolder('move-bench');
const { opened } = await filledStore(folder, FACTS);
await opened.store.close();
const megabytes = Math.round(fs.statSync(path.join(folder, 'station/station.db')).size / 1e6);

const host = await compose(bareSettings(folder), systemClock());

function window(role: WindowRole): Station {
  const { port1, port2 } = new MessageChannel();
  host.connect(port1 as unknown as Port, { role, desk: '1' as DeskId, machine: null });
  return createORPCClient(new RPCLink({ port: port2 as unknown as MessagePort }));
}

const desk = window('desk');
const dock = window('dock');
const kiosk = window('kiosk');
const id = () => ({ requestId: randomUUID() });
const live: { view: DeskView | null } = { view: null };
const waiting = new Set<() => void>();
void (async () => {
  for await (const next of await desk.desk.view()) {
    live.view = next;
    for (const look of [...waiting]) look();
  }
})();
const until = (is: (seen: DeskView) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!live.view || !is(live.view)) return;
      waiting.delete(look);
      resolve();
    };
    waiting.add(look);
    look();
  });

const heardCount = (seen: DeskView): number => seen.rings.reduce((sum, ring) => sum + ring.pressCount, 0);

/** Somebody asks for help: from the call until a desk shows it. */
async function alarm(): Promise<number> {
  const before = live.view ? heardCount(live.view) : 0;
  const startedMs = performance.now();
  const asked = { ...id(), errand: { kind: 'acute', need: 'not-said' }, language: 'nb' } as const;
  await Promise.all([kiosk.kiosk.register(asked), until((seen) => heardCount(seen) > before)]);
  return performance.now() - startedMs;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function told(name: string, times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(`${name}: n=${times.length} p50=${at(0.5)} p95=${at(0.95)} max=${at(1)} ms`);
}

await until(({ access }) => access.state === 'no-staff');
await desk.desk.createFirstManager({ ...id(), name: 'Leder', pin: PIN });
const calm: number[] = [];
for (let count = 0; count < ALARMS_CALM; count++) {
  calm.push(await alarm());
  await pause(PAUSE_MS);
}
console.log(`store of ${megabytes} MB`);
told('alarm to desk and stored, calm', calm);

const times: number[] = [];
const startedMs = performance.now();
await desk.desk.makeMoveFile({ ...id(), kind: 'copy', pin: PIN, passphrase: PASSPHRASE });
await until(({ move }) => move.file.is === 'making');
while (live.view?.move.file.is === 'making') {
  times.push(await alarm());
  await pause(PAUSE_MS);
}
console.log(live.view?.move.file.is, `in ${((performance.now() - startedMs) / 1_000).toFixed(1)} s`);
told('alarm to desk and stored, while a copy is made', times);

// While it moves nothing is stored: only the bell is told, once is enough.
const before = live.view ? heardCount(live.view) : 0;
const beganMs = performance.now();
await desk.desk.makeMoveFile({ ...id(), kind: 'move', pin: PIN, passphrase: PASSPHRASE });
await until(({ move }) => move.state === 'leaving');
const pressedMs = performance.now();
await dock.dock.press({});
await until((seen) => heardCount(seen) > before);
const heardMs = performance.now() - pressedMs;
const wasLeaving = live.view?.move.state;
await until(({ move }) => move.file.is === 'made');
console.log(
  `moved in ${((performance.now() - beganMs) / 1_000).toFixed(1)} s; press to desk meanwhile (${wasLeaving}): ${heardMs.toFixed(1)} ms`,
);
fs.rmSync(folder, { recursive: true, force: true });
process.exit(0);
