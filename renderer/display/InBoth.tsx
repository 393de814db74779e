// One sentence in both languages of the wall, each marked with its own, the second one lighter.
import type { Language } from '#contract/office-profile.ts';
import type { DisplayKey } from '../text/display/catalogue.ts';
import type { Values } from '../text/text.ts';
import { useWords } from './words.ts';

type Props = { of: DisplayKey; values?: (language: Language) => Values };

export function InBoth({ of, values }: Props) {
  const sentences = useWords().map(({ language, t }) => ({ language, said: t(of, values?.(language)) }));
  // "Skranke 2" is the same in both kinds of Norwegian, and is then said once.
  const unlike = sentences.filter(({ said }, place) => place === 0 || said !== sentences[0]?.said);
  return unlike.map(({ language, said }, place) => (
    <span key={language} lang={language} className={place === 0 ? 'first' : 'second'}>
      {said}
    </span>
  ));
}
