// The bell's own firmware in a simulated ATmega328P, against the real serialport driver: the same suite as the
// simulated device, and the power going at every moment between a press and its transport ACK.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doorbellConformance } from '#native/doorbell/conformance.ts';
import { type BuiltFirmware, buildFirmware, missingForFirmware } from '#tests/support/firmware.ts';
import { serialRig } from '#tests/support/serial-rig.ts';

const CASE_LIMIT_MS = 40_000;
const FLASH_BYTES = 32_256;
const RAM_BYTES = 2_048;

/** Contact filter 10 ms, the write about 45 ms, the frame 3 ms: everything that matters happens within this. */
const CUT_WITHIN_US = 90_000;
const CUTS = 24;

/** Started again, and all that is pending repeated once. */
const PENDING_IS_BACK_MS = 900;

const missing = missingForFirmware();

// Named, so that a run without the compiler says what it left out.
describe.skipIf(missing.length > 0)(`the firmware (needs ${missing.join(', ') || 'nothing more'})`, () => {
  let firmware: BuiltFirmware;
  beforeAll(() => {
    firmware = buildFirmware();
  }, 120_000);
  afterAll(() => firmware.drop());

  test('leaves room in the chip: half the flash, and a quarter of the memory for the stack', () => {
    console.log(`firmware: ${firmware.size.flash} bytes of flash, ${firmware.size.ram} of working memory`);
    expect(firmware.size.flash).toBeLessThan(FLASH_BYTES / 2);
    expect(firmware.size.ram).toBeLessThan((RAM_BYTES * 3) / 4);
  });

  describe.concurrent('conformance', () => {
    for (const { name, run } of doorbellConformance) {
      test(
        name,
        async ({ onTestFinished }) => run(await serialRig(onTestFinished, firmware.start)),
        CASE_LIMIT_MS,
      );
    }
  });

  test(
    'the power goes at any moment after a press: it arrives once or was never stored, and no number is used twice',
    async ({ onTestFinished }) => {
      const { start, events, simulated } = await serialRig(onTestFinished, firmware.start);
      start('every');
      const presses = () => events.flatMap((event) => (event.type === 'press' ? [event] : []));
      const numbers = () => new Set(presses().map(({ number }) => number));
      await expect.poll(() => events.some((event) => event.type === 'status'), { timeout: 4_000 }).toBe(true);
      for (let cut = 0; cut < CUTS; cut += 1) {
        const before = numbers().size;
        simulated.press();
        simulated.powerOffIn(Math.round(((cut + 0.5) / CUTS) * CUT_WITHIN_US));
        await expect
          .poll(() => simulated.lines.filter((line) => 'power' in line).length, { timeout: 4_000 })
          .toBe(cut + 1);
        simulated.powerOn();
        await pause(PENDING_IS_BACK_MS);
        expect(numbers().size - before).toBeLessThanOrEqual(1);
      }
      const made = [...numbers()].toSorted((one, other) => one - other);
      expect(made).toEqual(made.map((_, at) => at + 1));
      // The earliest cut comes before anything is stored, the latest after everything was sent.
      expect(made.length).toBeGreaterThan(CUTS / 4);
      expect(made.length).toBeLessThan(CUTS);
      await simulated.acked(made.length, 'press', 6_000);
    },
    CASE_LIMIT_MS * 2,
  );
});
