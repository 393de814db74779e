// A button that keeps nothing itself, as a doorbell: what its wire, key or radio says becomes presses that are held.
import { BELL_ABILITIES, type BellKind } from '#core/doorbell/bell-kind.ts';
import type { Clock } from '../../clock.ts';
import type { BellFault, BellLink, Doorbell, DoorbellEvent } from '../doorbell.ts';
import { type HeldMemory, holdPresses } from './held-presses.ts';

/** What every such button needs of the station it serves. */
export type StationSide = {
  clock: Clock;
  bootId: string;
  /** What an earlier run told and could not store, and where this one keeps the same. */
  memory: { readonly remembered: HeldMemory; save(memory: HeldMemory): void; settled(): Promise<void> };
};

/** What the wire, the key or the radio tells. */
export type ButtonSide = {
  link(link: BellLink): void;
  press(device: string, atMs: number): void;
  faults(faults: readonly BellFault[]): void;
  event(event: Extract<DoorbellEvent, { type: 'garbled' | 'stranger' | 'twins' }>): void;
};

/** Starts listening; stop is called once. */
type Listen = (button: ButtonSide) => { stop(): Promise<void> };

export function heldButton(
  kind: Exclude<BellKind, 'own-device'>,
  station: StationSide,
  listen: Listen,
): Doorbell {
  const { clock, bootId, memory } = station;
  let onEvent: (event: DoorbellEvent) => void = () => {};
  let device: string = kind;
  let faults: readonly BellFault[] = [];
  let listening: { stop(): Promise<void> } | null = null;

  const held = holdPresses({
    ...{ clock, bootId, remembered: memory.remembered, save: memory.save },
    tell: (press) => onEvent({ type: 'press', ...press }),
  });
  const status = (): void =>
    onEvent({
      ...{ type: 'status', device, doorOpen: false, shown: 'off', faults },
      pendingCount: held.pendingCount(),
    });

  return {
    kind,
    declares: BELL_ABILITIES[kind],
    start(listener) {
      onEvent = listener;
      held.begin();
      listening = listen({
        link(link) {
          onEvent({ type: 'link', link });
          if (link.state !== 'listening') return;
          device = link.device;
          status();
        },
        press: held.add,
        faults(now) {
          if (now.join() === faults.join()) return;
          faults = now;
          status();
        },
        event: (event) => onEvent(event),
      });
    },
    acknowledge(id, what = 'press') {
      if (what === 'press') held.acknowledge(id);
    },
    showLed: () => {},
    strike: () => false,
    async stop() {
      held.stop();
      await listening?.stop();
      await memory.settled();
    },
  };
}
