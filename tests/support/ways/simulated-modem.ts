// A modem with a SIM card and a network, at the far end of a cable: it speaks AT as 3GPP 27.005 and 27.007 say, and fails
// in the ways that real ones do.
import { type ReadSms, readPdu } from './read-pdu.ts';
import { serialEnd } from './serial-end.ts';

/** What comes of the next message instead of +CMGS and OK. */
export type Mishap =
  | { say: string }
  | 'silence'
  /** The prompt never comes. */
  | 'no-prompt'
  /** Whatever the test does when the message is there, such as pulling the cable. */
  | (() => void);

export type ModemWorld = {
  /** Null is an open card. */
  pin: string | null;
  pinTriesLeft: number;
  hasSim: boolean;
  /** The number AT+CREG and AT+CEREG tell. */
  registered: number;
  radio: 0 | 1 | 4;
  memory: Record<'SM' | 'ME', number>;
  /** A copy of every message is kept on the card. */
  keepsSent: boolean;
  deletesAll: boolean;
  deletes: boolean;
  isMute: boolean;
  /** Said in front of every answer, as if it had just happened. */
  news: string;
  /** Answers arrive in pieces of this many signs. */
  pieces: number;
  mishaps: Mishap[];
};

export type SimulatedModem = ModemWorld & {
  sent: ReadSms[];
  /** Every command heard, without its AT. */
  heard: string[];
  say(text: string): void;
  /** Its port again, after the cable came back: as after a power loss, echo is on. */
  plugIn(): Promise<void>;
  leave(): Promise<void>;
};

const START: ModemWorld = {
  ...{ pin: null, pinTriesLeft: 3, hasSim: true, registered: 1, radio: 1 },
  ...{ memory: { SM: 0, ME: 0 }, keepsSent: false, deletesAll: true, deletes: true },
  ...{ isMute: false, news: '', pieces: 1_000, mishaps: [] },
};

export async function simulatedModem(path: string, world: Partial<ModemWorld> = {}): Promise<SimulatedModem> {
  let echoes = true;
  let line = '';
  let chosen: 'SM' | 'ME' = 'SM';
  /** The length AT+CMGS stated, while the message is awaited. */
  let awaited: number | null = null;

  const say = (text: string): void => {
    for (let at = 0; at < text.length; at += modem.pieces) end.say(text.slice(at, at + modem.pieces));
  };
  const answer = (text: string): void =>
    say(`\r\n${modem.news === '' ? '' : `${modem.news}\r\n\r\n`}${text}\r\n`);
  const counts = () => `${modem.memory[chosen]},50`;
  const memories = () => `+CPMS: ${[1, 2, 3].map(() => counts()).join(',')}\r\n\r\nOK`;

  const enterPin = (pin: string): string => {
    if (pin === modem.pin) {
      modem.pin = null;
      return 'OK';
    }
    modem.pinTriesLeft -= 1;
    return modem.pinTriesLeft > 0 ? '+CME ERROR: 16' : '+CME ERROR: 12';
  };
  const simWord = (): string => {
    if (!modem.hasSim) return '+CME ERROR: 10';
    const word = modem.pinTriesLeft === 0 ? 'SIM PUK' : modem.pin === null ? 'READY' : 'SIM PIN';
    return `+CPIN: ${word}\r\n\r\nOK`;
  };
  const deleted = (given: string): string => {
    if (!modem.deletes || (given.includes(',') && !modem.deletesAll)) return '+CMS ERROR: 303';
    modem.memory[chosen] = given.includes(',') ? 0 : Math.max(0, modem.memory[chosen] - 1);
    return 'OK';
  };

  const echoOff = (): string => {
    echoes = false;
    return 'OK';
  };
  const radioOn = (): string => {
    modem.radio = 1;
    return 'OK';
  };
  const choose = (name: string): string => {
    chosen = name as 'SM' | 'ME';
    return memories();
  };

  const ANSWERS: [RegExp, (given: string) => string][] = [
    [/^$/, () => 'OK'],
    [/^E0$/, echoOff],
    [/^\+CMEE=1$/, () => 'OK'],
    [/^\+CMGF=0$/, () => 'OK'],
    [/^\+CNMI=(0,0,0,0,0)$/, () => '+CMS ERROR: 303'],
    [/^\+CNMI=/, () => 'OK'],
    [/^\+CFUN\?$/, () => `+CFUN: ${modem.radio}\r\n\r\nOK`],
    [/^\+CFUN=1$/, radioOn],
    [/^\+CPIN\?$/, simWord],
    [/^\+CPIN="(\d+)"$/, enterPin],
    [/^\+CEREG\?$/, () => `+CEREG: 0,${modem.radio === 1 ? modem.registered : 0}\r\n\r\nOK`],
    [/^\+CREG\?$/, () => `+CREG: 0,${modem.radio === 1 ? modem.registered : 0}\r\n\r\nOK`],
    [/^\+CSQ$/, () => '+CSQ: 17,99\r\n\r\nOK'],
    [/^\+CPMS="(SM|ME)"$/, choose],
    [/^\+CMGD=(.+)$/, deleted],
  ];

  const onMessage = (hex: string): void => {
    const stated = awaited ?? 0;
    awaited = null;
    const mishap = modem.mishaps.shift();
    if (typeof mishap === 'function') mishap();
    else if (mishap === 'silence') return;
    else if (typeof mishap === 'object') say(mishap.say);
    else {
      modem.sent.push(readPdu(hex, stated));
      if (modem.keepsSent) modem.memory.SM += 1;
      answer(`+CMGS: ${modem.sent.length}\r\n\r\nOK`);
    }
  };

  const onCommand = (typed: string): void => {
    const command = typed.replace(/^AT/i, '');
    modem.heard.push(command);
    const length = /^\+CMGS=(\d+)$/.exec(command)?.[1];
    if (length !== undefined) {
      if (modem.mishaps[0] === 'no-prompt') return void modem.mishaps.shift();
      awaited = Number(length);
      say('\r\n> ');
      return;
    }
    const found = ANSWERS.find(([shape]) => shape.test(command));
    answer(found ? found[1](found[0].exec(command)?.[1] ?? '') : 'ERROR');
  };

  const taken = (): string => {
    const whole = line;
    line = '';
    return whole;
  };
  const onReturn = (): void => {
    const typed = taken();
    if (echoes) say(`${typed}\r`);
    onCommand(typed);
  };
  const onSign = (sign: string): void => {
    const isMessage = awaited !== null;
    if (sign === '\u001b') {
      taken();
      awaited = null;
    } else if (isMessage && sign === '\u001a') onMessage(taken());
    else if (!isMessage && sign === '\r') onReturn();
    else line += sign;
  };
  const hear = (bytes: Uint8Array): void => {
    if (!modem.isMute) for (const byte of bytes) onSign(String.fromCharCode(byte));
  };

  let end = await serialEnd(path, hear);
  const modem: SimulatedModem = {
    ...structuredClone(START),
    ...world,
    sent: [],
    heard: [],
    say,
    plugIn: async () => {
      echoes = true;
      line = '';
      awaited = null;
      end = await serialEnd(path, hear);
    },
    leave: () => end.leave(),
  };
  return modem;
}
