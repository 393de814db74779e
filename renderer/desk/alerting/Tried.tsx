// Under a ring: what has been tried to reach somebody, and what came of it.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import { useWords } from '../words.ts';
import { alertWords, isWorthShowing } from './alert-words.ts';
import './alerting.css';

export function Tried({ ring }: { ring: DeskRing }) {
  const words = useWords();
  if (!isWorthShowing(ring.alerts, words)) return null;
  return (
    <ul className="tried" aria-label={words.t('alert.title')}>
      {ring.alerts.map((alert) => (
        <li key={`${alert.at} ${alert.target}`}>{alertWords(alert, words)}</li>
      ))}
    </ul>
  );
}
