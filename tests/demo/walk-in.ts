// A visitor who chooses their own language on the kiosk, and taps on what is written there in it.
import type { Page } from 'playwright';
import { en } from '#renderer/text/kiosk/en.ts';
import { LANGUAGE_TABLE } from '#renderer/text/languages.ts';
import { exampleProfile } from '#tests/support/profile.ts';

/** In English; bokmål is what tests/support/visitor.ts speaks. */
export function englishVisitor(kiosk: Page) {
  const tap = (words: string) => kiosk.getByRole('button', { name: words }).click();
  const heading = (words: string) => kiosk.getByRole('heading', { name: words });

  async function seesTheTicket(): Promise<string> {
    await heading(en.ticket).waitFor();
    return ((await heading(en.ticket).locator('.code').textContent()) ?? '').trim();
  }

  return {
    async choosesEnglish(): Promise<void> {
      await tap(LANGUAGE_TABLE.en.name);
      await heading(en.home).waitFor();
    },
    asksForHelpToday: () => tap(en.needToday),
    /** "I have no place to sleep tonight". */
    async saysNoShelter(): Promise<string> {
      await tap(en.noShelter);
      return seesTheTicket();
    },
    async registersErrand(code: string): Promise<string> {
      await tap(en.noAppointment);
      const errand = exampleProfile().errands.find((one) => one.code === code);
      await tap(errand?.label.en ?? code);
      return seesTheTicket();
    },
    takesTheTicketAway: () => tap(en.done),
    sees: (words: string) => kiosk.getByText(words).first().waitFor(),
  };
}
