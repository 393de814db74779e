// What every doorbell must do, whatever carries its bytes. Run in process by hand clock and over a pseudo-terminal.
import assert from 'node:assert/strict';
import type { BellLink, Doorbell, DoorbellEvent, FactKind } from './doorbell.ts';
import { REPEAT_MS, STRIKE_MAX_MS } from './timing.ts';

export type ToldByDevice =
  | { type: 'acked'; kind: FactKind; number: number }
  | { type: 'led'; led: string }
  | { type: 'strike'; pulseMs: number };

export type DoorbellRig = {
  doorbell: Doorbell;
  /** Everything the doorbell said since start, and the device since power on; oldest first. */
  events: DoorbellEvent[];
  told: ToldByDevice[];
  device: {
    press(): void;
    hold(isDown: boolean): void;
    moveDoor(isOpen: boolean): void;
    pressStaffButton(): void;
    mute(isMute: boolean): void;
    loseAcks(count: number): void;
    noise(bytes: Uint8Array): void;
    powerCycle(offMs: number): void;
  };
  /** Starts listening; 'every' acknowledges each press as often as it comes, as the engine does. */
  start(acknowledge: 'every' | 'none'): void;
  unplug(): Promise<void>;
  replug(): Promise<void>;
  elapse(ms: number): Promise<void>;
};

export type ConformanceCase = { name: string; run(rig: DoorbellRig): Promise<void> };

/** Room for a busy machine around the times the protocol promises. */
const SLACK_MS = 400;

const listens = (rig: DoorbellRig) =>
  until(rig, 4_000, 'listening', () => linkOf(rig)?.state === 'listening');

export const doorbellConformance: readonly ConformanceCase[] = [
  {
    name: 'a press arrives, is repeated until acknowledged, and then stops',
    run: async (rig) => {
      rig.start('none');
      await listens(rig);
      rig.device.press();
      await until(rig, 3 * REPEAT_MS + SLACK_MS, 'repeats', () => presses(rig).length >= 3);
      assert.deepEqual(numbers(rig), [1]);
      for (const press of presses(rig).slice(-1)) rig.doorbell.acknowledge(press);
      await until(rig, SLACK_MS, 'acked', () => ackedNumbers(rig).includes(1));
      const before = presses(rig).length;
      await rig.elapse(3 * REPEAT_MS);
      assert.ok(presses(rig).length - before <= 1, 'no more than the repeat already on the wire');
    },
  },
  {
    name: 'an acknowledgement lost on the way: the press is repeated, and acknowledged again',
    run: async (rig) => {
      rig.device.loseAcks(2);
      rig.start('every');
      await listens(rig);
      rig.device.press();
      await until(rig, 3 * REPEAT_MS + SLACK_MS, 'acked at last', () => ackedNumbers(rig).length > 0);
      assert.deepEqual(numbers(rig), [1]);
      assert.ok(presses(rig).length >= 3);
    },
  },
  {
    name: 'a press latched while nobody listened arrives as one number, with its true age',
    run: async (rig) => {
      rig.device.press();
      await rig.elapse(2_000);
      rig.start('every');
      await until(rig, 4_000, 'acked', () => ackedNumbers(rig).includes(1));
      assert.deepEqual(numbers(rig), [1]);
      const ageMs = presses(rig)[0]?.ageMs ?? 0;
      assert.ok(ageMs >= 2_000 - SLACK_MS && ageMs < 8_000, `age ${ageMs}`);
    },
  },
  {
    name: 'presses before and after a power loss keep their numbers, and the old one says its age is unknown',
    run: async (rig) => {
      rig.device.press();
      await rig.elapse(SLACK_MS);
      rig.device.powerCycle(200);
      await rig.elapse(600);
      rig.start('every');
      await until(rig, 4_000, 'first', () => ackedNumbers(rig).includes(1));
      assert.equal(presses(rig)[0]?.ageMs, null);
      rig.device.press();
      await until(rig, 2_000, 'second', () => ackedNumbers(rig).includes(2));
      assert.deepEqual(numbers(rig), [1, 2]);
    },
  },
  {
    name: 'a bell that falls silent is told within 10 s, and found again when it speaks',
    run: async (rig) => {
      rig.start('every');
      await listens(rig);
      rig.device.mute(true);
      await until(rig, 10_000, 'silent', () => linkOf(rig)?.state === 'silent');
      rig.device.mute(false);
      await listens(rig);
    },
  },
  {
    name: 'unplugged is told, a press in the gap is kept, and within 2 s of the return it rings, once',
    run: async (rig) => {
      rig.start('every');
      await listens(rig);
      await rig.unplug();
      await until(rig, 2_000, 'lost', () => linkOf(rig)?.state === 'lost');
      rig.device.press();
      await rig.elapse(3_000);
      await rig.replug();
      await until(rig, 2_000 + SLACK_MS, 'listening', () => linkOf(rig)?.state === 'listening');
      await until(rig, 2 * REPEAT_MS, 'acked', () => ackedNumbers(rig).includes(1));
      assert.deepEqual(numbers(rig), [1]);
    },
  },
  {
    name: 'noise makes no press and does not hide the next one',
    run: async (rig) => {
      rig.start('every');
      await listens(rig);
      rig.device.noise(Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7_919) % 251));
      rig.device.noise(new Uint8Array(500).fill(0xff));
      await rig.elapse(SLACK_MS);
      assert.deepEqual(numbers(rig), []);
      rig.device.press();
      await until(rig, 2 * REPEAT_MS, 'pressed', () => ackedNumbers(rig).includes(1));
      await until(rig, 2_000, 'noise told', () => rig.events.some((event) => event.type === 'garbled'));
    },
  },
  {
    name: 'the light follows the host, also after the device has restarted',
    run: async (rig) => {
      rig.start('every');
      rig.doorbell.showLed('ready');
      await until(rig, 4_000, 'ready', () => ledOf(rig) === 'ready');
      rig.doorbell.showLed('seen');
      await until(rig, SLACK_MS, 'seen', () => ledOf(rig) === 'seen');
      const before = rig.told.length;
      rig.device.powerCycle(500);
      const again = () => rig.told.slice(before).some((one) => one.type === 'led' && one.led === 'seen');
      await until(rig, 4_000, 'seen again', again);
    },
  },
  {
    name: 'the strike opens once, and never longer than its limit',
    run: async (rig) => {
      rig.start('every');
      assert.equal(rig.doorbell.strike(3_000), false, 'nobody answers yet');
      await listens(rig);
      assert.equal(rig.doorbell.strike(3_600_000), true);
      await until(rig, SLACK_MS, 'strike', () => strikes(rig).length > 0);
      await rig.elapse(2_500);
      assert.deepEqual(strikes(rig), [STRIKE_MAX_MS]);
    },
  },
  {
    name: 'a board that resets when the port is opened makes no phantom press and loses none',
    run: async (rig) => {
      rig.device.press();
      await rig.elapse(SLACK_MS);
      rig.start('every');
      rig.device.powerCycle(2_000);
      await until(rig, 6_000, 'acked', () => ackedNumbers(rig).includes(1));
      await rig.elapse(1_000);
      assert.deepEqual(numbers(rig), [1]);
    },
  },
  {
    name: 'a stuck button is one press and is told within 10 s, until it is free again',
    run: async (rig) => {
      rig.start('every');
      await listens(rig);
      rig.device.hold(true);
      await until(rig, 10_000, 'stuck', () => faultsOf(rig).includes('button-stuck'));
      rig.device.hold(false);
      await until(rig, 2_000, 'free', () => !faultsOf(rig).includes('button-stuck'));
      assert.deepEqual(numbers(rig), [1]);
    },
  },
  {
    name: 'the door contact and the staff button are numbered facts of their own',
    run: async (rig) => {
      rig.start('every');
      await listens(rig);
      rig.device.moveDoor(true);
      rig.device.pressStaffButton();
      await until(rig, 2_000, 'both acked', () => ackedKinds(rig).size === 2);
      rig.device.moveDoor(false);
      await until(rig, 2_000, 'closed', () => doors(rig).includes('2 closed'));
      assert.deepEqual([...new Set(doors(rig))], ['1 open', '2 closed']);
      assert.ok(rig.events.some((event) => event.type === 'staff-button' && event.number === 1));
      assert.ok(rig.events.some((event) => event.type === 'status' && event.doorOpen));
    },
  },
];

async function until(rig: DoorbellRig, limitMs: number, what: string, isSo: () => boolean): Promise<void> {
  const STEP_MS = 20;
  for (let waitedMs = 0; waitedMs < limitMs && !isSo(); waitedMs += STEP_MS) await rig.elapse(STEP_MS);
  assert.ok(isSo(), `${what}: not within ${limitMs} ms; last events ${JSON.stringify(rig.events.slice(-5))}`);
}

function linkOf(rig: DoorbellRig): BellLink | undefined {
  return rig.events.findLast((event) => event.type === 'link')?.link;
}

function presses(rig: DoorbellRig) {
  return rig.events.filter((event) => event.type === 'press');
}

function numbers(rig: DoorbellRig): number[] {
  return [...new Set(presses(rig).map((press) => press.number))];
}

function ackedNumbers(rig: DoorbellRig): number[] {
  return rig.told.flatMap((one) => (one.type === 'acked' && one.kind === 'press' ? [one.number] : []));
}

function ackedKinds(rig: DoorbellRig): Set<string> {
  return new Set(rig.told.flatMap((one) => (one.type === 'acked' ? [one.kind] : [])));
}

function ledOf(rig: DoorbellRig): string | undefined {
  return rig.told.findLast((one) => one.type === 'led')?.led;
}

function strikes(rig: DoorbellRig): number[] {
  return rig.told.flatMap((one) => (one.type === 'strike' ? [one.pulseMs] : []));
}

function faultsOf(rig: DoorbellRig): readonly string[] {
  return rig.events.findLast((event) => event.type === 'status')?.faults ?? [];
}

function doors(rig: DoorbellRig): string[] {
  return rig.events.flatMap((event) =>
    event.type === 'door-contact' ? [`${event.number} ${event.open ? 'open' : 'closed'}`] : [],
  );
}
