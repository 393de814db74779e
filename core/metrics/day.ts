// What is kept of one day: counts, waits and misses. Made of facts alone, so nobody's box is ever read for it.
import type { RingOutcome } from '../fact.ts';
import { osloTime } from '../hours/oslo.ts';
import { HELP_CODES, type HelpCode } from '../same-day/same-day.ts';
import { type Contact, hadSameDayTalk, hasLeft, isNotAcute, type MissReason, missReason } from './contact.ts';

/** One person who got no conversation on the day. talkedOn: the later date on which they did. */
export type Miss = {
  at: number;
  from: Contact['from'];
  ticket: string | null;
  reason: MissReason;
  talkedOn: string | null;
};

type Told = { yes: number; no: number };

export type Day = {
  date: string;
  contacts: number;
  sameDay: number;
  /** Still there, and the day is not over. */
  waiting: number;
  misses: Miss[];
  talkMs: number[];
  leftMs: number[];
  /** Of all who were talked with, on whatever day. */
  talks: number;
  help: Record<HelpCode, Told>;
  /** Talked with on the day, and told "no" to help given on the day. */
  talksWithoutHelp: number;
  /** Outside drop-in, by the hour of the Oslo clock at which it began. */
  outside: Record<string, number>;
  rings: number;
  presses: number;
  seenMs: number[];
  doorMs: number[];
  /** How many rings had alerted up to each level before somebody answered. */
  levels: Record<string, number>;
  /** Nobody answered on the day. */
  unanswered: number;
  openAtClosing: number;
  /** How rings with a press in them ended. */
  outcomes: Partial<Record<RingOutcome, number>>;
  staffedMs: number;
  /** Somebody was called, did not come, and kept the place. */
  notMet: number;
};

const none = (): Told => ({ yes: 0, no: 0 });

export const emptyDay = (date: string): Day => ({
  date,
  contacts: 0,
  sameDay: 0,
  waiting: 0,
  misses: [],
  talkMs: [],
  leftMs: [],
  talks: 0,
  help: {
    'could-apply': none(),
    'need-mapped': none(),
    'helped-today': none(),
    'written-decision': none(),
  },
  talksWithoutHelp: 0,
  outside: {},
  rings: 0,
  presses: 0,
  seenMs: [],
  doorMs: [],
  levels: {},
  unanswered: 0,
  openAtClosing: 0,
  outcomes: {},
  staffedMs: 0,
  notMet: 0,
});

export const plusOne = (counts: Record<string, number>, key: string): Record<string, number> => ({
  ...counts,
  [key]: (counts[key] ?? 0) + 1,
});

function withHelp(help: Day['help'], { help: answers }: Contact): Day['help'] {
  const told = HELP_CODES.map((code) => {
    const { yes, no } = help[code];
    return [
      code,
      { yes: yes + (answers[code] === true ? 1 : 0), no: no + (answers[code] === false ? 1 : 0) },
    ];
  });
  return Object.fromEntries(told) as Day['help'];
}

const HOUR_MINUTES = 60;

function counted(day: Day, contact: Contact): Day {
  const { began, ageMs, regime, talk, over } = contact;
  const hour = String(Math.floor(osloTime(began.wallMs - ageMs).minutes / HOUR_MINUTES));
  const isSameDay = hadSameDayTalk(contact);
  return {
    ...day,
    contacts: day.contacts + 1,
    outside: regime === 'dropIn' ? day.outside : plusOne(day.outside, hour),
    sameDay: day.sameDay + (isSameDay ? 1 : 0),
    talks: day.talks + (talk ? 1 : 0),
    talkMs: talk ? [...day.talkMs, talk.ms] : day.talkMs,
    help: talk ? withHelp(day.help, contact) : day.help,
    talksWithoutHelp: day.talksWithoutHelp + (isSameDay && contact.help['helped-today'] === false ? 1 : 0),
    leftMs: over && hasLeft(contact) ? [...day.leftMs, over.ms] : day.leftMs,
  };
}

/** today: the Oslo date now, while it may still come to a conversation; null once the contact is over. */
export function withContact(day: Day, contact: Contact, today: string | null): Day {
  if (isNotAcute(contact)) return day;
  const after = counted(day, contact);
  if (hadSameDayTalk(contact)) return after;
  if (contact.over === null && contact.day === today) return { ...after, waiting: after.waiting + 1 };
  const { began, ageMs, from, ticket, talk } = contact;
  const talkedOn = talk ? osloTime(talk.at).date : null;
  const miss: Miss = {
    at: began.wallMs - ageMs,
    from,
    ticket,
    reason: missReason(contact),
    talkedOn,
  };
  return { ...after, misses: [...after.misses, miss] };
}
