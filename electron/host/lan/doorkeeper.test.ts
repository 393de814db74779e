// Counting at the door: so many from one place, so many strangers in all, and a paired machine is never put out.
import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { makeDoorkeeper } from './doorkeeper.ts';

let ports = 0;

function socketFrom(remoteAddress: string): Socket & { isGone: boolean } {
  const socket = new EventEmitter() as unknown as Socket & { isGone: boolean };
  const destroy = () => {
    socket.isGone = true;
    socket.emit('close');
    return socket;
  };
  return Object.assign(socket, { remoteAddress, remotePort: ++ports, isGone: false, destroy });
}

function door() {
  let nowMs = 0;
  const keeper = makeDoorkeeper(() => nowMs);
  const arrive = (address: string) => {
    const socket = socketFrom(address);
    return { socket, isIn: keeper.admit(socket) };
  };
  const wait = (ms: number) => {
    nowMs += ms;
  };
  return { keeper, arrive, wait };
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

test('twenty new ones a second from one address, and forty in all', () => {
  const { arrive, wait } = door();
  const inNow = () => times(30, () => arrive('a').isIn).filter(Boolean).length;
  expect(inNow()).toBe(20);
  expect(arrive('b').isIn).toBe(true);
  wait(1_000);
  expect(inNow()).toBe(20);
  wait(1_000);
  expect(inNow()).toBe(0);
});

test('who leaves makes room', () => {
  const { keeper, arrive, wait } = door();
  const first = times(20, () => arrive('a').socket);
  wait(1_000);
  times(20, () => arrive('a'));
  for (const socket of first) socket.destroy();
  wait(1_000);
  expect(arrive('a').isIn).toBe(true);
  expect(keeper.count()).toBe(21);
});

test('the oldest stranger gives way to a newcomer; a paired machine never does', () => {
  const { keeper, arrive } = door();
  const paired = arrive('desk').socket;
  expect(keeper.recognise(paired)).toBe(true);
  const strangers = times(80, (index) => arrive(`s${index}`).socket);
  const late = arrive('late');
  expect(late.isIn).toBe(true);
  expect(strangers[0]?.isGone).toBe(true);
  expect(strangers[1]?.isGone).toBe(false);
  expect(paired.isGone).toBe(false);
});

test('paired machines have an end too, and one nobody let in is not recognised', () => {
  const { keeper, arrive } = door();
  const isKnown = times(130, (index) => keeper.recognise(arrive(`m${index}`).socket));
  expect(isKnown.filter(Boolean)).toHaveLength(120);
  expect(keeper.recognise(socketFrom('nowhere'))).toBe(false);
});
