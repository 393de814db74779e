// Starts the built app as a station in real Electron, on a data folder of its own, and finds its windows.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';

export type StationOptions = {
  /** A serial port's path; simulated when left out. */
  bell?: string;
  /** Folder that survives a restart; a fresh one when left out. */
  data?: string;
  profile?: string;
  office?: { url: string; caFile: string; receiptKeyFile: string };
  windows?: string;
};

export type StartedStation = {
  app: ElectronApplication;
  data: string;
  kiosk: Page;
  desk: Page;
  hostPid(): number;
  stop(): Promise<void>;
};

const PROJECT = path.resolve(import.meta.dirname, '../..');

export const freshFolder = (name: string): string =>
  fs.mkdtempSync(path.join(os.tmpdir(), `ringeklokke-${name}-`));

function argumentsFor(options: StationOptions, data: string): string[] {
  const args = ['.', `--data=${data}`, '--practice', `--windows=${options.windows ?? 'kiosk,desk'}`];
  if (process.getuid?.() === 0) args.unshift('--no-sandbox');
  if (options.bell) args.push(`--bell=${options.bell}`);
  if (options.profile) args.push(`--profile=${options.profile}`);
  if (options.office) {
    const { url, caFile, receiptKeyFile } = options.office;
    args.push(`--office=${url}`, `--office-ca=${caFile}`, `--office-key=${receiptKeyFile}`);
  }
  return args;
}

/** Waits for the window of a role; windows open in any order. */
async function windowOf(app: ElectronApplication, role: string): Promise<Page> {
  for (;;) {
    const page = app.windows().find((window) => window.url().includes(`/${role}/`));
    if (page) return page;
    await app.waitForEvent('window');
  }
}

/** The host is the utility process that carries its service's name. */
function findHostPid(electronPid: number): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  for (const row of rows) {
    const [, pid, , args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [];
    const isOurs = args.includes('node.mojom.NodeService') && isChildOf(Number(pid), electronPid, rows);
    if (pid && isOurs) return Number(pid);
  }
  throw new Error('no host process found');
}

function isChildOf(pid: number, ancestor: number, rows: string[]): boolean {
  const row = rows.find((line) => Number(line.trim().split(/\s+/)[0]) === pid);
  const parent = Number(row?.trim().split(/\s+/)[1] ?? 0);
  return parent === ancestor || (parent > 1 && isChildOf(parent, ancestor, rows));
}

export async function startStation(options: StationOptions = {}): Promise<StartedStation> {
  const data = options.data ?? freshFolder('station');
  const env = { ...process.env, ELECTRON_ENABLE_LOGGING: '1' } as Record<string, string>;
  const app = await _electron.launch({ args: argumentsFor(options, data), cwd: PROJECT, env });
  const names = (options.windows ?? 'kiosk,desk').split(',');
  const kiosk = names.includes('kiosk') ? await windowOf(app, 'kiosk') : (undefined as never);
  const desk = names.includes('desk') ? await windowOf(app, 'desk') : (undefined as never);
  return {
    app,
    data,
    kiosk,
    desk,
    hostPid: () => findHostPid(app.process().pid ?? 0),
    stop: () => app.close(),
  };
}
