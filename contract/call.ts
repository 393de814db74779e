// One row per call: who may call, what goes in, what comes out, which refusals exist. If it is not declared with
// this, no window can ask for it.
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import type { WindowRole } from '#core/role.ts';

export type CallMeta = {
  roles: readonly WindowRole[];
  /** Calls one window may make in a minute. Far above what hands can do. */
  perMinute: number;
  /** Acute calls pass every rate limit (design decision 5); too many of them raise an alarm instead. */
  acute: boolean;
  /** A live view is shown from the first moment; every other call waits until the store has opened. */
  isLive: boolean;
  /** For a machine whose station is still in its file: nothing has opened there that one could wait for. */
  beforeOpen: boolean;
};

const base = oc.$meta<CallMeta>({
  roles: [],
  perMinute: 120,
  acute: false,
  isLive: false,
  beforeOpen: false,
});

/** A station that lives on another machine now takes nothing here, whatever it is asked. */
const STATION_MOVED = 'station-moved';

/** Every write carries an id the caller made, so that a retry after a cut cable does nothing twice (decision 7). */
export const RequestId = z.uuid();

type Row<I extends z.ZodType, O extends z.ZodType, R extends readonly [string, ...string[]]> = {
  roles: readonly WindowRole[];
  input: I;
  output: O;
  refusals: R;
  perMinute?: number;
  acute?: boolean;
  beforeOpen?: boolean;
};

/** A call answers { ok: true, value } or { ok: false, refusal }. A fault or a bug arrives as a thrown error. */
export function call<
  I extends z.ZodType,
  O extends z.ZodType,
  const R extends readonly [string, ...string[]],
>({ roles, input, output, refusals, perMinute = 120, acute = false, beforeOpen = false }: Row<I, O, R>) {
  const answer = z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: output }),
    z.object({ ok: z.literal(false), refusal: z.enum([...refusals, STATION_MOVED]) }),
  ]);
  return base.meta({ roles, perMinute, acute, isLive: false, beforeOpen }).input(input).output(answer);
}

/** A window asks again twice a second while its host is away, and the new host counts from nothing. */
const LIVE_PER_MINUTE = 240;

/** A live value: the newest snapshot first, then each change; a slow window skips to the newest. */
export function live<O extends z.ZodType>({ roles, output }: { roles: readonly WindowRole[]; output: O }) {
  return base
    .meta({ roles, perMinute: LIVE_PER_MINUTE, acute: false, isLive: true, beforeOpen: false })
    .output(eventIterator(output));
}
