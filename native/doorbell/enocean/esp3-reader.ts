// Cuts a stream of bytes into ESP3 packets. A byte that looks like a beginning and is none costs nothing but itself:
// whatever came after it is looked at again.
import { type Packet, packetAtFront } from './esp3.ts';

type Heard = { packets: Packet[]; noiseBytes: number };

export type Esp3Reader = {
  push(bytes: Uint8Array): Heard;
  /** Nothing more comes for what has begun: it was no beginning. */
  giveUp(): Heard;
  isWaiting(): boolean;
};

export function esp3Reader(): Esp3Reader {
  let held = new Uint8Array();

  function take(): Heard {
    const heard: Heard = { packets: [], noiseBytes: 0 };
    let at = 0;
    for (;;) {
      const front = packetAtFront(held.subarray(at));
      if (front.found === 'beginning') break;
      if (front.found === 'packet') heard.packets.push(front.packet);
      else heard.noiseBytes += 1;
      at += front.found === 'packet' ? front.length : 1;
    }
    held = held.slice(at);
    return heard;
  }

  return {
    push(bytes) {
      const all = new Uint8Array(held.length + bytes.length);
      all.set(held);
      all.set(bytes, held.length);
      held = all;
      return take();
    },
    giveUp() {
      if (held.length === 0) return { packets: [], noiseBytes: 0 };
      held = held.slice(1);
      const heard = take();
      return { ...heard, noiseBytes: heard.noiseBytes + 1 };
    },
    isWaiting: () => held.length > 0,
  };
}
