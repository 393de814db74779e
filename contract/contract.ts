// Every call there is, by the window that may make it. A call without a handler does not compile.
import type { ContractRouterClient } from '@orpc/contract';
import { deskCalls } from './desk/desk-calls.ts';
import { displayCalls } from './display.ts';
import { dockCalls } from './dock.ts';
import { kioskCalls } from './kiosk.ts';

export const contract = { kiosk: kioskCalls, desk: deskCalls, display: displayCalls, dock: dockCalls };

/** What a window holds in its hand. */
export type Station = ContractRouterClient<typeof contract>;
