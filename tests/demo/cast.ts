// Who and what the scenes play with: the two windows, the people at them, the script's list and the camera.
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { type Receptionist, receptionist, type Visitor, visitor } from '#tests/support/people.ts';
import { type Camera, makeCamera } from './camera.ts';
import type { Stage } from './stage.ts';
import type { Tally } from './tally.ts';
import { englishVisitor } from './walk-in.ts';

export type Cast = {
  stage: Stage;
  tally: Tally;
  camera: Camera;
  kiosk: Page;
  desk: Page;
  staff: Receptionist;
  visitor: Visitor;
  englishVisitor: ReturnType<typeof englishVisitor>;
  /** One line of what happens, with the seconds since the morning began. */
  tell(line: string): void;
  /** As long as a quick person takes between two things. */
  breath(): Promise<void>;
};

/** Role words: nobody here is a real person. */
export const MANAGER = { name: 'Leder', pin: '2580' };
export const ADVISER = { name: 'Veileder', pin: '1470' };

const BREATH_MS = 350;

export async function castFor(stage: Stage, tally: Tally): Promise<Cast> {
  const { kiosk, desk } = stage.station;
  const beganMs = performance.now();
  return {
    stage,
    tally,
    kiosk,
    desk,
    camera: await makeCamera(stage.station),
    staff: receptionist(desk),
    visitor: visitor(kiosk),
    englishVisitor: englishVisitor(kiosk),
    tell: (line) =>
      console.log(`${((performance.now() - beganMs) / 1000).toFixed(1).padStart(5)} s  ${line}`),
    breath: () => pause(BREATH_MS),
  };
}
