// The steps of the first run, in their order: data, so that a new step is one row. The manager comes first, so that
// everything after it is said by somebody with a name.
import type { ReactNode } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import type { SetUpStep } from '#core/office/office.ts';
import type { DeskKey } from '../../text/desk/catalogue.ts';
import { BellStep } from './BellStep.tsx';
import { DoorStep, HoursStep, OfficeStep, PhonesStep } from './edit-steps.tsx';
import { LastStep } from './LastStep.tsx';
import { MachinesStep } from './MachinesStep.tsx';

export type StepName = 'manager' | SetUpStep | 'last';

export type StepProps = {
  view: DeskView;
  onDone: () => void;
  onBack: (() => void) | undefined;
  /** A panel of the menu, over the wizard. */
  onOpen: (panel: string) => void;
};

export type StepRow = {
  name: StepName;
  title: DeskKey;
  /** Null: nobody is signed in yet, and the desk's own first question stands in its place. */
  Show: ((props: StepProps) => ReactNode) | null;
};

export const STEPS: readonly StepRow[] = [
  { name: 'manager', title: 'setUp.manager', Show: null },
  { name: 'office', title: 'setUp.office', Show: OfficeStep },
  { name: 'hours', title: 'setUp.hours', Show: HoursStep },
  { name: 'phones', title: 'setUp.phones', Show: PhonesStep },
  { name: 'door', title: 'setUp.door', Show: DoorStep },
  { name: 'bell', title: 'setUp.bell', Show: BellStep },
  { name: 'machines', title: 'setUp.machines', Show: MachinesStep },
  { name: 'last', title: 'setUp.last', Show: LastStep },
];
