// A real serial port behind four plain functions. The only file that opens one: serialport's habits stay here.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { SerialPort } from 'serialport';
import type { ListedPort } from '../find-device.ts';
import type { LostReason } from './doorbell.ts';
import { BAUD_RATE, WRITE_BACKLOG_MAX } from './timing.ts';

export type PortEvents = {
  onData(bytes: Uint8Array): void;
  /** At most once; nothing comes after it. */
  onClosed(): void;
};

export type OpenPort = { write(bytes: Uint8Array): void; close(): Promise<void> };

export type Opened = { ok: true; port: OpenPort } | { ok: false; reason: LostReason };

/** Never rejects. */
export type PortOpener = (path: string, events: PortEvents) => Promise<Opened>;

export type PortLister = () => Promise<readonly ListedPort[]>;

/** On Linux serialport asks udevadm, and where there is none its missing process would end ours. */
const canList = (): boolean =>
  process.platform !== 'linux' ||
  [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/sbin', '/bin'].some((folder) =>
    existsSync(path.join(folder, 'udevadm')),
  );

export const listSerialPorts: PortLister = async () => (canList() ? SerialPort.list() : []);

export const openSerialPort: PortOpener = (device, events) =>
  new Promise((resolve) => {
    let port: SerialPort;
    try {
      // hupcl: closing must not drop DTR, which resets many boards. lock: a second opener is told, not let in.
      port = new SerialPort({ path: device, baudRate: BAUD_RATE, hupcl: false, lock: true, autoOpen: false });
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
      else resolve({ ok: true, port: openedPort(port) });
    });
  });

function openedPort(port: SerialPort): OpenPort {
  return {
    write: (bytes) => {
      if (port.isOpen && port.writableLength + bytes.length <= WRITE_BACKLOG_MAX) port.write(bytes);
    },
    close: () =>
      new Promise((resolve) => {
        if (port.isOpen) port.close(() => resolve());
        else resolve();
      }),
  };
}

/** The binding hands on the system's words only; these are the ones an operator can do something about. */
function reasonOf(message: string): LostReason {
  if (/lock|busy/i.test(message)) return 'locked';
  if (/permission|access denied/i.test(message)) return 'denied';
  if (/no such file|file not found/i.test(message)) return 'not-found';
  return 'failed';
}
