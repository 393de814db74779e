// Every sentence of the kiosk, in each language, under the same keys.
import type { Catalogue } from '../text.ts';
import { wishes } from '../wishes.ts';
import { alerted } from './alerted.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { station } from './station.ts';
import { visitor } from './visitor.ts';

export type KioskKey =
  | keyof typeof nb
  | keyof typeof alerted.nb
  | keyof typeof station.nb
  | keyof typeof visitor.nb
  | keyof typeof wishes.nb;

export const kioskText: Catalogue<KioskKey> = {
  nb: { ...nb, ...alerted.nb, ...station.nb, ...visitor.nb, ...wishes.nb },
  nn: { ...nn, ...alerted.nn, ...station.nn, ...visitor.nn, ...wishes.nn },
  en: { ...en, ...alerted.en, ...station.en, ...visitor.en, ...wishes.en },
};
