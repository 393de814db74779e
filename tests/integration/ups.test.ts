// A UPS over a real socket: mains, battery, a server that loses it, hangs, or was never there.
import { expect, onTestFinished, test } from 'vitest';
import { machineClock } from '#native/clock.ts';
import { NUT_DEADLINE_MS } from '#native/ups/nut.ts';
import { upsReader } from '#native/ups/ups.ts';
import { freshFolder } from '#tests/support/fresh-folder.ts';
import { startNutServer } from '#tests/support/nut-server.ts';

async function asked(name?: string) {
  const server = await startNutServer();
  onTestFinished(() => server.stop());
  const place = { host: '127.0.0.1', port: server.port, name };
  return { server, read: upsReader({ clock: machineClock, place }) };
}

test('mains, battery and nearly empty, from the first UPS it lists', async () => {
  const { server, read } = await asked();
  expect(await read()).toEqual({ is: 'mains' });
  server.say('OB DISCHRG', '64');
  expect(await read()).toEqual({ is: 'battery', percent: 64 });
  server.say('OB LB', '7');
  expect(await read()).toEqual({ is: 'battery-low', percent: 7 });
  server.say('OL CHRG');
  expect(await read()).toEqual({ is: 'mains' });
});

test('a name that was set, and one that the server does not know', async () => {
  const { read } = await asked('office');
  expect(await read()).toEqual({ is: 'mains' });
  const other = await asked('cellar');
  expect(await other.read()).toEqual({ is: 'silent' });
});

test.each(['ERR DATA-STALE', 'ERR DRIVER-NOT-CONNECTED', 'HTTP/1.1 400 Bad Request'])(
  'the server says %s: nobody knows what the UPS does',
  async (line) => {
    const { server, read } = await asked('office');
    server.refuse(line);
    expect(await read()).toEqual({ is: 'silent' });
  },
);

test('one that hangs is given up in time', async () => {
  const { server, read } = await asked();
  server.mute();
  const beganMs = performance.now();
  expect(await read()).toEqual({ is: 'silent' });
  expect(performance.now() - beganMs).toBeLessThan(NUT_DEADLINE_MS + 1_000);
});

test('one that was set and is gone is told; it comes back by itself', async () => {
  const { server, read } = await asked();
  await server.stop();
  expect(await read()).toEqual({ is: 'silent' });
  const again = await startNutServer(server.port);
  onTestFinished(() => again.stop());
  expect(await read()).toEqual({ is: 'mains' });
});

test('a machine with neither is no alarm', async () => {
  const read = upsReader({ clock: machineClock, place: null, supplyFolder: freshFolder('no-power') });
  expect(await read()).toEqual({ is: 'none' });
});
