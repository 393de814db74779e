// What this machine is started as, from the command line. The host checks its own part again.
import fs from 'node:fs';
import path from 'node:path';
import type { RelaySettings } from '#contract/relay-settings.ts';
import type { StationSettings } from '#contract/station-settings.ts';
import { DEFAULT_PORT } from '../lan/protocol.ts';
import { dataFolder, fileOf, type Given, type Installed, ownOptions, text } from './command-line.ts';
import { joinedSettings, wrongJoin } from './joined-settings.ts';

export type WindowName = 'kiosk' | 'desk' | 'display' | 'dock';

export type ShellSettings = {
  /** What runs beside the windows: the station itself, or the link to one. */
  runs: { program: 'host'; settings: StationSettings } | { program: 'relay'; settings: RelaySettings };
  /** Where Electron keeps its own files; apart from the station's data. */
  electronFolder: string;
  windows: WindowName[];
  /** Full screen with no way out, for the machine that visitors touch. */
  kioskLock: boolean;
};

const NAMES: WindowName[] = ['kiosk', 'desk', 'display', 'dock'];
/** On one screen, for somebody who tries it out. */
const PRACTICE_NAMES: WindowName[] = ['kiosk', 'desk', 'dock'];

/** How long after a start with --new-manager the station's own desk lets somebody become manager. */
const NEW_MANAGER_MS = 10 * 60_000;

export function readSettings(argv: string[], installed: Installed): ShellSettings {
  const given = ownOptions(argv);
  const joined = joinedSettings(given, installed);
  return joined ?? stationOf(given, installed);
}

function stationOf(given: Given, installed: Installed): ShellSettings {
  const data = dataFolder(given, installed);
  const bell = text(given.bell) ?? (installed.isPackaged ? 'usb' : 'simulated');
  const practice = given.practice === true || bell === 'simulated';
  const asked =
    text(given.windows)?.split(',') ?? (bell === 'simulated' ? PRACTICE_NAMES : ['kiosk', 'desk']);
  const hostSettings: StationSettings = {
    version: installed.version,
    dataFolder: path.join(data, 'station'),
    keyFolder: path.join(data, 'keys'),
    journalFolder: path.resolve(text(given.journal) ?? path.join(data, 'journal')),
    profileFile: fileOf(given.profile) ?? (practice ? exampleProfile(installed) : null),
    setUpFile: fileOf(given.setup),
    moveFolder: fileOf(given['move-folder']) ?? path.join(data, 'move'),
    restoreFile: fileOf(given.restore) ?? undefined,
    practice,
    bell,
    office: officeOf(given),
    lan: lanOf(given.lan),
    ups: upsOf(given.ups),
    alarmButton: text(given['alarm-button']) ?? undefined,
    newManagerUntilAt: given['new-manager'] === true ? Date.now() + NEW_MANAGER_MS : null,
    sqliteBinding: installed.isPackaged
      ? packagedBinding(installed)
      : (process.env.RINGEKLOKKE_SQLITE_BINDING ?? null),
    windowsFolder: path.join(import.meta.dirname, '../renderer'),
    storeWorkerFile: path.join(import.meta.dirname, 'store-worker.js'),
  };
  return {
    electronFolder: path.join(data, 'electron'),
    windows: NAMES.filter((name) => asked.includes(name)),
    kioskLock: given['kiosk-lock'] === true,
    runs: { program: 'host', settings: hostSettings },
  };
}

/** <address>[:port]; the port is the one that joining machines try when none is typed. */
const LAN = /^([\w.-]+)(?::(\d{1,5}))?$/;

function lanOf(given: unknown): StationSettings['lan'] {
  const [, address, port] = LAN.exec(text(given) ?? '') ?? [];
  return address ? { address, port: port ? Number(port) : DEFAULT_PORT } : null;
}

/** [<name>@]<address>[:port] of a NUT server, as its own tools write it. */
const UPS = /^(?:([\w.-]+)@)?([\w.-]+)(?::(\d{1,5}))?$/;
const NUT_PORT = 3493;

function upsOf(given: unknown): StationSettings['ups'] {
  const [, name, host, port] = UPS.exec(text(given) ?? '') ?? [];
  return host ? { host, port: port ? Number(port) : NUT_PORT, ...(name ? { name } : {}) } : undefined;
}

/** Why this machine cannot start as it was told, in one line; null when it can. */
export function wrongSettings(argv: string[], { isPackaged }: Installed): string | null {
  const given = ownOptions(argv);
  const { lan, bell, office, ups, 'office-key': key } = given;
  const wrong = wrongJoin(given);
  if (wrong) return wrong;
  if (isPackaged && bell === 'simulated')
    return 'this package holds no simulated bell; give --bell=<serial path>';
  if (office !== undefined && key === undefined)
    return '--office needs --office-key, or no receipt can be believed';
  if (ups !== undefined && !upsOf(ups)) return '--ups needs a NUT server, as in --ups=name@localhost:3493';
  if (lan !== undefined && !lanOf(lan))
    return '--lan needs an address of this machine, as in --lan=10.0.0.5:47110';
  return null;
}

/** Only for practice: a real station is set up at the desk, or by a file of its own office. */
const exampleProfile = ({ isPackaged, appPath, resources }: Installed): string =>
  path.join(isPackaged ? resources : path.join(appPath, 'resources'), 'profiles/example.json');

/** Built for the Electron it is packed with; the module's own prebuilt one does not load in every Electron. */
function packagedBinding({ isPackaged, resources }: Installed): string | null {
  const file = path.join(resources, 'native/better_sqlite3.node');
  return isPackaged && fs.existsSync(file) ? file : null;
}

function officeOf(given: Given): StationSettings['office'] {
  const url = text(given.office);
  const receiptKeyFile = text(given['office-key']);
  if (!url || !receiptKeyFile) return null;
  return { url, caFile: text(given['office-ca']), receiptKeyFile };
}
