// Checks PINs and recovery codes: slow to guess, never in the way of the bell, and never much work at once.
import type { DeskId } from '#core/ids.ts';
import type { Clock } from '../clock.ts';
import { makePinGuard } from './guard.ts';
import { makePinQueue } from './queue.ts';
import { type Derive, deriveByScrypt, hashSecret, isRightSecret, type PinHash } from './scrypt.ts';

export type PinTry = {
  /** Whose secret it is said to be: a known person's id, or the recovery code's own name. */
  who: string;
  desk: DeskId;
  secret: string;
  /** Answering the bell goes before everything else. */
  isAlarm: boolean;
};
export type Checked = 'right' | 'wrong' | 'must-wait';

export function makePins(clock: Clock, derive: Derive = deriveByScrypt) {
  const guard = makePinGuard(clock);
  const queue = makePinQueue();
  return {
    hash: (desk: DeskId, secret: string): Promise<PinHash> =>
      queue.run(desk, false, () => hashSecret(secret, derive)),

    async check({ who, desk, secret, isAlarm }: PinTry, kept: PinHash): Promise<Checked> {
      if (queue.isFull(desk)) return 'must-wait';
      return queue.run(desk, isAlarm, async () => {
        // Asked when its turn has come: a hundred tries at once are not a hundred free ones.
        if (guard.mustWait(who, desk)) return 'must-wait';
        const isRight = await isRightSecret(secret, kept, derive);
        if (isRight) guard.right(who, desk);
        else guard.wrong(who, desk);
        return isRight ? 'right' : 'wrong';
      });
    },
  };
}
