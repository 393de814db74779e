// Everything the morning is played on: a real office system on PostgreSQL, a bell on a cable, and the station itself.
import { createPrivateKey } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { registerStation } from '#office/store/stations.ts';
import { type SimulatedDevice, startSimulatedDevice } from '#tests/support/device.ts';
import { publicPem, startTestOffice, type TestOffice } from '#tests/support/office.ts';
import { startPostgres } from '#tests/support/postgres.ts';
import { openPtyPair } from '#tests/support/pty.ts';
import { type StartedStation, startStation } from '#tests/support/station.ts';
import type { Closers } from './closers.ts';
import { type Hours, writeProfile } from './hours.ts';

export type Stage = {
  data: string;
  office: TestOffice;
  device: SimulatedDevice;
  /** What a press of this device is known by, before its number. */
  bell(): { device: string; deviceEpoch: number };
  station: StartedStation;
  /** The office changes its hours; the station follows at its next start. */
  setHours(hours: Hours): void;
  /** Resolves when the station's host is gone, so that its files are nobody's. */
  stopStation(): Promise<void>;
};

const GONE_LIMIT_MS = 10_000;
const KEY_LIMIT_MS = 20_000;

export async function raiseStage(closers: Closers): Promise<Stage> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'ringeklokke-demo-'));
  closers.add('the data folder', () => fs.rmSync(data, { recursive: true, force: true }));
  const postgres = await startPostgres();
  closers.add('PostgreSQL', postgres.stop);
  const office = await startTestOffice(await postgres.newDatabase(), { isChild: true });
  closers.add('the office system', office.stop);
  const cable = await openPtyPair();
  closers.add('the cable', cable.stop);
  const device = await startSimulatedDevice({
    port: cable.devicePath,
    stateFile: path.join(data, 'bell-eeprom.json'),
  });
  closers.add('the bell', device.stop);

  const profile = path.join(data, 'profile.json');
  writeProfile(profile, 'appointments');
  const station = await startStation({
    bell: cable.hostPath,
    data,
    profile,
    office: { url: office.url, caFile: office.files.tlsCert, receiptKeyFile: office.files.officeKey },
  });
  let stopping: Promise<void> | null = null;
  const stopStation = () => {
    stopping ??= stopAndWait(station);
    return stopping;
  };
  closers.add('the station', stopStation);
  await introduce(data, office);
  const bell = () => {
    const { device: name, epoch } = JSON.parse(fs.readFileSync(device.stateFile, 'utf8'));
    return { device: name, deviceEpoch: epoch };
  };
  const setHours = (hours: Hours) => writeProfile(profile, hours);
  return { data, office, device, bell, station, setHours, stopStation };
}

/** As an operator does once: the office is given the public key that the station made for itself. */
async function introduce(data: string, { sql }: TestOffice): Promise<void> {
  const file = path.join(data, 'keys/station.json');
  const endAt = performance.now() + KEY_LIMIT_MS;
  while (!fs.existsSync(file)) {
    if (performance.now() > endAt) throw new Error('the station made no key: did its host start?');
    await pause(50);
  }
  const { station, privateKey } = JSON.parse(fs.readFileSync(file, 'utf8'));
  await registerStation(sql, station, publicPem(createPrivateKey(privateKey)));
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Null when the app, and its host with it, is gone already. */
function pidOrNull(hostPid: () => number): number | null {
  try {
    return hostPid();
  } catch {
    return null;
  }
}

async function stopAndWait({ stop, hostPid }: StartedStation): Promise<void> {
  const pid = pidOrNull(hostPid);
  await stop();
  if (pid === null) return;
  const endAt = performance.now() + GONE_LIMIT_MS;
  while (isRunning(pid)) {
    if (performance.now() > endAt) throw new Error('the host outlived its app');
    await pause(20);
  }
}
