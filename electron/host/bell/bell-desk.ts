// From the button to the front desk and back: presses and door inputs in, transport ACKs and the light out.
import { doorOpenedByDevice } from '#core/doorbell/answer.ts';
import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import { ok, unreachable } from '#core/result.ts';
import type { BellLink, DoorbellEvent, DoorFactId, LedState } from '#native/doorbell/doorbell.ts';
import type { Engine } from '../engine.ts';
import { makeBellFaults } from './bell-faults.ts';
import type { Acknowledge, BellParts } from './bell-parts.ts';
import { ledFor } from './led.ts';
import { takePresses } from './presses.ts';

export type BellDesk = ReturnType<typeof runBell>;

export function runBell(parts: BellParts) {
  const { engine, doorbell, log } = parts;
  let link: BellLink = { state: 'searching' };
  let linkSinceAt: number | null = null;
  const faults = makeBellFaults(() => engine.topic.changed());
  let shownLed: LedState | null = null;

  const acknowledge: Acknowledge = (id, kind, work) => {
    work.then(
      () => doorbell.acknowledge(id, kind),
      (error: unknown) => log.fault('door-fact-not-stored', error),
    );
  };
  const presses = takePresses(parts, acknowledge);

  function door(event: DoorFactId & { ageMs: number | null }, how: 'contact' | 'staff-button'): void {
    const { ageMs } = event;
    const now = engine.clock.now();
    // Nobody can say which ring an opening of unknown age was for, so it is heard and proves nothing.
    const decide = (desk: FrontDesk) =>
      ok(ageMs === null ? [] : doorOpenedByDevice(desk, how, { now, agoMs: ageMs }));
    const actor = { kind: 'device', device: event.device } as const;
    const kind = how === 'contact' ? 'door' : 'staff';
    acknowledge(event, kind, engine.act(decide, { actor, answer: () => null }));
  }

  function linkChanged(next: BellLink): void {
    if (next.state === link.state) return;
    link = next;
    linkSinceAt = engine.clock.now().wallMs;
    engine.topic.changed();
    engine
      .act(() => ok([linkFact(engine, next)]), { actor: { kind: 'system' }, answer: () => null })
      .catch((error: unknown) => log.fault('bell-link-not-stored', error));
  }

  function on(event: DoorbellEvent): void {
    switch (event.type) {
      case 'press':
        presses.take(event);
        break;
      case 'staff-button':
        door(event, 'staff-button');
        break;
      case 'door-contact':
        // A door that closes changes nothing in the chain; the device only wants to know it was heard.
        if (event.open) door(event, 'contact');
        else doorbell.acknowledge(event, 'door');
        break;
      case 'link':
        linkChanged(event.link);
        break;
      case 'status':
      case 'twins':
        faults.hear(event);
        break;
      case 'suspect':
      case 'stranger':
      case 'garbled':
        log.event(`bell-${event.type}`, { ...event });
        break;
      default:
        unreachable(event);
    }
  }

  return {
    /** What this kind of button can promise. */
    declares: () => doorbell.declares,
    start: () => doorbell.start(on),
    /** Once the store has opened: what rang before that is decided and stored like any other press. */
    takeUpEarly: presses.takeUpEarly,
    /** The light at the button tells the same truth as the screen: only what a stored fact stands behind. */
    showLed(): void {
      const led = ledFor(engine.stored());
      if (led !== shownLed) doorbell.showLed(led);
      shownLed = led;
    },
    health: () => ({
      state: faults.isStuck() ? ('stuck' as const) : link.state,
      sinceAt: linkSinceAt,
      kind: doorbell.kind,
    }),
    /** As far as anybody can tell, a press now would be one: the screen at the door says so only then. */
    isHeard: (): boolean => link.state === 'listening' && !faults.isDeaf(),
    faults: faults.now,
    /** True when the pulse went out to a device that answers. */
    strike: (pulseMs: number): boolean => doorbell.strike(pulseMs),
    stop: () => doorbell.stop(),
  };
}

const linkFact = (engine: Engine, link: BellLink): Fact => ({
  type: 'bell-link-changed',
  subject: engine.station(),
  data: { state: link.state },
});
