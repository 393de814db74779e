// The station's side of the desk's wire: the product's own call library and contract, and views that a real host has
// made, played again and again with new ids each time, as every day has new people.
import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { contract } from '#contract/contract.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { advanceTo, settle, virtualNow } from './virtual-time.ts';

/** Oldest first; atMs counts from the beginning of the recording. */
export type Recorded = { atMs: number; view: DeskView }[];

let current: DeskView | null = null;
const wakers = new Set<() => void>();

function show(view: DeskView): void {
  current = view;
  for (const wake of wakers) wake();
}

async function* follow(signal: AbortSignal | undefined): AsyncGenerator<DeskView> {
  let shown: DeskView | null = null;
  let wake = () => {};
  const changed = () => wake();
  wakers.add(changed);
  signal?.addEventListener('abort', changed);
  try {
    while (!signal?.aborted) {
      if (current && shown !== current) {
        shown = current;
        yield current;
        continue;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    wakers.delete(changed);
    signal?.removeEventListener('abort', changed);
  }
}

const routes = implement(contract);
const router = { desk: { view: routes.desk.view.handler(({ signal }) => follow(signal)) } };

export function connectDesk(): void {
  const { port1, port2 } = new MessageChannel();
  new RPCHandler(router).upgrade(port1);
  port1.start();
  window.postMessage('ringeklokke-port', '*', [port2]);
}

const UUID_START = /\b[0-9a-f]{8}(?=-[0-9a-f]{4}-)/g;

/** Other people than in the round before; staff and machines are the same people every day. */
function renamed(view: DeskView, round: number, fixed: ReadonlySet<string>): DeskView {
  const mark = round.toString(16).padStart(8, '0');
  const text = JSON.stringify(view).replaceAll(UUID_START, (start) => (fixed.has(start) ? start : mark));
  return JSON.parse(text) as DeskView;
}

/** As long as a message takes from here to the desk and the desk's picture takes after it. */
const STEPS_OF_A_VIEW = 4;

/** One round of the recording; answers with the simulated milliseconds that it took. */
export async function playRound(recorded: Recorded, round: number): Promise<number> {
  const fromMs = virtualNow();
  const fixed = new Set(recorded[0]?.view.staff.map(({ id }) => id.slice(0, 8)));
  const startMs = recorded[0]?.view.nowMs ?? 0;
  for (const { atMs, view } of recorded) {
    await advanceTo(fromMs + atMs);
    show({ ...renamed(view, round, fixed), nowMs: startMs + virtualNow() });
    for (let step = 0; step < STEPS_OF_A_VIEW; step++) await settle();
  }
  return virtualNow() - fromMs;
}
