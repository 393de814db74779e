// A neutral line that somebody has rung, while the screen belongs to another visitor (design decision 12).
import type { RingChain } from '#contract/kiosk.ts';
import { useWords } from './kiosk-text.ts';

/** onShow is null while somebody is registering: then the line leads nowhere. */
export function RingStrip({ chain, onShow }: { chain: RingChain; onShow: (() => void) | null }) {
  const { t } = useWords();
  return (
    <div className="ring-strip">
      <p>{t(chain.held ? 'ringStripHeld' : 'ringStrip')}</p>
      {onShow && (
        <button type="button" className="chip" onClick={onShow}>
          {t('ringStripShow')}
        </button>
      )}
    </div>
  );
}
