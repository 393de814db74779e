// Lets the Electron from the npm registry start `electron [options] <folder or file>`, as the official one does.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

process.defaultApp = true;

function refuse(message) {
  console.error(message);
  process.exit(1);
}

/** Playwright gives `-r <loader>` before the app's folder. */
function readWords(words) {
  const preloads = [];
  for (let i = 0; i < words.length; i += 1) {
    if (words[i] === '--version' || words[i] === '-v') return { version: true, preloads };
    if (words[i] === '-r' || words[i] === '--require') preloads.push(words[++i]);
    else if (!words[i].startsWith('-')) return { target: resolve(words[i]), preloads };
  }
  return refuse('electron: name the folder of the app to start');
}

function mainModuleOf(target) {
  if (!statSync(target).isDirectory()) {
    app.setAppPath(dirname(target));
    return target;
  }
  const about = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  if (about.version) app.setVersion(about.version);
  app.setName(about.productName ?? about.name ?? 'Electron');
  app.setAppPath(target);
  return createRequire(join(target, 'package.json')).resolve(join(target, about.main ?? 'index.js'));
}

const { version, target, preloads } = readWords(process.argv.slice(1));
if (version) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
for (const preload of preloads) createRequire(import.meta.url)(resolve(preload));
// Awaited at the top level so that `ready` waits: some calls of the app are allowed only before it.
await import(pathToFileURL(mainModuleOf(target)).href).catch((error) => {
  console.error(error);
  refuse('The app threw an error while loading');
});
