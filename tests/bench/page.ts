// One window of a running app over its debugging port, with as little as possible switched on inside it: only asking,
// and a real pointer. A browser driver attaches observers that a measurement would then measure too.

type Reply = {
  id: number;
  result?: { result?: { value?: unknown }; exceptionDetails?: unknown };
  error?: unknown;
};

type HeapUsage = { usedSize: number; embedderHeapUsedSize: number; backingStorageSize: number };

export type BenchPage = {
  /** Runs in the page; a promise is awaited. The function is sent as text, so it sees its argument only. */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Down and up of the primary button at a point in CSS pixels, as the browser gets it from the system. */
  tap(at: { x: number; y: number }): Promise<void>;
  /** Bytes that are still held after all garbage has been collected. */
  heapAfterCollection(): Promise<{ used: number; embedder: number; buffers: number }>;
  /** Loads the page again, with this run before anything of its own. */
  reloadWith(run: () => void): Promise<void>;
  close(): void;
};

export async function openPage(address: string): Promise<BenchPage> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve(reply: Reply): void; reject(error: Error): void }>();
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`no debugging connection to ${address}`)));
  });
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    waiting.get(reply.id)?.resolve(reply);
    waiting.delete(reply.id);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the window is gone'));
  });

  let lastId = 0;
  async function ask(method: string, params: object): Promise<Reply> {
    lastId += 1;
    const id = lastId;
    const answered = new Promise<Reply>((resolve, reject) => waiting.set(id, { resolve, reject }));
    socket.send(JSON.stringify({ id, method, params }));
    const reply = await answered;
    const trouble = reply.error ?? reply.result?.exceptionDetails;
    if (trouble) throw new Error(`${method}: ${JSON.stringify(trouble)}`);
    return reply;
  }

  return {
    async evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
      const expression = `(${run.toString()})(${JSON.stringify(argument) ?? ''})`;
      const params = { expression, awaitPromise: true, returnByValue: true };
      const reply = await ask('Runtime.evaluate', params);
      return reply.result?.result?.value as R;
    },
    async tap({ x, y }) {
      const finger = { x, y, button: 'left', clickCount: 1 };
      // Not one after the other: the way here and back is not part of a finger's tap.
      const down = ask('Input.dispatchMouseEvent', { type: 'mousePressed', buttons: 1, ...finger });
      await Promise.all([down, ask('Input.dispatchMouseEvent', { type: 'mouseReleased', ...finger })]);
    },
    async heapAfterCollection() {
      // Twice: what is let go by a finalizer is collected the next time.
      for (let time = 0; time < 2; time++) await ask('HeapProfiler.collectGarbage', {});
      const heap = (await ask('Runtime.getHeapUsage', {})).result as Partial<HeapUsage> | undefined;
      const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = heap ?? {};
      return { used: usedSize, embedder: embedderHeapUsedSize, buffers: backingStorageSize };
    },
    async reloadWith(run) {
      await ask('Page.enable', {});
      await ask('Page.addScriptToEvaluateOnNewDocument', { source: `(${run.toString()})()` });
      await ask('Page.reload', {});
    },
    close: () => socket.close(),
  };
}
