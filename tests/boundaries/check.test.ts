// Proves that each kind of forbidden import and call is found, by planting it in a small tree of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { checkTree } from './check.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'boundaries-'));
  plant('package.json', JSON.stringify({ imports: packageJson.imports }));
});

afterEach(() => rmSync(root, { recursive: true }));

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const FORBIDDEN: [file: string, text: string][] = [
  ['core/a.ts', "import { readFileSync } from 'node:fs';"],
  ['core/a.ts', "import { readFileSync } from 'fs';"],
  ['core/a.ts', "import { z } from 'zod';"],
  ['core/a.ts', "import type { Call } from '#contract/call.ts';"],
  ['core/a.ts', "export * from '#host/engine.ts';"],
  ['core/a.ts', "export { openPort } from '../native/doorbell/open-port.ts';"],
  ['core/a.ts', "const a = await import('node:os');"],
  ['core/a.ts', 'const a = await import(`node:os`);'],
  ['core/a.ts', "const a = await import('./' + name);"],
  ['core/a.ts', "const a = require('serialport');"],
  ['core/a.ts', "type A = import('electron').App;"],
  ['core/a.ts', "import a = require('electron');"],
  ['core/a.ts', "import '../../elsewhere.ts';"],
  ['core/deep/a.property.ts', "import fc from 'fast-check';"],
  ['contract/a.ts', "import { engine } from '#host/engine.ts';"],
  ['contract/a.ts', "import { thing } from '../core/thing.ts';"],
  ['native/a.ts', "import { app } from 'electron';"],
  ['native/a.ts', "import { router } from '#contract/contract.ts';"],
  ['electron/main.ts', "import { openStore } from '#host/store/open.ts';"],
  ['electron/main.ts', "import { openStore } from './host/store/open.ts';"],
  ['electron/shell/a.ts', "import { queue } from '#core/queue/order.ts';"],
  ['electron/shell/a.ts', "import { SerialPort } from 'serialport';"],
  ['electron/preload/a.ts', "import { role } from '#core/role.ts';"],
  ['electron/preload/a.ts', "import { join } from 'node:path';"],
  ['electron/host/a.ts', "import { app } from 'electron';"],
  ['electron/host/a.ts', "import { utilityProcess } from 'electron/main';"],
  ['electron/host/a.ts', "import { SerialPort } from 'serialport';"],
  ['electron/host/a.ts', "import { lock } from '../shell/lock.ts';"],
  ['electron/host/handlers/a.ts', "import { b } from './b.ts';"],
  ['electron/host/handlers/a.ts', "import { b } from '#host/handlers/b.ts';"],
  ['electron/host/handlers/a.ts', "import Database from 'better-sqlite3';"],
  ['renderer/kiosk/a.tsx', "import { Row } from '../desk/Row.tsx';"],
  ['renderer/desk/a.tsx', "import { Row } from '#renderer/display/Row.tsx';"],
  ['renderer/display/a.tsx', "import { Row } from '../kiosk/Row.tsx';"],
  ['renderer/ui/a.tsx', "import { link } from '../client/link.ts';"],
  ['renderer/kiosk/a.tsx', "import { ipcRenderer } from 'electron';"],
  ['office/a.ts', "import { link } from '#renderer/client/link.ts';"],
  ['office/a.ts', "import { engine } from '#host/engine.ts';"],
  ['office/a.ts', "import { world } from '#tests/support/world.ts';"],
  ['elsewhere/a.ts', 'export const a = 1;'],
];

const FORBIDDEN_CALLS: [file: string, text: string][] = [
  ['core/a.ts', 'const now = Date.now();'],
  ['core/a.ts', 'const now = globalThis.Date.now();'],
  ['core/a.ts', 'const now = new Date();'],
  ['core/a.ts', 'const id = crypto.randomUUID();'],
  ['core/a.ts', 'setTimeout(() => {}, 1);'],
  ['core/a.ts', 'globalThis.setInterval(() => {}, 1);'],
  ['core/a.ts', 'const chance = Math.random();'],
  ['electron/host/engine.ts', 'const now = Date.now();'],
  ['electron/host/engine.ts', 'const id = randomUUID();'],
];

const ALLOWED: [file: string, text: string][] = [
  ['core/a.ts', "import { ok } from './result.ts'; const then = new Date(0); import 'temporal-polyfill';"],
  ['core/a.test.ts', "import fc from 'fast-check'; Date.now();"],
  ['contract/a.ts', "import { z } from 'zod'; import { ROLES } from '#core/role.ts';"],
  ['native/a.ts', "import { SerialPort } from 'serialport'; import 'node:events';"],
  ['electron/host/clock.ts', 'export const now = () => Date.now();'],
  ['electron/host/ids.ts', "import { randomUUID } from 'node:crypto'; randomUUID();"],
  ['electron/host/handlers/a.ts', "import { engine } from '../engine.ts';"],
  ['electron/shell/a.ts', "import { app } from 'electron'; import type { Role } from '#core/role.ts';"],
  ['renderer/kiosk/a.tsx', "import { Button } from '../ui/Button.tsx'; export const a = <Button />;"],
  ['office/a.ts', "import fastify from 'fastify'; import { t } from '#renderer/text/text.ts';"],
  ['tests/a.ts', "import { app } from 'electron'; import '../core/a.ts';"],
];

describe('the boundaries', () => {
  test.each([...FORBIDDEN, ...FORBIDDEN_CALLS])('%s may not hold: %s', (file, text) => {
    plant(file, text);
    expect(checkTree(root)).toEqual([expect.stringContaining(`${file}: `)]);
  });

  test.each(ALLOWED)('%s may hold: %s', (file, text) => {
    plant(file, text);
    expect(checkTree(root)).toEqual([]);
  });
});
