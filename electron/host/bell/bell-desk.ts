// From the button to the front desk: a press is told first and stored next, and its transport ACK goes back only
// after the commit. Door inputs become facts the same way.
import { doorOpenedByDevice } from '#core/doorbell/answer.ts';
import type { EscalationPolicy } from '#core/doorbell/policy.ts';
import { bellKey, ring } from '#core/doorbell/press.ts';
import { knowsPress } from '#core/doorbell/press-window.ts';
import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { Hours } from '#core/hours/opening.ts';
import { regimeAt } from '#core/hours/regime.ts';
import type { Moment } from '#core/moment.ts';
import { ok } from '#core/result.ts';
import type { BellLink, Doorbell, DoorbellEvent, DoorFactId, FactKind } from '#native/doorbell/doorbell.ts';
import type { Engine } from '../engine.ts';
import type { Log } from '../log.ts';
import { ledFor } from './led.ts';

export type BellDesk = ReturnType<typeof runBell>;

type Parts = {
  engine: Engine;
  doorbell: Doorbell;
  hours: Hours;
  policy: EscalationPolicy;
  log: Log;
};

type PressEvent = Extract<DoorbellEvent, { type: 'press' }>;

export function runBell({ engine, doorbell, hours, policy, log }: Parts) {
  let link: BellLink = { state: 'searching' };
  let linkSinceAt: number | null = null;
  let faults: readonly string[] = [];
  let shownLed = '';
  const early: PressEvent[] = [];

  async function acknowledged(id: DoorFactId, kind: FactKind, work: Promise<unknown>): Promise<void> {
    try {
      await work;
      doorbell.acknowledge(id, kind);
    } catch (error) {
      // No ACK: the device keeps it and says it again, and the commit goes on being tried meanwhile.
      log.fault('door-fact-not-stored', error);
    }
  }

  function press(event: PressEvent): void {
    const { device, deviceEpoch, number } = event;
    const id = { device, deviceEpoch, number };
    if (!engine.isOpen()) return pressEarly(event);
    const window = (desk: ReturnType<Engine['stored']>) => desk.presses.get(bellKey(id));
    if (knowsPress(window(engine.stored()), number)) return doorbell.acknowledge(id, 'press');
    if (knowsPress(window(engine.ahead()), number)) return;
    const decide = (desk: FrontDesk, moment: Moment) => ok(ringFor(event, desk, moment));
    const actor = { kind: 'device', device } as const;
    void acknowledged(id, 'press', engine.act(decide, { actor, answer: () => null, tellFirst: true }));
  }

  const ringFor = ({ device, deviceEpoch, number, ageMs }: PressEvent, desk: FrontDesk, moment: Moment) =>
    ring(
      desk,
      { from: 'bell', press: { device, deviceEpoch, number }, ageMs },
      regimeAt(hours, moment.wallMs),
      policy,
    );

  /** The desks sound before the store has opened; the ring's id follows from the press, so it stays one ring. */
  function pressEarly(event: PressEvent): void {
    if (early.some(({ number, deviceEpoch }) => number === event.number && deviceEpoch === event.deviceEpoch))
      return;
    early.push(event);
    const facts = ringFor(event, engine.ahead(), engine.clock.now());
    engine.tellEarly(facts, { kind: 'device', device: event.device });
  }

  function door(event: DoorFactId & { ageMs: number | null }, how: 'contact' | 'staff-button'): void {
    const openedAt = engine.clock.now().wallMs - (event.ageMs ?? 0);
    const actor = { kind: 'device', device: event.device } as const;
    const decide = (desk: FrontDesk) => ok(doorOpenedByDevice(desk, how, openedAt));
    const kind = how === 'contact' ? 'door' : 'staff';
    void acknowledged(event, kind, engine.act(decide, { actor, answer: () => null }));
  }

  function linkChanged(next: BellLink): void {
    if (next.state === link.state) return;
    link = next;
    linkSinceAt = engine.clock.now().wallMs;
    shownLed = '';
    engine.topic.changed();
    const act = engine.act(() => ok([linkFact(engine, next)]), {
      actor: { kind: 'system' },
      answer: () => null,
    });
    act.catch((error: unknown) => log.fault('bell-link-not-stored', error));
  }

  function on(event: DoorbellEvent): void {
    switch (event.type) {
      case 'press':
        return press(event);
      case 'staff-button':
        return door(event, 'staff-button');
      case 'door-contact':
        return event.open ? door(event, 'contact') : doorbell.acknowledge(event, 'door');
      case 'link':
        return linkChanged(event.link);
      case 'status':
        faults = event.faults;
        return engine.topic.changed();
      case 'suspect':
      case 'garbled':
        return log.event(`bell-${event.type}`, { ...event });
    }
  }

  /** The light at the button tells the same truth as the screen: only what a stored fact stands behind. */
  function showLed(): void {
    const led = ledFor(engine.stored());
    if (led === shownLed || link.state !== 'listening') return;
    shownLed = led;
    doorbell.showLed(led);
  }

  return {
    start: () => doorbell.start(on),
    /** Once the store has opened: what rang before that is decided and stored like any other press. */
    takeUpEarly: () => early.splice(0).forEach(press),
    showLed,
    health: () => ({
      state: faults.includes('button-stuck') ? ('stuck' as const) : link.state,
      sinceAt: linkSinceAt,
    }),
    stop: () => doorbell.stop(),
  };
}

const linkFact = (engine: Engine, link: BellLink): Fact => ({
  type: 'bell-link-changed',
  subject: engine.station(),
  data: { state: link.state },
});
