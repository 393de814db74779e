// A radio receiver on a pseudo-terminal: answers the driver's question as a USB 300 does, and lets telegrams through.
import { writePacket } from '#native/doorbell/enocean/esp3.ts';
import { serialPortAt } from '#native/port/open-port.ts';
import { openPtyPair } from './pty.ts';

export const RECORDED_SENDER = '0010202b';

/** Recorded by others from a real rocker: the tests of IoTSyS (TU Wien). */
const PRESSED = '55000707017af6500010202b3001ffffffff360092';
const RELEASED = '55000707017af6000010202b2001ffffffff360021';

const BAUD_RATE = 57_600;
const VERSION_ANSWER = { type: 2, data: new Uint8Array(33).fill(0x42, 9, 13), optional: new Uint8Array() };

export type RadioReceiver = Awaited<ReturnType<typeof radioReceiver>>;

export async function radioReceiver() {
  const cable = await openPtyPair();
  const asked: string[] = [];
  let isAway = false;

  async function plugIn() {
    const opened = await serialPortAt(BAUD_RATE)(cable.devicePath, {
      onData: (bytes) => {
        asked.push(Buffer.from(bytes).toString('hex'));
        if (!isAway) write(writePacket(VERSION_ANSWER));
      },
      onClosed: () => {},
    });
    if (!opened.ok) throw new Error(opened.reason);
    return opened.port;
  }
  let port = await plugIn();
  const write = (bytes: Uint8Array): void => port.write(bytes);

  return {
    cable,
    /** Each read of the line as it came, hexadecimal. */
    asked,
    pressed: (): void => write(Buffer.from(PRESSED, 'hex')),
    released: (): void => write(Buffer.from(RELEASED, 'hex')),
    say: write,
    goAway: (): void => {
      isAway = true;
    },
    async unplug(): Promise<void> {
      await cable.unplug();
      await port.close();
    },
    async replug(): Promise<void> {
      await cable.replug();
      port = await plugIn();
    },
    async stop(): Promise<void> {
      await port.close();
      await cable.stop();
    },
  };
}
