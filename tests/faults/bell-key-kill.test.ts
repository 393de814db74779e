// A button that keeps nothing itself, and a station that is killed between telling a press and storing it: after any
// number of deaths each press that was told is there once, or, killed in the very instant, not at all; never twice.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { startHost } from '#tests/support/host-world.ts';
import { bellProfileFile, testKeyboard } from '#tests/support/key-bell.ts';

const CHILD = fileURLToPath(new URL('./bell-key-child.ts', import.meta.url));

/** From the instant of telling to well after the commit. */
const KILLED_AFTER_MS = [0, 0, 1, 2, 5, 100];
/** By then the press lies in its file, whatever else has happened. */
const KEPT_AFTER_MS = 100;

function pressAndDie(folder: string, profile: string, delayMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const words = [CHILD, folder, profile, String(delayMs)];
    const child = execFile(process.execPath, words, (error, stdout, stderr) => {
      if (error?.signal === 'SIGKILL' && stdout.trim()) resolve(stdout.trim());
      else reject(new Error(`the child was not killed as planned: ${stderr}`));
    });
    child.stdin?.end();
  });
}

test('killed at any moment after telling', { timeout: 240_000 }, async () => {
  const folder = freshFolder('bell-key');
  const profile = bellProfileFile({ kind: 'key' });
  const told: { name: string; delayMs: number }[] = [];
  for (const delayMs of KILLED_AFTER_MS)
    told.push({ name: await pressAndDie(folder, profile, delayMs), delayMs });

  const { host } = await startHost({
    ...{ folder, profile, bell: 'usb', practice: false },
    outside: { bellKeyboard: testKeyboard().keyboard },
  });
  await host.host.engine.whenOpen;
  const stored = () =>
    [...host.host.engine.stored().rings.values()].flatMap(({ sources }) =>
      sources.map((source) =>
        source.from === 'bell'
          ? `${source.press.device}.${source.press.deviceEpoch}.${source.press.number}`
          : '',
      ),
    );
  const kept = told.filter(({ delayMs }) => delayMs >= KEPT_AFTER_MS).map(({ name }) => name);
  await expect.poll(() => kept.every((name) => stored().includes(name))).toBe(true);
  const names = stored();
  console.log(`told ${told.length}, found again ${names.length}`);
  expect(new Set(told.map(({ name }) => name)).size).toBe(told.length);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !told.some((one) => one.name === name))).toEqual([]);
  expect(host.host.engine.stored().rings.size).toBe(1);
});
