// The messages that wait for one modem, each with the moment after which it is worth nothing.
import type { Clock } from '../clock.ts';
import { QUEUE_MAX } from './modem-times.ts';
import type { Pdu } from './pdu.ts';
import type { SmsOutcome } from './sms-modem.ts';

export type Job = { pdus: readonly Pdu[]; answer(outcome: SmsOutcome): void; isAnswered(): boolean };

export type Jobs = {
  add(pdus: readonly Pdu[], withinMs: number): Promise<SmsOutcome>;
  /** The oldest that still waits. */
  next(): Job | null;
  isEmpty(): boolean;
  answerAll(outcome: SmsOutcome): void;
};

export function modemJobs(clock: Clock): Jobs {
  let waiting: Job[] = [];
  return {
    add: (pdus, withinMs) =>
      new Promise((resolve) => {
        if (waiting.length >= QUEUE_MAX) return resolve('fault');
        let isAnswered = false;
        const cancel = clock.setTimer(withinMs, () => answer('timed-out'));
        const answer = (outcome: SmsOutcome): void => {
          cancel();
          isAnswered = true;
          resolve(outcome);
        };
        waiting.push({ pdus, answer, isAnswered: () => isAnswered });
      }),
    next: () => {
      waiting = waiting.filter((job) => !job.isAnswered());
      return waiting.shift() ?? null;
    },
    isEmpty: () => waiting.every((job) => job.isAnswered()),
    answerAll: (outcome) => {
      for (const job of waiting.splice(0)) job.answer(outcome);
    },
  };
}
