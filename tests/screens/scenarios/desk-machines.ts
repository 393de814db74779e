// The panel about other machines: off, in trouble, empty, full, a code, and every way a code ends.
import type { Page } from 'playwright/test';
import type { DeskHealth } from '#contract/desk/health.ts';
import type { DeskPairing } from '#contract/desk/machine-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import type { DeskScenario } from './desk.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function openPanel(page: Page): Promise<void> {
  await press(page, 'Meny');
  await press(page, 'Maskiner');
}

async function choosing(page: Page): Promise<void> {
  await openPanel(page);
  await press(page, 'Legg til en maskin');
  await page.getByLabel('I nettleseren').check({ force: true });
}

async function removing(page: Page): Promise<void> {
  await openPanel(page);
  await press(page, 'Fjern Skranke 3');
}

async function turningOff(page: Page): Promise<void> {
  await openPanel(page);
  await press(page, /^Slå av/);
}

const listening = (machines: number): DeskHealth['lan'] => ({
  state: 'listening',
  address: '10.0.0.5',
  port: 47_110,
  machines,
  fixed: false,
});

type Machines = DeskView['machines'];

export function machineScenarios(six: DeskView): Record<string, DeskScenario> {
  const pairedAt = six.nowMs;
  const manager: DeskView = {
    ...six,
    access: { state: 'signed-in', staff: 's4', name: 'Leder', role: 'manager' },
  };
  const machines: Machines = [
    { id: 'm2', role: 'desk', carrier: 'app', desk: '2', connected: true, pairedAt },
    { id: 'm3', role: 'desk', carrier: 'browser', desk: '3', connected: false, pairedAt },
    { id: 'm4', role: 'kiosk', carrier: 'app', desk: null, connected: true, pairedAt },
    { id: 'm5', role: 'display', carrier: 'app', desk: null, connected: true, pairedAt },
  ];
  const withLan = (lan: DeskHealth['lan'], changes: Partial<DeskView> = {}): DeskView => ({
    ...manager,
    ...changes,
    health: { ...six.health, lan },
  });
  const open: DeskPairing = {
    ...{ role: 'desk', carrier: 'app', code: '12345678' },
    ...{ untilAt: six.nowMs + 252_000, wrongTries: 0, ended: null },
  };
  const pairing = (changes: Partial<DeskPairing>): DeskScenario => ({
    view: withLan(listening(3), { machines, pairing: { ...open, ...changes } }),
    act: openPanel,
  });
  const ended = (how: NonNullable<DeskPairing['ended']>) => pairing({ code: null, ended: how });
  const full = withLan(listening(3), { machines });
  return {
    'machines-off': { view: withLan({ state: 'off' }), act: openPanel },
    'machines-trouble': {
      view: withLan({ state: 'failed', reason: 'port-taken', fixed: false }),
      act: openPanel,
    },
    'machines-none': { view: withLan(listening(0)), act: openPanel },
    'machines-list': { view: full, act: openPanel },
    'machines-remove': { view: full, act: removing },
    'machines-turn-off': { view: full, act: turningOff },
    'machines-add': { view: full, act: choosing },
    'machines-code': pairing({}),
    'machines-code-browser': pairing({ carrier: 'browser', wrongTries: 2 }),
    'machines-paired': ended('paired'),
    'machines-expired': ended('expired'),
    'machines-guessed': ended('too-many-tries'),
    'machines-full': ended('no-room'),
  };
}
