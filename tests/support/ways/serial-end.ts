// The far end of a cable: a device program's own serial port, opened on its side of a pseudo-terminal.
import { serialPortAt } from '#native/port/open-port.ts';

export type SerialEnd = { say(bytes: Uint8Array | string): void; leave(): Promise<void> };

export async function serialEnd(path: string, hear: (bytes: Uint8Array) => void): Promise<SerialEnd> {
  const opened = await serialPortAt(115_200)(path, { onData: hear, onClosed: () => {} });
  if (!opened.ok) throw new Error(`the device's end of the cable: ${opened.reason}`);
  const { port } = opened;
  return {
    say: (bytes) => port.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    leave: () => port.close(),
  };
}
