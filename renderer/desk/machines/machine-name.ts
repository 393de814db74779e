// What a machine is called on the screen: desks by their number, the others by what they are.
import type { DeskView } from '#contract/desk/view.ts';
import type { Words } from '../words.ts';

type Named = Pick<DeskView['machines'][number], 'role' | 'desk'>;

export const machineName = ({ role, desk }: Named, { t }: Words): string =>
  role === 'desk' && desk !== null ? t('desk.name', { desk }) : t(`machines.${role}`);
