// Starts an Electron app as a user's machine would, straight from the executable, and finds its windows afterwards.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { type BenchPage, openPage } from './page.ts';

export const PROJECT = path.resolve(import.meta.dirname, '../..');

export type Launched = {
  pid: number;
  /** Wall-clock milliseconds with a fraction, comparable with a page's performance.timeOrigin + startTime. */
  spawnedAt: number;
  /** The window whose address holds these words. */
  page(words: string): Promise<BenchPage>;
  stop(): Promise<void>;
};

export const nowAt = (): number => performance.timeOrigin + performance.now();

const START_LIMIT_MS = 60_000;
/** What is still running then is ended by force; nothing that is measured happens any more. */
const STOP_LIMIT_MS = 4_000;
const LOOK_MS = 50;

function electronFile(): string {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const file = process.env.ELECTRON_EXEC_PATH ?? (folder ? path.join(folder, 'electron') : null);
  if (!file) throw new Error('no Electron: start this through `npm run bench`');
  return file;
}

/** The same words for ours and for the baseline: only the app differs. */
function wordsFor(args: string[]): string[] {
  const words = ['--remote-debugging-port=0', ...args];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...words] : words;
}

export async function launch(args: string[], env: Record<string, string> = {}): Promise<Launched> {
  const spawnedAt = nowAt();
  const child = spawn(electronFile(), wordsFor(args), {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that nothing of it is left over.
    detached: true,
  });
  const port = debuggingPort(child);
  // Whoever never asks for a window must not be ended by this.
  port.catch(() => undefined);
  const pages: BenchPage[] = [];
  return {
    pid: child.pid ?? 0,
    spawnedAt,
    async page(words) {
      const page = await openPage(await addressOf(await port, words));
      pages.push(page);
      await arrivedAt(page, words);
      return page;
    },
    async stop() {
      for (const page of pages) page.close();
      await stopGroup(child);
    },
  };
}

function debuggingPort(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    if (!child.stderr) throw new Error('spawned without stderr');
    createInterface(child.stderr).on('line', (line) => {
      const [, port] = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(line) ?? [];
      if (port) resolve(port);
      else if (!/:(ERROR|WARNING):/.test(line)) said += `${line}\n`;
    });
    child.once('exit', () => reject(new Error(`Electron ended before it had started:\n${said}`)));
    setTimeout(() => reject(new Error(`Electron did not start:\n${said}`)), START_LIMIT_MS).unref();
  });
}

async function addressOf(port: string, words: string): Promise<string> {
  const endAt = performance.now() + START_LIMIT_MS;
  while (performance.now() < endAt) {
    const reply = await fetch(`http://127.0.0.1:${port}/json/list`);
    const targets = (await reply.json()) as { url: string; webSocketDebuggerUrl: string }[];
    const found = targets.find(({ url }) => url.includes(words));
    if (found) return found.webSocketDebuggerUrl;
    await pause(LOOK_MS);
  }
  throw new Error(`no window with ${words} in its address`);
}

/** An address is listed before its page has taken the place of the blank one, and what was asked there is lost. */
async function arrivedAt(page: BenchPage, words: string): Promise<void> {
  const endAt = performance.now() + START_LIMIT_MS;
  while (performance.now() < endAt) {
    const isThere = await page
      .evaluate((part) => document.readyState !== 'loading' && location.href.includes(part), words)
      .catch(() => false);
    if (isThere) return;
    await pause(LOOK_MS);
  }
  throw new Error(`the window never got to ${words}`);
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const byForce = setTimeout(() => killGroup(child.pid), STOP_LIMIT_MS);
  await ended;
  clearTimeout(byForce);
  killGroup(child.pid);
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left, which is what was wanted.
  }
}
