// Where this machine is found on the office network: the address it listens on, and the names a browser may call it by.
import os from 'node:os';
import { STATION_NAME } from '../../lan/protocol.ts';

type Interfaces = ReturnType<typeof os.networkInterfaces>;

/** Of containers, virtual machines and tunnels: no desk is on the other side of them. */
const NO_OFFICE_NETWORK = /^(docker|veth|br-|virbr|vmnet|vboxnet|vEthernet|tun|tap|wg|utun|zt|tailscale)/i;
/** RFC 1918: what an office network uses inside. */
const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;
const ANY = ['0.0.0.0', '::'];

function addressesOf(interfaces: Interfaces): { name: string; address: string }[] {
  return Object.entries(interfaces).flatMap(([name, entries]) =>
    (entries ?? []).flatMap(({ address, family, internal }) =>
      family === 'IPv4' && !internal ? [{ name, address }] : [],
    ),
  );
}

/** The address to listen on when nobody named one; null while the machine is on no network. */
export function officeAddress(interfaces: Interfaces = os.networkInterfaces()): string | null {
  const found = addressesOf(interfaces).filter(({ name }) => !NO_OFFICE_NETWORK.test(name));
  const inside = found.find(({ address }) => PRIVATE.test(address));
  return (inside ?? found[0])?.address ?? null;
}

/** What may stand in Host. Anything else came here by a name that somebody else owns. */
export function allowedHosts(address: string, port: number): ReadonlySet<string> {
  const host = os.hostname().toLowerCase();
  const addresses = ANY.includes(address)
    ? addressesOf(os.networkInterfaces()).map((own) => own.address)
    : [address];
  const names = [...addresses, host, `${host}.local`];
  return new Set([
    STATION_NAME,
    ...names.map((name) => `${name.includes(':') ? `[${name}]` : name}:${port}`),
  ]);
}
