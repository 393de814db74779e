// The desk and the dock say the same in every language, with the same values in it.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { valuesIn } from '#tests/support/message-values.ts';
import { dockText } from '../dock/catalogue.ts';
import { deskText } from './catalogue.ts';
import { refusalText } from './refusals.ts';

type Messages = Record<string, string>;
const CATALOGUES: Record<string, Record<string, Messages>> = {
  desk: deskText,
  dock: dockText,
  refusals: refusalText,
};

const BOKMÅL =
  /(?<!\p{L})(jeg|ikke|noe|noen|hva|hvor|hvem|dere|ennå|åpent|åpnet|fra|flere|vei|være|hører|trenger|en|et)(?!\p{L})/iu;

for (const [name, byLanguage] of Object.entries(CATALOGUES)) {
  describe(name, () => {
    const original = byLanguage.nb ?? {};
    test.each(Object.entries(byLanguage))('%s has every sentence with the same values', (_, messages) => {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(original).sort());
      for (const [key, message] of Object.entries(messages)) {
        expect(message.trim(), key).not.toBe('');
        expect(() => new IntlMessageFormat(message, 'nb', undefined, { ignoreTag: true }), key).not.toThrow();
        expect(valuesIn(message), key).toEqual(valuesIn(original[key] ?? ''));
      }
    });

    test('nynorsk is nynorsk', () => {
      const slipped = Object.entries(byLanguage.nn ?? {}).filter(([, message]) => BOKMÅL.test(message));
      expect(slipped).toEqual([]);
    });
  });
}
