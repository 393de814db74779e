// Modbus RTU, the part that relay boards speak: write one coil, read coils. Bytes to meaning and back, nothing else.
// Section numbers are those of the MODBUS Application Protocol 1.1b3 and the Serial Line guide 1.02.

const READ_COILS = 0x01;
const WRITE_COIL = 0x05;
const EXCEPTION = 0x80;
const ON = 0xff00;
const OFF = 0x0000;
/**
 * Not in the standard, but in the boards that are sold for it: a coil written at 0x0200 + number closes for so many
 * tenths of a second and opens by itself.
 */
const TIMED_COILS = 0x0200;
const TENTH_MS = 100;

export type ModbusRequest = { frame: Uint8Array; isAnswer(frame: Uint8Array): boolean };

/** Serial Line guide 6.2.2: polynomial A001 reversed, the low byte goes first. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
  }
  return crc;
}

function withCrc(bytes: readonly number[]): Uint8Array {
  const crc = crc16(Uint8Array.from(bytes));
  return Uint8Array.from([...bytes, crc & 0xff, crc >> 8]);
}

const hasCrc = (frame: Uint8Array): boolean => crc16(frame) === 0;

const word = (value: number): number[] => [value >> 8, value & 0xff];

/** The board repeats the request as its answer. */
function writeCoil(address: number, coil: number, value: number): ModbusRequest {
  const frame = withCrc([address, WRITE_COIL, ...word(coil), ...word(value)]);
  return {
    frame,
    isAnswer: (answer) =>
      answer.length === frame.length && answer.every((byte, index) => byte === frame[index]),
  };
}

/** Relay 1 is coil 0. */
export const switchRelay = (address: number, channel: number, isOn: boolean): ModbusRequest =>
  writeCoil(address, channel - 1, isOn ? ON : OFF);

export const switchRelayFor = (address: number, channel: number, ms: number): ModbusRequest =>
  writeCoil(address, TIMED_COILS + channel - 1, Math.ceil(ms / TENTH_MS));

export function readRelays(address: number, count: number): ModbusRequest {
  const byteCount = Math.ceil(count / 8);
  return {
    frame: withCrc([address, READ_COILS, ...word(0), ...word(count)]),
    isAnswer: (answer) =>
      answer.length === 5 + byteCount &&
      answer[0] === address &&
      answer[1] === READ_COILS &&
      answer[2] === byteCount &&
      hasCrc(answer),
  };
}

/** Of an answer to readRelays. */
export const isRelayOn = (answer: Uint8Array, channel: number): boolean =>
  (((answer[3 + ((channel - 1) >> 3)] ?? 0) >> ((channel - 1) & 7)) & 1) === 1;

export function isExceptionTo(request: ModbusRequest, answer: Uint8Array): boolean {
  const [address, code] = request.frame;
  return (
    answer.length === 5 && answer[0] === address && answer[1] === (code ?? 0) + EXCEPTION && hasCrc(answer)
  );
}
