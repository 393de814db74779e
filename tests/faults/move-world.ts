// A station with people in it, and the file it moves in: made without a host, so that hundreds of openings take seconds.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { MoveKind } from '#contract/desk/move.ts';
import { makeBoxes } from '#host/boxes/boxes.ts';
import { identityFrom } from '#host/identity.ts';
import { IDENTITY } from '#host/move/manifest.ts';
import { dropSnapshot, partsOf, snapshotFile } from '#host/move/move-files.ts';
import { sealStation } from '#host/move/seal-station.ts';
import type { Snapshot } from '#host/store/store-types.ts';
import { type Folders, freshFolders, openHere, writerOn } from './store-world.ts';

export const PASSPHRASE = 'tre røde båter på Mjøsa';
/** What it costs to guess is no matter here. */
export const QUICK = { logN: 4, r: 8, p: 1 };
export const MADE_AT = 1_800_000_000_000;

export type MovedStation = { folders: Folders; file: string; snapshot: Snapshot; secret: string };

const whereIs = (folders: Folders) => ({ dataFolder: folders.folder, keyFolder: folders.keyFolder });

/** Two rings' worth of people, one sealed box that must be readable on the other side. */
export async function movedStation(kind: MoveKind = 'move', visitCount = 30): Promise<MovedStation> {
  const folders = freshFolders();
  const opened = await openHere(folders);
  const writer = writerOn(opened);
  const boxes = makeBoxes(opened.wrappingKey, { boxes: [], keys: [] });
  const { ref, box, key } = boxes.seal('what a visitor said');
  await opened.store.commit(writer.register({ boxes: [box], keys: [key] }));
  for (let count = 1; count < visitCount; count++) await opened.store.commit(writer.register());
  await opened.store.commit(writer.press(1));
  const where = whereIs(folders);
  dropSnapshot(where);
  const snapshot = await opened.store.snapshot(snapshotFile(where));
  await opened.store.close();
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'ringeklokke-moved-')), 'station.flytt');
  sealHere(folders, snapshot, kind, file);
  return { folders, file, snapshot, secret: ref };
}

export function sealHere(folders: Folders, snapshot: Snapshot, kind: MoveKind, out: string) {
  const where = whereIs(folders);
  const identity = identityFrom(path.join(folders.keyFolder, IDENTITY));
  if (!identity) throw new Error('no identity');
  const { station, privateKey } = identity;
  const about = { kind, station, madeAt: MADE_AT, version: 'test', tail: snapshot.tail };
  const job = {
    out,
    passphrase: PASSPHRASE,
    privateKey,
    about,
    parts: partsOf(where, snapshot),
    cost: QUICK,
  };
  return sealStation(job);
}

/** The same file with some bytes of it changed. */
export function altered(file: string, change: (bytes: Buffer) => Buffer): string {
  const other = `${file}.altered`;
  writeFileSync(other, change(Buffer.from(readFileSync(file))));
  return other;
}
