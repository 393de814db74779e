// The newest call: a number and a desk, read from the other end of the room. New, it is a filled field with a pulse in
// its frame and says whose turn it is; then it grows calm.
import { ArrowRightIcon, BellFillIcon } from '@navikt/aksel-icons';
import type { Call } from './fresh.ts';
import { InBoth } from './InBoth.tsx';

export function Newest({ call, isFresh }: { call: Call; isFresh: boolean }) {
  return (
    <section className={isFresh ? 'newest newest--fresh' : 'newest'} key={`${call.ticket} ${call.calledAt}`}>
      {isFresh && (
        <p className="newest__turn">
          <BellFillIcon aria-hidden />
          <span className="newest__words">
            <InBoth of="yourTurn" />
          </span>
        </p>
      )}
      <h1>
        <span className="newest__ticket">{call.ticket}</span>
        <ArrowRightIcon aria-hidden />
        <span className="newest__desk">
          <InBoth of="desk" values={() => ({ desk: call.desk })} />
        </span>
      </h1>
    </section>
  );
}
