// A UPS behind a NUT server (upsd, port 3493), asked over one short connection each time.
import net from 'node:net';
import type { Clock } from '../clock.ts';
import { type NutReply, powerOf, readNutReply } from './nut-replies.ts';
import type { Power } from './power.ts';

export type NutPlace = { host: string; port: number; name?: string | undefined };

export const NUT_PORT = 3493;

/** A server on this machine or this network answers in milliseconds; this and the pause between two looks stay below ten seconds. */
export const NUT_DEADLINE_MS = 2_000;
/** A list of every UPS of a building is shorter. */
const REPLY_CHARS_MAX = 10_000;

/** 'absent': nobody listens there. 'mute': somebody does, and says nothing sensible in time. */
export type NutPower = Power | { is: 'absent' } | { is: 'mute' };

type Line = { ask(question: string): Promise<NutReply | null>; end(): void };

function openLine(place: NutPlace, clock: Clock): Promise<Line | 'absent' | 'mute'> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: place.host, port: place.port });
    let heard = '';
    let answer: ((reply: NutReply | null) => void) | null = null;
    const settle = (reply: NutReply | null): void => {
      heard = '';
      answer?.(reply);
      answer = null;
    };
    const end = (): void => {
      cancel();
      socket.destroy();
      settle(null);
    };
    const cancel = clock.setTimer(NUT_DEADLINE_MS, () => {
      resolve('mute');
      end();
    });
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      heard += text;
      if (heard.length > REPLY_CHARS_MAX) return end();
      // The last piece may be half a line still.
      const reply = readNutReply(
        heard
          .split('\n')
          .slice(0, -1)
          .map((line) => line.trim()),
      );
      if (reply) settle(reply);
    });
    socket.on('error', () => {
      resolve('absent');
      end();
    });
    socket.on('close', end);
    socket.on('connect', () =>
      resolve({
        end,
        ask: (question) =>
          new Promise((told) => {
            if (socket.destroyed) return told(null);
            answer = told;
            socket.write(`${question}\n`);
          }),
      }),
    );
  });
}

async function nameOf(line: Line, { name }: NutPlace): Promise<string | null> {
  if (name) return name;
  const listed = await line.ask('LIST UPS');
  return listed?.is === 'names' ? (listed.names[0] ?? null) : null;
}

async function askPower(line: Line, place: NutPlace): Promise<NutPower> {
  const name = await nameOf(line, place);
  if (name === null) return { is: 'mute' };
  const status = await line.ask(`GET VAR ${name} ups.status`);
  if (status === null) return { is: 'mute' };
  // DATA-STALE and DRIVER-NOT-CONNECTED: the server has lost its UPS, and nobody knows what it is doing.
  if (status.is !== 'value') return { is: 'silent' };
  const charge = await line.ask(`GET VAR ${name} battery.charge`);
  return powerOf(status.value, charge?.is === 'value' ? charge.value : null);
}

/** Never rejects. */
export async function readNut(place: NutPlace, clock: Clock): Promise<NutPower> {
  const line = await openLine(place, clock);
  if (line === 'absent' || line === 'mute') return { is: line };
  try {
    return await askPower(line, place);
  } finally {
    line.end();
  }
}
