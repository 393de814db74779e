// A call whose answer came too late is not answered "too late" for ever: its retry hears what came of it.
import { expect, test } from 'vitest';
import { emptyFrontDesk } from '#core/front-desk.ts';
import type { StationId } from '#core/ids.ts';
import { ok } from '#core/result.ts';
import { handClock } from '#tests/support/hand-clock.ts';
import { makeCommitter, NotStoredInTime } from './committer.ts';
import { makeEngine } from './engine.ts';
import { randomIds } from './ids.ts';
import { stillToStore } from './reopen.ts';
import type { Commit } from './store/store-types.ts';

const STATION = 'station' as StationId;
const EMPTY = { epoch: 1, seq: 0, hash: '' };
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** An open station on a disk that takes what it is given while `works` is true. */
async function station() {
  const clock = handClock(0);
  const disk = { works: true, held: [] as Commit[] };
  const fail = () => Promise.reject(new Error('EIO'));
  const committer = makeCommitter({
    clock,
    commit: async (one) => (disk.works ? void disk.held.push(one) : fail()),
    reopen: async () =>
      disk.works ? (pending) => stillToStore(pending, EMPTY, (commits) => commits) : fail(),
    onState: () => undefined,
  });
  const engine = makeEngine({ clock, ids: randomIds(), committer });
  await engine.open({ station: STATION, desk: emptyFrontDesk, tail: EMPTY }, []);
  let decided = 0;
  const ask = () =>
    engine
      .act(
        () => {
          decided += 1;
          return ok([{ type: 'regime-changed', subject: STATION, data: { regime: 'dropIn' } }]);
        },
        { actor: { kind: 'system' }, requestId: 'the-same', answer: () => decided },
      )
      .catch((error: unknown) => error);
  return { clock, disk, engine, ask };
}

async function pass(clock: { advance(ms: number): void }, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    clock.advance(1_000);
    await settle();
  }
}

test('a call that was not stored in time is answered on its retry once the disk has it, and done once', async () => {
  const { clock, disk, engine, ask } = await station();
  disk.works = false;
  const asked = ask();
  await settle();
  await pass(clock, 6);
  expect(await asked).toBeInstanceOf(NotStoredInTime);
  expect(await ask()).toBeInstanceOf(NotStoredInTime);
  disk.works = true;
  await pass(clock, 2);
  expect(await ask()).toEqual({ ok: true, value: 1 });
  expect(await engine.earlier('the-same')).toEqual({ ok: true, value: 1 });
  expect(disk.held.flatMap(({ records }) => records)).toHaveLength(1);
});
