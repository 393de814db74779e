// A screen is read aloud only in its own language, and never by a voice that lives on somebody else's machine.
import { expect, test } from 'vitest';
import { voiceFor } from './voices.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

test('a language is read by a voice that speaks it', () => {
  const voices = [voice('en-GB'), voice('nb-NO'), voice('nn_NO')];
  expect(voiceFor('nb', voices)?.lang).toBe('nb-NO');
  expect(voiceFor('nn', voices)?.lang).toBe('nn_NO');
  expect(voiceFor('en', voices)?.lang).toBe('en-GB');
});

test('nynorsk is read by a bokmål voice where there is no other', () => {
  expect(voiceFor('nn', [voice('no')])?.lang).toBe('no');
});

test('no voice of its own, or one that sends the text away: nothing is read', () => {
  expect(voiceFor('nb', [voice('en-US'), voice('da-DK')])).toBeNull();
  expect(voiceFor('nb', [voice('nb-NO', false)])).toBeNull();
});
