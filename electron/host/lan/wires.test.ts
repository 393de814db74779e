// A wire that is behind is ended instead of waited for, and a machine that floods is ended too.
import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import type { DeskId, MachineId } from '#core/ids.ts';
import type { Machine } from '#core/machine/machine.ts';
import { BUFFERED_BYTES_MAX } from '../../lan/protocol.ts';
import type { Port } from '../carrier.ts';
import type { Caller } from '../host-parts.ts';
import type { Doorkeeper } from './doorkeeper.ts';
import { makeWires } from './wires.ts';

const MACHINE: Machine = {
  id: 'm' as MachineId,
  role: 'desk',
  carrier: 'app',
  desk: '2' as DeskId,
  key: 'k',
  pairedAt: 0,
};

function openWire() {
  const socket = Object.assign(new EventEmitter(), {
    ...{ readyState: 1, OPEN: 1, bufferedAmount: 0 },
    ...{ send: vi.fn(), close: vi.fn(), terminate: vi.fn(), ping: vi.fn() },
  });
  const opened: { port: Port; caller: Caller }[] = [];
  const doorkeeper = { recognise: () => true } as unknown as Doorkeeper;
  const connect = (port: Port, caller: Caller) => opened.push({ port, caller });
  const wires = makeWires({ doorkeeper, connect, refused: () => {} });
  onTestFinished(() => wires.stop());
  wires.open(socket as unknown as WebSocket, {} as Socket, MACHINE);
  const [first] = opened;
  if (!first) throw new Error('not connected');
  return { socket, wires, ...first };
}

test('who calls is what the machine was paired as', () => {
  expect(openWire().caller).toEqual({ role: 'desk', desk: '2', machine: 'm' });
});

test('a window that takes nothing any more is ended once a mebibyte waits for it', () => {
  const { socket, port } = openWire();
  socket.bufferedAmount = BUFFERED_BYTES_MAX;
  port.postMessage('a');
  expect(socket.send).toHaveBeenCalledWith('a');
  socket.bufferedAmount += 1;
  port.postMessage('b');
  expect(socket.send).toHaveBeenCalledTimes(1);
  expect(socket.terminate).toHaveBeenCalled();
});

test('a machine that was taken out says nothing more, although its socket still closes', () => {
  const { socket, port, wires } = openWire();
  const heard: unknown[] = [];
  port.on('message', (event: never) => heard.push(event));
  socket.emit('message', Buffer.from('one'), false);
  wires.keepOnly(new Map());
  socket.readyState = 2;
  socket.emit('message', Buffer.from('two'), false);
  expect(heard).toEqual([{ data: 'one' }]);
  expect(wires.connected().size).toBe(0);
});

test('a hundred messages a second are far more than a desk sends', () => {
  const { socket } = openWire();
  for (let count = 0; count < 100; count++) socket.emit('message', Buffer.from('x'), false);
  expect(socket.terminate).not.toHaveBeenCalled();
  socket.emit('message', Buffer.from('x'), false);
  expect(socket.terminate).toHaveBeenCalled();
});
