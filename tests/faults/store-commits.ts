// Commits one fact after another and ends: something for strace to watch.
import { foldersIn, openHere, writerOn } from './store-world.ts';

const opened = await openHere(foldersIn(process.argv[2] ?? ''));
const writer = writerOn(opened);
for (let count = 0; count < Number(process.argv[3]); count++) await opened.store.commit(writer.register());
await opened.store.close();
