// Cuts one text into what a single message can carry: seven-bit letters where they suffice, UCS2 otherwise.
import { packSeptets, septetsOf } from './gsm-alphabet.ts';

/** `length` counts as TP-UDL does: septets in the seven-bit alphabet, bytes in UCS2, header included. */
export type SmsPart = { coding: 'gsm7' | 'ucs2'; hasHeader: boolean; length: number; data: Uint8Array };

/** What 140 bytes hold, without and with the header that joins parts (3GPP TS 23.040, 9.2.3.24.1). */
const SEPTETS = { alone: 160, joined: 153 };
const UNITS = { alone: 70, joined: 67 };
const HEADER_BYTES = 6;
const HEADER_SEPTETS = 7;
const HEADER_FILL_BITS = 1;

/** An alert is one sentence and a place; a longer text is a mistake, and each part may be lost on its own. */
export const SMS_PARTS_MAX = 3;

/** Groups never split inside a letter: an escape stays with its sign, a surrogate with its other half. */
function fill<T>(letters: readonly (readonly T[])[], room: { alone: number; joined: number }): T[][] {
  const all = letters.flat();
  if (all.length <= room.alone) return [all];
  const parts: T[][] = [[]];
  for (const letter of letters) {
    const last = parts.at(-1) ?? [];
    if (last.length + letter.length <= room.joined) last.push(...letter);
    else parts.push([...letter]);
  }
  return parts;
}

/** Concatenation with an eight-bit reference: the phone joins the parts that carry the same one. */
const headerOf = (reference: number, count: number, number: number): number[] => [
  ...[HEADER_BYTES - 1, 0x00, 0x03],
  ...[reference & 0xff, count, number],
];

function gsm7Part(septets: number[], header: number[]): SmsPart {
  const hasHeader = header.length > 0;
  return {
    coding: 'gsm7',
    hasHeader,
    length: septets.length + (hasHeader ? HEADER_SEPTETS : 0),
    data: Uint8Array.from([...header, ...packSeptets(septets, hasHeader ? HEADER_FILL_BITS : 0)]),
  };
}

function ucs2Part(units: number[], header: number[]): SmsPart {
  const data = Uint8Array.from([...header, ...units.flatMap((unit) => [unit >> 8, unit & 0xff])]);
  return { coding: 'ucs2', hasHeader: header.length > 0, length: data.length, data };
}

/** Null when the text is empty or needs more parts than an alert may have. */
export function smsParts(text: string, reference: number): SmsPart[] | null {
  const letters = [...text];
  if (letters.length === 0) return null;
  const septets = letters.map(septetsOf);
  const isGsm = septets.every((one) => one !== null);
  const units = letters.map((letter) =>
    Array.from({ length: letter.length }, (_, i) => letter.charCodeAt(i)),
  );
  const groups = isGsm ? fill(septets, SEPTETS) : fill(units, UNITS);
  if (groups.length > SMS_PARTS_MAX) return null;
  const make = isGsm ? gsm7Part : ucs2Part;
  return groups.map((group, index) =>
    make(group, groups.length === 1 ? [] : headerOf(reference, groups.length, index + 1)),
  );
}
