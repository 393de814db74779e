// The people of every story, told in their own verbs: what a visitor taps at the kiosk, what somebody at the desk does.
// Sentences come from the catalogues; whatever the desk promises a key for is done by that key.
import type { Locator, Page } from 'playwright';
import type { AcuteNeed } from '#contract/kiosk.ts';
import type { RingOutcome, VisitOutcome } from '#core/fact.ts';
import type { StaffRole } from '#core/role.ts';
import { DEFAULT_KEYS } from '#renderer/desk/keys/shortcuts.ts';
import { deskText } from '#renderer/text/desk/catalogue.ts';
import { nb } from '#renderer/text/kiosk/nb.ts';
import { makeText } from '#renderer/text/text.ts';
import { exampleProfile } from './profile.ts';

const NEED_WORDS: Record<AcuteNeed, string> = {
  'no-food': nb.noFood,
  'no-shelter': nb.noShelter,
  'no-power': nb.noPower,
  'other-urgent': nb.otherUrgent,
  'not-said': nb.notSaid,
};

export const ERRANDS: Record<string, string> = Object.fromEntries(
  exampleProfile().errands.map(({ code, label }) => [code, label.nb]),
);

/** Two hands in turn: a second tap on the same spot within half a second would be a shaky hand's repeat (R10). */
const lastHand = new WeakMap<Page, 'left' | 'right'>();
const SPOT = { left: { x: 40, y: 24 }, right: { x: 220, y: 24 } };

/** How long a finger stays on the glass. */
const TOUCH_MS = 120;

async function tap(kiosk: Page, target: Locator, delay = 0): Promise<void> {
  const hand = lastHand.get(kiosk) === 'left' ? 'right' : 'left';
  lastHand.set(kiosk, hand);
  await target.click({ position: SPOT[hand], delay });
}

export type Visitor = ReturnType<typeof visitor>;

export function visitor(kiosk: Page) {
  const button = (words: string): Locator => kiosk.getByRole('button', { name: words });
  const heading = (words: string): Locator => kiosk.getByRole('heading', { name: words });

  const taps = (words: string) => tap(kiosk, button(words));
  const bell = button(nb.ringToHome);

  /** The bell's screen may come between a finger going down and up: whoever is back at the question touches again. */
  async function begins(words: string, next: Locator): Promise<void> {
    const untouched = kiosk.locator('.answer:not(.chosen)').filter({ hasText: words });
    do {
      await tap(kiosk, button(words), TOUCH_MS);
      await next.or(untouched).first().waitFor();
    } while (await untouched.isVisible());
  }

  async function seesTheTicket(): Promise<string> {
    const shown = heading(nb.ticket);
    await shown.waitFor();
    return ((await shown.locator('.code').textContent()) ?? '').trim();
  }

  return {
    /** Two taps; answers with the code on the ticket, which stays on the screen. */
    async registersUrgently(need: AcuteNeed): Promise<string> {
      await begins(nb.needToday, heading(nb.acute));
      await taps(NEED_WORDS[need]);
      return seesTheTicket();
    },

    /** Two taps on an ordinary errand of the example profile ('okonomi', 'jobb', …); only in drop-in. */
    async registersErrand(code: string): Promise<string> {
      await begins(nb.noAppointment, button(ERRANDS[code] ?? code));
      await taps(ERRANDS[code] ?? code);
      return seesTheTicket();
    },

    /** One tap. */
    async registersForAnAppointment(): Promise<string> {
      await begins(nb.appointment, heading(nb.ticket));
      return seesTheTicket();
    },

    takesTheTicketAway: async () => {
      await tap(kiosk, kiosk.getByRole('button', { name: nb.done, exact: true }));
      await heading(nb.home).or(bell).first().waitFor();
    },

    /** When a ring has taken the first screen. */
    putsTheRingAside: () => taps(nb.ringToHome),

    seesTheFirstScreen: () => heading(nb.home).waitFor(),
    seesTheTicket,
    seesTheHeading: (words: string) => heading(words).waitFor(),
    sees: (words: string) => kiosk.getByText(words).first().waitFor(),
    /** A step of the chain that a stored fact stands behind. */
    seesTheStepDone: (words: string) =>
      kiosk
        .getByRole('listitem')
        .filter({ hasText: `${words} (${nb.stepDone})` })
        .waitFor(),
  };
}

/** What the desk says in bokmål. */
export const deskSays = makeText('nb', deskText);

export type Receptionist = ReturnType<typeof receptionist>;

export function receptionist(desk: Page) {
  const button = (words: string): Locator =>
    desk.getByRole('button', { name: words, exact: true, disabled: false });
  const field = (words: string): Locator => desk.getByLabel(words, { exact: true });
  const click = (words: string) => button(words).first().click();
  const current = desk.getByRole('complementary', { name: deskSays('current.title') });
  const ringIn = (phase: string): Locator => desk.locator(`.ring[data-phase="${phase}"]`);
  const waiting = (code: string): Locator => desk.locator('.row').filter({ hasText: code });

  async function typesPin(pin: string): Promise<void> {
    await field(deskSays('access.newPin')).fill(pin);
    await field(deskSays('access.repeatPin')).fill(pin);
  }

  async function putsTheCodeInTheSafe(): Promise<string> {
    const code = ((await desk.locator('.code').textContent()) ?? '').trim();
    await click(deskSays('recovery.written'));
    await click(deskSays('recovery.sureYes'));
    await desk.locator('.code').waitFor({ state: 'detached' });
    return code;
  }

  /** A key does nothing before its button does. */
  async function presses(key: string, words: string): Promise<void> {
    await button(words).first().waitFor();
    await desk.keyboard.press(key);
  }

  return {
    /** Answers with the recovery code, which is put in the safe. */
    async becomesFirstManager(name: string, pin: string): Promise<string> {
      await field(deskSays('access.name')).fill(name);
      await typesPin(pin);
      await desk.keyboard.press('Enter');
      await button(deskSays('access.lock')).waitFor();
      return putsTheCodeInTheSafe();
    },
    /** At a locked desk, with the code from the safe; answers with the one that takes its place. */
    async comesInWithTheCode(code: string, name: string, pin: string): Promise<string> {
      await click(deskSays('recovery.open'));
      await field(deskSays('recovery.code')).fill(code);
      await field(deskSays('access.name')).fill(name);
      await typesPin(pin);
      await desk.keyboard.press('Enter');
      await button(deskSays('access.lock')).waitFor();
      return putsTheCodeInTheSafe();
    },
    async signsIn(name: string, pin: string): Promise<void> {
      const who = field(deskSays('access.who'));
      const option = who.locator('option').filter({ hasText: name });
      await who.selectOption(await option.getAttribute('value'));
      await field(deskSays('access.pin')).fill(pin);
      await desk.keyboard.press('Enter');
      await button(deskSays('access.lock')).waitFor();
    },
    async locksTheDesk(): Promise<void> {
      await click(deskSays('access.lock'));
      await desk.getByRole('heading', { name: deskSays('access.lockedTitle') }).waitFor();
    },
    async addsStaff(name: string, role: StaffRole, pin: string): Promise<void> {
      await click(deskSays('menu.title'));
      await click(deskSays('staffing.title'));
      await click(deskSays('staff.add'));
      await desk.getByRole('radio', { name: deskSays(`role.${role}`) }).check();
      await field(deskSays('access.name')).fill(name);
      await typesPin(pin);
      await click(deskSays('staff.save'));
      await desk.getByText(deskSays('staff.added', { name })).waitFor();
      await click(deskSays('common.close'));
    },

    /** Answers with the ticket that was called. */
    async callsNext(): Promise<string> {
      await desk.getByRole('button', { name: 'Kall inn neste: ', disabled: false }).waitFor();
      await desk.keyboard.press(DEFAULT_KEYS.callNext);
      const ticket = current.getByRole('heading');
      await ticket.waitFor();
      return ((await ticket.textContent()) ?? '').trim();
    },
    startsConversation: async () => {
      await presses(DEFAULT_KEYS.startTalk, deskSays('current.start'));
      await button(deskSays('current.end')).waitFor();
    },
    async endsConversation(outcome: VisitOutcome): Promise<void> {
      await presses(DEFAULT_KEYS.endTalk, deskSays('current.end'));
      await current.getByRole('button', { name: deskSays(`outcome.${outcome}`) }).click();
      await desk.getByText(deskSays('current.none')).waitFor();
    },

    /** Waits until the key is armed, a second after the ring appeared. */
    takesTheRing: async () => {
      await presses(DEFAULT_KEYS.takeRing, deskSays('ring.take'));
      await ringIn('seen').first().waitFor();
    },
    isComing: async () => {
      await presses(DEFAULT_KEYS.coming, deskSays('ring.coming'));
      await ringIn('coming').first().waitFor();
    },
    opensTheDoor: async () => {
      await click(deskSays('ring.door'));
      await ringIn('door-open').first().waitFor();
    },
    async countsPeople(count: number): Promise<void> {
      const howMany = desk.getByRole('group', { name: deskSays('ring.howMany') }).first();
      await howMany.getByRole('button', { name: String(count), exact: true }).click();
      await desk.getByText(deskSays('ring.peopleCame', { count })).first().waitFor();
    },
    startsTalking: async () => {
      await click(deskSays('ring.talkSelf'));
      await click(deskSays('place.counter'));
      await ringIn('talking').first().waitFor();
    },
    async endsTheRing(outcome: RingOutcome): Promise<void> {
      const open = await desk.locator('.ring').count();
      await click(deskSays('ring.end'));
      await click(deskSays(`ringOutcome.${outcome}`));
      await desk.waitForFunction((before) => document.querySelectorAll('.ring').length < before, open);
    },

    seesTheRing: (withinMs = 10_000) => ringIn('ringing').first().waitFor({ timeout: withinMs }),
    seesTheRingIn: (phase: string) => ringIn(phase).first().waitFor(),
    seesNoRing: () => desk.waitForFunction(() => !document.querySelector('.ring')),
    seesWaiting: (code: string) => waiting(code).waitFor(),
    sees: (words: string) => desk.getByText(words).first().waitFor(),
    waiting,
  };
}
