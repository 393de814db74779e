// The strip that every screen carries in practice mode (design decision 15).
import type { Language } from '#contract/office-profile.ts';
import { practiceText } from '../text/practice.ts';

export function PracticeBanner({ practice, language = 'nb' }: { practice: boolean; language?: Language }) {
  if (!practice) return null;
  return <p className="practice-banner">{practiceText[language].banner}</p>;
}
