// Every panel that the menu of the desk opens, in its order: one row each.
import type { ReactNode } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import type { DeskKey } from '../../text/desk/catalogue.ts';
import { WaysPanel } from '../alerting/WaysPanel.tsx';
import { TryBell } from '../bell-test/TryBell.tsx';
import { GoLive } from '../go-live/GoLive.tsx';
import { isBellOnly } from '../health/is-bell-only.ts';
import { ShortcutsPanel } from '../keys/ShortcutsPanel.tsx';
import type { Action } from '../keys/shortcuts.ts';
import { MachinesPanel } from '../machines/MachinesPanel.tsx';
import { MovePanel } from '../move/MovePanel.tsx';
import { NumbersPanel } from '../numbers/NumbersPanel.tsx';
import { PlatePanel } from '../plate/PlatePanel.tsx';
import { ProfilePanel } from '../profile/ProfilePanel.tsx';
import { ReceiptPanel } from '../receipt/ReceiptPanel.tsx';
import { Roster } from '../roster/Roster.tsx';
import { HandOver } from '../staff/HandOver.tsx';
import { OwnContact } from '../staff/OwnContact.tsx';
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
export const TRY_BELL = 'try-bell';

const PANELS: readonly PanelRow[] = [
  { name: HAND_OVER, title: 'handOver.title', forWhom: 'signed-in', Show: HandOver, shortcut: 'handOver' },
  { name: 'receipt', title: 'receipt.title', forWhom: 'signed-in', Show: ReceiptPanel },
  { name: 'own-pin', title: 'ownPin.title', forWhom: 'signed-in', Show: OwnPin },
  { name: 'own-contact', title: 'reach.own', forWhom: 'signed-in', Show: OwnContact },
  { name: 'ways', title: 'ways.title', forWhom: 'signed-in', Show: WaysPanel },
  { name: TRY_BELL, title: 'setUp.bell', forWhom: 'signed-in', Show: TryBell },
  { name: 'staff', title: 'staffing.title', forWhom: 'manager', Show: StaffPanel },
  { name: 'machines', title: 'machines.title', forWhom: 'manager', Show: MachinesPanel },
  { name: 'roster', title: 'roster.title', forWhom: 'anybody', Show: Roster },
  { name: 'numbers', title: 'numbers.title', forWhom: 'manager', Show: NumbersPanel },
  { name: 'profile', title: 'profile.title', forWhom: 'manager', Show: ProfilePanel },
  { name: 'go-live', title: 'goLive.title', forWhom: 'manager', Show: GoLive },
  { name: 'plate', title: 'plate.title', forWhom: 'manager', Show: PlatePanel },
  { name: 'move', title: 'move.title', forWhom: 'manager', Show: MovePanel },
  { name: 'keys', title: 'keys.title', forWhom: 'anybody', Show: ShortcutsPanel },
];

export function panelsFor(view: DeskView): PanelRow[] {
  const { access } = view;
  // There is nothing behind any of them.
  if (isBellOnly(view)) return [];
  const isSignedIn = access.state === 'signed-in';
  const isManager = isSignedIn && access.role === 'manager';
  const may = { anybody: true, 'signed-in': isSignedIn, manager: isManager };
  return PANELS.filter(({ forWhom }) => may[forWhom]);
}
