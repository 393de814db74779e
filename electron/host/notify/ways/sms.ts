// Text messages to phones of staff through the station's own modem: works while the office's network is down.
import type { WayOutcome, WayTrouble } from '#contract/alerting.ts';
import type { ModemState, SmsModem, SmsOutcome } from '#native/sms-modem/sms-modem.ts';
import type { Contact, Way, WayHealth } from '../way.ts';
import { RECIPIENTS_MAX, SMS_DEADLINE_MS } from './limits.ts';
import type { Within } from './within.ts';

export type SmsParts = { modem: SmsModem; within: Within; changed(): void };

function healthOf(state: ModemState): WayHealth {
  switch (state.state) {
    case 'starting':
      return { state: 'ready', why: 'not-tried' };
    case 'ready':
      return { state: 'ready', why: state.isMemoryKept ? 'memory-kept' : null };
    case 'not-ready':
      return { state: 'not-ready', why: state.why satisfies WayTrouble };
  }
}

const phonesOf = (to: readonly Contact[]): string[] =>
  [...new Set(to.flatMap(({ phone }) => (phone === null ? [] : [phone.replaceAll(' ', '')])))].slice(
    0,
    RECIPIENTS_MAX,
  );

/** One that got through is a person who may come; otherwise the least hopeless reason. */
const BEST: readonly SmsOutcome[] = ['sent', 'timed-out', 'unreachable', 'refused', 'fault'];

export function smsWay({ modem, within, changed }: SmsParts): Way {
  modem.start(changed);
  return {
    name: 'sms',
    deadlineMs: SMS_DEADLINE_MS,
    send: async ({ text }, to): Promise<WayOutcome> => {
      const phones = phonesOf(to);
      if (phones.length === 0) return 'nobody-to-reach';
      const outcomes: SmsOutcome[] = [];
      const sending = phones.map(async (phone) => {
        outcomes.push(await modem.send(phone, text, SMS_DEADLINE_MS));
      });
      await within(SMS_DEADLINE_MS, Promise.all(sending), null);
      return BEST.find((outcome) => outcomes.includes(outcome)) ?? 'timed-out';
    },
    health: () => healthOf(modem.state()),
    stop: () => modem.stop(),
  };
}
