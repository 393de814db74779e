// Which port is the bell? Chosen by USB identity, never by port number, and never by guessing between two.

/** The part of serialport's list that tells one device from another. */
export type ListedPort = {
  path: string;
  vendorId?: string | undefined;
  productId?: string | undefined;
  serialNumber?: string | undefined;
  /** The system's own name of the port; it holds the number of the USB interface. */
  pnpId?: string | undefined;
};

/** Four hexadecimal digits each; a serial number where one is pinned in the settings. */
export type UsbIdentity = {
  vendorId: string;
  productId: string;
  serialNumber?: string;
  /** A device with several ports under one identity, such as a modem: which of them. */
  interface?: number | undefined;
};

export type FoundDevice =
  | { kind: 'found'; path: string }
  | { kind: 'missing' }
  | { kind: 'ambiguous'; paths: readonly string[] };

/** The boards our own bell is built on. CH340 is left out: it has no serial number, so two look the same. */
export const BELL_BOARDS: readonly UsbIdentity[] = [
  { vendorId: '0403', productId: '6001' },
  { vendorId: '2341', productId: '0043' },
];

export function findDevice(ports: readonly ListedPort[], wanted: readonly UsbIdentity[]): FoundDevice {
  const matching = ports.filter((port) => wanted.some((identity) => matches(port, identity)));
  const paths = [...new Set(matching.map((port) => port.path))];
  const [path] = paths;
  if (path === undefined) return { kind: 'missing' };
  return paths.length === 1 ? { kind: 'found', path } : { kind: 'ambiguous', paths };
}

function matches(port: ListedPort, wanted: UsbIdentity): boolean {
  return (
    same(port.vendorId, wanted.vendorId) &&
    same(port.productId, wanted.productId) &&
    (wanted.serialNumber === undefined || same(port.serialNumber, wanted.serialNumber)) &&
    (wanted.interface === undefined || interfaceOf(port) === wanted.interface)
  );
}

/** Linux: usb-Maker_Modem_1234-if02-port0. Windows: USB\\VID_2C7C&PID_0125&MI_02\\7&…; its digits are hexadecimal. */
function interfaceOf({ pnpId }: ListedPort): number | undefined {
  const digits = /(?:-if|&MI_)([0-9a-f]{2})\b/i.exec(pnpId ?? '')?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 16);
}

/** Windows writes identities in capitals and some systems with 0x in front. */
function same(listed: string | undefined, wanted: string): boolean {
  return listed !== undefined && normal(listed) === normal(wanted);
}

function normal(text: string): string {
  return text.trim().toLowerCase().replace(/^0x/, '');
}
