// What the bell's bench says to a station and to a desk on another machine, each a process of its own.
import type { StationSettings } from '#contract/station-settings.ts';

/** What the station program is started with, as one word of JSON. */
export type StationWords = {
  folder: string;
  bell: string;
  profileFile: string;
  ups?: { host: string; port: number } | undefined;
  office?: StationSettings['office'] | undefined;
  /** When the one before it ended by itself, as the shell says it. */
  endedAt?: number[] | undefined;
  bellOnly?: boolean | undefined;
  storeWorkerFile: string;
};

export type StationAsks =
  /** Ready: a manager is signed in at the desk. Answers with what another machine needs to join. */
  | { ask: 'begin' }
  | { ask: 'code' }
  /** When this desk was told of each ring, and when it was told that the ring is stored; by the ring's id. */
  | { ask: 'sightings' }
  /** Somebody takes the newest ring and lets the person in; answers when it has ended. */
  | { ask: 'finish' }
  /** The wall clock jumps; boot time goes on. */
  | { ask: 'jump'; ms: number }
  | { ask: 'broken'; kind: string; within: number }
  /** Waits until nothing of this kind is told any more. */
  | { ask: 'mended'; kind: string; within: number }
  /** The desk's window is closed, or opened again; whoever sits there goes. */
  | { ask: 'close-desk' | 'open-desk' | 'sign-out' | 'sign-in' }
  | { ask: 'sound'; sound: 'plays' | 'no-device' };

export type DeskAsks = { ask: 'join'; port: number; code: string } | { ask: 'sightings' };

/** Milliseconds of the wall clock with a fraction, as the device program tells them. */
export type Sighting = { ring: string; toldAt: number; storedAt: number | null };

export type Begun = {
  port: number | null;
  /** Boot time at which the host could act, in milliseconds. */
  readyBootMs: number;
  /** Wall time at which a desk had its first picture of it. */
  shownAt: number;
};

export const PIN = '2468';
