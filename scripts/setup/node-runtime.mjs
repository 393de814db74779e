// The Node that runs everything after the set-up: it reads TypeScript directly, older ones do not.
import { dirname, join } from 'node:path';
import { fetchPackage } from './fetch-package.mjs';
import { once } from './once.mjs';

/** The first Node that strips types without a flag. */
const OLDEST_NODE = [22, 18];

/** The folder holding `node`, and the folder holding its headers (null: node-gyp finds its own). */
export async function nodeRuntime(cache, packages) {
  const known = packages[`${process.platform}-${process.arch}`];
  if (known) {
    const folder = await once(cache, `node-${known.version}`, (making) => fetchPackage(known, making));
    return { bin: join(folder, 'bin'), headers: folder };
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isNew = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (!isNew) throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}`);
  return { bin: dirname(process.execPath), headers: null };
}
