// What one picture in the gallery is made of: a view, the wire, what the station answers, and what hands do first.
import type { Page } from 'playwright/test';
import type { KioskView, Ticket } from '#contract/kiosk.ts';

export type KioskScenario = {
  /** Null: the station has not answered yet. */
  view: KioskView | null;
  link?: 'lost';
  /** What the station answers to a registration; without it, it never answers. */
  answer?: { ok: true; value: Ticket } | { ok: false; refusal: 'queue-full' | 'unknown-errand' };
  act?: (page: Page) => Promise<void>;
  /** Whether what a visitor asks for is stored; left out: it never is. */
  stores?: true;
};
