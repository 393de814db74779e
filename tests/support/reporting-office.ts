// A real office that knows one station before that station has ever started.
import fs from 'node:fs';
import path from 'node:path';
import { makeIdentity } from '#host/identity.ts';
import { registerStation } from '#office/store/stations.ts';
import { startTestOffice, type TestOffice } from './office.ts';
import type { StationOptions } from './station.ts';

export type ReportingOffice = { office: TestOffice; options: NonNullable<StationOptions['office']> };

/** Makes the station's identity in its data folder, as its installation would, and registers it. */
export async function officeKnowing(
  data: string,
  databaseUrl: string,
  { isChild = false } = {},
): Promise<ReportingOffice> {
  const office = await startTestOffice(databaseUrl, { isChild });
  const keyFolder = path.join(data, 'keys');
  fs.mkdirSync(keyFolder, { recursive: true, mode: 0o700 });
  const { station, publicKey } = makeIdentity(keyFolder, null, 0);
  await registerStation(office.sql, station, publicKey);
  const caFile = path.join(data, 'office-ca.pem');
  fs.writeFileSync(caFile, office.ca);
  return { office, options: { url: office.url, caFile, receiptKeyFile: office.files.officeKey } };
}
