// What somebody who waits at the door can say at the screen: an interpreter, a chair, a mistake, "I am leaving".
import type { Page } from 'playwright/test';
import type { KioskView, RingChain } from '#contract/kiosk.ts';
import type { KioskScenario } from '../scenario.ts';

type Told = {
  office: KioskView;
  unstaffed: KioskView;
  rung: RingChain;
  coming: RingChain;
  held: RingChain;
  at: (time: string) => number;
  acuteTicket: (chain: RingChain | null, view?: KioskView) => KioskScenario;
};

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

const CALL_POINT = {
  nb: 'Har du ikke telefon? Løft av røret til høyre for skjermen. Det ringer hos oss.',
  nn: 'Har du ikkje telefon? Løft av røyret til høgre for skjermen. Det ringjer hos oss.',
  en: 'No phone? Lift the handset to the right of the screen. It rings at our desk.',
};

async function chooseBoth(page: Page): Promise<void> {
  await tap(page, 'Jeg trenger tolk');
  await tap(page, 'arabisk');
  await tap(page, 'Mens jeg venter');
  await tap(page, 'Et sted å sitte');
  await tap(page, 'Å vente inne');
}

export function visitorScenarios({
  office,
  unstaffed,
  rung,
  coming,
  held,
  at,
  acuteTicket,
}: Told): Record<string, KioskScenario> {
  const bell = (chain: RingChain, view: KioskView = office): KioskScenario => ({
    view: { ...view, ring: { id: 'ring-1', chain, pressCount: 1, receipt: '41728' } },
    stores: true,
  });
  const alone: RingChain = { ...rung, escalatedCount: 1 };
  return {
    'visitor-interpreter': { ...bell(coming), act: (page) => tap(page, 'Jeg trenger tolk') },
    'visitor-interpreter-english': {
      ...bell(rung),
      act: async (page) => {
        await tap(page, 'English');
        await tap(page, 'I need an interpreter');
      },
    },
    'visitor-needs': { ...bell(rung), act: chooseBoth },
    'visitor-asked': {
      ...bell(rung),
      act: async (page) => {
        await chooseBoth(page);
        await tap(page, 'Ferdig');
      },
    },
    'visitor-asked-nynorsk': {
      ...bell(alone),
      act: async (page) => {
        await tap(page, 'Nynorsk');
        await tap(page, 'Medan eg ventar');
        await tap(page, 'Ein roleg stad');
        await tap(page, 'Ferdig');
      },
    },
    'visitor-nobody-reached': bell({ ...alone, isNobodyReached: true }, { ...office, deskPresent: false }),
    'visitor-nobody-reached-english': {
      ...bell({ ...alone, isNobodyReached: true }, { ...office, deskPresent: false }),
      act: async (page) => {
        await tap(page, 'English');
        await tap(page, 'I need an interpreter');
        await tap(page, 'Arabic');
      },
    },
    'visitor-leaving': bell({ ...alone, withdrawn: 'leaving' }),
    'visitor-leaving-english': {
      ...bell({ ...alone, withdrawn: 'leaving' }),
      act: (page) => tap(page, 'English'),
    },
    'visitor-mistake': bell({ ...rung, withdrawn: 'mistake' }),
    'visitor-no-phone': bell(alone, { ...office, callPoint: CALL_POINT }),
    'visitor-held-english': {
      ...bell(held, { ...unstaffed, nowMs: at('18:40') }),
      act: (page) => tap(page, 'English'),
    },
    'visitor-ticket-asked': {
      ...acuteTicket(alone),
      stores: true,
      act: async (page) => {
        await tap(page, 'Jeg må ha hjelp i dag');
        await tap(page, 'Jeg har ikke et sted å sove i natt');
        await tap(page, 'Jeg trenger tolk');
        await tap(page, 'norsk tegnspråk');
      },
    },
    'visitor-ticket-needs': {
      ...acuteTicket(alone),
      stores: true,
      act: async (page) => {
        await tap(page, 'Jeg må ha hjelp i dag');
        await tap(page, 'Jeg har ikke et sted å sove i natt');
        await tap(page, 'Mens jeg venter');
      },
    },
  };
}
