// A station that other machines have joined already, prepared without windows: its own host runs here for a moment, its
// manager opens codes, and each machine's relay folder is written as the relay itself writes it. Real Electron then starts
// on these folders. (Joining by hand is told by a story of its own.)
import { randomUUID } from 'node:crypto';
import https from 'node:https';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { BROWSER_PAIR_PATH } from '#contract/browser.ts';
import type { Station } from '#contract/contract.ts';
import type { DeskId } from '#core/ids.ts';
import type { MachineCarrier, MachineRole } from '#core/machine/machine.ts';
import type { Port } from '#host/carrier.ts';
import { systemClock } from '#host/clock.ts';
import { compose } from '#host/compose.ts';
import { type Identity, identityIn } from '#lan/identity.ts';
import { pairWith } from '#lan/pair-client.ts';
import { writePinned } from '../../electron/relay/pinned-station.ts';
import { freshFolder } from './fresh-folder.ts';

const LOOPBACK = '127.0.0.1';

export type JoinedMachine = {
  /** What the machine's Electron is started on. */
  data: string;
  role: MachineRole;
  identity: Identity;
  stationFingerprint: string;
  desk: string | null;
};

type Wanted = {
  /** The station's data folder, as it is given to --data. */
  data: string;
  profile: string;
  manager: { name: string; pin: string };
  machines: MachineRole[];
  /** Where the station will be found. */
  station: { host: string; port: number };
};

const request = () => ({ requestId: randomUUID() });

type Code = (role: MachineRole, carrier: MachineCarrier) => Promise<{ code: string; port: number }>;

async function joinOne(role: MachineRole, codeFor: Code, station: Wanted['station']): Promise<JoinedMachine> {
  const data = freshFolder('joined');
  const folder = path.join(data, 'joined');
  const identity = await identityIn(path.join(folder, 'keys'));
  const { code, port } = await codeFor(role, 'app');
  const paired = await pairWith({ address: LOOPBACK, port, code, role, identity });
  if (!paired.ok) throw new Error(`not paired: ${paired.refusal}`);
  const { stationFingerprint, desk } = paired;
  writePinned(folder, { version: 1, address: station, fingerprint: stationFingerprint, role });
  return { data, role, identity, stationFingerprint, desk };
}

/** What the station has given a browser that typed its code: the cookie, as it is to be shown again. */
async function joinBrowser(codeFor: Code): Promise<string> {
  const { code, port } = await codeFor('desk', 'browser');
  const origin = `https://${LOOPBACK}:${port}`;
  const headers = { origin, 'content-type': 'application/json', connection: 'close' };
  const options = { method: 'POST', headers, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    const asked = https.request(`${origin}${BROWSER_PAIR_PATH}`, options, (response) => {
      response.resume();
      const [cookie] = response.headers['set-cookie']?.[0]?.split(';') ?? [];
      if (cookie) resolve(cookie);
      else reject(new Error(`no cookie: ${response.statusCode}`));
    });
    asked.on('error', reject);
    asked.end(JSON.stringify({ code }));
  });
}

export type Prepared = {
  machines: JoinedMachine[];
  browserCookie: string;
  /** The manager's id. */
  staff: string;
};

export async function prepareJoined(wanted: Wanted): Promise<Prepared> {
  const { host, connect, stop } = await compose(
    {
      version: 'test',
      dataFolder: path.join(wanted.data, 'station'),
      journalFolder: path.join(wanted.data, 'journal'),
      keyFolder: path.join(wanted.data, 'keys'),
      profileFile: wanted.profile,
      setUpFile: null,
      practice: true,
      bell: 'simulated',
      office: null,
      lan: { address: LOOPBACK, port: 0 },
      newManagerUntilAt: null,
      sqliteBinding: process.env.RINGEKLOKKE_SQLITE_BINDING ?? null,
      storeWorkerFile: null,
    },
    systemClock(),
  );
  const { port1, port2 } = new MessageChannel();
  connect(port1 as unknown as Port, { role: 'desk', desk: '1' as DeskId, machine: null });
  const link = new RPCLink({ port: port2 as unknown as MessagePort });
  const { desk }: Station = createORPCClient(link);
  await host.engine.whenOpen;
  await desk.createFirstManager({ ...request(), ...wanted.manager });

  const codeFor: Code = async (role, carrier) => {
    const opened = await desk.openPairing({ ...request(), role, carrier });
    const lan = host.lan.health();
    if (!opened.ok || lan.state !== 'listening') throw new Error('no pairing could be opened');
    return { code: opened.value.code, port: lan.port };
  };
  const machines: JoinedMachine[] = [];
  try {
    for (const role of wanted.machines) machines.push(await joinOne(role, codeFor, wanted.station));
    const [staff = ''] = host.engine.stored().staff.keys();
    return { machines, browserCookie: await joinBrowser(codeFor), staff };
  } finally {
    port2.close();
    await stop();
  }
}
