// What can go wrong with a station's file, by name: each has its own sentence at the desk.

export type MoveFaultCode =
  | 'not-found'
  | 'not-a-move-file'
  | 'newer-file'
  | 'wrong-passphrase'
  /** Cut off, or a byte changed: nothing of it is believed. */
  | 'damaged'
  /** Opened well, but what it holds does not prove itself. */
  | 'contents'
  /** The folders here hold a station already. */
  | 'has-data'
  | 'no-room'
  | 'disk'
  /** What was decided is not on the disk yet, so a file would lack it. */
  | 'not-storing';

export class MoveFault extends Error {
  readonly code: MoveFaultCode;
  constructor(code: MoveFaultCode, message: string) {
    super(message);
    this.name = 'MoveFault';
    this.code = code;
  }
}

const FULL = /^(ENOSPC|EDQUOT|SQLITE_FULL)/;

/** A full disk is told as what it is; everything else that breaks underneath is the disk. */
export function asMoveFault(error: unknown): MoveFault {
  if (error instanceof MoveFault) return error;
  const { code = '', message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  if (code === 'newer-schema') return new MoveFault('newer-file', message);
  const isFull = FULL.test(code) || message.includes('disk is full');
  return new MoveFault(isFull ? 'no-room' : 'disk', message);
}
