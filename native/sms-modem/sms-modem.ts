// What every modem that sends text messages can do. Sent means: the network took the message over, nothing more.

import type { PortTrouble } from '../port/port-trouble.ts';

export type ModemTrouble =
  | PortTrouble
  /** The port is there, but what answers is no modem, or nothing. */
  | 'no-answer'
  | 'sim-missing'
  | 'sim-pin-needed'
  | 'sim-pin-refused'
  /** It asks for the PUK: only a person with the letter from the operator can help. */
  | 'sim-blocked'
  | 'no-network'
  | 'network-denied';

export type ModemState =
  | { state: 'starting' }
  /** `signal` as AT+CSQ counts it, 0 to 31; `isMemoryKept`: it would not delete what lies in its memory. */
  | { state: 'ready'; signal: number | null; isMemoryKept: boolean }
  | { state: 'not-ready'; why: ModemTrouble };

export type SmsOutcome = 'sent' | 'unreachable' | 'refused' | 'timed-out' | 'fault';

export type SmsModem = {
  /** Never throws and never gives up; whatever goes wrong is a state. */
  start(onState: (state: ModemState) => void): void;
  state(): ModemState;
  /** Never rejects. One after another, whoever asks; what has not begun within `withinMs` is not sent any more. */
  send(number: string, text: string, withinMs: number): Promise<SmsOutcome>;
  stop(): Promise<void>;
};

/** The SIM card's code. Three wrong ones block the card for good, so every try is written down before it is made. */
export type SimPin = {
  /** Null when there is none, or when another try might block the card. */
  take(): string | null;
  /** The card said no: it is never tried again. */
  refused(): void;
  /** The card is open: earlier tries no longer count. */
  accepted(): void;
};
