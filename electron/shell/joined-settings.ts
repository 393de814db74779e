// What a machine is started as that joins a station: which window it has, and where its relay keeps its pairing.
import path from 'node:path';
import type { RelaySettings } from '#contract/relay-settings.ts';
import { readAddress } from '#contract/station-address.ts';
import { dataFolder, type Given, type Installed, text } from './command-line.ts';
import type { ShellSettings } from './settings.ts';

type JoinedRole = RelaySettings['role'];
const ROLES: JoinedRole[] = ['desk', 'kiosk', 'display'];

const roleOf = (given: Given): JoinedRole | null => ROLES.find((role) => role === given.role) ?? null;

/** What only a station has: said aloud, or an operator would believe that it works here. */
const STATION_ONLY = [
  ...(['journal', 'bell', 'profile', 'setup', 'office', 'office-ca', 'office-key'] as const),
  ...(['lan', 'windows', 'new-manager', 'move-folder', 'restore'] as const),
];

/** Null for a station. */
export function joinedSettings(given: Given, installed: Installed): ShellSettings | null {
  const role = roleOf(given);
  if (!role) return null;
  const data = dataFolder(given, installed);
  const station = readAddress(text(given.station) ?? '');
  return {
    electronFolder: path.join(data, 'electron'),
    windows: [role],
    kioskLock: given['kiosk-lock'] === true,
    runs: {
      program: 'relay',
      settings: { role, folder: path.join(data, 'joined'), station, isRestart: false },
    },
  };
}

/** Why this machine cannot join as it was told; null when it can, or is a station. */
export function wrongJoin(given: Given): string | null {
  const { role, station } = given;
  if (role === undefined || role === 'station')
    return station === undefined
      ? null
      : '--station is for a machine that joins one; give --role=desk, kiosk or display';
  if (!roleOf(given)) return `--role=${String(role)} is not known; give station, desk, kiosk or display`;
  const odd = STATION_ONLY.find((name) => given[name] !== undefined);
  if (odd) return `--${odd} belongs to the station, not to a machine with --role=${String(role)}`;
  if (station !== undefined && !readAddress(String(station)))
    return '--station needs an address, as in --station=10.0.0.5 or --station=10.0.0.5:47110';
  return null;
}
