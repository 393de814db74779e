// What was started and must be stopped again, newest first: after success, after a failure and after Ctrl-C.
export type Closers = {
  add(what: string, close: () => Promise<void> | void): void;
  /** Ends everything once; a later caller waits for the first. One thing that will not end does not keep the others. */
  closeAll(): Promise<void>;
};

/** Longer than an orderly end takes; after this the rest is ended without it. */
const CLOSE_LIMIT_MS = 10_000;

export function makeClosers(): Closers {
  const open: { what: string; close: () => Promise<void> | void }[] = [];
  let closing: Promise<void> | null = null;

  async function closeNewestFirst(): Promise<void> {
    for (let next = open.pop(); next; next = open.pop()) {
      const { what, close } = next;
      await withinLimit(async () => close()).catch((error: unknown) => {
        console.error(
          `  ${what} did not end well: ${error instanceof Error ? error.message : String(error)}`,
        );
      });
    }
  }

  return {
    add: (what, close) => void open.push({ what, close }),
    closeAll: () => {
      closing ??= closeNewestFirst();
      return closing;
    },
  };
}

async function withinLimit(run: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it took too long')), CLOSE_LIMIT_MS);
  });
  try {
    await Promise.race([run(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
