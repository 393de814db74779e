// The real serialport driver and a device program, at the two ends of a pseudo-terminal, as the conformance suite wants it.
import { setTimeout as pause } from 'node:timers/promises';
import { machineClock } from '#native/clock.ts';
import type { DoorbellRig, ToldByDevice } from '#native/doorbell/conformance.ts';
import type { DoorbellEvent } from '#native/doorbell/doorbell.ts';
import { serialDoorbell } from '#native/doorbell/serial.ts';
import type { SimulatedDevice } from './device.ts';
import { openPtyPair } from './pty.ts';

/** The test's own hook: with tests side by side, the global one may clean up after the wrong one. */
type CleanUps = (cleanUp: () => Promise<void>) => void;

type Start = (options: { port: string }) => Promise<SimulatedDevice>;

export async function serialRig(onTestFinished: CleanUps, startDevice: Start) {
  const cable = await openPtyPair();
  onTestFinished(() => cable.stop());
  const device = await startDevice({ port: cable.devicePath });
  onTestFinished(() => device.stop());
  const doorbell = serialDoorbell({ clock: machineClock, path: cable.hostPath });
  onTestFinished(() => doorbell.stop());
  const events: DoorbellEvent[] = [];
  const rig: DoorbellRig = {
    doorbell,
    events,
    get told() {
      return device.lines.flatMap((line): ToldByDevice[] => {
        if ('acked' in line) return [{ type: 'acked', kind: line.kind, number: line.acked }];
        if ('led' in line) return [{ type: 'led', led: line.led }];
        return 'strike' in line ? [{ type: 'strike', pulseMs: line.strike }] : [];
      });
    },
    device: {
      press: () => device.press(),
      hold: (isDown) => (isDown ? device.hold() : device.release()),
      moveDoor: (isOpen) => device.door(isOpen ? 'open' : 'closed'),
      pressStaffButton: () => device.staff(),
      mute: (isMute) => (isMute ? device.mute() : device.unmute()),
      loseAcks: (count) => device.loseAcks(count),
      noise: (bytes) => device.noise(bytes),
      powerCycle: (offMs) => device.powerCycle(offMs),
    },
    start: (acknowledge) =>
      doorbell.start((event) => {
        events.push(event);
        if (acknowledge === 'none') return;
        if (event.type === 'press') doorbell.acknowledge(event);
        if (event.type === 'door-contact') doorbell.acknowledge(event, 'door');
        if (event.type === 'staff-button') doorbell.acknowledge(event, 'staff');
      }),
    unplug: () => cable.unplug(),
    replug: () => cable.replug(),
    elapse: async (ms) => {
      await pause(ms);
    },
  };
  return Object.assign(rig, { cable, simulated: device });
}
