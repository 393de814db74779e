// Fetches one package from whatever npm registry this machine uses, checks it, and unpacks it.
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './run-command.mjs';
import { say } from './say.mjs';

export async function fetchPackage({ name, version, integrity }, folder) {
  say(`fetching ${name} ${version} from the npm registry`);
  const words = ['pack', `${name}@${version}`, '--ignore-scripts', '--pack-destination', folder];
  await mustRun('npm', words, { cwd: folder });
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (!archive) throw new Error(`npm pack ${name}@${version} left no archive`);
  const tarball = join(folder, archive);
  const actual = `sha512-${await digestOf(tarball)}`;
  if (actual !== integrity) throw new Error(`${name}@${version} is not the package we know: ${actual}`);
  await mustRun('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1', '--no-same-owner']);
  rmSync(tarball);
}

async function digestOf(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('base64');
}
