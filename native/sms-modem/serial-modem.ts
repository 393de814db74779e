// A modem on a serial port: found, started, asked how it is, given messages, and started over for ever.
import { KeptPort, type KeptPortOptions, type NoPort } from '../port/kept-port.ts';
import type { OpenPort } from '../port/open-port.ts';
import { portTrouble } from '../port/port-trouble.ts';
import { toldState } from '../told-state.ts';
import { AtChannel } from './at-channel.ts';
import { emptyMemory } from './message-memory.ts';
import { type Job, modemJobs } from './modem-jobs.ts';
import { LOOK_ANSWER_MS, LOOK_MS, SIM_AGAIN_MS } from './modem-times.ts';
import { phoneNumber, submitPdu } from './pdu.ts';
import { askRegistration, askSignal } from './registration.ts';
import type { ModemState, SimPin, SmsModem, SmsOutcome } from './sms-modem.ts';
import { smsParts } from './sms-parts.ts';
import { startModem } from './start-modem.ts';
import { submit } from './submit.ts';

export type SerialModemOptions = KeptPortOptions & { pin: SimPin };

/** One byte, and any will do: the phone joins parts that carry the same one. */
const REFERENCES = 256;

export class SerialModem implements SmsModem {
  readonly #options: SerialModemOptions;
  readonly #port: KeptPort;
  readonly #state = toldState<ModemState>({ state: 'starting' });
  readonly #jobs;
  /** The conversation over the port that is open now. */
  #channel: AtChannel | null = null;
  /** Whether a message may wait: the port is open, or nobody has looked yet. */
  #isWorthWaiting = true;
  #isMemoryKept = false;
  #reference = 0;
  #wake = () => {};

  constructor(options: SerialModemOptions) {
    this.#options = options;
    this.#jobs = modemJobs(options.clock);
    this.#port = new KeptPort(options, {
      onOpen: (port) => void this.#converse(port),
      onData: (bytes) => this.#channel?.hear(bytes),
      onGone: () => this.#endChannel(),
      onLost: (why) => this.#onLost(why),
    });
  }

  start(onState: (state: ModemState) => void): void {
    this.#state.listen(onState);
    this.#port.start();
  }

  state(): ModemState {
    return this.#state.now();
  }

  send(number: string, text: string, withinMs: number): Promise<SmsOutcome> {
    const to = phoneNumber(number);
    this.#reference = (this.#reference + 1) % REFERENCES;
    const parts = smsParts(text, this.#reference);
    if (!to || !parts) return Promise.resolve('fault');
    // Nothing to wait for: the next level is alerted at once.
    if (!this.#isWorthWaiting) return Promise.resolve('unreachable');
    const pdus = parts.map((part) => submitPdu(to, part));
    const sending = this.#jobs.add(pdus, withinMs);
    this.#wake();
    return sending;
  }

  async stop(): Promise<void> {
    this.#giveUp();
    await this.#port.stop();
  }

  #onLost(why: NoPort): void {
    this.#giveUp();
    this.#state.become({ state: 'not-ready', why: portTrouble(why) });
  }

  #endChannel(): void {
    const channel = this.#channel;
    this.#channel = null;
    channel?.end();
    this.#wake();
  }

  #giveUp(): void {
    this.#isWorthWaiting = false;
    this.#jobs.answerAll('unreachable');
  }

  /** The port stays ours, but the modem on it is out of step or mute. What waits may wait for its new start. */
  #startOver(): void {
    void this.#port.startOver();
  }

  async #converse(port: OpenPort): Promise<void> {
    const at = new AtChannel(this.#options.clock, (bytes) => port.write(bytes));
    this.#port.works();
    this.#channel = at;
    this.#isWorthWaiting = true;
    while (this.#channel === at && !(await this.#isStarted(at))) await this.#pause(SIM_AGAIN_MS);
    if (this.#channel === at) await this.#empty(at);
    while (this.#channel === at) await this.#turn(at);
  }

  /** False when only a person can help, with the card or its code. */
  async #isStarted(at: AtChannel): Promise<boolean> {
    const { clock, pin } = this.#options;
    const trouble = await startModem(at, clock, pin);
    if (this.#channel !== at) return true;
    if (trouble === null) {
      this.#isWorthWaiting = true;
      return true;
    }
    this.#state.become({ state: 'not-ready', why: trouble });
    this.#giveUp();
    if (trouble === 'no-answer') this.#startOver();
    return false;
  }

  async #turn(at: AtChannel): Promise<void> {
    const job = this.#jobs.next();
    const isWell = await this.#look(at);
    if (this.#channel !== at) job?.answer('unreachable');
    else if (job && !isWell) job.answer('unreachable');
    else if (job) await this.#work(at, job);
    else if (this.#jobs.isEmpty()) await this.#pause(LOOK_MS);
  }

  async #work(at: AtChannel, job: Job): Promise<void> {
    const { outcome, outOfStep } = await submit(at, this.#options.clock, job.pdus);
    job.answer(outcome);
    if (this.#channel !== at) return;
    if (outOfStep) this.#startOver();
    else await this.#empty(at);
  }

  async #empty(at: AtChannel): Promise<void> {
    const memory = await emptyMemory(at);
    if (this.#channel !== at) return;
    this.#isMemoryKept = memory !== 'empty';
    if (memory === 'no-reply') this.#startOver();
  }

  /** True when it stands in a network. */
  async #look(at: AtChannel): Promise<boolean> {
    const registration = await askRegistration(at, LOOK_ANSWER_MS);
    const signal = registration === 'no-reply' ? registration : await askSignal(at, LOOK_ANSWER_MS);
    if (this.#channel !== at) return false;
    if (registration === 'no-reply' || signal === 'no-reply') {
      this.#state.become({ state: 'not-ready', why: 'no-answer' });
      this.#giveUp();
      this.#startOver();
      return false;
    }
    if (registration === 'registered')
      this.#state.become({ state: 'ready', signal, isMemoryKept: this.#isMemoryKept });
    else
      this.#state.become({
        state: 'not-ready',
        why: registration === 'denied' ? 'network-denied' : 'no-network',
      });
    return registration === 'registered';
  }

  /** Ends early when a message comes or the port goes. */
  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#options.clock.setTimer(ms, resolve);
      this.#wake = () => {
        cancel();
        resolve();
      };
    });
  }
}
