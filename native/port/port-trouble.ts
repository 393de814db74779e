// Why a device has no port, in the words of its settings page: each has its sentence on what to do.
import type { NoPort } from './kept-port.ts';

export type PortTrouble = 'port-missing' | 'port-in-use' | 'port-forbidden' | 'port-ambiguous';

const TROUBLE_OF: Record<NoPort['reason'], PortTrouble> = {
  'not-found': 'port-missing',
  unplugged: 'port-missing',
  failed: 'port-missing',
  locked: 'port-in-use',
  denied: 'port-forbidden',
  ambiguous: 'port-ambiguous',
};

export const portTrouble = ({ reason }: NoPort): PortTrouble => TROUBLE_OF[reason];
