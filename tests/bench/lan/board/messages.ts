// What the bench says to the two programs of the board's measurement, and what they answer; over Node's own channel.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

export type StationAsks =
  | { ask: 'code'; role: 'desk' | 'display' }
  /** Somebody registers at the kiosk; answers when it was asked and with the ticket. */
  | { ask: 'register' }
  /** The newest has left again. */
  | { ask: 'leave' };

export type MachinesAsk =
  | { ask: 'join'; role: 'desk' | 'display'; code: string; staff: string }
  /** When each desk had decoded its first view with that ticket, in order; null while not all have. */
  | { ask: 'seen'; ticket: string };

/** The clock that all processes of a machine share, in milliseconds. */
const NANOSECONDS_PER_MS = 1e6;
export const sharedNow = (): number => Number(process.hrtime.bigint()) / NANOSECONDS_PER_MS;

export const PIN = '2468';

type Numbered = { number: number; answer?: unknown; fault?: string };

/** In the program: answers one question after the other. */
export function answering<Ask>(answer: (ask: Ask) => Promise<unknown>): void {
  process.on('message', ({ number, asked }: { number: number; asked: Ask }) => {
    answer(asked).then(
      (value) => process.send?.({ number, answer: value }),
      (error: unknown) => process.send?.({ number, fault: String((error as Error).stack) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
}

export type Program<Ask> = {
  ask<A>(asked: Ask): Promise<A>;
  /** As from outside: SIGKILL, SIGSTOP, SIGCONT. */
  signal(name: NodeJS.Signals): void;
  stop(): Promise<void>;
};

/** In the bench: a program, started and ready to be asked. */
export function startProgram<Ask>(
  file: string,
  words: string[],
  env: Record<string, string> = {},
): Program<Ask> {
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const;
  const child: ChildProcess = fork(file, words, { stdio: [...stdio], env: { ...process.env, ...env } });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastNumber = 0;
  child.on('message', ({ number, answer, fault }: Numbered) => {
    const asker = waiting.get(number);
    waiting.delete(number);
    if (fault) asker?.reject(new Error(fault));
    else asker?.resolve(answer);
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(`${file} ended`));
  });
  return {
    ask: <A>(asked: Ask) =>
      new Promise<A>((resolve, reject) => {
        lastNumber += 1;
        waiting.set(lastNumber, { resolve: resolve as (value: unknown) => void, reject });
        child.send({ number: lastNumber, asked });
      }),
    signal: (name) => void child.kill(name),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
