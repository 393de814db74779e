// Both kinds of door opener, each with its real driver and its far end on a pseudo-terminal.
import { systemClock } from '#host/clock.ts';
import { driverClock } from '#host/driver-clock.ts';
import { relayLines } from '#host/relay-lines.ts';
import type { OpenerRig } from '#native/door-opener/conformance.ts';
import { relayOpener } from '#native/door-opener/relay-opener.ts';
import { strikeOpener } from '#native/door-opener/strike-opener.ts';
import { ModbusRelay } from '#native/relay/modbus-relay.ts';
import { startSimulatedDevice } from './device.ts';
import { openPtyPair } from './pty.ts';
import { serialRig } from './serial-rig.ts';
import { simulatedRelays } from './ways/simulated-relays.ts';

type CleanUps = (cleanUp: () => Promise<void>) => void;

const PULSE_MS = 1_000;
const DOOR = 3;

export async function relayOnWire(onTestFinished: CleanUps, pulseMs = PULSE_MS) {
  const cable = await openPtyPair();
  onTestFinished(() => cable.stop());
  const board = await simulatedRelays(cable.devicePath);
  onTestFinished(() => board.leave());
  const clock = systemClock();
  const lines = relayLines(clock);
  const relayAt = (number: number) =>
    new ModbusRelay({
      ...{ clock: driverClock(clock), line: lines({ path: cable.hostPath }, 9600) },
      ...{ address: 1, channels: [number], isTimed: true },
    });
  const opener = relayOpener({ relay: relayAt(DOOR), channel: DOOR, pulseMs });
  onTestFinished(() => opener.stop());
  const rig: OpenerRig = {
    opener,
    pulseMs,
    openedCount: () => board.clicks.filter((click) => click === `${DOOR} on`).length,
    isOpen: () => board.on[DOOR - 1] === true,
    unplug: () => cable.unplug(),
    replug: async () => {
      await cable.replug();
      await board.plugIn();
    },
    fallSilent: () => {
      board.isMute = true;
    },
  };
  return Object.assign(rig, { board, relayAt });
}

export async function strikeOnWire(onTestFinished: CleanUps) {
  const bell = await serialRig(onTestFinished, startSimulatedDevice);
  const isListening = (): boolean => {
    const last = bell.events.findLast((event) => event.type === 'link');
    return last?.type === 'link' && last.link.state === 'listening';
  };
  const stateOf = () => (isListening() ? ('ready' as const) : ('lost' as const));
  const opener = strikeOpener({ bell: bell.doorbell, stateOf, pulseMs: PULSE_MS });
  bell.start('every');
  const strikes = () => bell.simulated.lines.filter((line) => 'strike' in line);
  const rig: OpenerRig = {
    opener,
    pulseMs: PULSE_MS,
    openedCount: () => strikes().length,
    // The device says when and for how long it strikes; its own tests show that it ends.
    isOpen: () => {
      const last = strikes().at(-1);
      const pulseMs = last && 'strike' in last ? last.strike : 0;
      return Date.now() < (last?.at ?? 0) + pulseMs;
    },
    unplug: () => bell.unplug(),
    replug: () => bell.replug(),
    fallSilent: () => bell.device.mute(true),
  };
  return rig;
}
