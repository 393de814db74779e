// Every panel that the menu of the desk opens, in its order: one row each.
import type { ReactNode } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import type { DeskKey } from '../../text/desk/catalogue.ts';
import { AddStaff } from '../access/AddStaff.tsx';
import { ShortcutsPanel } from '../keys/ShortcutsPanel.tsx';

export type PanelProps = { view: DeskView; onClose: () => void };

type PanelRow = {
  name: string;
  title: DeskKey;
  /** Whoever may not use it does not see it. */
  forWhom: 'anybody' | 'signed-in' | 'manager';
  Show: (props: PanelProps) => ReactNode;
};

const PANELS: readonly PanelRow[] = [
  { name: 'staff', title: 'staff.add', forWhom: 'manager', Show: AddStaff },
  { name: 'keys', title: 'keys.title', forWhom: 'anybody', Show: ShortcutsPanel },
];

export function panelsFor({ access }: DeskView): PanelRow[] {
  const isSignedIn = access.state === 'signed-in';
  const isManager = isSignedIn && access.role === 'manager';
  const may = { anybody: true, 'signed-in': isSignedIn, manager: isManager };
  return PANELS.filter(({ forWhom }) => may[forWhom]);
}
