// Our own device counts and sends whatever its contact does. More presses than a person makes are told as an alarm;
// each of them is passed on all the same.
import type { Clock } from '../clock.ts';
import type { DoorbellEvent } from './doorbell.ts';
import { areTooMany, CHATTER_QUIET_MS, PRESSES_A_MINUTE_MAX } from './held/contact.ts';

type Press = Extract<DoorbellEvent, { type: 'press' }>;
type Status = Extract<DoorbellEvent, { type: 'status' }>;

/** Stands between the device and whoever listens: adds what only many presses together show. */
export function watchPressRate(clock: Clock, onEvent: (event: DoorbellEvent) => void) {
  let recent: { name: string; atMs: number }[] = [];
  let status: Status | null = null;
  let isChattering = false;
  let stopQuiet = () => {};

  const told = (event: Status): Status =>
    isChattering ? { ...event, faults: [...event.faults, 'button-chattering'] } : event;

  function become(chattering: boolean): void {
    if (isChattering === chattering) return;
    isChattering = chattering;
    if (status) onEvent(told(status));
  }

  function note({ device, deviceEpoch, number, ageMs }: Press): void {
    const name = `${device}.${deviceEpoch}.${number}`;
    // Repeated until it is stored, or latched while nobody listened: neither says how fast the contact moves now.
    if (ageMs === null || ageMs > CHATTER_QUIET_MS || recent.some((one) => one.name === name)) return;
    const nowMs = clock.bootMs();
    recent = [...recent, { name, atMs: nowMs }].slice(-PRESSES_A_MINUTE_MAX);
    const atMs = recent.map((one) => one.atMs);
    if (!areTooMany(atMs, nowMs)) return;
    stopQuiet();
    stopQuiet = clock.setTimer(CHATTER_QUIET_MS, () => {
      recent = [];
      become(false);
    });
    become(true);
  }

  return {
    on(event: DoorbellEvent): void {
      if (event.type === 'press') note(event);
      if (event.type === 'status') status = event;
      onEvent(event.type === 'status' ? told(event) : event);
    },
    stop: (): void => stopQuiet(),
  };
}
