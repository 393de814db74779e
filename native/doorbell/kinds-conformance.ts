// What every kind of bell must do behind the one port, and what each must do because it says it can. A case that
// belongs to an ability is run the other way round for a kind that does not declare it: then nothing may be pretended.
import assert from 'node:assert/strict';
import type { BellAbilities } from '#core/doorbell/bell-kind.ts';
import type { BellLink, Doorbell, DoorbellEvent } from './doorbell.ts';
import { PRESS_GUARD_MS, REPEAT_MS } from './timing.ts';

/** One life of the station: its bell, and everything that the bell said in it. */
export type StationLife = { doorbell: Doorbell; events: DoorbellEvent[]; end(): Promise<void> };

export type KindRig = {
  abilities: BellAbilities;
  /** 'every' acknowledges each press as often as it comes, as the engine does once it is stored. */
  begin(acknowledge: 'every' | 'none'): Promise<StationLife>;
  /** A finger, for as long as a finger takes. */
  press(): Promise<void>;
  /** As fast as the kind can be driven, for so long. */
  flood(ms: number): Promise<void>;
  /** What a supervised kind must notice: its wire, its receiver or its device is gone. */
  cut(): Promise<void>;
  /** What the button shows of what it was told last; null for one that shows nothing. */
  shown(): string | null;
  elapse(ms: number): Promise<void>;
};

export type KindCase = { name: string; run(rig: KindRig): Promise<void> };

const SLACK_MS = 400;
const STARTS_WITHIN_MS = 4_000;

const presses = ({ events }: StationLife) => events.filter((event) => event.type === 'press');
const names = (life: StationLife): string[] => [
  ...new Set(presses(life).map(({ device, deviceEpoch, number }) => `${device}.${deviceEpoch}.${number}`)),
];
const linkOf = ({ events }: StationLife): BellLink | undefined =>
  events.findLast((event) => event.type === 'link')?.link;
const faultsOf = ({ events }: StationLife): readonly string[] =>
  events.findLast((event) => event.type === 'status')?.faults ?? [];

async function until(rig: KindRig, limitMs: number, what: string, isSo: () => boolean): Promise<void> {
  const STEP_MS = 20;
  for (let waitedMs = 0; waitedMs < limitMs && !isSo(); waitedMs += STEP_MS) await rig.elapse(STEP_MS);
  assert.ok(isSo(), `${what}: not within ${limitMs} ms`);
}

async function listening(rig: KindRig, acknowledge: 'every' | 'none'): Promise<StationLife> {
  const life = await rig.begin(acknowledge);
  await until(rig, STARTS_WITHIN_MS, 'listening', () => linkOf(life)?.state === 'listening');
  return life;
}

export const kindConformance: readonly KindCase[] = [
  {
    name: 'a press is told, told again until it is stored, and then no more',
    run: async (rig) => {
      const life = await listening(rig, 'none');
      await rig.press();
      await until(rig, 3 * REPEAT_MS + SLACK_MS, 'repeated', () => presses(life).length >= 3);
      assert.equal(names(life).length, 1);
      const ages = presses(life).map(({ ageMs }) => ageMs ?? 0);
      assert.ok((ages.at(-1) ?? 0) >= 2 * REPEAT_MS - SLACK_MS, `ages ${ages}`);
      for (const press of presses(life).slice(-1)) life.doorbell.acknowledge(press);
      await rig.elapse(SLACK_MS);
      const before = presses(life).length;
      await rig.elapse(4 * REPEAT_MS);
      assert.equal(presses(life).length, before);
    },
  },
  {
    name: 'two presses are two, and each is acknowledged by itself',
    run: async (rig) => {
      const life = await listening(rig, 'none');
      await rig.press();
      await rig.elapse(PRESS_GUARD_MS + SLACK_MS);
      await rig.press();
      await until(rig, SLACK_MS, 'both told', () => names(life).length === 2);
      const [first] = presses(life);
      assert.ok(first);
      life.doorbell.acknowledge(first);
      await rig.elapse(SLACK_MS);
      const before = life.events.length;
      await rig.elapse(3 * REPEAT_MS);
      const later = { ...life, events: life.events.slice(before) };
      assert.deepEqual(names(later), names(life).slice(1));
    },
  },
  {
    name: 'told, and the station dies before it is stored: told again, and it is the same press',
    run: async (rig) => {
      const first = await listening(rig, 'none');
      await rig.press();
      await until(rig, SLACK_MS, 'told', () => names(first).length === 1);
      await rig.elapse(SLACK_MS);
      await first.end();
      const next = await rig.begin('every');
      await until(rig, STARTS_WITHIN_MS, 'told again', () => names(next).length > 0);
      await rig.elapse(3 * REPEAT_MS);
      assert.deepEqual(names(next), names(first));
      await next.end();
      const last = await listening(rig, 'every');
      await rig.elapse(3 * REPEAT_MS);
      assert.deepEqual(names(last), [], 'stored, it is not told by a later life');
    },
  },
  {
    name: 'presses of different lives of the station never have the same name',
    run: async (rig) => {
      const seen = new Set<string>();
      for (let count = 1; count <= 4; count += 1) {
        const life = await listening(rig, 'every');
        await rig.press();
        await until(rig, SLACK_MS, 'told', () => names(life).length === 1);
        await rig.elapse(PRESS_GUARD_MS + SLACK_MS);
        for (const name of names(life)) seen.add(name);
        await life.end();
        assert.equal(seen.size, count);
      }
    },
  },
  {
    name: 'a press while the station is away: kept by a kind that latches, and never made up by one that does not',
    run: async (rig) => {
      const before = await listening(rig, 'every');
      await before.end();
      await rig.press();
      await rig.elapse(2_000);
      const life = await listening(rig, 'every');
      await rig.elapse(2_000);
      assert.equal(names(life).length, rig.abilities.latches ? 1 : 0);
      const age = presses(life)[0]?.ageMs ?? 0;
      if (rig.abilities.latches) assert.ok(age >= 2_000 - SLACK_MS, `age ${age}`);
    },
  },
  {
    name: 'a button that no finger moves is an alarm, and no more presses than a person could make',
    run: async (rig) => {
      const life = await listening(rig, 'every');
      await rig.flood(12_000);
      assert.deepEqual(faultsOf(life), ['button-chattering']);
      assert.ok(names(life).length <= 26, `${names(life).length} presses`);
      await rig.elapse(8_000);
      assert.deepEqual(faultsOf(life), []);
      const before = names(life).length;
      await rig.press();
      await until(rig, SLACK_MS + REPEAT_MS, 'believed again', () => names(life).length === before + 1);
    },
  },
  {
    name: 'cut off: told within 10 s by a kind that is supervised, and never a press',
    run: async (rig) => {
      const life = await listening(rig, 'every');
      await rig.cut();
      const isTold = () => linkOf(life)?.state !== 'listening' || faultsOf(life).length > 0;
      if (rig.abilities.supervised) await until(rig, 10_000, 'told', isTold);
      assert.equal(presses(life).length, 0, 'a break is no press');
    },
  },
  {
    name: 'what it was told to show is seen at a button with feedback, and harms none without',
    run: async (rig) => {
      const life = await listening(rig, 'every');
      life.doorbell.showLed('seen');
      await rig.elapse(SLACK_MS);
      assert.equal(rig.shown(), rig.abilities.feedback ? 'seen' : null);
      if (!rig.abilities.feedback) assert.equal(life.doorbell.strike(1_000), false);
    },
  },
];
