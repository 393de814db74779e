// Which words stand for what the bell's light shows. The wire carries the device's own names for it.
import type { DockKey } from '../text/dock/catalogue.ts';

const WORDS: ReadonlyMap<string, DockKey> = new Map([
  ['ready', 'led.ready'],
  ['heard', 'led.heard'],
  ['seen', 'led.seen'],
  ['coming', 'led.coming'],
  ['door-open', 'led.door-open'],
  ['fault', 'led.fault'],
]);

/** A light nobody here has a word for is, to the eye, off. */
export const ledKey = (led: string): DockKey => WORDS.get(led) ?? 'led.off';
