// Every language says the same, with the same values in it, in words that Nav uses to people.
import { describe, expect, test } from 'vitest';
import { valuesIn } from '#tests/support/message-values.ts';
import { displayText } from './display/catalogue.ts';
import { joinText } from './join/catalogue.ts';
import { kioskText } from './kiosk/catalogue.ts';
import { plateText } from './plate.ts';
import { practiceText } from './practice.ts';

const CATALOGUES = {
  kiosk: kioskText,
  display: displayText,
  join: joinText,
  practice: practiceText,
  plate: plateText,
};
type Messages = Record<string, string>;

/** Words that frighten, exclude or come from the office's own side of the counter. */
const NEVER_TO_VISITORS = /akutt|muntlig|munnleg|henvendelse|førespurnad|bruker\b|klient|saksbehandl/i;

/** «Ringe» alone is the telephone: it stands with a number or with «oss», never for the bell. */
const isRightRinging = (message: string): boolean =>
  [...message.matchAll(/(?<!\p{L})ring(?:er|jer|te|de|t|e|je)?(?!\p{L}| på(?!\p{L}))/giu)].every((match) =>
    /^ring(?:e|je)?\s+(?:oss|113|\{|vakt|nav|legevakta)|^ringer hos|^ringjer hos/i.test(
      message.slice(match.index),
    ),
  );

for (const [name, byLanguage] of Object.entries(CATALOGUES)) {
  const original: Messages = byLanguage.nb;
  describe(name, () => {
    for (const [language, messages] of Object.entries(byLanguage) as [string, Messages][]) {
      test(`${language} has every sentence, none empty, with the same values`, () => {
        expect(Object.keys(messages).sort()).toEqual(Object.keys(original).sort());
        for (const [key, message] of Object.entries(messages)) {
          expect(message.trim(), key).not.toBe('');
          expect(valuesIn(message), key).toEqual(valuesIn(original[key] ?? ''));
        }
      });

      test(`${language} uses no word that a visitor should not meet`, () => {
        for (const [key, message] of Object.entries(messages))
          expect(message, key).not.toMatch(NEVER_TO_VISITORS);
      });
    }

    test.each(['nb', 'nn'] as const)(
      '%s: «ringe på» is the bell, «ringe» alone is the telephone',
      (language) => {
        const wrong = Object.entries(byLanguage[language]).filter(([, message]) => !isRightRinging(message));
        expect(wrong).toEqual([]);
      },
    );
  });
}

test('the rule about ringing finds a bell that is called a telephone', () => {
  expect(isRightRinging('Vi har hørt at du ringte. Vent her.')).toBe(false);
  expect(isRightRinging('Du trenger ikke å ringe igjen.')).toBe(false);
  expect(isRightRinging('Du trenger ikke å ringe på igjen.')).toBe(true);
});

test('nynorsk is nynorsk', () => {
  const bokmål =
    /(?<!\p{L})(jeg|ikke|noe|noen|hva|hvor|dere|ennå|åpent|åpner|fra|flere|vei|være|hører|trenger|en|et)(?!\p{L})/iu;
  const slipped = Object.entries({
    ...kioskText.nn,
    ...displayText.nn,
    ...joinText.nn,
    ...plateText.nn,
  }).filter(([, message]) => bokmål.test(message));
  expect(slipped).toEqual([]);
});
