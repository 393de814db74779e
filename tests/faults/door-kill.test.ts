// A station that is killed while it holds the door's relay: the board closes the door in time, and the next start opens none.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { profileFile } from '#tests/support/profile.ts';
import { openPtyPair } from '#tests/support/pty.ts';
import { simulatedRelays } from '#tests/support/ways/simulated-relays.ts';

vi.setConfig({ testTimeout: 120_000 });

const CHILD = fileURLToPath(new URL('./door-kill-child.ts', import.meta.url));
/** The longest pulse an office may choose. */
const SECONDS = 10;
/** Room for a busy machine. */
const SLACK_MS = 1_500;

async function killed(life: ChildProcess): Promise<void> {
  life.kill('SIGKILL');
  if (life.exitCode === null && life.signalCode === null) await once(life, 'exit');
}

test('killed in the middle of the pulse: the door is closed in time, and stays so', async () => {
  const cable = await openPtyPair();
  onTestFinished(() => cable.stop());
  const board = await simulatedRelays(cable.devicePath);
  onTestFinished(() => board.leave());
  const openerRelay = {
    ...{ device: { path: cable.hostPath }, address: 1, baudRate: 9600 as const },
    ...{ channel: 2, seconds: SECONDS },
  };
  const profile = profileFile({ regime: 'appointmentOnly', safety: { opener: true, openerRelay } });
  const folder = freshFolder('door-kill');
  const live = (word = ''): ChildProcess => {
    const life = spawn(process.execPath, [CHILD, folder, profile, word], { stdio: 'inherit' });
    onTestFinished(() => killed(life));
    return life;
  };

  const first = live('open');
  await expect.poll(() => board.on[1], { timeout: 60_000, interval: 5 }).toBe(true);
  const openedAt = performance.now();
  // Long enough for the pulse to be renewed once.
  await pause(2_500);
  await killed(first);
  expect(board.on[1]).toBe(true);
  await expect.poll(() => board.on[1], { timeout: 60_000, interval: 20 }).toBe(false);
  expect(performance.now() - openedAt).toBeLessThan(SECONDS * 1_000 + SLACK_MS);

  live();
  await pause(5_000);
  expect(board.clicks).toEqual(['2 on', '2 off']);
});
