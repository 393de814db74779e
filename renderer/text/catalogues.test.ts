// Every language says the same, with the same values in it, in words that Nav uses to people.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { displayText } from './display/catalogue.ts';
import { joinText } from './join/catalogue.ts';
import { en } from './kiosk/en.ts';
import { nb } from './kiosk/nb.ts';
import { nn } from './kiosk/nn.ts';
import { practiceText } from './practice.ts';

const CATALOGUES = { kiosk: { nb, nn, en }, display: displayText, join: joinText, practice: practiceText };
type Messages = Record<string, string>;

/** The parser's own number for plain text. */
const LITERAL = 0;

type Elements = ReturnType<IntlMessageFormat['getAst']>;

const parsed = (message: string): Elements =>
  new IntlMessageFormat(message, 'nb', undefined, { ignoreTag: true }).getAst();

/** The names of the values in a message, also inside its plurals; plain text has no name. */
function namesIn(elements: Elements): string[] {
  return elements.flatMap((element) => {
    if ('options' in element) {
      return [element.value, ...Object.values(element.options).flatMap((option) => namesIn(option.value))];
    }
    return element.type === LITERAL || !('value' in element) ? [] : [element.value];
  });
}

const used = (message: string): string[] => [...new Set(namesIn(parsed(message)))].sort();

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
          expect(used(message), key).toEqual(used(original[key] ?? ''));
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
  const slipped = Object.entries({ ...nn, ...displayText.nn, ...joinText.nn }).filter(([, message]) =>
    bokmål.test(message),
  );
  expect(slipped).toEqual([]);
});
