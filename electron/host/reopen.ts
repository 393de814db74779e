// After a store fault: what of the pending commits is on the disk after all, and what must be stored still.
import type { Tail } from './chain.ts';
import type { Commit } from './store/store-types.ts';

/** A failed commit can still be there (an fsync that failed after the write): its last number and hash tell. */
export function stillToStore(
  pending: Commit[],
  found: Tail,
  renumber: (commits: Commit[], tail: Tail) => Commit[],
): (Commit | null)[] {
  const isStored = (commit: Commit) =>
    commit.records.every((record) => record.epoch === found.epoch && record.seq <= found.seq);
  const rest = pending.filter((commit) => !isStored(commit));
  const renumbered = renumber(rest, found);
  return pending.map((commit) => renumbered[rest.indexOf(commit)] ?? null);
}
