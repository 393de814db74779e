// Colleagues who need help now, above everything else, at every desk but the one that called.
import type { DeskView } from '#contract/desk/view.ts';
import { useWords } from '../words.ts';
import { Help } from './Help.tsx';
import './assist.css';

export function HelpStack({ view }: { view: DeskView }) {
  const { t } = useWords();
  const elsewhere = view.safety.assistance.filter(({ isHere }) => !isHere);
  // Whoever is alone at work must be able to close what they called themselves.
  const own = view.safety.assistance.filter(({ isHere }) => isHere && view.safety.isAlone);
  const isButtonLost = view.safety.ownButton === 'lost';
  const shown = [...elsewhere, ...own];
  return (
    <section aria-label={t('assist.region')} hidden={shown.length === 0 && !isButtonLost}>
      {isButtonLost && (
        <p className="assist-note" role="status">
          {t('assist.buttonLost')}
        </p>
      )}
      {shown.map((alarm, place) => (
        <Help key={alarm.id} alarm={alarm} view={view} hasKey={place === 0} />
      ))}
    </section>
  );
}
