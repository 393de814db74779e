// What a host that a bench composes itself is started with.
import path from 'node:path';
import type { StationSettings } from '#contract/station-settings.ts';
import { benchProfile, type OpenFor } from '../our-app.ts';

export const hostSettings = (
  folder: string,
  openFor: OpenFor,
  lan: StationSettings['lan'] = null,
): StationSettings => ({
  version: 'bench',
  dataFolder: path.join(folder, 'station'),
  journalFolder: path.join(folder, 'journal'),
  keyFolder: path.join(folder, 'keys'),
  profileFile: benchProfile(folder, openFor),
  setUpFile: null,
  practice: true,
  bell: 'simulated',
  office: null,
  sqliteBinding: process.env.RINGEKLOKKE_SQLITE_BINDING ?? null,
  storeWorkerFile: null,
  lan,
  newManagerUntilAt: null,
});
