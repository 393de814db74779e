// A manager at a desk who lets other machines in and takes them out again, in the panel for it.
import type { Page } from 'playwright';
import type { MachineCarrier, MachineRole } from '#core/machine/machine.ts';
import { deskSays } from './people.ts';

const CARRIER_WORDS = { app: 'machines.withApp', browser: 'machines.withBrowser' } as const;

export function machinesManager(desk: Page) {
  const button = (words: string) => desk.getByRole('button', { name: words, exact: true });
  const choose = (words: string) => desk.getByRole('radio', { name: words }).check({ force: true });

  async function opensTheMachines(): Promise<void> {
    await button(deskSays('menu.title')).click();
    await button(deskSays('machines.title')).click();
  }

  return {
    /** Answers with the code as it stands on the screen; the panel stays open. */
    async opensCode(role: MachineRole, carrier: MachineCarrier): Promise<string> {
      await opensTheMachines();
      await button(deskSays('machines.add')).click();
      await choose(deskSays(`machines.${role}`));
      if (role === 'desk') await choose(deskSays(CARRIER_WORDS[carrier]));
      await button(deskSays('machines.makeCode')).click();
      return (await desk.locator('.pairing__code [aria-hidden]').textContent()) ?? '';
    },

    async seesItPaired(): Promise<void> {
      await desk.getByText(deskSays('machines.paired')).waitFor();
      await button(deskSays('machines.finish')).click();
      await button(deskSays('common.close')).click();
    },

    async takesOut(machine: string): Promise<void> {
      await opensTheMachines();
      await button(deskSays('machines.removeOf', { machine })).click();
      await button(deskSays('machines.removeNow')).click();
      await desk.getByText(deskSays('machines.none')).waitFor();
      await button(deskSays('common.close')).click();
    },
  };
}
