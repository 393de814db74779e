// Which store this host has: the whole one, or the file that takes what rings while only the bell works.
import { type Boxes, makeBoxes } from '../boxes/boxes.ts';
import type { Engine } from '../engine.ts';
import { eraseWhenEnded } from '../erase-when-ended.ts';
import { runStore } from '../run-store.ts';
import { keepInJournal } from './keep-in-journal.ts';

type Parts = Parameters<typeof runStore>[0] & { boxes: { current: Boxes | null } };

export function storeFor(parts: Parts) {
  if (parts.settings.bellOnly) return keepInJournal(parts);
  const { boxes, log } = parts;
  const store = runStore(parts);
  return {
    ...store,
    open: (engine: Engine) =>
      store.open(engine, ({ wrappingKey, loaded }) => {
        boxes.current = makeBoxes(wrappingKey, loaded);
        void eraseWhenEnded({ engine, store, log, forget: boxes.current.forget, kept: loaded.boxes });
      }),
  };
}
