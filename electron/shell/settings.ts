// What this machine is started as, from the command line. The host checks its own part again.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { StationSettings } from '#contract/station-settings.ts';

export type WindowName = 'kiosk' | 'desk' | 'dock';

export type ShellSettings = {
  station: StationSettings;
  /** Where Electron keeps its own files; apart from the station's data. */
  electronFolder: string;
  windows: WindowName[];
  /** Full screen with no way out, for the machine that visitors touch. */
  kioskLock: boolean;
};

const OPTIONS = {
  role: { type: 'string' },
  data: { type: 'string' },
  journal: { type: 'string' },
  bell: { type: 'string' },
  profile: { type: 'string' },
  office: { type: 'string' },
  'office-ca': { type: 'string' },
  'office-key': { type: 'string' },
  windows: { type: 'string' },
  practice: { type: 'boolean' },
  'kiosk-lock': { type: 'boolean' },
} as const;

const NAMES: WindowName[] = ['kiosk', 'desk', 'dock'];

/** Electron adds words of its own to the command line, so what is not ours is left alone. */
function ownOptions(argv: string[]) {
  return parseArgs({ args: argv.slice(1), options: OPTIONS, strict: false, allowPositionals: true }).values;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Where this app lies and what it is: as Electron tells it. */
export type Installed = {
  appData: string;
  appPath: string;
  version: string;
  /** A package that ships holds no simulated bell (design decision 15). */
  isPackaged: boolean;
  resources: string;
};

export function readSettings(argv: string[], installed: Installed): ShellSettings {
  const given = ownOptions(argv);
  const data = path.resolve(text(given.data) ?? path.join(installed.appData, 'ringeklokke'));
  const bell = text(given.bell) ?? (installed.isPackaged ? 'usb' : 'simulated');
  const practice = given.practice === true || bell === 'simulated';
  const asked = text(given.windows)?.split(',') ?? (bell === 'simulated' ? NAMES : ['kiosk', 'desk']);
  return {
    electronFolder: path.join(data, 'electron'),
    windows: NAMES.filter((name) => asked.includes(name)),
    kioskLock: given['kiosk-lock'] === true,
    station: {
      version: installed.version,
      dataFolder: path.join(data, 'station'),
      keyFolder: path.join(data, 'keys'),
      journalFolder: path.resolve(text(given.journal) ?? path.join(data, 'journal')),
      profileFile: path.resolve(text(given.profile) ?? exampleProfile(installed)),
      practice,
      bell,
      office: officeOf(given),
      sqliteBinding: installed.isPackaged
        ? packagedBinding(installed)
        : (process.env.RINGEKLOKKE_SQLITE_BINDING ?? null),
      storeWorkerFile: path.join(import.meta.dirname, 'store-worker.js'),
    },
  };
}

/** Why this machine cannot start as it was told, in one line; null when it can. */
export function wrongSettings(argv: string[], { isPackaged }: Installed): string | null {
  const { role, bell, office, 'office-key': key } = ownOptions(argv);
  if (role !== undefined && role !== 'station')
    return `--role=${String(role)} does not work yet; only station does`;
  if (isPackaged && bell === 'simulated')
    return 'this package holds no simulated bell; give --bell=<serial path>';
  if (office !== undefined && key === undefined)
    return '--office needs --office-key, or no receipt can be believed';
  return null;
}

const exampleProfile = ({ isPackaged, appPath, resources }: Installed): string =>
  path.join(isPackaged ? resources : path.join(appPath, 'resources'), 'profiles/example.json');

/** Built for the Electron it is packed with; the module's own prebuilt one does not load in every Electron. */
function packagedBinding({ isPackaged, resources }: Installed): string | null {
  const file = path.join(resources, 'native/better_sqlite3.node');
  return isPackaged && fs.existsSync(file) ? file : null;
}

function officeOf(given: ReturnType<typeof ownOptions>): StationSettings['office'] {
  const url = text(given.office);
  const receiptKeyFile = text(given['office-key']);
  if (!url || !receiptKeyFile) return null;
  return { url, caFile: text(given['office-ca']), receiptKeyFile };
}
