// Starts the built app as a station in real Electron, on a data folder of its own, and finds its windows.
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { freshFolder } from './fresh-folder.ts';
import { findHostPid } from './host-process.ts';

export type StationOptions = {
  /** A serial port's path; simulated when left out. */
  bell?: string;
  /** Folder that survives a restart; a fresh one when left out. */
  data?: string;
  profile?: string;
  /** A silent set-up's file. */
  setUp?: string;
  /** A station's file, to be opened here. */
  restore?: string;
  /** As an office starts it: without the banner, and without an example of an office. Needs a bell. */
  isReal?: boolean;
  office?: { url: string; caFile: string; receiptKeyFile: string };
  windows?: string;
  /** As whoever operates it starts it when no manager can get in. */
  letsManagerIn?: boolean;
  /** address[:port] to listen on for other machines. */
  lan?: string;
  /** Chromium's own sandbox, as the product runs it; a root user cannot have it. */
  hasSandbox?: boolean;
  /** As a machine without one really is: the desk tells all others. */
  hasNoLoudspeaker?: boolean;
  /** Another program than the development Electron, and what it needs in its environment. */
  program?: string;
  env?: Record<string, string>;
};

export type StartedStation = {
  app: ElectronApplication;
  data: string;
  kiosk: Page;
  desk: Page;
  hostPid(): number;
  stop(): Promise<void>;
};

export const PROJECT = path.resolve(import.meta.dirname, '../..');

export function stationArguments(options: StationOptions, data: string): string[] {
  const args = ['.', `--data=${data}`, `--windows=${options.windows ?? 'kiosk,desk'}`];
  if (!options.isReal) args.push('--practice');
  if (options.restore) args.push(`--restore=${options.restore}`);
  if (options.setUp) args.push(`--setup=${options.setUp}`);
  if (process.getuid?.() === 0 && !options.hasSandbox) args.unshift('--no-sandbox');
  // A machine with a loudspeaker, as far as the page can tell: test machines have none.
  if (!options.hasNoLoudspeaker) args.unshift('--use-fake-device-for-media-stream');
  if (options.bell) args.push(`--bell=${options.bell}`);
  if (options.letsManagerIn) args.push('--new-manager');
  if (options.profile) args.push(`--profile=${options.profile}`);
  if (options.lan) args.push(`--lan=${options.lan}`);
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

export async function startStation(options: StationOptions = {}): Promise<StartedStation> {
  const data = options.data ?? freshFolder('station');
  const env = { ...process.env, ELECTRON_ENABLE_LOGGING: '1', ...options.env } as Record<string, string>;
  const app = await _electron.launch({
    args: stationArguments(options, data),
    cwd: PROJECT,
    env,
    chromiumSandbox: options.hasSandbox ?? false,
    ...(options.program ? { executablePath: options.program } : {}),
  });
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
