// Cuts a stream of bytes into frames. Holds at most one frame, whatever comes, and never throws.
import { ENCODED_MAX, openFrame } from './frame.ts';

type Heard = {
  /** Bodies whose CRC was right, in order. */
  bodies: Uint8Array[];
  /** Pieces between delimiters that were no frames, and all bytes thrown away. */
  garbledCount: number;
  garbledBytes: number;
};

export type FrameReader = { push(bytes: Uint8Array): Heard };

export function frameReader(): FrameReader {
  const held = new Uint8Array(ENCODED_MAX);
  let heldLength = 0;
  let isOverlong = false;

  const hold = (piece: Uint8Array, heard: Heard): void => {
    if (!isOverlong && heldLength + piece.length <= ENCODED_MAX) {
      held.set(piece, heldLength);
      heldLength += piece.length;
      return;
    }
    // Counted at once, not at the delimiter: a line that never sends one is noise too.
    if (!isOverlong) heard.garbledCount += 1;
    heard.garbledBytes += heldLength + piece.length;
    heldLength = 0;
    isOverlong = true;
  };

  const finish = (heard: Heard): void => {
    if (heldLength > 0) {
      const body = openFrame(held.subarray(0, heldLength));
      if (body) heard.bodies.push(body);
      else {
        heard.garbledCount += 1;
        heard.garbledBytes += heldLength;
      }
    }
    heldLength = 0;
    isOverlong = false;
  };

  const push = (bytes: Uint8Array): Heard => {
    const heard: Heard = { bodies: [], garbledCount: 0, garbledBytes: 0 };
    let from = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
      hold(bytes.subarray(from, end), heard);
      finish(heard);
      from = end + 1;
    }
    hold(bytes.subarray(from), heard);
    return heard;
  };

  return { push };
}
