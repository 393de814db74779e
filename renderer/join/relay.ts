// The wire of this page ends at this machine's own relay, and carries the relay's calls.
import type { Station } from '#contract/contract.ts';
import type { Relay } from '#contract/join.ts';
import type { Link } from '../client/link.ts';
import type { JoinKey } from '../text/join/catalogue.ts';

/** The client is made for any contract; which one the wire has is bound by the shell. */
export const relayOf = (station: Station): Relay => station as unknown as Relay;

type Answer = { ok: true } | { ok: false; refusal: string };
export type Deed = (join: Relay['join']) => Promise<Answer>;

/** What went wrong, as a sentence's key; null when nothing did. */
export async function make(link: Link, deed: Deed): Promise<JoinKey | null> {
  if (link.state === 'lost') return 'wrong.failed';
  try {
    const answer = await deed(relayOf(link.station).join);
    return answer.ok ? null : (`wrong.${answer.refusal}` as JoinKey);
  } catch {
    return 'wrong.failed';
  }
}
