// Holds a source tree against the table in rules.ts and lists every violation, each as one readable line.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from './read-source.ts';
import { resolveImport, type Target } from './resolve-import.ts';
import { BANS, RULES, type Rule } from './rules.ts';

/** Not source, or plain set-up scripts that run before anything is installed; tests may import everything. */
const NOT_CHECKED = ['node_modules', 'out', 'dist', 'docs', 'scripts', 'resources', 'screenshots', 'tests'];

const CHECKED_FILE = /(?<!\.test)\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/;

export function checkTree(root: string): string[] {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folders = readdirSync(root, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !NOT_CHECKED.includes(entry.name),
  );
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder.name), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder.name}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => CHECKED_FILE.test(file))
    .flatMap((file) => checkFile(root, file, imports));
}

function checkFile(root: string, file: string, aliases: Record<string, string>): string[] {
  const rule = ruleFor(file);
  if (!rule) return [`${file}: no rule says what it may import; add its folder to tests/boundaries/rules.ts`];
  const { imports, calls } = readSource(file, readFileSync(join(root, file), 'utf8'));
  const wrongImports = imports.flatMap((specifier) => {
    if (specifier === null) return [`${file}: imports something only known when it runs (${rule.because})`];
    const target = resolveImport(specifier, file, aliases);
    const wrong = whyNot(rule, file, target);
    return wrong ? [`${file}: imports ${specifier}: ${wrong}`] : [];
  });
  return [...wrongImports, ...bannedCalls(file, calls)];
}

function whyNot(rule: Rule, file: string, target: Target): string | null {
  if (target.kind === 'node') return rule.node ? null : `${rule.path} uses nothing of Node: ${rule.because}`;
  if (target.kind === 'library') {
    return rule.libraries.includes(target.name) ? null : `not a library of ${rule.path}: ${rule.because}`;
  }
  if (target.path.startsWith('..')) return 'it lies outside the project';
  if (target.isRelative && topOf(target.path) !== topOf(file))
    return 'another top folder is reached by its alias';
  if (rule.isApart && isIn(target.path, rule.path))
    return `files of ${rule.path} stay apart: ${rule.because}`;
  if (!rule.own.some((path) => isIn(target.path, path))) return `${rule.path} may not: ${rule.because}`;
  return null;
}

function bannedCalls(file: string, calls: string[]): string[] {
  return BANS.filter((ban) => isIn(file, ban.path) && !ban.except.includes(file)).flatMap((ban) =>
    calls
      .filter((call) => ban.names.some((name) => call === name || call.endsWith(`.${name}`)))
      .map((call) => `${file}: calls ${call}: ${ban.because}`),
  );
}

function ruleFor(file: string): Rule | undefined {
  return RULES.filter((rule) => isIn(file, rule.path)).sort((a, b) => b.path.length - a.path.length)[0];
}

function isIn(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}

function topOf(file: string): string | undefined {
  return file.split('/')[0];
}
