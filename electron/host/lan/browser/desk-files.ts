// The files of the desk page and no others: the page, and whatever it names, and whatever that names.
import fs from 'node:fs/promises';
import path from 'node:path';

export type DeskFile = { type: string; body: Buffer };

/** By path in the address; the page itself is '/'. */
export type DeskFiles = ReadonlyMap<string, DeskFile>;

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
/** Only these can name others. */
const IS_READ = /\.(js|css)$/;

const PAGE = 'desk/index.html';
const ASSETS = 'assets';

/** The build gives every file a name of its own with its hash in it, so a name that is mentioned is a file that is used. */
const named = (text: string, names: readonly string[]): string[] =>
  names.filter((name) => text.includes(name));

export async function readDeskFiles(folder: string): Promise<DeskFiles> {
  const page = await fs.readFile(path.join(folder, PAGE));
  const names = (await fs.readdir(path.join(folder, ASSETS))).filter((name) => TYPES[path.extname(name)]);
  const files = new Map<string, DeskFile>([['/', { type: 'text/html; charset=utf-8', body: page }]]);
  const wanted = named(page.toString('utf8'), names);
  for (const name of wanted) {
    const at = `/${ASSETS}/${name}`;
    if (files.has(at)) continue;
    const body = await fs.readFile(path.join(folder, ASSETS, name));
    files.set(at, { type: TYPES[path.extname(name)] ?? '', body });
    // The list grows while it is walked.
    if (IS_READ.test(name)) wanted.push(...named(body.toString('utf8'), names));
  }
  return files;
}
