// The strip that every screen carries in practice mode (design decision 15), and until the office has gone live (R9).
import type { Language } from '#contract/office-profile.ts';
import { practiceText } from '../text/practice.ts';

type Props = { practice: boolean; trial?: boolean; language?: Language };

export function PracticeBanner({ practice, trial = false, language = 'nb' }: Props) {
  if (!practice && !trial) return null;
  const { banner, trial: isTried } = practiceText[language];
  return <p className="practice-banner">{practice ? banner : isTried}</p>;
}
