// Lists what a packaged app holds that it should not: a simulator, window libraries, other parts of the project.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Loaded while the app runs, and what they need; everything else is bundled into out/. */
const MODULES = /^\/node_modules\/(better-sqlite3|serialport|@serialport|debug|ms|node-gyp-build)(\/|$)/;

/** @serialport itself is only a folder of packages. */
const OWN = /^\/(out|package\.json|node_modules|node_modules\/@serialport)(\/|$)/;

const SIMULATOR = /simulat|device-model|\/dock(\/|$|-)/i;

const BESIDE = [
  'app.asar',
  'native/better_sqlite3.node',
  'profiles/example.json',
  'udev/70-ringeklokke.rules',
];

export async function wrongContents(resources) {
  const { listPackage } = await import('@electron/asar');
  const files = listPackage(join(resources, 'app.asar')).map((file) => file.replaceAll('\\', '/'));
  console.log(`  ${files.length} files in app.asar`);
  const missing = BESIDE.filter((file) => !existsSync(join(resources, file)));
  return [
    ...missing.map((file) => `${file} is missing`),
    ...files.filter((file) => !OWN.test(file)).map((file) => `${file} does not belong`),
    ...files
      .filter((file) => /^\/node_modules\/[^@]|^\/node_modules\/@[^/]+\/./.test(file) && !MODULES.test(file))
      .map((file) => `${file} is no module of the running app`),
    ...files.filter((file) => SIMULATOR.test(file)).map((file) => `${file} belongs to practice mode`),
  ];
}
