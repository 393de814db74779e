// The footer: the health of everything that must work, in words.
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import type { DeskView } from '#contract/desk/view.ts';
import { useWords } from '../words.ts';
import { type HealthLine, healthLines } from './health-lines.ts';
import { rosterLines } from './roster-lines.ts';

function Sign({ tone }: { tone: HealthLine['tone'] }) {
  if (tone === 'well') return <CheckmarkCircleFillIcon aria-hidden />;
  if (tone === 'plain') return null;
  return <ExclamationmarkTriangleFillIcon aria-hidden />;
}

type Props = {
  view: Pick<DeskView, 'access' | 'health' | 'regime' | 'roster'>;
  isLost: boolean;
  isSoundBlocked: boolean;
};

export function Health({ view, ...here }: Props) {
  const words = useWords();
  const lines = healthLines(view.health, here, words);
  const roster = here.isLost ? [] : rosterLines(view, words);
  return (
    <footer className="health">
      <ul>
        {[...roster, ...lines].map(({ about, tone, words: told }) => (
          <li key={about} className={`health__line health__line--${tone}`} data-about={about}>
            <Sign tone={tone} />
            {told}
          </li>
        ))}
      </ul>
    </footer>
  );
}
