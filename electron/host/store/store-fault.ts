// What can go wrong with the store, by name. A fault is retried and shown; it is never an answer to a visitor.

export type StoreFaultCode =
  /** Another process holds this data folder. */
  | 'already-running'
  /** A newer version of the app wrote it: nothing is touched until that version runs again. */
  | 'newer-schema'
  /** The disk, the journal or SQLite failed: whether the commit happened is unknown until the store is reopened. */
  | 'disk'
  /** An earlier commit failed: nothing more is taken until the store is reopened. */
  | 'needs-reopening'
  /** The commit does not continue the log; nothing of it was written. */
  | 'not-next'
  | 'worker-died'
  | 'closed';

export class StoreFault extends Error {
  readonly code: StoreFaultCode;
  constructor(code: StoreFaultCode, message: string) {
    super(message);
    this.name = 'StoreFault';
    this.code = code;
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whatever broke underneath becomes a fault with the most careful meaning: the outcome is unknown. */
export const asFault = (error: unknown): StoreFault =>
  error instanceof StoreFault ? error : new StoreFault('disk', messageOf(error));
