// The other machines, for a desk where a manager is signed in; anywhere else nothing of them is told.
import type { DeskView } from '#contract/desk/view.ts';
import type { Host } from '../host-parts.ts';

export function machinesView(
  { engine, lan }: Host,
  access: DeskView['access'],
): Pick<DeskView, 'machines' | 'pairing'> {
  if (access.state !== 'signed-in' || access.role !== 'manager') return { machines: [], pairing: null };
  const connected = lan.connected();
  return {
    machines: [...engine.stored().machines.values()].map(({ id, role, carrier, desk, pairedAt }) => ({
      ...{ id, role, carrier, desk, pairedAt },
      connected: connected.has(id),
    })),
    pairing: lan.pairing.state(),
  };
}
