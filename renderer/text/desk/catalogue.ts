// Every sentence of the desk, in each language, under the same keys: one part for each corner of it.
import type { Catalogue } from '../text.ts';
import { browser } from './browser.ts';
import { contact } from './contact.ts';
import { en } from './en.ts';
import { machines } from './machines.ts';
import { move } from './move.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { profile } from './profile.ts';
import { recovery } from './recovery.ts';
import { roster } from './roster.ts';
import { rosterPlan } from './roster-plan.ts';
import { setUp } from './set-up.ts';
import { staffing } from './staffing.ts';

export type DeskKey =
  | keyof typeof nb
  | keyof typeof browser.nb
  | keyof typeof contact.nb
  | keyof typeof move.nb
  | keyof typeof profile.nb
  | keyof typeof setUp.nb
  | keyof typeof recovery.nb
  | keyof typeof roster.nb
  | keyof typeof rosterPlan.nb
  | keyof typeof staffing.nb
  | keyof typeof machines.nb;

export const deskText: Catalogue<DeskKey> = {
  nb: {
    ...nb,
    ...browser.nb,
    ...contact.nb,
    ...move.nb,
    ...profile.nb,
    ...setUp.nb,
    ...machines.nb,
    ...recovery.nb,
    ...roster.nb,
    ...rosterPlan.nb,
    ...staffing.nb,
  },
  nn: {
    ...nn,
    ...browser.nn,
    ...contact.nn,
    ...move.nn,
    ...profile.nn,
    ...setUp.nn,
    ...machines.nn,
    ...recovery.nn,
    ...roster.nn,
    ...rosterPlan.nn,
    ...staffing.nn,
  },
  en: {
    ...en,
    ...browser.en,
    ...contact.en,
    ...move.en,
    ...profile.en,
    ...setUp.en,
    ...machines.en,
    ...recovery.en,
    ...roster.en,
    ...rosterPlan.en,
    ...staffing.en,
  },
};
