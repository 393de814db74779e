// The words of an alert, from the office's own sentence: where, since when, and which office. Nothing of anybody.
import { createHash } from 'node:crypto';
import type { OfficeProfile } from '#contract/office-profile.ts';
import type { Cause } from '#core/alert/cause.ts';
import { osloTime } from '#core/hours/oslo.ts';

export type WordsName = keyof OfficeProfile['alerting']['words'];

const two = (count: number): string => String(count).padStart(2, '0');

function clockTime(wallMs: number): string {
  const { minutes } = osloTime(wallMs);
  return `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`;
}

export function alertWords({ alerting, bell, name }: OfficeProfile, words: WordsName, at: number): string {
  return alerting.words[words]
    .replaceAll('{entrance}', bell.entrance.nb)
    .replaceAll('{office}', name)
    .replaceAll('{time}', clockTime(at));
}

export function wordsOf(cause: Cause): WordsName {
  if (cause.what !== 'ring') return cause.what;
  return cause.ring.sources.some(({ from }) => from === 'bell') ? 'ring' : 'visit';
}

const UUID_BYTES = 16;

/** A UUID (version 8) that follows from what it is about, so that a try after a restart is the same alert. */
export function idFrom(...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, UUID_BYTES);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
