// What is wrong with an office profile, field by field: the same checks for the desk, the wizard and a set-up file.
import type { z } from 'zod';
import type { Span } from '#core/hours/opening.ts';
import { WEEKDAYS } from '#core/hours/opening.ts';
import { OfficeProfile } from './office-profile.ts';

/** In English for whoever operates the station; the desk has its own sentence for each (renderer/text/desk/profile.ts). */
export const PROBLEM_WORDS = {
  'time-shape': 'a time is written HH:MM',
  'date-shape': 'a date is written YYYY-MM-DD',
  'closes-before-it-opens': 'it closes before it opens',
  'spans-overlap': 'two of the times overlap',
  'drop-in-outside-staffed': 'drop-in lies outside the staffed hours',
  'number-shape': 'a number is three to twelve digits and spaces',
  'sender-shape': 'a radio button’s number is eight digits and letters from A to F',
  'office-shape': 'small letters, digits and hyphens only',
  'code-shape': 'small letters and hyphens only',
  'first-level-now': 'the first level is alerted at once: 0 minutes',
  'levels-in-order': 'each level comes later than the one before',
  'said-twice': 'the same stands there twice',
  'relay-taken': 'this relay sounds or shines: the door needs one of its own',
  'no-strike': 'this kind of bell has no output for a door: name a relay',
  missing: 'is missing',
  'too-short': 'is too short or empty',
  'too-long': 'is too long, too large or too many',
  'unknown-field': 'is not part of a profile',
  'not-right': 'is not what it should be',
} as const;

export type ProblemCode = keyof typeof PROBLEM_WORDS;
export type ProfileProblem = { path: string; code: ProblemCode };
export type CheckedProfile = { ok: true; profile: OfficeProfile } | { ok: false; problems: ProfileProblem[] };

/** A profile travels as one fact: this leaves room in an event of the wire, and is ten times a real profile. */
export const PROFILE_BYTES_MAX = 48 * 1024;

type Issue = z.core.$ZodIssue;

const isCode = (text: string): text is ProblemCode => text in PROBLEM_WORDS;

function codeOf(issue: Issue): ProblemCode {
  if (isCode(issue.message)) return issue.message;
  if (issue.code === 'too_small') return 'too-short';
  if (issue.code === 'too_big') return 'too-long';
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing';
  return 'not-right';
}

/** One line a field, whatever the schema was. */
export function problemsIn(error: z.ZodError, under = ''): ProfileProblem[] {
  return error.issues.flatMap((issue) => {
    const at = [...(under ? [under] : []), ...issue.path.map(String)];
    const code = codeOf(issue);
    if (issue.code !== 'unrecognized_keys') return [{ path: at.join('.'), code }];
    return issue.keys.map((key) => ({ path: [...at, key].join('.'), code }));
  });
}

export const problemLine = ({ path, code }: ProfileProblem): string => `${path}: ${PROBLEM_WORDS[code]}`;

const inOrder = (spans: Span[]): Span[] => spans.toSorted((a, b) => a.from.localeCompare(b.from));

const overlaps = (spans: Span[]): boolean =>
  inOrder(spans).some((span, place, all) => span.to > (all[place + 1]?.from ?? '24:01'));

/** Staffed from 8 to 12 and from 12 to 15 holds a drop-in from 10 to 14. */
function isInside(inner: Span[], outer: Span[]): boolean {
  return inner.every((span) => {
    let reached = span.from;
    for (const { from, to } of inOrder(outer)) if (from <= reached && to > reached) reached = to;
    return reached >= span.to;
  });
}

function dayProblems(path: (part: 'dropIn' | 'staffed') => string, day: { dropIn: Span[]; staffed: Span[] }) {
  const found: ProfileProblem[] = (['dropIn', 'staffed'] as const)
    .filter((part) => overlaps(day[part]))
    .map((part) => ({ path: path(part), code: 'spans-overlap' }));
  if (!isInside(day.dropIn, day.staffed))
    found.push({ path: path('dropIn'), code: 'drop-in-outside-staffed' });
  return found;
}

function twice(values: string[], path: (place: number) => string): ProfileProblem[] {
  return values.flatMap((value, place) =>
    values.indexOf(value) < place ? [{ path: path(place), code: 'said-twice' as const }] : [],
  );
}

function levelProblems(levels: { afterMinutes: number }[]): ProfileProblem[] {
  return levels.flatMap(({ afterMinutes }, place): ProfileProblem[] => {
    const path = `escalation.levels.${place}.afterMinutes`;
    const before = levels[place - 1];
    if (!before) return afterMinutes === 0 ? [] : [{ path, code: 'first-level-now' }];
    return afterMinutes > before.afterMinutes ? [] : [{ path, code: 'levels-in-order' }];
  });
}

/** Only our own device has a strike output of its own. */
function strikeProblems({ safety: { opener, openerRelay }, bell }: OfficeProfile): ProfileProblem[] {
  const isOnBell = opener && openerRelay === null;
  return isOnBell && bell.kind !== 'own-device' ? [{ path: 'safety.opener', code: 'no-strike' }] : [];
}

/** What no single field can know. A profile from before these checks is still used; it is only not taken in anew. */
function crossProblems(profile: OfficeProfile): ProfileProblem[] {
  const { hours, phones, errands, languages, escalation } = profile;
  const { dropIn, staffed, exceptions } = hours;
  return [
    ...WEEKDAYS.flatMap((day) =>
      dayProblems((part) => `hours.${part}.${day}`, { dropIn: dropIn[day], staffed: staffed[day] }),
    ),
    ...exceptions.flatMap((day, place) => dayProblems((part) => `hours.exceptions.${place}.${part}`, day)),
    ...twice(
      exceptions.map(({ date }) => date),
      (place) => `hours.exceptions.${place}.date`,
    ),
    ...phones.flatMap((phone, place) => [
      ...WEEKDAYS.filter((day) => overlaps(phone.hours[day])).map((day) => ({
        path: `phones.${place}.hours.${day}`,
        code: 'spans-overlap' as const,
      })),
      ...twice(
        phone.exceptions.map(({ date }) => date),
        (day) => `phones.${place}.exceptions.${day}.date`,
      ),
    ]),
    ...twice(
      phones.map(({ id }) => id),
      (place) => `phones.${place}.id`,
    ),
    ...twice(
      errands.map(({ code }) => code),
      (place) => `errands.${place}.code`,
    ),
    ...levelProblems(escalation.levels),
    ...strikeProblems(profile),
    ...twice(languages, (place) => `languages.${place}`),
  ];
}

export function checkProfile(json: unknown): CheckedProfile {
  const parsed = OfficeProfile.safeParse(json, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error) };
  if (new TextEncoder().encode(JSON.stringify(parsed.data)).length > PROFILE_BYTES_MAX)
    return { ok: false, problems: [{ path: '', code: 'too-long' }] };
  const problems = crossProblems(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, profile: parsed.data };
}
