// Moving house as every desk is told of it: whether this station is here, leaving, gone, or has just arrived.
import { z } from 'zod';
import { MOVE_KINDS } from '#core/move/kind.ts';
import { At } from '../kiosk.ts';

export const MoveKind = z.enum(MOVE_KINDS);
export type MoveKind = z.infer<typeof MoveKind>;

/** Why no file came of it. The station goes on as if nobody had asked. */
const NotMade = z.enum(['no-room', 'disk', 'not-storing']);

/** Why a file could not be taken. Nothing of it is in place. */
const NotRestored = z.enum([
  'not-found',
  'not-a-move-file',
  'newer-file',
  'wrong-passphrase',
  'damaged',
  'contents',
  'has-data',
  'no-room',
  'disk',
]);
export type NotRestored = z.infer<typeof NotRestored>;

const Percent = z.int().min(0).max(100);

export const MoveFile = z.discriminatedUnion('is', [
  z.object({ is: z.literal('none') }),
  z.object({ is: z.literal('making'), kind: MoveKind, percent: Percent }),
  z.object({
    is: z.literal('made'),
    kind: MoveKind,
    folder: z.string(),
    name: z.string(),
    sha256: z.string(),
    bytes: z.int(),
  }),
  z.object({ is: z.literal('not-made'), kind: MoveKind, why: NotMade }),
]);
export type MoveFile = z.infer<typeof MoveFile>;

export const StationMove = z.object({
  /** leaving: whoever asks for something waits. away: this station is another machine's; nothing is stored here. */
  state: z.enum(['here', 'leaving', 'away']),
  awayAt: At.nullable(),
  /** Shown to a manager only. */
  file: MoveFile,
  /** What came with a station that has just arrived on this machine. */
  arrived: z
    .object({
      kind: MoveKind,
      madeAt: At,
      at: At,
      rings: z.int(),
      visits: z.int(),
      staff: z.int(),
      machines: z.int(),
    })
    .nullable(),
  /** A file was given to a machine where a station lives already: it was left alone. */
  wasRefused: z.boolean(),
});
export type StationMove = z.infer<typeof StationMove>;

/** The only thing a desk can do on a machine that was given a file and has no station yet. */
export const Restoring = z.object({
  state: z.literal('restoring'),
  /** The file's name, without its folder. */
  file: z.string(),
  step: z.discriminatedUnion('is', [
    z.object({ is: z.literal('asking') }),
    z.object({ is: z.literal('working'), percent: Percent }),
    z.object({ is: z.literal('refused'), why: NotRestored }),
    /** In place; the station starts in a moment. */
    z.object({ is: z.literal('done') }),
  ]),
});
export type Restoring = z.infer<typeof Restoring>;
