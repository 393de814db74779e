// The wall without contact: whoever waits must not trust it, and is told where to ask instead.
import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { clockTime } from '../text/time.ts';
import { InBoth } from './InBoth.tsx';

/** A call is answered long before this; what is older would send somebody to a desk that has moved on. */
const TOO_OLD_MS = 5 * 60_000;

export const isTooOld = (viewAt: number, now: number): boolean => now - viewAt >= TOO_OLD_MS;

export function LostNotice({ at }: { at: number }) {
  return (
    <div className="lost" role="alert">
      <ExclamationmarkTriangleFillIcon aria-hidden />
      <p>
        <InBoth of="lost" values={(language) => ({ time: clockTime(at, language) })} />
      </p>
    </div>
  );
}
