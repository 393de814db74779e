// What a start itself is: the first facts of a life of the host, and why an epoch began.
import type { EpochReason, Fact } from '#core/fact.ts';
import type { DeskId, StaffId } from '#core/ids.ts';
import type { Loaded } from './store/store-types.ts';

/** The station's own desk; the others are paired, and have not moved. */
const LOCAL_DESK = '1';

export const isArrival = (reason: string): reason is 'moved' | 'copy-restored' =>
  reason === 'moved' || reason === 'copy-restored';

/** Whoever sat at the old machine does not sit at this one; after a copy nobody's chair is where it was. */
function signedOut({ rows, setAside }: Loaded): Fact[] {
  if (!setAside || !isArrival(setAside.reason)) return [];
  return rows
    .filter(
      ({ kind, key }) => kind === 'session' && (key === LOCAL_DESK || setAside.reason === 'copy-restored'),
    )
    .map(({ key, state }) => ({
      type: 'staff-signed-out',
      subject: state as StaffId,
      data: { desk: key as DeskId, because: 'moved' },
    }));
}

function epochReason(setAside: Loaded['setAside']): EpochReason {
  if (!setAside) return 'first-start';
  return isArrival(setAside.reason) ? setAside.reason : 'damaged-store';
}

export function startFacts(loaded: Loaded, version: string): Fact[] {
  const { station, firstStart, setAside } = loaded;
  const started: Fact = { type: 'host-started', subject: station, data: { version } };
  if (!firstStart && !setAside) return [started];
  const { lastEpoch, lastSeq, restored } = setAside ?? { lastEpoch: 0, lastSeq: 0, restored: 0 };
  const data = { reason: epochReason(setAside), lastEpoch, lastSeq, restored };
  return [{ type: 'epoch-began', subject: station, data }, started, ...signedOut(loaded)];
}
