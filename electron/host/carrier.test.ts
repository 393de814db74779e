// A desk counts as a place where somebody sits only while its window is awake.
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { DeskId, MachineId } from '#core/ids.ts';
import { handClock } from '#tests/support/hand-clock.ts';
import { makeCarrier, type Port } from './carrier.ts';
import type { Host } from './host-parts.ts';

const log = { event: () => undefined, fault: () => undefined };
/** Nobody asks for this number, and the window no longer wants its answer. */
const SIGN_OF_LIFE = JSON.stringify({ i: '1', t: 4 });

function aCarrier() {
  const clock = handClock(0);
  const machines = new Map([
    ['m-app', { carrier: 'app' }],
    ['m-browser', { carrier: 'browser' }],
  ]);
  const engine = { topic: { changed: () => undefined }, stored: () => ({ machines }) };
  const carrier = makeCarrier({ engine } as unknown as Host, clock, log);
  function open(machine: string | null) {
    const port = Object.assign(new EventEmitter(), { postMessage: () => undefined, start: () => undefined });
    carrier.connect(port as unknown as Port, {
      role: 'desk',
      desk: '2' as DeskId,
      machine: machine as MachineId | null,
    });
    return port;
  }
  return { carrier, clock, open };
}

test('a desk of the app counts for as long as its wire is open', () => {
  const { carrier, clock, open } = aCarrier();
  const port = open('m-app');
  clock.advance(3_600_000);
  expect(carrier.anyDeskOpen()).toBe(true);
  port.emit('close');
  expect(carrier.anyDeskOpen()).toBe(false);
});

test('a page in a browser that has fallen silent does not, and does again when it wakes', () => {
  const { carrier, clock, open } = aCarrier();
  const port = open('m-browser');
  clock.advance(60_000);
  expect(carrier.anyDeskOpen()).toBe(true);
  clock.advance(60_000);
  expect(carrier.anyDeskOpen()).toBe(false);
  port.emit('message', { data: SIGN_OF_LIFE });
  expect(carrier.anyDeskOpen()).toBe(true);
});
