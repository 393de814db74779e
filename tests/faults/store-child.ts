// A process that commits without pause and says what was acknowledged; it is there to be killed.
import { writeSync } from 'node:fs';
import { foldersIn, openHere, type Writer, writerOn } from './store-world.ts';

/** Enough to have several commits in one batch and one in flight at any moment. */
const LANES = 6;
const SERVE_ABOVE = 20;

const opened = await openHere(foldersIn(process.argv[2] ?? ''));
const writer: Writer = writerOn(opened);
writeSync(1, `open ${opened.loaded.setAside?.reason ?? 'ok'}\n`);

async function lane(): Promise<void> {
  for (;;) {
    const commit = writer.desk().visits.size > SERVE_ABOVE ? writer.serveOne() : writer.register();
    await opened.store.commit(commit);
    // Straight to the descriptor: what a stream still buffers would be lost with the process.
    for (const { epoch, seq, id } of commit.records) writeSync(1, `ack ${epoch} ${seq} ${id}\n`);
  }
}

await Promise.all(Array.from({ length: LANES }, lane));
