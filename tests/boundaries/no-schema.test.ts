// A window that loads a schema starts later for nothing: what it is sent has been checked, and what it sends will be.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { resolveImport } from './resolve-import.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const aliases = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).imports;
const WINDOWS = ['kiosk', 'desk', 'display', 'join'].map((name) => `renderer/${name}/main.tsx`);

/** What is left of a file's imports when its types are gone. */
function loadedBy(file: string): string[] {
  const { program } = parseSync(file, readFileSync(path.join(ROOT, file), 'utf8'));
  const found: string[] = [];
  new Visitor({
    ImportDeclaration(node) {
      if (node.importKind !== 'type') found.push(node.source.value);
    },
    ExportNamedDeclaration(node) {
      if (node.source && node.exportKind !== 'type') found.push(node.source.value);
    },
  }).visit(program);
  return found;
}

/** The way to the first file that loads zod, or null. */
function wayToSchema(from: string, seen = new Set<string>()): string[] | null {
  if (seen.has(from) || !/\.tsx?$/.test(from)) return null;
  seen.add(from);
  for (const specifier of loadedBy(from)) {
    const target = resolveImport(specifier, from, aliases);
    if (target.kind === 'library' && target.name === 'zod') return [from];
    const rest = target.kind === 'own' ? wayToSchema(target.path, seen) : null;
    if (rest) return [from, ...rest];
  }
  return null;
}

test.each(WINDOWS)('%s loads no schema', (window) => {
  expect(wayToSchema(window)).toBeNull();
});

test('a schema is found where there is one', () => {
  expect(wayToSchema('contract/starting-profile.ts')).toBeNull();
  expect(wayToSchema('contract/set-up-file.ts')).not.toBeNull();
});
