// The names of the values in a message, also inside its plurals and choices, as the message's own parser reads it.
import { IntlMessageFormat } from 'intl-messageformat';

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

export const valuesIn = (message: string): string[] => [...new Set(namesIn(parsed(message)))].sort();
