// How the station is: the bell, the store and the office system, as every desk is told.
import { z } from 'zod';
import { BELL_KINDS } from '#core/doorbell/bell-kind.ts';
import { At } from '../kiosk.ts';
import { Break } from './break.ts';

/** Why facts wait; electron/host/sync/office.ts says what each means. */
const SyncReason = z.enum([
  'unreachable',
  'timed-out',
  'certificate',
  'token-refused',
  'not-understood',
  'too-large',
  'busy',
  'office-fault',
  'not-the-office',
  'unreadable-reply',
  'bad-receipt',
  'gap',
  'station-fault',
]);

export const DeskHealth = z.object({
  /** Everything that is broken, worst first; each is an alarm with what to do about it. */
  breaks: z.array(Break),
  bell: z.object({
    state: z.enum(['listening', 'searching', 'silent', 'lost', 'ambiguous', 'stuck']),
    simulated: z.boolean(),
    sinceAt: At.nullable(),
    /** What hangs at the door: some kinds cannot be watched, and every desk is told so. */
    kind: z.enum(BELL_KINDS),
  }),
  /** 'moved': the station lives on another machine, so nothing is stored here. 'already-running': another program holds the data. 'newer-schema': a newer version wrote it; nothing is touched. */
  store: z.enum(['storing', 'not-storing', 'already-running', 'newer-schema', 'moved']),
  /** Set when a damaged store was set aside and a new epoch began; with how many facts came back. */
  restored: z.object({ at: At, factCount: z.number().int() }).nullable(),
  /** Why the office profile that was given is not the one in use; null while it is. One line a field, for whoever wrote it. */
  profile: z
    .object({
      what: z.enum(['file-not-used', 'stored-not-used', 'set-up-not-used']),
      problems: z.array(z.string()),
    })
    .nullable(),
  office: z.discriminatedUnion('state', [
    z.object({ state: z.literal('not-configured') }),
    z.object({ state: z.literal('up-to-date'), at: At.nullable() }),
    z.object({ state: z.literal('sending'), waiting: z.number().int() }),
    z.object({ state: z.literal('waiting'), waiting: z.number().int(), sinceAt: At, reason: SyncReason }),
    z.object({ state: z.literal('refused'), waiting: z.number().int(), refused: z.number().int() }),
  ]),
  /** The port for other machines; machines: how many are connected now; fixed: no manager can turn it off. */
  lan: z.discriminatedUnion('state', [
    z.object({ state: z.literal('off') }),
    z.object({
      state: z.literal('listening'),
      address: z.string(),
      port: z.number().int(),
      machines: z.number().int(),
      fixed: z.boolean(),
    }),
    z.object({
      state: z.literal('failed'),
      reason: z.enum(['port-taken', 'no-address', 'fault']),
      fixed: z.boolean(),
    }),
  ]),
});
export type DeskHealth = z.infer<typeof DeskHealth>;
