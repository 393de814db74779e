// The simulated bell of practice mode, as the dock moves it. A shipped station has none (design decision 15).
import fs from 'node:fs';
import path from 'node:path';
import type { DockView } from '#contract/dock.ts';
import type { Clock as DriverClock } from '#native/clock.ts';
import type { Doorbell } from '#native/doorbell/doorbell.ts';

export type PracticeBell = {
  press(): void;
  openDoor(): void;
  staffButton(): void;
  connect(connected: boolean): void;
  view(): DockView;
};

/** Loaded only here and only in practice mode, so that a package can leave the simulator out altogether. */
export async function practiceBell(
  dataFolder: string,
  clock: DriverClock,
  onChange: () => void,
): Promise<{ doorbell: Doorbell; practice: PracticeBell }> {
  const { simulatedDoorbell } = await import('#native/doorbell/simulated.ts');
  const file = path.join(dataFolder, 'practice-bell.json');
  let isConnected = true;
  const doorbell = simulatedDoorbell({
    clock,
    // Its numbers go on where they were, as a real bell's do.
    memory: fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null,
    save: (memory) => fs.writeFileSync(file, JSON.stringify(memory)),
    onOutput: onChange,
  });
  const practice: PracticeBell = {
    press: () => doorbell.press(),
    openDoor() {
      doorbell.moveDoor(true);
      doorbell.moveDoor(false);
    },
    staffButton: () => doorbell.pressStaffButton(),
    connect(connected) {
      isConnected = connected;
      if (connected) doorbell.replug();
      else doorbell.unplug();
    },
    view: () => ({ led: doorbell.shown(), pendingPresses: 0, connected: isConnected }),
  };
  return { doorbell, practice };
}
