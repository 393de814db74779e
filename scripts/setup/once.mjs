// Makes a cache folder at most once: it appears under its own name only when it is complete.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** `make` fills a folder under another name; a run that is killed leaves nothing that looks finished. */
export async function once(cache, name, make) {
  const done = join(cache, name);
  if (existsSync(done)) return done;
  const making = join(cache, `.making-${name}`);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  try {
    await make(making);
    renameSync(making, done);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
  return done;
}
