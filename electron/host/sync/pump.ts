// Keeps the office up to date from the fact log, for as long as the host runs, and tells a person where it stands.
import type { Clock } from '../clock.ts';
import { delayMs } from './backoff.ts';
import { isBefore, type Outbox, type Place } from './cursor.ts';
import { type Failed, failed, type Office, type SyncReason } from './office.ts';
import { makeRounds, type Round } from './rounds.ts';
import { makeWaiting } from './waiting.ts';

export type SyncState =
  | { state: 'not-configured' }
  | { state: 'up-to-date'; at: number | null }
  | { state: 'sending'; waiting: number }
  | { state: 'waiting'; waiting: number; sinceAt: number; reason: SyncReason }
  | { state: 'refused'; waiting: number; refused: number };

export type SyncParts = {
  outbox: Outbox;
  tail(): Place;
  office: Office;
  clock: Clock;
  random(): number;
  onState(state: SyncState): void;
  onFault?(error: unknown): void;
};

export type Sync = {
  /** New facts are committed. */
  poke(): void;
  /** This machine's clock has jumped: the office's next receipt tells by how much it is wrong now. */
  askNow(): void;
  stop(): Promise<void>;
};

/** A restored office asks for nothing by itself: this often an idle station looks. One small request. */
export const IDLE_CHECK_MS = 5 * 60_000;

/** A pause that ends by the clock or earlier by a call. */
function makePause(clock: Clock): { pause(ms: number): Promise<void>; end(): void } {
  let end = (): void => {};
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = clock.after(ms, resolve);
      end = () => {
        cancel();
        resolve();
      };
    });
  return { pause, end: () => end() };
}

export function startSync(parts: SyncParts): Sync {
  const { outbox, office, clock, tail } = parts;
  const { pause, end } = makePause(clock);
  const waiting = makeWaiting(outbox, tail);
  let shown = '';
  let isStopped = false;
  let isIdle = false;
  let wasPoked = false;
  let failures = 0;
  let trouble: { sinceAt: number; reason: SyncReason } | null = null;

  function show(state: SyncState): void {
    const text = JSON.stringify(state);
    if (text === shown || isStopped) return;
    shown = text;
    parts.onState(state);
  }

  const showTrouble = (): void => {
    if (trouble) show({ state: 'waiting', waiting: waiting.count(rounds.cursor()), ...trouble });
  };

  const rounds = makeRounds({
    outbox,
    office,
    wallMs: () => clock.now().wallMs,
    onSending: async () => {
      await waiting.recount(rounds.cursor());
      // Until the office takes something, "waiting since" is the truth; "sending" would flicker at every attempt.
      if (!trouble) show({ state: 'sending', waiting: waiting.count(rounds.cursor()) });
    },
  });

  async function rest(): Promise<void> {
    failures = 0;
    trouble = null;
    const { refused, at } = rounds.cursor();
    show(refused > 0 ? { state: 'refused', waiting: 0, refused } : { state: 'up-to-date', at });
    if (wasPoked || isStopped) return;
    isIdle = true;
    await pause(IDLE_CHECK_MS);
    isIdle = false;
    if (!wasPoked) rounds.askAgain();
  }

  async function backOff({ reason, retryAfterMs }: Failed): Promise<void> {
    failures += 1;
    trouble = { sinceAt: trouble?.sinceAt ?? clock.now().wallMs, reason };
    await waiting.recount(rounds.cursor()).catch(() => {});
    showTrouble();
    if (!isStopped) await pause(delayMs(failures, parts.random(), retryAfterMs));
  }

  async function round(): Promise<Round> {
    try {
      return await rounds.next();
    } catch (error) {
      parts.onFault?.(error);
      return { kind: 'trouble', failure: failed('station-fault') };
    }
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      wasPoked = false;
      const before = rounds.cursor();
      const done = await round();
      if (done.kind === 'trouble') await backOff(done.failure);
      if (done.kind === 'idle') await rest();
      if (done.kind === 'progress' && isBefore(before, rounds.cursor())) {
        failures = 0;
        trouble = null;
      }
    }
  }

  const running = run();
  return {
    poke() {
      wasPoked = true;
      if (isIdle) end();
      else showTrouble();
    },
    askNow() {
      rounds.askAgain();
      wasPoked = true;
      if (isIdle) end();
    },
    async stop() {
      isStopped = true;
      office.close();
      end();
      await running;
    },
  };
}
