// Measures what a hand must hit and an eye must read, in the page as it is painted.
import type { Page } from 'playwright/test';

export type SizeRule = {
  /** Smallest height and width of anything that can be touched. */
  controlPx: number;
  /** Smallest text; null where Aksel's own sizes hold. */
  textPx: number | null;
  /** Smallest space between two controls; null where it is not asked for. */
  gapPx: number | null;
};

type Box = { name: string; top: number; left: number; bottom: number; right: number };
type Measured = { controls: Box[]; texts: { name: string; px: number }[]; isTooHigh: boolean };

/** Runs in the page: what is shown there, and how big it is. */
function measure(): Measured {
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && !element.closest('[inert], .visually-hidden');
  };
  const name = (element: Element): string => (element.textContent ?? '').trim().slice(0, 40);
  const touchable = document.querySelectorAll('button, a[href], input, select, textarea, [role=button]');
  const controls = [...touchable].filter(isShown).map((element) => {
    const { top, left, bottom, right } = element.getBoundingClientRect();
    return { name: name(element), top, left, bottom, right };
  });
  const holdsText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const texts = [...document.body.querySelectorAll('*')]
    .filter((element) => isShown(element) && holdsText(element))
    .map((element) => ({ name: name(element), px: Number.parseFloat(getComputedStyle(element).fontSize) }));
  return {
    controls,
    texts,
    isTooHigh: [...document.querySelectorAll('html, .kiosk, .wall, .wall main')].some(
      (element) => element.scrollHeight > innerHeight,
    ),
  };
}

/** Layout ends on fractions of a pixel. */
const ROUNDING_PX = 0.1;

const gapBetween = (a: Box, b: Box): number =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);

/** Everything that is too small or too close, as short lines. */
export async function sizeFindings(page: Page, { controlPx, textPx, gapPx }: SizeRule): Promise<string[]> {
  const { controls, texts, isTooHigh } = await page.evaluate(measure);
  const small = controls
    .map(({ name, top, left, bottom, right }) => ({ name, px: Math.min(bottom - top, right - left) }))
    .filter(({ px }) => px < controlPx - ROUNDING_PX)
    .map(({ name, px }) => `control ${px}px: ${name}`);
  const close = controls.flatMap((a, place) =>
    controls
      .slice(place + 1)
      .filter((b) => gapPx !== null && gapBetween(a, b) < gapPx - ROUNDING_PX)
      .map((b) => `gap ${gapBetween(a, b)}px: ${a.name} | ${b.name}`),
  );
  const fine = texts
    .filter(({ px }) => textPx !== null && px < textPx)
    .map(({ name, px }) => `text ${px}px: ${name}`);
  return [...small, ...close, ...fine, ...(isTooHigh ? ['the page is higher than the screen'] : [])];
}
