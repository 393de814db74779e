// A day and a time of day, for what may have happened before today.
import type { Words } from '../words.ts';

const LOCALE = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

export function whenOf(at: number, { language, time }: Words): string {
  const day = new Date(at).toLocaleDateString(LOCALE[language], {
    timeZone: 'Europe/Oslo',
    day: 'numeric',
    month: 'long',
  });
  return `${day} ${time(at)}`;
}
