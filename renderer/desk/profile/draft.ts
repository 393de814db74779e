// The settings as they are typed: times as text in cells, three numbers that may be empty. And back to a profile.
import type { Language, OfficeProfile, PhoneId } from '#contract/office-profile.ts';
import type { ProfileProblem } from '#contract/profile-problems.ts';
import { STARTING_PROFILE } from '#contract/starting-profile.ts';
import type { EscalationTarget } from '#core/doorbell/policy.ts';
import { type Span, WEEKDAYS, type Week, type Weekday } from '#core/hours/opening.ts';
import { dateText, parseDate } from '../parts/date-text.ts';
import { dayText, parseDay } from '../roster/cell-text.ts';
import { numberFrom, numberText } from './number-text.ts';

export type WeekText = Record<Weekday, string>;
export type DayDraft = { date: string; dropIn: string; staffed: string };
export type PhoneDraft = {
  number: string;
  hours: WeekText;
  exceptions: { date: string; hours: string }[];
  closedOnHolidays: boolean;
};
export type LevelDraft = { target: EscalationTarget; afterMinutes: string };
export type Errand = OfficeProfile['errands'][number];

export type Draft = Pick<OfficeProfile, 'name' | 'languages' | 'errands' | 'outOfHours'> & {
  entrance: OfficeProfile['bell']['entrance'];
  /** Empty in every language: there is none. */
  callPoint: OfficeProfile['outOfHours'];
  /** Empty in every language: nothing is said. */
  emergencyHelpDeadline: OfficeProfile['outOfHours'];
  idleLockMinutes: string;
  escalation: { levels: LevelDraft[]; repeatMinutes: string; doorLimitMinutes: string };
  sameDayMinutes: string;
  alerting: OfficeProfile['alerting'];
  /** Desk numbers as they are typed: "1, 3". */
  quietDesks: string;
  safety: OfficeProfile['safety'];
  bell: Pick<OfficeProfile['bell'], 'kind' | 'key' | 'screen'> & { senders: string };
  staffed: WeekText;
  dropIn: WeekText;
  days: DayDraft[];
  closedOnHolidays: boolean;
  phones: Record<PhoneId, PhoneDraft>;
};

/** In the order they are shown; a record of its own, so that no schema is loaded for it. */
export const PHONES: readonly PhoneId[] = ['duty', 'nav', 'out-of-hours'];

const spansText = (spans: readonly Span[], language: Language): string =>
  dayText(
    spans.map((span) => ({ ...span, phone: false })),
    language,
  );

export const weekText = (week: Week, language: Language): WeekText =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, spansText(week[day], language)])) as WeekText;

const everyDay = (text: string): WeekText =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, text])) as WeekText;

/** Offered with the number: the office's own for its duty phone, all day for those who are there when it is closed. */
const offeredHours = ({ hours }: OfficeProfile, id: PhoneId, language: Language): WeekText =>
  id === 'duty' ? weekText(hours.staffed, language) : everyDay(id === 'nav' ? '' : '0–24');

function phoneDraft(profile: OfficeProfile, id: PhoneId, language: Language): PhoneDraft {
  const phone = profile.phones.find((one) => one.id === id);
  const closed = id !== 'out-of-hours';
  if (!phone) {
    const hours = offeredHours(profile, id, language);
    return { number: '', hours, exceptions: [], closedOnHolidays: closed };
  }
  return {
    number: phone.number,
    hours: weekText(phone.hours, language),
    exceptions: phone.exceptions.map(({ date, hours }) => ({
      date: dateText(date),
      hours: spansText(hours, language),
    })),
    closedOnHolidays: phone.closedOnHolidays ?? closed,
  };
}

/** 2.5 is typed and read with a comma where people write it so. */
function escalationDraft({ escalation }: OfficeProfile, language: Language): Draft['escalation'] {
  const typed = (minutes: number): string => numberText(minutes, language);
  return {
    levels: escalation.levels.map(({ target, afterMinutes }) => ({
      target,
      afterMinutes: typed(afterMinutes),
    })),
    repeatMinutes: typed(escalation.repeatMinutes),
    doorLimitMinutes: typed(escalation.doorLimitMinutes),
  };
}

const NO_WORDS = { nb: '', nn: '', en: '' };
const isSaid = (texts: Record<string, string>): boolean =>
  Object.values(texts).some((text) => text.trim() !== '');

/** "1, 3" → ['1', '3'] */
const listed = (text: string): string[] => text.split(/[,\s]+/).filter((one) => one !== '');

/** An empty field is no zero: NaN is refused where it stands. */
const minutesOf = (text: string): number => (text.trim() === '' ? Number.NaN : numberFrom(text));

type HoursAlone = Pick<OfficeProfile['hours'], 'staffed' | 'dropIn' | 'exceptions'>;

export const hoursDraft = ({ staffed, dropIn, exceptions }: HoursAlone, language: Language) => ({
  staffed: weekText(staffed, language),
  dropIn: weekText(dropIn, language),
  days: exceptions.map((day) => ({
    date: dateText(day.date),
    dropIn: spansText(day.dropIn, language),
    staffed: spansText(day.staffed, language),
  })),
});

export function draftOf(profile: OfficeProfile, language: Language): Draft {
  const { name, languages, errands, outOfHours, hours, bell, desk, alerting, safety, sameDay } = profile;
  return {
    name,
    languages,
    errands,
    outOfHours,
    entrance: bell.entrance,
    callPoint: profile.callPoint ?? NO_WORDS,
    emergencyHelpDeadline: profile.emergencyHelpDeadline ?? NO_WORDS,
    idleLockMinutes: String(desk.idleLockMinutes),
    escalation: escalationDraft(profile, language),
    sameDayMinutes: String(sameDay.minutesBeforeClosing),
    alerting,
    quietDesks: alerting.quiet.desks.join(', '),
    safety,
    bell: { kind: bell.kind, key: bell.key, screen: bell.screen, senders: bell.senders.join(', ') },
    ...hoursDraft(hours, language),
    closedOnHolidays: hours.closedOnHolidays,
    phones: {
      duty: phoneDraft(profile, 'duty', language),
      nav: phoneDraft(profile, 'nav', language),
      'out-of-hours': phoneDraft(profile, 'out-of-hours', language),
    },
  };
}

/** A "t" in a cell is the roster's word for the phone, and no time here. */
function spansOf(text: string): Span[] | null {
  const spans = parseDay(text);
  if (!spans || spans.some(({ phone }) => phone)) return null;
  return spans.map(({ from, to }) => ({ from, to }));
}

/** As the contract wants it. */
const OFFICE_MAX = 40;

/** Asked of nobody: the short name follows from the first name the office gets, and stays. */
function officeName(before: OfficeProfile, name: string): string {
  if (before.office !== STARTING_PROFILE.office) return before.office;
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, OFFICE_MAX);
  return plain.length < 2 ? 'kontoret' : plain;
}

/** What is typed as a profile; a cell that nobody can read becomes a problem, and counts as empty meanwhile. */
export function profileFrom(draft: Draft, before: OfficeProfile) {
  const problems: ProfileProblem[] = [];
  const read = (text: string, path: string): Span[] => {
    const spans = spansOf(text);
    if (!spans) problems.push({ path, code: 'time-shape' });
    return spans ?? [];
  };
  const day = (text: string, path: string): string => {
    const date = parseDate(text);
    if (!date) problems.push({ path, code: 'date-shape' });
    return date ?? text;
  };
  const week = (texts: WeekText, path: string): Week =>
    Object.fromEntries(WEEKDAYS.map((day) => [day, read(texts[day], `${path}.${day}`)])) as Week;
  const phones = PHONES.filter((id) => draft.phones[id].number.trim() !== '').map((id) => {
    const { number, hours, exceptions, closedOnHolidays } = draft.phones[id];
    return {
      id,
      number: number.trim(),
      hours: week(hours, `phones.${id}.hours`),
      exceptions: exceptions.map(({ date, hours: text }, place) => ({
        date: day(date, `phones.${id}.exceptions.${place}.date`),
        hours: read(text, `phones.${id}.exceptions.${place}.hours`),
      })),
      closedOnHolidays,
    };
  });
  const profile: OfficeProfile = {
    ...before,
    office: officeName(before, draft.name),
    name: draft.name.trim(),
    languages: draft.languages,
    errands: draft.errands,
    outOfHours: draft.outOfHours,
    callPoint: isSaid(draft.callPoint) ? draft.callPoint : undefined,
    emergencyHelpDeadline: isSaid(draft.emergencyHelpDeadline) ? draft.emergencyHelpDeadline : null,
    bell: { ...before.bell, ...draft.bell, senders: listed(draft.bell.senders), entrance: draft.entrance },
    sameDay: { minutesBeforeClosing: minutesOf(draft.sameDayMinutes) },
    safety: draft.safety,
    alerting: {
      ...draft.alerting,
      quiet: { ...draft.alerting.quiet, desks: listed(draft.quietDesks) },
    },
    desk: { idleLockMinutes: Number(draft.idleLockMinutes) },
    escalation: {
      levels: draft.escalation.levels.map(({ target, afterMinutes }) => ({
        target,
        afterMinutes: minutesOf(afterMinutes),
      })),
      repeatMinutes: minutesOf(draft.escalation.repeatMinutes),
      doorLimitMinutes: minutesOf(draft.escalation.doorLimitMinutes),
    },
    phones,
    hours: {
      staffed: week(draft.staffed, 'hours.staffed'),
      dropIn: week(draft.dropIn, 'hours.dropIn'),
      exceptions: draft.days.map(({ date, dropIn, staffed }, place) => ({
        date: day(date, `hours.exceptions.${place}.date`),
        dropIn: read(dropIn, `hours.exceptions.${place}.dropIn`),
        staffed: read(staffed, `hours.exceptions.${place}.staffed`),
      })),
      closedOnHolidays: draft.closedOnHolidays,
    },
  };
  return { profile, problems };
}

/** The hours as they are typed; a cell that nobody can read counts as empty. */
export function typedHours({
  staffed,
  dropIn,
  days,
}: Pick<Draft, 'staffed' | 'dropIn' | 'days'>): HoursAlone {
  const week = (texts: WeekText): Week =>
    Object.fromEntries(WEEKDAYS.map((day) => [day, spansOf(texts[day]) ?? []])) as Week;
  const exceptions = days.flatMap((day) => {
    const date = parseDate(day.date);
    return date ? [{ date, dropIn: spansOf(day.dropIn) ?? [], staffed: spansOf(day.staffed) ?? [] }] : [];
  });
  return { staffed: week(staffed), dropIn: week(dropIn), exceptions };
}
