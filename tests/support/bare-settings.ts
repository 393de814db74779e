// The settings of a station that runs from its sources in one folder, practice bell and no office: for programs that
// compose a host of their own.
import path from 'node:path';
import type { StationSettings } from '#contract/station-settings.ts';
import { profileFile } from './profile.ts';

export const bareSettings = (root: string): StationSettings => ({
  version: 'test',
  dataFolder: path.join(root, 'station'),
  journalFolder: path.join(root, 'journal'),
  keyFolder: path.join(root, 'keys'),
  profileFile: profileFile({ regime: 'appointmentOnly' }),
  setUpFile: null,
  practice: true,
  bell: 'simulated',
  office: null,
  lan: null,
  newManagerUntilAt: null,
  sqliteBinding: null,
  storeWorkerFile: null,
});
