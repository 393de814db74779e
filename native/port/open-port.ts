// A real serial port behind four plain functions. The only file that opens one: serialport's habits stay here.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { SerialPort } from 'serialport';
import type { ListedPort } from './find-device.ts';
import { WRITE_BACKLOG_MAX } from './port-times.ts';

export type PortEvents = {
  onData(bytes: Uint8Array): void;
  /** At most once; nothing comes after it. */
  onClosed(): void;
};

export type ClosablePort = { close(): Promise<void> };

export type OpenPort = ClosablePort & { write(bytes: Uint8Array): void };

/** The control lines of an adapter as switch and lamp: two it drives, three it reads. */
export type LinePort = ClosablePort & {
  /** Rejects when the adapter cannot tell. */
  read(): Promise<ModemLines>;
  drive(dtr: boolean): Promise<void>;
};

export type ModemLines = { cts: boolean; dsr: boolean; dcd: boolean };

export type LostReason = 'not-found' | 'locked' | 'denied' | 'failed' | 'unplugged';

export type Opened<Port = OpenPort> = { ok: true; port: Port } | { ok: false; reason: LostReason };

/** Never rejects. */
export type PortOpener<Port = OpenPort> = (path: string, events: PortEvents) => Promise<Opened<Port>>;

export type PortLister = () => Promise<readonly ListedPort[]>;

/** On Linux serialport asks udevadm, and where there is none its missing process would end ours. */
const canList = (): boolean =>
  process.platform !== 'linux' ||
  [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/sbin', '/bin'].some((folder) =>
    existsSync(path.join(folder, 'udevadm')),
  );

export const listSerialPorts: PortLister = async () => (canList() ? SerialPort.list() : []);

export const serialPortAt =
  (baudRate: number): PortOpener =>
  (device, events) =>
    open({ device, baudRate, as: openedPort }, events);

/** Every adapter can do it. It says nothing, since over the control lines no byte is sent. */
const LINES_BAUD_RATE = 115_200;

/** For a contact on the control lines. */
export const openModemLines: PortOpener<LinePort> = (device, events) =>
  open({ device, baudRate: LINES_BAUD_RATE, as: openedLines }, events);

type Wanted<Port> = { device: string; baudRate: number; as(port: SerialPort): Port };

const open = <Port>({ device, baudRate, as }: Wanted<Port>, events: PortEvents): Promise<Opened<Port>> =>
  new Promise((resolve) => {
    let port: SerialPort;
    try {
      // hupcl: closing must not drop DTR, which resets many boards. lock: a second opener is told, not let in.
      port = new SerialPort({ path: device, baudRate, hupcl: false, lock: true, autoOpen: false });
    } catch {
      return resolve({ ok: false, reason: 'failed' });
    }
    let isGone = false;
    const gone = (): void => {
      if (isGone) return;
      isGone = true;
      events.onClosed();
    };
    port.on('data', (bytes: Uint8Array) => {
      if (!isGone) events.onData(bytes);
    });
    // On every emitter: an unhandled 'error' ends the process. After a failed write 'close' may come twice, or never.
    port.on('close', gone);
    port.on('error', () => {
      if (port.isOpen) port.close(() => {});
      gone();
    });
    port.open((error) => {
      if (error) resolve({ ok: false, reason: reasonOf(error.message) });
      else resolve({ ok: true, port: as(port) });
    });
  });

const closing = (port: Pick<SerialPort, 'isOpen' | 'close'>): Promise<void> =>
  new Promise((resolve) => {
    if (port.isOpen) port.close(() => resolve());
    else resolve();
  });

function openedPort(port: SerialPort): OpenPort {
  return {
    write: (bytes) => {
      if (port.isOpen && port.writableLength + bytes.length <= WRITE_BACKLOG_MAX) port.write(bytes);
    },
    close: () => closing(port),
  };
}

type LinedPort = Pick<SerialPort, 'get' | 'set' | 'isOpen' | 'close'>;

/** Exported for its test, since no pseudo-terminal has control lines. */
export function openedLines(port: LinedPort): LinePort {
  return {
    read: () =>
      new Promise((resolve, reject) => {
        port.get((error, lines) => {
          if (error || !lines) reject(error ?? new Error('no lines'));
          else resolve({ cts: lines.cts, dsr: lines.dsr, dcd: lines.dcd });
        });
      }),
    // Both every time: serialport turns on what is not named.
    drive: (dtr) =>
      new Promise((resolve, reject) => {
        port.set({ dtr, rts: true }, (error) => (error ? reject(error) : resolve()));
      }),
    close: () => closing(port),
  };
}

/** The binding hands on the system's words only; these are the ones an operator can do something about. */
function reasonOf(message: string): LostReason {
  if (/lock|busy/i.test(message)) return 'locked';
  if (/permission|access denied/i.test(message)) return 'denied';
  if (/no such file|file not found/i.test(message)) return 'not-found';
  return 'failed';
}
