// Every state of the joining page, by name; and the screen each is looked at on.
import type { Page } from 'playwright/test';
import type { JoinView } from '#contract/join.ts';
import { nb } from '#renderer/text/join/nb.ts';

export type JoinScenario = {
  /** Null: the relay has not answered yet. */
  view: JoinView | null;
  /** What the relay answers; without it, it never answers. */
  answer?: { ok: true; value: object } | { ok: false; refusal: string };
  act?: (page: Page) => Promise<void>;
};

const fresh: JoinView = {
  state: 'unpaired',
  reason: null,
  address: '',
  role: 'desk',
  fingerprint: '3f2a91bc77d012ab',
};
const lost: JoinView = { ...fresh, state: 'connecting', reason: 'unreachable', address: '10.0.0.5' };
const refused = (reason: JoinView['reason']): JoinView => ({ ...lost, state: 'refused', reason });

async function types(page: Page, code: string): Promise<void> {
  await page.getByLabel(nb['pair.address']).fill('10.0.0.5');
  await page.getByLabel(nb['pair.code']).fill(code);
  await page.getByRole('button', { name: nb['pair.do'], exact: true }).click();
}

export const joinScenarios: Record<string, JoinScenario> = {
  starting: { view: null },
  unpaired: { view: fresh },
  joining: { view: fresh, act: (page) => types(page, '1234 5678') },
  'wrong-code': {
    view: fresh,
    answer: { ok: false, refusal: 'wrong-code' },
    act: async (page) => {
      await types(page, '1234 5679');
      await page.getByText(nb['wrong.wrong-code']).waitFor();
    },
  },
  'other-role': { view: { ...fresh, reason: 'paired-as-another-role', address: '10.0.0.5' } },
  unreachable: { view: lost },
  'another-station': { view: { ...lost, reason: 'another-station-answers' } },
  'new-address': {
    view: lost,
    answer: { ok: true, value: {} },
    act: async (page) => {
      await page.getByLabel(nb['move.title']).fill('10.0.0.7');
      await page.getByRole('button', { name: nb['move.do'] }).click();
      await page.getByText(nb['move.done']).waitFor();
    },
  },
  'other-version': { view: refused('other-version') },
  'not-paired': { view: refused('not-paired') },
  revoked: { view: refused('revoked') },
  moved: { view: refused('moved') },
  connected: { view: { ...lost, state: 'connected', reason: null } },
};

const at = (role: JoinView['role'], { view, ...rest }: JoinScenario): JoinScenario => ({
  ...rest,
  view: view && { ...view, role },
});

/** At an entrance there is a finger and no keyboard, and visitors read it too. */
export const entranceScenarios: Record<string, JoinScenario> = Object.fromEntries(
  ['unpaired', 'unreachable', 'revoked', 'moved'].map((name) => [
    `entrance-${name}`,
    at('kiosk', joinScenarios[name] ?? { view: null }),
  ]),
);
export const wallScenarios: Record<string, JoinScenario> = {
  'wall-unreachable': at('display', { view: lost }),
};
Object.assign(joinScenarios, entranceScenarios, wallScenarios);
