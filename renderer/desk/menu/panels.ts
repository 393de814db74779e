// Every panel that the menu of the desk opens, in its order: one row each.
import type { ReactNode } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import type { DeskKey } from '../../text/desk/catalogue.ts';
import { ShortcutsPanel } from '../keys/ShortcutsPanel.tsx';
import type { Action } from '../keys/shortcuts.ts';
import { MachinesPanel } from '../machines/MachinesPanel.tsx';
import { MovePanel } from '../move/MovePanel.tsx';
import { ProfilePanel } from '../profile/ProfilePanel.tsx';
import { Roster } from '../roster/Roster.tsx';
import { HandOver } from '../staff/HandOver.tsx';
import { OwnPin } from '../staff/OwnPin.tsx';
import { StaffPanel } from '../staff/StaffPanel.tsx';

export type PanelProps = { view: DeskView; onClose: () => void };

type PanelRow = {
  name: string;
  title: DeskKey;
  /** Whoever may not use it does not see it. */
  forWhom: 'anybody' | 'signed-in' | 'manager';
  Show: (props: PanelProps) => ReactNode;
  /** The key that opens it without the menu. */
  shortcut?: Action;
};

export const HAND_OVER = 'hand-over';

const PANELS: readonly PanelRow[] = [
  { name: HAND_OVER, title: 'handOver.title', forWhom: 'signed-in', Show: HandOver, shortcut: 'handOver' },
  { name: 'own-pin', title: 'ownPin.title', forWhom: 'signed-in', Show: OwnPin },
  { name: 'staff', title: 'staffing.title', forWhom: 'manager', Show: StaffPanel },
  { name: 'machines', title: 'machines.title', forWhom: 'manager', Show: MachinesPanel },
  { name: 'roster', title: 'roster.title', forWhom: 'anybody', Show: Roster },
  { name: 'profile', title: 'profile.title', forWhom: 'manager', Show: ProfilePanel },
  { name: 'move', title: 'move.title', forWhom: 'manager', Show: MovePanel },
  { name: 'keys', title: 'keys.title', forWhom: 'anybody', Show: ShortcutsPanel },
];

export function panelsFor({ access }: DeskView): PanelRow[] {
  const isSignedIn = access.state === 'signed-in';
  const isManager = isSignedIn && access.role === 'manager';
  const may = { anybody: true, 'signed-in': isSignedIn, manager: isManager };
  return PANELS.filter(({ forWhom }) => may[forWhom]);
}
