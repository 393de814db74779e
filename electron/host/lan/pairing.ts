// The one pairing that may be open: a code on the manager's screen, alive for minutes, in this process's memory only.
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { Actor } from '#core/fact.ts';
import type { MachineId } from '#core/ids.ts';
import { type Machine, type MachineCarrier, type MachineRole, pair } from '#core/machine/machine.ts';
import { type Result, refuse } from '#core/result.ts';
import { CODE_DIGITS, digitsOf } from '../../lan/code.ts';
import type { Engine } from '../engine.ts';

/** Long enough to walk to the other machine and type eight digits. */
const CODE_LIFE_MS = 5 * 60_000;
/** Slips of a finger are human; with a hundred million codes five guesses are nothing. */
const WRONG_TRIES_MAX = 5;

/** no-room: the code was right, but the list of machines is full. */
export type PairingEnd = 'paired' | 'expired' | 'too-many-tries' | 'no-room';

export type PairingState = {
  role: MachineRole;
  carrier: MachineCarrier;
  /** Null when the code works no more; `ended` says why. */
  code: string | null;
  untilAt: number;
  wrongTries: number;
  ended: PairingEnd | null;
};

/** What a machine is to be paired as; the actor is the manager who opened the pairing. */
type Opening = { role: MachineRole; carrier: MachineCarrier; requestId: string; actor: Actor };
type Open = Opening & {
  code: string;
  untilAt: number;
  wrongTries: number;
  ended: PairingEnd | null;
  stop: () => void;
};

export type PairRefused = 'no-code-open' | 'wrong-code' | 'too-many-machines';
export type Pairing = ReturnType<typeof makePairing>;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const newCode = (): string => String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');

export function makePairing(engine: Engine) {
  let open: Open | null = null;

  function end(how: PairingEnd): void {
    if (!open || open.ended) return;
    open.stop();
    open.ended = how;
    engine.topic.changed();
  }

  const working = (carrier: MachineCarrier): Open | null =>
    open && !open.ended && open.carrier === carrier ? open : null;

  return {
    state(): PairingState | null {
      if (!open) return null;
      const { role, carrier, code, untilAt, wrongTries, ended } = open;
      return { role, carrier, code: ended ? null : code, untilAt, wrongTries, ended };
    },

    /** Takes the place of the one before. The same request once more is the same code. */
    open(opening: Opening): { code: string; untilAt: number } {
      if (open?.requestId === opening.requestId) return open;
      open?.stop();
      const untilAt = engine.clock.now().wallMs + CODE_LIFE_MS;
      const stop = engine.clock.after(CODE_LIFE_MS, () => end('expired'));
      open = { ...opening, code: newCode(), untilAt, wrongTries: 0, ended: null, stop };
      engine.topic.changed();
      return open;
    },

    close(): void {
      open?.stop();
      open = null;
      engine.topic.changed();
    },

    /** The code that a machine of that kind must know right now, and as what it would be paired; null when none. */
    expected(carrier: MachineCarrier): { code: string; role: MachineRole } | null {
      const now = working(carrier);
      return now && { code: now.code, role: now.role };
    },

    /** Somebody tried and did not know it. Answers what to tell them: that, or that the code works no more. */
    wrong(carrier: MachineCarrier, code: string): 'wrong-code' | 'no-code-open' {
      const now = working(carrier);
      if (now?.code !== code) return 'no-code-open';
      now.wrongTries += 1;
      if (now.wrongTries >= WRONG_TRIES_MAX) end('too-many-tries');
      else engine.topic.changed();
      return 'wrong-code';
    },

    /**
     * The machine has proved that it knows `code`. One machine for one code: whoever is second finds it used, and a
     * code that was replaced or ran out meanwhile pairs nobody.
     */
    async admit(carrier: MachineCarrier, code: string, key: string): Promise<Result<Machine, PairRefused>> {
      const now = working(carrier);
      if (now?.code !== code) return refuse('no-code-open');
      end('paired');
      const id = engine.ids.uuid7() as MachineId;
      const done = await engine.act((desk) => pair(desk, { id, role: now.role, carrier, key }), {
        actor: now.actor,
        answer: () => null,
      });
      const machine = engine.stored().machines.get(id);
      if (done.ok && machine) return { ok: true, value: machine };
      now.ended = 'no-room';
      engine.topic.changed();
      return refuse('too-many-machines');
    },

    /** For a browser, which sends the code itself inside TLS. */
    async admitTyped(typed: string, key: string): Promise<Result<Machine, PairRefused>> {
      const now = working('browser');
      if (!now) return refuse('no-code-open');
      if (timingSafeEqual(digest(digitsOf(typed)), digest(now.code)))
        return this.admit('browser', now.code, key);
      return refuse(this.wrong('browser', now.code));
    },
  };
}
