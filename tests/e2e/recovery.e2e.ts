// What a process leaves behind that dies or freezes without a word: windows that come back by themselves (promise P6).
import { expect } from 'playwright/test';
import { childrenOf } from '#tests/support/host-process.ts';
import { receptionist, visitor } from '#tests/support/people.ts';
import { profileFile } from '#tests/support/profile.ts';
import type { StartedStation } from '#tests/support/station.ts';
import { MANAGER } from './stories.ts';
import { test } from './world.ts';

const WINDOW_BACK_WITHIN_MS = 5_000;
const HOST_BACK_WITHIN_MS = 10_000;

/** Playwright gives up on a page that crashed; Electron itself is asked what stands in its windows. */
const headings = ({ app }: StartedStation): Promise<(string | null)[]> =>
  app.evaluate(({ BrowserWindow }) => {
    // A renderer that is killed while it is asked never answers.
    const noAnswer = new Promise<null>((resolve) => setTimeout(resolve, 500, null));
    const script = 'document.querySelector("h1")?.textContent ?? null';
    return Promise.all(
      BrowserWindow.getAllWindows().map(({ webContents }) =>
        Promise.race([webContents.executeJavaScript(script), noAnswer]),
      ),
    );
  });

test('windows whose renderers are killed are back within five seconds', async ({ world }) => {
  const station = await world.station({ profile: profileFile({ regime: 'dropIn' }) });
  await visitor(station.kiosk).seesTheFirstScreen();
  await receptionist(station.desk).becomesFirstManager(MANAGER.name, MANAGER.pin);
  const before = await headings(station);
  expect(before.filter(Boolean)).toHaveLength(2);

  const killed = childrenOf(station.app.process().pid ?? 0, 'renderer');
  for (const pid of killed) process.kill(pid, 'SIGKILL');
  const isNew = () =>
    childrenOf(station.app.process().pid ?? 0, 'renderer').every((pid) => !killed.includes(pid));
  await expect
    .poll(async () => isNew() && headings(station), { timeout: WINDOW_BACK_WITHIN_MS })
    .toEqual(before);
});

test('a host that freezes is replaced, and a person who registered meanwhile gets the ticket', async ({
  world,
}) => {
  const station = await world.station({ profile: profileFile({ regime: 'dropIn' }) });
  const atDesk = receptionist(station.desk);
  await atDesk.becomesFirstManager(MANAGER.name, MANAGER.pin);
  const frozen = station.hostPid();
  const frozenAt = performance.now();
  process.kill(frozen, 'SIGSTOP');

  const code = await visitor(station.kiosk).registersUrgently('not-said');
  await atDesk.seesWaiting(code);
  const backAfterMs = performance.now() - frozenAt;
  expect(station.hostPid()).not.toBe(frozen);
  expect(backAfterMs).toBeLessThan(HOST_BACK_WITHIN_MS);
  test.info().annotations.push({ type: 'back after (ms)', description: String(Math.round(backAfterMs)) });
});
