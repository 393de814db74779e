// Where dead files, exports and dependencies are looked for, and from where the living ones are reached.
import type { KnipConfig } from 'knip';

/** Each stylesheet counts as the imports it begins with; otherwise fonts and Aksel's styles look unused. */
const importsOfStylesheet = (text: string): string =>
  [...text.matchAll(/@import\s+['"]([^'"]+)['"]/g)].map(([, target]) => `import '${target}';`).join('\n');

const config: KnipConfig = {
  entry: [
    'electron/preload/*.ts',
    'renderer/*/main.tsx',
    'office/main.ts',
    'native/doorbell/simulated-device.ts',
    'scripts/*.mjs',
    'scripts/setup/{print-env,default-app/main}.mjs',
    'tests/*/main.ts',
    'tests/bench/{baseline,register}/**/*.{mjs,ts}',
    'tests/bench/lan/{main,board/*,desk-page/*}.{mjs,ts,html}',
    'tests/bench/move-export.ts',
    // Programs that are started, and stand-ins that a module hook puts in place.
    'tests/bench/bell/{main,station,lan-desk}.ts',
    'tests/simulate/{store-thread,outside-bell,cheap-scrypt,cheap-reserve,still-files}.ts',
    'tests/lan/hostile/{main,overheard}.ts',
    'tests/support/inside-electron.ts',
    'tests/*/*.config.ts',
    'tests/**/*.{e2e,spec}.ts',
    'tests/screens/{build-gallery.ts,electron-main.mjs,*-gallery.tsx}',
  ],
  project: ['{core,contract,electron,native,renderer,office,tests,scripts}/**/*.{ts,tsx,mjs,css}'],
  // Started as programs from scripts/, which no import shows.
  ignoreDependencies: ['@biomejs/biome', 'electron-builder'],
  ignoreBinaries: ['Xvfb', 'setpriv', 'socat', 'ip', 'mount', 'umount', 'make', 'avr-size', 'cc'],
  // Alive where it is written: a limit or a type may stand open for whoever reads or tests it.
  ignoreExportsUsedInFile: true,
  compilers: { css: importsOfStylesheet },
};

export default config;
