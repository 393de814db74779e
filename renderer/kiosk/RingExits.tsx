// "I pressed by mistake", "I am leaving", and the way to the screen for somebody else. None of them ends a ring.
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useWords } from './kiosk-text.ts';

type Withdrawal = 'mistake' | 'leaving';

type Props = {
  canWithdraw: boolean;
  withdrawn: Withdrawal | null;
  onWithdraw: (what: Withdrawal) => void;
  onHome: () => void;
};

const WITHDRAWALS = ['mistake', 'leaving'] as const;

export function RingExits({ canWithdraw, withdrawn, onWithdraw, onHome }: Props) {
  const { t } = useWords();
  return (
    <div className="exits">
      {canWithdraw &&
        WITHDRAWALS.map((what) => (
          <button
            key={what}
            type="button"
            className="chip"
            aria-pressed={withdrawn === what}
            onClick={() => onWithdraw(what)}
          >
            {withdrawn === what && <CheckmarkIcon aria-hidden />} {t(what)}
          </button>
        ))}
      <button type="button" className="chip" onClick={onHome}>
        {t('ringToHome')}
      </button>
    </div>
  );
}
