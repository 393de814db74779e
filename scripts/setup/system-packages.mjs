// Finds what the operating system lacks; on Debian as root it is installed, elsewhere it is told.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRoot } from './cache-folder.mjs';
import { mustRun, run } from './run-command.mjs';
import { say } from './say.mjs';

const library = (file, ...packages) => ({ file, packages });
const program = (name, ...packages) => ({ name, packages });

/** What to look for, and the Debian packages that bring it (newer releases renamed some). */
const NEEDS = {
  window: [
    library('libgtk-3.so.0', 'libgtk-3-0', 'libgtk-3-0t64'),
    library('libnss3.so', 'libnss3'),
    library('libasound.so.2', 'libasound2', 'libasound2t64'),
    library('libgbm.so.1', 'libgbm1'),
    library('libXss.so.1', 'libxss1'),
    library('libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'),
    library('libcups.so.2', 'libcups2', 'libcups2t64'),
    library('libdrm.so.2', 'libdrm2'),
    library('libxkbcommon.so.0', 'libxkbcommon0'),
    library('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf', 'fonts-dejavu-core'),
  ],
  display: [program('Xvfb', 'xvfb'), program('xauth', 'xauth')],
  tests: [program('socat', 'socat'), program('xdotool', 'xdotool'), program('chromium', 'chromium')],
  /** To build the bell's own firmware, and to run it without a board. */
  firmware: [
    program('make', 'make'),
    program('cc', 'gcc'),
    program('avr-gcc', 'gcc-avr'),
    library('/usr/lib/avr/include/avr/io.h', 'avr-libc'),
    library('/usr/include/simavr/sim_avr.h', 'libsimavr-dev'),
    library('/usr/include/libelf.h', 'libelf-dev'),
  ],
  unpack: [program('unzip', 'unzip')],
  build: [program('make', 'make'), program('g++', 'g++'), program('python3', 'python3')],
};

/** `groups` are keys of NEEDS. Never throws: what is missing shows itself where it is used. */
export async function systemPackages(groups) {
  if (process.platform !== 'linux') return;
  const missing = groups.flatMap((group) => NEEDS[group]).filter(await lookUp());
  if (missing.length === 0) return;
  const names = missing.map((need) => need.packages[0]).join(' ');
  const isDebian = existsSync('/etc/debian_version');
  if (!isDebian) return say(`missing on this machine (by their Debian names): ${names}`);
  if (process.env.RINGEKLOKKE_NO_APT === '1')
    return say(`missing, and RINGEKLOKKE_NO_APT=1 is set: ${names}`);
  if (!isRoot()) return say(`missing; install with: sudo apt-get install ${names}`);
  say(`installing with apt-get (RINGEKLOKKE_NO_APT=1 leaves this out): ${names}`);
  try {
    await install(missing);
  } catch (error) {
    say(`that failed, going on without: ${error.message}`);
  }
}

async function lookUp() {
  const env = { ...process.env, PATH: `${process.env.PATH}${delimiter}/sbin${delimiter}/usr/sbin` };
  const { output: libraries } = await run('ldconfig', ['-p'], { env });
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ({ file, name }) => {
    if (name) return !folders.some((folder) => existsSync(join(folder, name)));
    return file.startsWith('/') ? !existsSync(file) : !libraries.includes(`${file} `);
  };
}

/** Once per run is enough: later groups ask only for what an earlier step turned out to need. */
let hasUpdated = false;

async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!hasUpdated) await mustRun('apt-get', ['update'], { env });
  hasUpdated = true;
  const known = (await mustRun('apt-cache', ['pkgnames'], { env })).split('\n');
  const names = missing.map(({ packages }) => packages.find((name) => known.includes(name)) ?? packages[0]);
  await mustRun('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env });
}
