// In the place of the store while only the bell works (decision 8): nothing is read but what is needed to ring, and what
// happens goes to a file of its own. No database, no queue, nobody's name.
import { randomBytes } from 'node:crypto';
import type { StationSettings } from '#contract/station-settings.ts';
import { emptyFrontDesk, type FrontDesk } from '#core/front-desk.ts';
import type { StaffId, StationId } from '#core/ids.ts';
import { emptyOffice } from '#core/office/office.ts';
import { type Boxes, makeBoxes } from '../boxes/boxes.ts';
import { EMPTY_LOG } from '../chain.ts';
import type { Clock } from '../clock.ts';
import { makeCommitter } from '../committer.ts';
import type { Engine } from '../engine.ts';
import { loadIdentity } from '../identity.ts';
import type { Log } from '../log.ts';
import { readKept } from '../profile/read-profile.ts';
import type { OpenedStore } from '../run-store.ts';
import { type BellJournal, openBellJournal } from './bell-journal.ts';
import { knownMachines } from './kept-machines.ts';

/** Whoever sits at a desk: the names lie in the store, and the store is not there. */
export const SOMEBODY = 'somebody' as StaffId;

const KEY_BYTES = 32;
/** No PIN hashes to nothing but zeros. */
const NO_PIN = { salt: '', hash: Buffer.alloc(KEY_BYTES).toString('base64') };

type Parts = {
  settings: StationSettings;
  clock: Clock;
  log: Log;
  /** Filled at once: nothing has to be opened for it. */
  boxes: { current: Boxes | null };
  changed(): void;
};

export function keepInJournal({ settings, clock, log, boxes, changed }: Parts) {
  const { dataFolder, journalFolder, keyFolder } = settings;
  let journal: Promise<BellJournal> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const committer = makeCommitter({
    clock,
    // One after the other: a line that failed must not be followed by one that stands on it.
    commit({ records }) {
      journal ??= openBellJournal(journalFolder);
      const opened = journal;
      const written = last.then(async () => (await opened).append(records));
      last = written.catch(() => undefined);
      return written;
    },
    async reopen() {
      await closeJournal();
      journal = openBellJournal(journalFolder);
      await journal;
      return (pending) => pending;
    },
    onState(state) {
      log.event(state);
      changed();
    },
  });

  async function closeJournal(): Promise<void> {
    await last;
    await journal?.then((open) => open.close()).catch(() => undefined);
  }

  const kept = readKept(dataFolder);
  // The office's own name stands for whoever answers: it is no lie, and no text.
  boxes.current = makeBoxes(randomBytes(KEY_BYTES), { boxes: [], keys: [] });
  const { ref } = boxes.current.seal({ name: kept?.read.profile.name ?? 'Nav', pin: NO_PIN });

  function desk(): FrontDesk {
    return {
      ...emptyFrontDesk,
      ...knownMachines(dataFolder),
      staff: new Map([[SOMEBODY, { id: SOMEBODY, role: 'adviser', personRef: ref }]]),
      office: { ...emptyOffice, setUp: { steps: {}, isFinished: kept?.isSetUp ?? true } },
    };
  }

  return {
    committer,
    state: committer.state,
    restored: () => null,
    current: (): OpenedStore | null => null,
    async open(engine: Engine): Promise<null> {
      const station = loadIdentity(keyFolder)?.station ?? ('station' as StationId);
      const found = { station, desk: desk(), tail: { ...EMPTY_LOG, epoch: 1 } };
      engine.open(found, []).catch((error: unknown) => log.fault('bell-only-not-begun', error));
      return null;
    },
    giveUp: () => undefined,
    close: closeJournal,
  };
}
