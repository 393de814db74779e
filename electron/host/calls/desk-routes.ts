// The calls of a desk.
import { implement } from '@orpc/server';
import { deskCalls } from '#contract/desk/desk-calls.ts';
import { type CallContext, guard } from './guard.ts';

export const deskRoutes = implement(deskCalls).$context<CallContext>().use(guard);
