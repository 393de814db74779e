// Says what an import points at: an own file, a library, or Node itself.
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

export type Target =
  | { kind: 'own'; path: string; isRelative: boolean }
  | { kind: 'library'; name: string }
  | { kind: 'node' };

/** `aliases` is package.json's `imports`, as `{ '#core/*': './core/*' }`. */
export function resolveImport(specifier: string, from: string, aliases: Record<string, string>): Target {
  if (specifier.startsWith('.')) {
    return { kind: 'own', path: posix.join(posix.dirname(from), specifier), isRelative: true };
  }
  for (const [alias, folder] of Object.entries(aliases)) {
    const start = alias.slice(0, -1);
    if (!specifier.startsWith(start)) continue;
    const path = posix.join(folder.slice(0, -1), specifier.slice(start.length));
    return { kind: 'own', path, isRelative: false };
  }
  if (isBuiltin(specifier)) return { kind: 'node' };
  const parts = specifier.split('/');
  return { kind: 'library', name: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
}
