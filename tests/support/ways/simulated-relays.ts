// A Modbus board with eight relays at the far end of a cable; relays that open by themselves, and all that may go wrong.
import { crc16 } from '#native/relay/modbus.ts';
import { serialEnd } from './serial-end.ts';

export type SimulatedRelays = {
  /** Relay 1 first. */
  on: boolean[];
  /** Every change of any relay, in order: "1 on". */
  clicks: string[];
  isMute: boolean;
  /** Answers, but its relays are welded. */
  isStuck: boolean;
  /** A plain board, which knows no relays that open by themselves. */
  isPlain: boolean;
  say(bytes: Uint8Array): void;
  plugIn(): Promise<void>;
  leave(): Promise<void>;
};

const COUNT = 8;
const ADDRESS = 1;

const framed = (bytes: number[]): Uint8Array => {
  const crc = crc16(Uint8Array.from(bytes));
  return Uint8Array.from([...bytes, crc & 255, crc >> 8]);
};

export async function simulatedRelays(path: string): Promise<SimulatedRelays> {
  let heard: number[] = [];
  const timers = new Map<number, NodeJS.Timeout>();

  const turn = (relay: number, isOn: boolean): void => {
    if (board.isStuck || board.on[relay] === isOn) return;
    board.on[relay] = isOn;
    board.clicks.push(`${relay + 1} ${isOn ? 'on' : 'off'}`);
  };
  const turnFor = (relay: number, tenths: number): void => {
    clearTimeout(timers.get(relay));
    turn(relay, true);
    timers.set(
      relay,
      setTimeout(() => turn(relay, false), tenths * 100),
    );
  };

  function answerTo(frame: number[]): Uint8Array | null {
    const [address, code, high = 0, low = 0, first = 0, second = 0] = frame;
    if (address !== ADDRESS || crc16(Uint8Array.from(frame)) !== 0) return null;
    if (code === 1)
      return framed([ADDRESS, 1, 1, board.on.reduce((all, isOn, at) => all | (Number(isOn) << at), 0)]);
    const isTimed = high === 2;
    if (code !== 5 || low >= COUNT || (isTimed && board.isPlain))
      return framed([ADDRESS, (code ?? 0) | 128, 2]);
    if (isTimed) turnFor(low, first * 256 + second);
    else {
      clearTimeout(timers.get(low));
      turn(low, first === 255);
    }
    return Uint8Array.from(frame);
  }

  const hear = (bytes: Uint8Array): void => {
    if (board.isMute) return;
    heard.push(...bytes);
    while (heard.length >= 8) {
      const answer = answerTo(heard.slice(0, 8));
      heard = heard.slice(answer ? 8 : 1);
      if (answer) end.say(answer);
    }
  };

  let end = await serialEnd(path, hear);
  const board: SimulatedRelays = {
    ...{
      on: Array.from({ length: COUNT }, () => false),
      clicks: [],
      isMute: false,
      isStuck: false,
      isPlain: false,
    },
    say: (bytes) => end.say(bytes),
    plugIn: async () => {
      heard = [];
      end = await serialEnd(path, hear);
    },
    leave: async () => {
      for (const timer of timers.values()) clearTimeout(timer);
      await end.leave();
    },
  };
  return board;
}
