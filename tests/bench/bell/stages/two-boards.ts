// A second board of the same identity is plugged in while the first one is listened to: nobody can say any more which of
// them hangs at the door.
import fs from 'node:fs';
import path from 'node:path';
import { BELL_BOARDS } from '#native/port/find-device.ts';
import { startSimulatedDevice } from '#tests/support/device.ts';
import { openPtyPair, type PtyPair } from '#tests/support/pty.ts';
import { benchProfile } from '../../our-app.ts';
import { startLives } from '../lives.ts';
import type { OpenStage } from '../stage.ts';

/** As systemd's own program tells of a USB serial adapter, with a name that Linux gives to such a port. */
const entryOf = (port: string): string => {
  const [board] = BELL_BOARDS;
  return `P: /devices/usb${port}
N: ${port}
E: DEVNAME=${port}
E: ID_VENDOR_ID=${board?.vendorId}
E: ID_MODEL_ID=${board?.productId}
`;
};

/** The system's list of ports, and the program that is asked for it. */
function portList(folder: string) {
  const list = path.join(folder, 'ports');
  const program = path.join(folder, 'udevadm');
  fs.writeFileSync(program, `#!/bin/sh\nexec cat '${list}'\n`, { mode: 0o755 });
  return (cables: readonly PtyPair[]): void => {
    const entries = cables.map(({ hostPath }, index) => {
      const port = path.join(folder, `ttyUSB${index}`);
      fs.rmSync(port, { force: true });
      fs.symlinkSync(hostPath, port);
      return entryOf(port);
    });
    // In one step, so that nobody reads half of it.
    fs.writeFileSync(`${list}.new`, entries.join('\n'));
    fs.renameSync(`${list}.new`, list);
  };
}

export const twoBoardsStage: OpenStage = async (folder) => {
  if (process.platform !== 'linux') return null;
  const cables = await Promise.all([openPtyPair(), openPtyPair()]);
  const boards = await Promise.all(
    cables.map(({ devicePath }, index) =>
      startSimulatedDevice({ port: devicePath, device: `72696e67656b6c6${index}` }),
    ),
  );
  const plugIn = portList(folder);
  plugIn(cables.slice(0, 1));
  const profileFile = benchProfile(folder, 'appointments');
  const lives = await startLives({
    words: { folder, bell: 'usb', profileFile },
    env: { PATH: `${folder}:${process.env.PATH ?? ''}` },
  });
  return {
    station: lives.station,
    causes: {
      'bell-ambiguous': { cause: () => plugIn(cables), mend: () => plugIn(cables.slice(0, 1)) },
    },
    async stop() {
      lives.stop();
      for (const board of boards) await board.stop();
      for (const cable of cables) await cable.stop();
    },
  };
};
