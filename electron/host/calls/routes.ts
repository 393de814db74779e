// The calls a station needs for its first picture: what a visitor sees and does.
import { implement } from '@orpc/server';
import { displayCalls } from '#contract/display.ts';
import { dockCalls } from '#contract/dock.ts';
import { kioskCalls } from '#contract/kiosk.ts';
import { type CallContext, guard } from './guard.ts';

export const routes = implement({ kiosk: kioskCalls, display: displayCalls, dock: dockCalls })
  .$context<CallContext>()
  .use(guard);
