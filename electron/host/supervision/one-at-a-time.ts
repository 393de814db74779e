// A look that hangs (a disk, a server) is not joined by a queue of others: whoever looks meanwhile waits for the same.

export function oneAtATime(look: () => Promise<void>): () => Promise<void> {
  let looking: Promise<void> | null = null;
  return () => {
    looking ??= look().finally(() => {
      looking = null;
    });
    return looking;
  };
}
