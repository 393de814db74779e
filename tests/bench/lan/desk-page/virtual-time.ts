// Time that passes as fast as the machine can work it off: every timer and clock of this page obeys it, and nothing fires
// between two of its steps. Imported before anything that reads a clock.

type Timer = { id: number; dueMs: number; everyMs: number | null; run: () => void };

const timers = new Map<number, Timer>();
const beganAt = Date.now();
let nowMs = 0;
let lastId = 0;

function start(run: TimerHandler, ms: number, everyMs: number | null): number {
  if (typeof run !== 'function') throw new Error('a timer of text');
  lastId += 1;
  timers.set(lastId, { id: lastId, dueMs: nowMs + Math.max(1, ms), everyMs, run: run as () => void });
  return lastId;
}

const clear = (id?: number): void => void timers.delete(id ?? 0);

Object.assign(window, {
  setTimeout: (run: TimerHandler, ms = 0) => start(run, ms, null),
  setInterval: (run: TimerHandler, ms = 0) => start(run, ms, Math.max(1, ms)),
  clearTimeout: clear,
  clearInterval: clear,
});
performance.now = () => nowMs;
Date.now = () => beganAt + nowMs;
AbortSignal.timeout = (ms) => {
  const stop = new AbortController();
  start(() => stop.abort(new DOMException('too late', 'TimeoutError')), ms, null);
  return stop.signal;
};

const lane = new MessageChannel();
let woken: () => void = () => {};
lane.port1.onmessage = () => woken();

/** What has been posted before this is handled before it resolves: a message's way to the station or back, a render. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    woken = resolve;
    lane.port2.postMessage(null);
  });
}

function nextDue(): Timer | null {
  let next: Timer | null = null;
  for (const timer of timers.values()) if (!next || timer.dueMs < next.dueMs) next = timer;
  return next;
}

/** Far below every silence that anybody here takes for one, so that no answer is late that was given at once. */
const STEP_MS = 2_000;
/** There and back. */
const WAYS = 2;

/** Each timer fires at its own time; what they have posted is on its way until the step is over. */
async function step(endMs: number): Promise<void> {
  for (let next = nextDue(); next && next.dueMs <= endMs; next = nextDue()) {
    nowMs = Math.max(nowMs, next.dueMs);
    if (next.everyMs === null) timers.delete(next.id);
    else next.dueMs += next.everyMs;
    next.run();
  }
  nowMs = endMs;
  for (let way = 0; way < WAYS; way++) await settle();
}

export async function advanceTo(ms: number): Promise<void> {
  while (nowMs < ms) await step(Math.min(ms, nowMs + STEP_MS));
}

export const virtualNow = (): number => nowMs;
