// What the handlers and views of the host have in their hands.
import type { DeskHealth } from '#contract/desk/health.ts';
import type { OfficeProfile } from '#contract/office-profile.ts';
import type { DeskId, MachineId } from '#core/ids.ts';
import type { WindowRole } from '#core/role.ts';
import type { Access } from './access.ts';
import type { BellDesk } from './bell/bell-desk.ts';
import type { Engine } from './engine.ts';
import type { FindReceipts } from './find-receipts.ts';
import type { Lan } from './lan/run-lan.ts';
import type { OfficeNumbers } from './metrics/numbers.ts';
import type { Move } from './move/run-move.ts';
import type { Alerting } from './notify/run-alerting.ts';
import type { People } from './people.ts';
import type { PracticeBell } from './practice-bell.ts';
import type { LiveProfile } from './profile/live-profile.ts';
import type { OwnAlarm } from './run-alarm-button.ts';
import type { OfficeOpener } from './run-door-opener.ts';
import type { Supervision } from './supervision/run-supervision.ts';

/** Bound by the carrier when it opened the wire; nothing in a message can change it. */
export type Caller = {
  role: WindowRole;
  /** NO_DESK for an entrance or a display on another machine. */
  desk: DeskId;
  /** Null for a window of the station itself. */
  machine: MachineId | null;
};

/** No desk has this number, so nobody is ever signed in there. */
export const NO_DESK = '' as DeskId;

export type OpenDesks = { anyOpen(): boolean; open(): readonly DeskId[] };

export type Host = {
  engine: Engine;
  /** The one in use right now; another a moment later. */
  readonly profile: OfficeProfile;
  office: LiveProfile;
  practice: boolean;
  /** The program kept failing: the bell rings, and nothing else works (decision 8). */
  isBellOnly: boolean;
  people: People;
  access: Access;
  bell: BellDesk;
  practiceBell: PracticeBell | null;
  desks: OpenDesks;
  alerting: Alerting;
  lan: Lan;
  move: Move;
  numbers: OfficeNumbers;
  findReceipt: FindReceipts;
  supervision: Supervision;
  /** The office's own alarm button. */
  ownAlarm: OwnAlarm;
  /** The office's electric door opener. */
  opener: OfficeOpener;
  health(): DeskHealth;
};
