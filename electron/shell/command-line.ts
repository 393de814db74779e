// The words this app is started with, before anybody has judged them.
import path from 'node:path';
import { parseArgs } from 'node:util';

const OPTIONS = {
  role: { type: 'string' },
  station: { type: 'string' },
  data: { type: 'string' },
  journal: { type: 'string' },
  bell: { type: 'string' },
  profile: { type: 'string' },
  setup: { type: 'string' },
  'move-folder': { type: 'string' },
  restore: { type: 'string' },
  office: { type: 'string' },
  'office-ca': { type: 'string' },
  'office-key': { type: 'string' },
  windows: { type: 'string' },
  lan: { type: 'string' },
  practice: { type: 'boolean' },
  'kiosk-lock': { type: 'boolean' },
  'new-manager': { type: 'boolean' },
  ups: { type: 'string' },
  'alarm-button': { type: 'string' },
} as const;

/** Electron adds words of its own to the command line, so what is not ours is left alone. */
export function ownOptions(argv: string[]) {
  return parseArgs({ args: argv.slice(1), options: OPTIONS, strict: false, allowPositionals: true }).values;
}

export const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

export type Given = ReturnType<typeof ownOptions>;

export const fileOf = (value: unknown): string | null => {
  const file = text(value);
  return file && path.resolve(file);
};

/** Where this app lies and what it is: as Electron tells it. */
export type Installed = {
  appData: string;
  appPath: string;
  version: string;
  /** A package that ships holds no simulated bell (design decision 15). */
  isPackaged: boolean;
  resources: string;
};

/** One folder for everything this machine keeps. */
export const dataFolder = (given: Given, { appData }: Installed): string =>
  path.resolve(text(given.data) ?? path.join(appData, 'ringeklokke'));
