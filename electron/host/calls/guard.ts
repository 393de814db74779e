// The guard of every call: a handler gets a parsed input and a caller that the carrier vouches for.
import { ORPCError, os } from '@orpc/server';
import type { CallMeta } from '#contract/call.ts';
import type { Caller, Host } from '../host-parts.ts';
import type { RateLimit } from '../rate-limit.ts';

export type CallContext = { host: Host; caller: Caller; rate: RateLimit };

export const guard = os.$context<CallContext>().middleware(async ({ context, procedure, path, next }) => {
  const { roles, perMinute, acute, isLive, beforeOpen } = procedure['~orpc'].meta as CallMeta;
  if (!roles.includes(context.caller.role))
    throw new ORPCError('FORBIDDEN', { message: 'not for this window' });
  const isWithin = context.rate.take(path.join('.'), perMinute);
  // Nothing acute is ever refused for being many; everything else may have to wait a moment.
  if (!isWithin && !acute)
    throw new ORPCError('TOO_MANY_REQUESTS', { message: 'too many calls in a minute' });
  if (!isLive && !beforeOpen) await context.host.engine.whenOpen;
  return next();
});
