// The parts of the settings, in the order they stand in the panel: data, so that a new part is one row.
import type { ReactNode } from 'react';
import type { DeskKey } from '../../text/desk/catalogue.ts';
import { DaysEditor } from './DaysEditor.tsx';
import { DoorEditor } from './DoorEditor.tsx';
import { ErrandsEditor } from './ErrandsEditor.tsx';
import { EscalationEditor } from './EscalationEditor.tsx';
import type { EditorProps } from './editor.ts';
import { HoursEditor } from './HoursEditor.tsx';
import { OfficeAndLockEditor } from './OfficeEditor.tsx';
import { PhonesEditor } from './PhonesEditor.tsx';
import { SafetyEditor } from './SafetyEditor.tsx';
import { WaysEditor } from './ways/WaysEditor.tsx';

type Part = {
  name: string;
  title: DeskKey;
  /** Where a problem must lie to be this part's. */
  owns: (path: string) => boolean;
  Edit: (props: EditorProps) => ReactNode;
};

const under =
  (...starts: string[]) =>
  (path: string): boolean =>
    starts.some((start) => path === start || path.startsWith(`${start}.`));

const isDay = under('hours.exceptions');

export const PARTS: readonly Part[] = [
  {
    name: 'hours',
    title: 'profile.hours',
    owns: (path) => under('hours')(path) && !isDay(path),
    Edit: HoursEditor,
  },
  { name: 'days', title: 'profile.days', owns: isDay, Edit: DaysEditor },
  { name: 'phones', title: 'profile.phones', owns: under('phones'), Edit: PhonesEditor },
  {
    name: 'door',
    title: 'profile.door',
    owns: under('bell', 'outOfHours', 'callPoint', 'emergencyHelpDeadline'),
    Edit: DoorEditor,
  },
  {
    name: 'escalation',
    title: 'escalation.title',
    owns: under('escalation', 'sameDay'),
    Edit: EscalationEditor,
  },
  { name: 'ways', title: 'wayEdit.title', owns: under('alerting.ways'), Edit: WaysEditor },
  {
    name: 'safety',
    title: 'safetyEdit.title',
    owns: under('safety', 'alerting.quiet'),
    Edit: SafetyEditor,
  },
  { name: 'errands', title: 'profile.errands', owns: under('errands'), Edit: ErrandsEditor },
  {
    name: 'office',
    title: 'profile.office',
    owns: under('name', 'languages', 'desk'),
    Edit: OfficeAndLockEditor,
  },
];
