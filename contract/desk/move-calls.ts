// Moving house: making the file at the old machine, taking it at the new one, and taking back what never moved.
import { z } from 'zod';
import { PASSPHRASE_MAX } from '#core/move/passphrase.ts';
import { call } from '../call.ts';
import { DESK, Done, Id, Pin, Signed } from './call-parts.ts';
import { MoveKind } from './move.ts';

const Passphrase = z.string().min(1).max(PASSPHRASE_MAX);
const BY_PIN = ['wrong-pin', 'wait-before-trying-again', 'needs-manager'] as const;

export const moveCalls = {
  /** Begins it; how far it has come stands in the view. */
  makeMoveFile: call({
    ...DESK,
    input: z.object({ ...Signed, kind: MoveKind, pin: Pin, passphrase: Passphrase }),
    output: Done,
    refusals: [...BY_PIN, 'not-signed-in', 'weak-passphrase', 'already-making'],
    perMinute: 10,
  }),
  /** by: nobody can sign in at a station that takes nothing. */
  takeStationBack: call({
    ...DESK,
    input: z.object({ ...Signed, by: z.object({ staff: Id, pin: Pin }) }),
    output: Done,
    refusals: [...BY_PIN, 'not-moved'],
    perMinute: 10,
  }),
  /** Begins it; how far it has come stands in the view. */
  restoreStation: call({
    ...DESK,
    input: z.object({ ...Signed, passphrase: Passphrase }),
    output: Done,
    refusals: ['nothing-to-restore'],
    perMinute: 20,
    beforeOpen: true,
  }),
};
