// Any presses, commits and deaths, against the promises: never two presses under one name, none lost that a write
// had reached, none made up.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handClock } from '../../hand-clock.ts';
import { type HeldMemory, type HeldPress, holdPresses } from './held-presses.ts';

type Step = 'press' | 'store-oldest' | 'die' | 'die-before-written';

const nameOf = ({ device, deviceEpoch, number }: Omit<HeldPress, 'ageMs'>): string =>
  `${device}.${deviceEpoch}.${number}`;

function world() {
  const pressed = new Set<string>();
  const stored = new Set<string>();
  const mayBeLost = new Set<string>();
  let memory: HeldMemory = [];
  let run = start();

  function start() {
    const told = new Map<string, HeldPress>();
    const saved: HeldMemory[] = [];
    const held = holdPresses({
      ...{ clock: handClock(), bootId: 'boot', remembered: memory },
      save: (now) => saved.push([...now]),
      tell: (press) => told.set(nameOf(press), press),
    });
    held.begin();
    return { told, saved, held };
  }

  function press(): void {
    const before = run.told.size;
    run.held.add('loop', 0);
    expect(run.told.size).toBe(before + 1);
    const name = [...run.told.keys()].at(-1) ?? '';
    expect(pressed.has(name)).toBe(false);
    pressed.add(name);
  }

  function storeOldest(): void {
    const next = [...run.told.values()].find((one) => !stored.has(nameOf(one)));
    if (!next) return;
    stored.add(nameOf(next));
    run.held.acknowledge(next);
  }

  function die(isLastWritten: boolean): void {
    const written = (isLastWritten ? run.saved : run.saved.slice(0, -1)).at(-1) ?? memory;
    const kept = new Set(written.map(nameOf));
    if (!isLastWritten) for (const name of run.told.keys()) if (!kept.has(name)) mayBeLost.add(name);
    memory = written;
    run = start();
  }

  return {
    take(step: Step): void {
      if (step === 'press') press();
      else if (step === 'store-oldest') storeOldest();
      else die(step === 'die');
    },
    end(): void {
      die(true);
      for (const name of run.told.keys()) expect(pressed.has(name)).toBe(true);
      const missing = [...pressed].filter((name) => !stored.has(name) && !run.told.has(name));
      expect(missing.filter((name) => !mayBeLost.has(name))).toEqual([]);
    },
  };
}

test('presses keep their names through every death', () => {
  const step = fc.constantFrom<Step>('press', 'press', 'store-oldest', 'die', 'die-before-written');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const played = world();
      for (const one of steps) played.take(one);
      played.end();
    }),
    { numRuns: 500 },
  );
});
