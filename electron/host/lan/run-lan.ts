// Other machines on the office network: the port is open while a manager wants it, and a fault there is only a fault
// there. Nothing in this folder ends the host or touches the bell.
import type { DeskHealth } from '#contract/desk/health.ts';
import type { StationSettings } from '#contract/station-settings.ts';
import type { MachineId } from '#core/ids.ts';
import { DEFAULT_PORT } from '../../lan/protocol.ts';
import type { LanParts, OpenLan } from './open-lan.ts';
import { officeAddress } from './own-addresses.ts';
import { makePairing, type Pairing } from './pairing.ts';

export type LanHealth = DeskHealth['lan'];

/** What handlers and views have of it. */
export type Lan = {
  health(): LanHealth;
  connected(): ReadonlySet<MachineId>;
  pairing: Pairing;
};

/** A port that was taken, or an address that was gone or changed, is looked at again this soon. */
const LOOK_AGAIN_MS = 10_000;

type Parts = Omit<LanParts, 'keyFolder' | 'pairing' | 'windowsFolder'> & { settings: StationSettings };
type Place = { address: string; port: number };

const NOBODY: ReadonlySet<MachineId> = new Set();

type Failed = Extract<LanHealth, { state: 'failed' }>;
type Reason = Failed['reason'];

function reasonOf(error: unknown): Reason {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return 'port-taken';
  return code === 'EADDRNOTAVAIL' ? 'no-address' : 'fault';
}

/** Where to listen; null for nowhere. */
function placeFor({ lan }: StationSettings, isOn: boolean): Place | 'no-address' | null {
  if (lan) return lan;
  if (!isOn) return null;
  const address = officeAddress();
  return address ? { address, port: DEFAULT_PORT } : 'no-address';
}

export function runLan({ settings, ...parts }: Parts): { lan: Lan; begin(): void; stop(): Promise<void> } {
  const { clock, engine, log } = parts;
  const pairing = makePairing(engine);
  const stopped = new AbortController();
  const fixed = settings.lan !== null;
  let open: OpenLan | null = null;
  let failed: Failed | null = null;
  let work = Promise.resolve();
  let cancelLook = (): void => {};

  const wanted = () => (stopped.signal.aborted ? null : placeFor(settings, engine.stored().lanOn));

  function fail(reason: Reason, error: unknown): void {
    if (failed?.reason !== reason) log.fault('lan-not-listening', error);
    failed = { state: 'failed', reason, fixed };
    engine.topic.changed();
  }

  async function close(): Promise<void> {
    const was = open;
    open = null;
    if (was) pairing.close();
    await was?.stop();
    engine.topic.changed();
  }

  async function settle(): Promise<void> {
    const place = wanted();
    if (open && (place === null || place === 'no-address' || place.address !== open.address)) await close();
    if (place === null) failed = null;
    if (place === 'no-address') return fail('no-address', 'this machine is on no network');
    if (place === null || open) return;
    try {
      const { openLan } = await import('./open-lan.ts');
      open = await openLan(place.address, place.port, {
        ...parts,
        pairing,
        keyFolder: settings.keyFolder,
        windowsFolder: settings.windowsFolder ?? null,
      });
      failed = null;
      engine.topic.changed();
    } catch (error) {
      fail(reasonOf(error), error);
    }
  }

  function look(): void {
    work = work.then(settle).catch((error) => fail('fault', error));
  }

  function lookNowAndThen(): void {
    look();
    cancelLook = clock.after(LOOK_AGAIN_MS, lookNowAndThen);
  }

  async function follow(): Promise<void> {
    let was = engine.stored();
    for await (const _ of engine.topic.changes(stopped.signal)) {
      const is = engine.stored();
      // Decided is enough to be put out; only stored is enough to come in.
      if (engine.ahead().machines !== was.machines) open?.keepOnly(engine.ahead().machines);
      if (is.lanOn !== was.lanOn) look();
      was = is;
    }
  }

  function health(): LanHealth {
    if (!open) return failed ?? { state: 'off' };
    const { address, port } = open;
    return { state: 'listening', address, port, machines: open.connected().size, fixed };
  }

  return {
    lan: {
      health,
      connected: () => open?.connected() ?? NOBODY,
      pairing,
    },
    begin() {
      lookNowAndThen();
      follow().catch((error) => log.fault('lan-not-followed', error));
    },
    async stop() {
      stopped.abort();
      cancelLook();
      pairing.close();
      look();
      await work;
    },
  };
}
