// When anybody may come in, at the bottom of the wall; only what fits when somebody is called.
import type { DisplayView } from '#contract/display.ts';
import { hourText, openingText } from '../text/time.ts';
import { InBoth } from './InBoth.tsx';

const REGIME = { dropIn: 'openNow', appointmentOnly: 'appointmentOnly', unstaffed: 'closed' } as const;

export function Hours({ view, now, isShort }: { view: DisplayView; now: number; isShort: boolean }) {
  const { nextDropIn, regime } = view;
  const isOpen = regime === 'dropIn';
  if (isOpen && !nextDropIn) return null;
  return (
    <footer className="hours">
      <p>
        <InBoth
          of={REGIME[regime]}
          values={(language) => ({ time: hourText(nextDropIn?.closesAt ?? now, language) })}
        />
      </p>
      {!isOpen && !isShort && nextDropIn && (
        <p>
          <InBoth of="next" values={(language) => ({ opening: openingText(nextDropIn, now, language) })} />
        </p>
      )}
    </footer>
  );
}
