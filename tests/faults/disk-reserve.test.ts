// The disk fills up while people ring: told before it is full, and a thousand presses more are stored (F7).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ring } from '#core/doorbell/press.ts';
import { pressCount } from '#core/doorbell/rung.ts';
import { ok } from '#core/result.ts';
import { makeReserve } from '#host/supervision/reserve.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { look, startHost } from '#tests/support/host-world.ts';

vi.setConfig({ testTimeout: 180_000 });

const DISK_SIZE = '96m';
const PRESSES = 1_000;
const SYSTEM = { mount: 'mount', unmount: 'umount' };
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

function smallDisk(): string | null {
  const folder = path.join(freshFolder('disk'), 'small');
  mkdirSync(folder);
  try {
    execFileSync(SYSTEM.mount, ['-t', 'tmpfs', '-o', `size=${DISK_SIZE}`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync(SYSTEM.unmount, ['-l', folder]));
  return folder;
}

function fillUp(folder: string): void {
  for (let bytes = 4_000_000, count = 0; bytes >= 1; bytes = Math.floor(bytes / 2)) {
    try {
      for (;;) writeFileSync(path.join(folder, `junk-${count++}`), Buffer.alloc(bytes, 1));
    } catch {
      // Full for this size; a smaller piece may still fit.
    }
  }
}

test.skipIf(!mayMount)(
  'a full disk still stores a thousand presses (needs root, for a small tmpfs)',
  async ({ skip }) => {
    const folder = smallDisk();
    if (!folder) return skip('tmpfs may not be mounted here');
    const world = await startHost({ folder });
    const { desk } = world.window('desk').station;
    const kinds = async () => (await look(desk.view())).health.breaks.map(({ kind }) => kind);
    await expect.poll(kinds, { timeout: 20_000 }).toContain('disk-low');
    // As the station lays it out once it has run for a while.
    const reserve = path.join(folder, 'station/disk-reserve.bin');
    await makeReserve(path.dirname(reserve));
    fillUp(folder);
    await expect.poll(kinds, { timeout: 20_000 }).toContain('disk-full');
    expect(existsSync(reserve)).toBe(false);

    const { engine } = world.host.host;
    const policy = world.host.host.office.policy();
    for (let number = 1; number <= PRESSES; number += 1) {
      const press = { device: 'bell', deviceEpoch: 7, number };
      const actor = { kind: 'device', device: 'bell' } as const;
      await engine.act(
        (state) => ok(ring(state, { from: 'bell', press, ageMs: 0 }, 'appointmentOnly', policy)),
        {
          actor,
          answer: () => null,
        },
      );
    }
    const rings = [...engine.stored().rings.values()];
    expect(rings.reduce((sum, rung) => sum + pressCount(rung), 0)).toBe(PRESSES);
    expect(await kinds()).not.toContain('not-storing');
  },
);
