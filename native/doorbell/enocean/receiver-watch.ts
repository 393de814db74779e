// What goes on over the line to a radio receiver: it is asked who it is, for as long as the station lives, and what
// the named buttons send becomes presses. The same telegram comes again through every repeater; it is one press.
import type { Clock } from '../../clock.ts';
import type { BellFault, DoorbellEvent, HeardInstead } from '../doorbell.ts';
import { contact } from '../held/contact.ts';
import { GARBLED_REPORT_MS, SILENCE_MS } from '../timing.ts';
import { askVersion, type ButtonTelegram, buttonTelegram, type Packet, receiverOf } from './esp3.ts';
import { esp3Reader } from './esp3-reader.ts';

/** Four answers may be lost before the silence limit. */
export const ASK_MS = 2_000;

/** ESP3 lets 100 ms pass between two bytes of one packet; as much again for a machine that reads late. */
const GAP_MS = 100;
const GAPS = 2;

/** A repeater sends on within some tens of milliseconds, and no finger is as quick. */
const REPEATED_MS = 100;

/** Buttons of the neighbours that are told once each; more than this is a building, not a mistake. */
const STRANGERS_MAX = 20;

export type ReceiverOptions = {
  clock: Clock;
  /** The buttons that are this bell; everybody else's are left alone. */
  senders: readonly string[];
  send(bytes: Uint8Array): void;
  onListening(receiver: string): void;
  onSilent(sinceMs: number, heard: HeardInstead): void;
  onPress(sender: string, atMs: number): void;
  onFaults(faults: readonly BellFault[]): void;
  onEvent(event: Extract<DoorbellEvent, { type: 'garbled' | 'stranger' }>): void;
};

export function watchReceiver(options: ReceiverOptions) {
  const { clock, senders, send, onListening, onSilent, onPress, onFaults, onEvent } = options;
  const reader = esp3Reader();
  const strangers = new Set<string>();
  let answeredAtMs = clock.bootMs();
  let heardInstead: HeardInstead = 'nothing';
  let garbled = { count: 0, length: 0 };
  const stops = { ask: () => {}, silence: () => {}, gap: () => {}, garbled: () => {} };

  const fingers = fingersOf(clock, senders, onPress, onFaults);

  function takeTelegram(telegram: ButtonTelegram): void {
    const { sender } = telegram;
    const finger = fingers.get(sender);
    if (finger) finger.take(telegram);
    else if (!strangers.has(sender) && strangers.size < STRANGERS_MAX) {
      strangers.add(sender);
      onEvent({ type: 'stranger', device: sender });
    }
  }

  function take(packet: Packet): void {
    const receiver = receiverOf(packet);
    const telegram = buttonTelegram(packet);
    if (receiver !== null) {
      answeredAtMs = clock.bootMs();
      heardInstead = 'nothing';
      onListening(receiver);
    }
    if (telegram) takeTelegram(telegram);
  }

  function hear({ packets, noiseBytes }: ReturnType<typeof reader.push>): void {
    noteNoise(noiseBytes);
    for (const packet of packets) take(packet);
    watchGap(GAPS);
  }

  /** Counted twice, since after a busy moment the first one ends before what lay in the line is read. */
  function watchGap(left: number): void {
    stops.gap();
    if (!reader.isWaiting()) return;
    stops.gap = clock.setTimer(GAP_MS, () => (left > 1 ? watchGap(left - 1) : hear(reader.giveUp())));
  }

  function noteNoise(length: number): void {
    if (length === 0) return;
    if (heardInstead === 'nothing') heardInstead = 'noise';
    const isFirst = garbled.count === 0;
    garbled = { count: garbled.count + 1, length: garbled.length + length };
    if (!isFirst) return;
    stops.garbled = clock.setTimer(GARBLED_REPORT_MS, () => {
      onEvent({ type: 'garbled', ...garbled });
      garbled = { count: 0, length: 0 };
    });
  }

  function ask(): void {
    stops.ask = clock.setTimer(ASK_MS, ask);
    send(askVersion());
  }

  function watchSilence(inMs: number): void {
    stops.silence = clock.setTimer(inMs, () => {
      const leftMs = answeredAtMs + SILENCE_MS - clock.bootMs();
      if (leftMs > 0) watchSilence(leftMs);
      else onSilent(answeredAtMs, heardInstead);
    });
  }

  ask();
  watchSilence(SILENCE_MS);

  return {
    hear: (bytes: Uint8Array): void => hear(reader.push(bytes)),
    stop(): void {
      for (const stop of Object.values(stops)) stop();
      for (const finger of fingers.values()) finger.stop();
    },
  };
}

function fingersOf(
  clock: Clock,
  senders: readonly string[],
  onPress: ReceiverOptions['onPress'],
  onFaults: ReceiverOptions['onFaults'],
) {
  const faults = new Map<string, readonly BellFault[]>();
  return new Map(
    senders.map((sender) => {
      const finger = contact({
        ...{ clock, countsOn: 'down', whenStuck: 'button-stuck' },
        onPress: (atMs) => onPress(sender, atMs),
        onFaults: (now) => {
          faults.set(sender, now);
          onFaults([...new Set([...faults.values()].flat())]);
        },
      });
      let last = { isDown: false, atMs: -REPEATED_MS };
      const take = ({ isDown }: ButtonTelegram): void => {
        const atMs = clock.bootMs();
        if (isDown === last.isDown && atMs - last.atMs < REPEATED_MS) return;
        last = { isDown, atMs };
        if (!isDown) return;
        finger.down();
        // Radio loses a release as well as a press: let go at once, so that nothing can hang.
        finger.up();
      };
      return [sender, { take, stop: finger.stop }] as const;
    }),
  );
}
