// The host's own process dies: once, and the next one tells it; three times within a minute, and only the bell is left.
import { openPtyPair } from '#tests/support/pty.ts';
import { nowAt } from '../../launch.ts';
import { benchProfile } from '../../our-app.ts';
import { startRig } from '../rig.ts';
import type { OpenStage } from '../stage.ts';

export const restartsStage: OpenStage = async (folder) => {
  const cable = await openPtyPair();
  const rig = await startRig({ folder, cable, profileFile: benchProfile(folder, 'appointments') });
  return {
    station: rig.station,
    causes: {
      'host-restarted': {
        async cause() {
          const killedAt = nowAt();
          await rig.killAndRestart();
          return killedAt;
        },
        mend: rig.beginAnew,
      },
      'bell-only': { cause: rig.killUntilOnlyBell, mend: rig.beginAnew },
    },
    stop: rig.stop,
  };
};
