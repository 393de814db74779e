// A store on disk and somebody who registers people in it, for the tests of the store.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DEFAULT_POLICY } from '#core/doorbell/policy.ts';
import { ring } from '#core/doorbell/press.ts';
import type { Actor, Fact, FactRecord } from '#core/fact.ts';
import { evolve, type FrontDesk } from '#core/front-desk.ts';
import type { DeskId, PersonRef, StaffId, VisitId } from '#core/ids.ts';
import { callNext, registerVisit, startConversation } from '#core/visit/decide.ts';
import { nextRecord, type Tail, tailOf } from '#host/chain.ts';
import { systemClock } from '#host/clock.ts';
import { signer } from '#host/identity.ts';
import { randomIds } from '#host/ids.ts';
import { changedRows, frontDeskFrom } from '#host/store/rows.ts';
import { startStore } from '#host/store/start-store.ts';
import { type Commit, type OpenedStore, openStore } from '#host/store/store.ts';
import { loadedFrom, storeCore } from '#host/store/store-core.ts';

export type Folders = { root: string; folder: string; journalFolder: string; keyFolder: string };

/** Only Electron's older runtime needs its own build; the tests run on the project's Node. */
const nativeBinding =
  Number(process.versions.node.split('.')[0]) >= 22 ? undefined : process.env.RINGEKLOKKE_SQLITE_BINDING;

export function foldersIn(root: string): Folders {
  const within = (name: string): string => path.join(root, name);
  return { root, folder: within('data'), journalFolder: within('journal'), keyFolder: within('keys') };
}

const MEMORY_DISK = '/dev/shm';

/** memory: where only the bytes matter, and not whether a disk keeps them, a hundred starts take seconds. */
export function freshFolders(where: 'disk' | 'memory' = 'disk'): Folders {
  const parent = where === 'memory' && existsSync(MEMORY_DISK) ? MEMORY_DISK : os.tmpdir();
  return foldersIn(mkdtempSync(path.join(parent, 'ringeklokke-store-')));
}

export function copyOf(folders: Folders): Folders {
  const copy = freshFolders('memory');
  cpSync(folders.root, copy.root, { recursive: true });
  return copy;
}

export const removeFolders = ({ root }: Folders): void => rmSync(root, { recursive: true, force: true });

export const openIn = (folders: Folders, more: { onExit?(): void } = {}): Promise<OpenedStore> =>
  openStore({ ...folders, nativeBinding, ...more });

/** The same store in this thread: a hundred starts then take seconds, not minutes. */
export async function openHere(folders: Folders): Promise<OpenedStore> {
  const { folder, journalFolder, keyFolder } = folders;
  const place = { folder, journalFolder, keyFolder, nativeBinding };
  const started = await startStore(place);
  const { identity, wrappingKey } = started;
  const { sign } = signer(identity.privateKey);
  const loaded = loadedFrom(started);
  return { store: storeCore(started, place), loaded, sign, publicKey: identity.publicKey, wrappingKey };
}

const clock = systemClock();
const ids = randomIds();
const VISITOR: Actor = { kind: 'visitor' };
const DESK = 'desk-1' as DeskId;
const ADVISER = { staff: 'staff-1' as StaffId, role: 'adviser' } as const;

export type Writer = {
  desk(): FrontDesk;
  tail(): Tail;
  /** The commit of the next thing that happens; it must be committed in the order it was made. */
  register(more?: Partial<Commit>): Commit;
  press(number: number): Commit;
  serveOne(): Commit;
};

/** Does what the engine does: decides, numbers the facts, and works out the rows. */
export function writerOn({ loaded }: OpenedStore): Writer {
  let desk = frontDeskFrom(loaded.rows, loaded.recentTickets);
  let tail = loaded.tail;

  const commitOf = (facts: Fact[], actor: Actor, more: Partial<Commit> = {}): Commit => {
    const moment = clock.now();
    const before = desk;
    const records: FactRecord[] = facts.map((fact) => {
      const record = nextRecord(loaded.station, tail, fact, moment, actor, ids.uuid7());
      tail = tailOf(record);
      desk = evolve(desk, fact, moment, actor);
      return record;
    });
    return { records, rows: changedRows(before, desk), boxes: [], keys: [], answers: [], ...more };
  };
  const register = (more?: Partial<Commit>): Commit => {
    const asked = {
      visit: ids.uuid7() as VisitId,
      personRef: `ref-${ids.entropy()}` as PersonRef,
      acute: true,
      channel: 'kiosk',
      regime: 'dropIn',
      day: '2026-11-23',
      entropy: ids.entropy(),
    } as const;
    const decided = registerVisit(desk, asked);
    if (!decided.ok) throw new Error(decided.refusal);
    return commitOf(decided.value, VISITOR, more);
  };
  return {
    desk: () => desk,
    tail: () => tail,
    register,
    press: (number) => {
      const source = {
        from: 'bell',
        press: { device: 'bell', deviceEpoch: 1, number },
        ageMs: null,
      } as const;
      return commitOf(ring(desk, source, 'appointmentOnly', DEFAULT_POLICY), {
        kind: 'device',
        device: 'bell',
      });
    },
    serveOne: () => {
      const called = callNext(desk, DESK);
      if (!called.ok) throw new Error(called.refusal);
      const id = called.value[0]?.subject as VisitId;
      const actor: Actor = { kind: 'staff', staff: ADVISER.staff, desk: DESK };
      const first = commitOf(called.value, actor);
      const talking = startConversation(desk, id, DESK, ADVISER);
      if (!talking.ok) throw new Error(talking.refusal);
      const rest = commitOf(
        [...talking.value, { type: 'visit-ended', subject: id, data: { outcome: 'helped' } }],
        actor,
      );
      return { ...first, records: [...first.records, ...rest.records], rows: [...first.rows, ...rest.rows] };
    },
  };
}

export async function allFactsOf({ store }: OpenedStore): Promise<FactRecord[]> {
  const found: FactRecord[] = [];
  for (let mark = { epoch: 0, seq: 0 }; ; mark = found.at(-1) ?? mark) {
    const more = await store.factsAfter(mark, 1_000);
    if (more.length === 0) return found;
    found.push(...more);
  }
}
