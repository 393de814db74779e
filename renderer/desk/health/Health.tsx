// The footer: the health of everything that must work, in words.
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import type { DeskView } from '#contract/desk/view.ts';
import { alertingLines } from '../alerting/alerting-lines.ts';
import { useHelpKeyLines } from '../safety/help-key-lines.ts';
import { useWords } from '../words.ts';
import { type HealthLine, healthLines } from './health-lines.ts';
import { isBellOnly } from './is-bell-only.ts';
import { rosterLines } from './roster-lines.ts';

function Sign({ tone }: { tone: HealthLine['tone'] }) {
  if (tone === 'well') return <CheckmarkCircleFillIcon aria-hidden />;
  if (tone === 'plain') return null;
  return <ExclamationmarkTriangleFillIcon aria-hidden />;
}

type Props = {
  view: Pick<DeskView, 'access' | 'alerting' | 'health' | 'regime' | 'rings' | 'roster' | 'setUp'>;
  isLost: boolean;
  isSoundBlocked: boolean;
};

/** While only the bell works. */
const KNOWN: ReadonlySet<HealthLine['about']> = new Set(['station', 'bell', 'sound']);

export function Health({ view, ...here }: Props) {
  const words = useWords();
  const isBell = isBellOnly(view);
  // Of what does not run nothing is known; what is known of the bell is.
  const lines = healthLines(view.health, here, words).filter(({ about }) => !isBell || KNOWN.has(about));
  const isQuiet = here.isLost || isBell;
  const roster = isQuiet ? [] : rosterLines(view, words);
  const alerting = isQuiet ? [] : alertingLines(view, words);
  const helpKey = useHelpKeyLines();
  return (
    <footer className="health">
      <ul>
        {[...alerting, ...roster, ...lines, ...helpKey].map(({ about, tone, words: told }) => (
          <li key={about} className={`health__line health__line--${tone}`} data-about={about}>
            <Sign tone={tone} />
            {told}
          </li>
        ))}
      </ul>
    </footer>
  );
}
