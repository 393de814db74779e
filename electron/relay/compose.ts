// Puts the relay together: who this machine is, which station it belongs to, and what its one window shows meanwhile.
import fs from 'node:fs';
import path from 'node:path';
import type { JoinReason, JoinView } from '#contract/join.ts';
import type { RelaySettings } from '#contract/relay-settings.ts';
import { type StationAddress, writtenAddress } from '#contract/station-address.ts';
import type { WindowRole } from '#core/role.ts';
import { type Identity, identityIn } from '../lan/identity.ts';
import { pairWith } from '../lan/pair-client.ts';
import { DEFAULT_PORT } from '../lan/protocol.ts';
import { joinRouter } from './join-router.ts';
import { liveValue } from './live-value.ts';
import { openWire } from './open-wire.ts';
import { pageFor } from './page.ts';
import { type PinnedStation, readPinned, writePinned } from './pinned-station.ts';
import type { Port } from './port.ts';
import { type LinkState, linkToStation, type StationLink } from './station-link.ts';

/** To the shell: open this page in the window, or offer its page a wire. */
export type ToShell = { type: 'page'; page: 'join' | 'role' } | { type: 'ready' };

export type ComposedRelay = { connect(port: Port, role: WindowRole): void; stop(): void };

type Own = {
  state: LinkState | { state: 'unpaired'; reason: JoinReason | null };
  address: StationAddress | null;
};

/** Enough to tell two machines apart by eye. */
const SHOWN_SIGNS = 16;

export async function composeRelay(
  settings: RelaySettings,
  tell: (message: ToShell) => void,
): Promise<ComposedRelay> {
  fs.mkdirSync(settings.folder, { recursive: true });
  const identity = await identityIn(path.join(settings.folder, 'keys'));
  const { role } = settings;
  const own: Own = { state: { state: 'unpaired', reason: null }, address: settings.station };
  const page = pageFor({ isRestart: settings.isRestart, show: (page) => tell({ type: 'page', page }) });
  const view = liveValue<JoinView>(viewOf(own, settings, identity));
  let pinned = pinnedFor(settings, own);
  let link: StationLink | null = null;
  let isPairing = false;

  function changed(state: Own['state']): void {
    own.state = state;
    view.set(viewOf(own, settings, identity));
    page.consider(state.state);
  }

  function follow(station: PinnedStation): void {
    link?.stop();
    pinned = station;
    own.address = station.address;
    changed({ state: 'connecting', reason: null });
    link = linkToStation({
      target: { ...dialled(station.address), fingerprint: station.fingerprint, identity },
      open: openWire,
      changed,
      onReady: () => tell({ type: 'ready' }),
    });
  }

  function pin(station: PinnedStation): void {
    writePinned(settings.folder, station);
    follow(station);
  }

  const joining = joinRouter({
    view,
    async pair(address, code) {
      if (isPairing) return 'busy';
      isPairing = true;
      try {
        const { host, port } = dialled(address);
        const paired = await pairWith({ address: host, port, code, role, identity });
        if (!paired.ok) return paired.refusal;
        pin({ version: 1, address, fingerprint: paired.stationFingerprint, role });
        return null;
      } finally {
        isPairing = false;
      }
    },
    moveTo(address) {
      if (pinned) pin({ ...pinned, address });
      return pinned !== null;
    },
  });

  // What the operator said at start; a person at the page may have known better since.
  const named = settings.isRestart ? null : settings.station;
  if (pinned) follow({ ...pinned, address: named ?? pinned.address });
  else changed(own.state);

  return {
    connect(port, window) {
      if (window === 'join') joining.connect(port);
      else if (window === role && link) link.take(port);
      else port.close();
    },
    stop() {
      page.stop();
      link?.stop();
    },
  };
}

/** Fills in why there is none, where there is something to say about it. */
function pinnedFor({ folder, role }: RelaySettings, own: Own): PinnedStation | null {
  const found = readPinned(folder);
  if (found === 'unreadable') {
    own.state = { state: 'unpaired', reason: 'pairing-unreadable' };
    return null;
  }
  if (!found) return null;
  own.address ??= found.address;
  if (found.role === role) return found;
  own.state = { state: 'unpaired', reason: 'paired-as-another-role' };
  return null;
}

const dialled = ({ host, port }: StationAddress) => ({ host: bare(host), port: port ?? DEFAULT_PORT });

/** An IPv6 address stands in brackets only where a port may follow. */
const bare = (host: string): string => host.replace(/^\[|\]$/g, '');

const viewOf = ({ state, address }: Own, { role }: RelaySettings, identity: Identity): JoinView => ({
  ...state,
  address: address ? writtenAddress(address) : '',
  role,
  fingerprint: identity.fingerprint.slice(0, SHOWN_SIGNS),
});
