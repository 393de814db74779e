// What a visitor chose is there to help that visitor: when the visit is over its sealed box is erased, key first.
import type { FrontDesk } from '#core/front-desk.ts';
import type { PersonRef } from '#core/ids.ts';
import type { Engine } from './engine.ts';
import type { Log } from './log.ts';
import type { OpenedStore } from './run-store.ts';
import type { SealedBox } from './store/store-types.ts';

type Parts = {
  engine: Engine;
  store: { current(): OpenedStore | null };
  log: Log;
  forget(ref: PersonRef): void;
  /** The boxes that were found at start; some may belong to visits that ended just before a crash. */
  kept: SealedBox[];
};

const refsIn = ({ visits, rings, staff, formerStaff, contacts, recoveryCode }: FrontDesk): PersonRef[] => [
  ...[...visits.values(), ...staff.values(), ...formerStaff.values()].map(({ personRef }) => personRef),
  ...contacts.values(),
  ...[...visits.values()].flatMap(({ wishes }) => wishes ?? []),
  ...[...rings.values()].flatMap(({ wishes }) => wishes.map(({ personRef }) => personRef)),
  ...(recoveryCode ? [recoveryCode] : []),
];

/** Runs for as long as the host does. A failed erasure is tried again after the next change, and at every start. */
export async function eraseWhenEnded({ engine, store, log, forget, kept }: Parts): Promise<void> {
  await engine.whenOpen;
  const sealed = new Set(kept.map(({ ref }) => ref));
  for await (const _ of engine.topic.changes(undefined)) {
    const live = new Set([...refsIn(engine.stored()), ...refsIn(engine.ahead())]);
    for (const ref of live) sealed.add(ref);
    for (const ref of sealed) {
      if (live.has(ref)) continue;
      try {
        await store.current()?.store.eraseBox(ref);
        forget(ref);
        sealed.delete(ref);
      } catch (error) {
        log.fault('box-not-erased', error);
        break;
      }
    }
  }
}
