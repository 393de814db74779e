import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeBoxes } from './boxes.ts';

const EMPTY = { boxes: [], keys: [] };
const wrappingKey = randomBytes(32);

test('what was sealed is read at once and after a restart', () => {
  const boxes = makeBoxes(wrappingKey, EMPTY);
  const { ref, box, key } = boxes.seal({ category: 'money' });
  expect(boxes.read(ref)).toEqual({ category: 'money' });
  expect(makeBoxes(wrappingKey, { boxes: [box], keys: [key] }).read(ref)).toEqual({ category: 'money' });
});

test('without its key, under another wrapping key, or passed off as another person, a box stays shut', () => {
  const boxes = makeBoxes(wrappingKey, EMPTY);
  const one = boxes.seal('one');
  const two = boxes.seal('two');
  expect(makeBoxes(wrappingKey, { boxes: [one.box], keys: [] }).read(one.ref)).toBeNull();
  expect(makeBoxes(randomBytes(32), { boxes: [one.box], keys: [one.key] }).read(one.ref)).toBeNull();
  const swapped = { ...one.box, ref: two.ref };
  expect(makeBoxes(wrappingKey, { boxes: [swapped], keys: [two.key] }).read(two.ref)).toBeNull();
});

test('one flipped bit is noticed', () => {
  const { ref, box, key } = makeBoxes(wrappingKey, EMPTY).seal('content');
  const body = Buffer.from(box.body, 'base64');
  body[0] = (body[0] ?? 0) ^ 1;
  const damaged = { ...box, body: body.toString('base64') };
  expect(makeBoxes(wrappingKey, { boxes: [damaged], keys: [key] }).read(ref)).toBeNull();
});

test('what is forgotten is not in memory', () => {
  const boxes = makeBoxes(wrappingKey, EMPTY);
  const { ref } = boxes.seal('content');
  boxes.forget(ref);
  expect(boxes.read(ref)).toBeNull();
});
