// Why other machines cannot reach the station, in words: in the footer, and in the panel about them.
import type { DeskHealth } from '#contract/desk/health.ts';
import type { DeskKey } from '../../text/desk/catalogue.ts';

type Reason = Extract<DeskHealth['lan'], { state: 'failed' }>['reason'];

export const LAN_TROUBLE: Record<Reason, DeskKey> = {
  'port-taken': 'machines.portTaken',
  'no-address': 'machines.noAddress',
  fault: 'machines.fault',
};
