// The footer: the health of everything that must work, in words.
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import type { DeskHealth } from '#contract/desk/health.ts';
import { useWords } from '../words.ts';
import { type HealthLine, healthLines } from './health-lines.ts';

function Sign({ tone }: { tone: HealthLine['tone'] }) {
  if (tone === 'well') return <CheckmarkCircleFillIcon aria-hidden />;
  if (tone === 'plain') return null;
  return <ExclamationmarkTriangleFillIcon aria-hidden />;
}

type Props = { health: DeskHealth; isLost: boolean; isSoundBlocked: boolean };

export function Health({ health, ...here }: Props) {
  const words = useWords();
  return (
    <footer className="health">
      <ul>
        {healthLines(health, here, words).map(({ about, tone, words: told }) => (
          <li key={about} className={`health__line health__line--${tone}`} data-about={about}>
            <Sign tone={tone} />
            {told}
          </li>
        ))}
      </ul>
    </footer>
  );
}
