// Others who are called and have not come yet, the newest first.
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { type Call, callKey } from './fresh.ts';
import { InBoth } from './InBoth.tsx';

/** What fits the wall in letters for eight metres, also beside a notice; whoever is not among them is told to ask. */
const SHOWN_MAX = 8;
const SHOWN_MAX_WHEN_LOST = 4;
/** One row on a lying screen: with more of them, the hours give way. */
export const BESIDE_HOURS_MAX = 4;

type Props = { calls: Call[]; isLost: boolean; isFresh: (call: Call) => boolean };

export function Earlier({ calls, isLost, isFresh }: Props) {
  const max = isLost ? SHOWN_MAX_WHEN_LOST : SHOWN_MAX;
  const more = calls.length - max;
  return (
    <section className="earlier">
      <h2>
        <InBoth of="earlier" />
      </h2>
      <ul>
        {calls.slice(0, max).map((call) => (
          <li key={callKey(call)} className={isFresh(call) && !isLost ? 'earlier__fresh' : undefined}>
            {call.ticket}
            <ArrowRightIcon aria-hidden />
            {call.desk}
          </li>
        ))}
      </ul>
      {more > 0 && !isLost && (
        <p>
          <InBoth of="more" values={() => ({ count: more })} />
        </p>
      )}
    </section>
  );
}
