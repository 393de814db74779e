// Guessing is slow, little is hashed at once, and neither is ever in the way of the bell.
import { expect, test } from 'vitest';
import type { DeskId } from '#core/ids.ts';
import { handClock } from '#tests/support/hand-clock.ts';
import { makePins, type PinTry } from './pins.ts';
import { deriveByScrypt, hashSecret, isRightSecret } from './scrypt.ts';

const DESK_1 = '1' as DeskId;
const DESK_2 = '2' as DeskId;
const KEPT = { salt: '', hash: Buffer.from('2580').toString('base64') };
/** A hash that is the secret itself, padded to a fixed length as scrypt's would be. */
const plain = async (secret: string) => Buffer.from(secret.padEnd(4, '-').slice(0, 4));

const asked = (more: Partial<PinTry> = {}): PinTry => ({
  who: 'kari',
  desk: DESK_1,
  secret: '0000',
  isAlarm: false,
  ...more,
});

function setUp() {
  const clock = handClock(0);
  const pins = makePins(clock, plain);
  return { clock, check: (more: Partial<PinTry> = {}) => pins.check(asked(more), KEPT) };
}

test('a hash is right for its own secret only, and never the same twice', async () => {
  const kept = await hashSecret('2580', deriveByScrypt);
  expect(await isRightSecret('2580', kept, deriveByScrypt)).toBe(true);
  expect(await isRightSecret('2581', kept, deriveByScrypt)).toBe(false);
  expect(await hashSecret('2580', deriveByScrypt)).not.toEqual(kept);
});

test('five slips are free; then each wrong try waits longer, up to five minutes', async () => {
  const { clock, check } = setUp();
  for (let slip = 0; slip < 5; slip++) expect(await check()).toBe('wrong');
  for (const waitMs of [30_000, 60_000, 120_000, 300_000, 300_000]) {
    clock.advance(waitMs - 1);
    expect(await check({ secret: '2580' })).toBe('must-wait');
    clock.advance(1);
    expect(await check()).toBe('wrong');
  }
  clock.advance(300_000);
  expect(await check({ secret: '2580' })).toBe('right');
  expect(await check()).toBe('wrong');
});

test('the wait is for that person at that desk: nobody else, and nowhere else', async () => {
  const { check } = setUp();
  for (let tries = 0; tries < 6; tries++) await check();
  expect(await check({ secret: '2580' })).toBe('must-wait');
  expect(await check({ secret: '2580', who: 'ola' })).toBe('right');
  expect(await check({ secret: '2580', desk: DESK_2 })).toBe('right');
});

test('a hundred tries at once are not a hundred free ones', async () => {
  const { check } = setUp();
  const told = await Promise.all(Array.from({ length: 100 }, () => check()));
  expect(told.filter((one) => one === 'wrong')).toHaveLength(5);
  expect(told.filter((one) => one === 'must-wait')).toHaveLength(95);
});

test('a clock set forward by hand shortens no wait', async () => {
  const { clock, check } = setUp();
  for (let tries = 0; tries < 5; tries++) await check();
  clock.setWall(Date.UTC(2030, 0, 1));
  expect(await check({ secret: '2580' })).toBe('must-wait');
});
