// What the handlers and views of the host have in their hands.
import type { DeskHealth } from '#contract/desk/health.ts';
import type { OfficeProfile } from '#contract/office-profile.ts';
import type { DeskId } from '#core/ids.ts';
import type { WindowRole } from '#core/role.ts';
import type { BellDesk } from './bell/bell-desk.ts';
import type { Engine } from './engine.ts';
import type { People } from './people.ts';
import type { makePinGuard } from './pins.ts';
import type { PracticeBell } from './practice-bell.ts';

/** Bound by the carrier when it opened the wire; nothing in a message can change it. */
export type Caller = { role: WindowRole; desk: DeskId };

export type OpenDesks = { anyOpen(): boolean };

export type Host = {
  engine: Engine;
  profile: OfficeProfile;
  practice: boolean;
  people: People;
  pins: ReturnType<typeof makePinGuard>;
  bell: BellDesk;
  practiceBell: PracticeBell | null;
  desks: OpenDesks;
  health(): DeskHealth;
};
