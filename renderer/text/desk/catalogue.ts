// Every sentence of the desk, in each language, under the same keys: one part for each corner of it.
import type { Catalogue } from '../text.ts';
import { wishes } from '../wishes.ts';
import { alerting } from './alerting.ts';
import { bellKinds } from './bell-kinds.ts';
import { breaks } from './breaks.ts';
import { browser } from './browser.ts';
import { contact } from './contact.ts';
import { en } from './en.ts';
import { escalation } from './escalation.ts';
import { goLive } from './go-live.ts';
import { machines } from './machines.ts';
import { move } from './move.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { numbers } from './numbers.ts';
import { profile } from './profile.ts';
import { recovery } from './recovery.ts';
import { roster } from './roster.ts';
import { rosterPlan } from './roster-plan.ts';
import { safety } from './safety.ts';
import { sameDay } from './same-day.ts';
import { setUp } from './set-up.ts';
import { staffing } from './staffing.ts';
import { stationEdit } from './station-edit.ts';
import { uptime } from './uptime.ts';
import { visitor } from './visitor.ts';

export type DeskKey =
  | keyof typeof nb
  | keyof typeof alerting.nb
  | keyof typeof bellKinds.nb
  | keyof typeof breaks.nb
  | keyof typeof browser.nb
  | keyof typeof contact.nb
  | keyof typeof escalation.nb
  | keyof typeof goLive.nb
  | keyof typeof move.nb
  | keyof typeof profile.nb
  | keyof typeof numbers.nb
  | keyof typeof sameDay.nb
  | keyof typeof safety.nb
  | keyof typeof setUp.nb
  | keyof typeof recovery.nb
  | keyof typeof roster.nb
  | keyof typeof rosterPlan.nb
  | keyof typeof staffing.nb
  | keyof typeof stationEdit.nb
  | keyof typeof uptime.nb
  | keyof typeof visitor.nb
  | keyof typeof wishes.nb
  | keyof typeof machines.nb;

export const deskText: Catalogue<DeskKey> = {
  nb: {
    ...nb,
    ...alerting.nb,
    ...bellKinds.nb,
    ...breaks.nb,
    ...browser.nb,
    ...contact.nb,
    ...escalation.nb,
    ...goLive.nb,
    ...move.nb,
    ...profile.nb,
    ...numbers.nb,
    ...sameDay.nb,
    ...safety.nb,
    ...setUp.nb,
    ...machines.nb,
    ...recovery.nb,
    ...roster.nb,
    ...rosterPlan.nb,
    ...staffing.nb,
    ...stationEdit.nb,
    ...uptime.nb,
    ...visitor.nb,
    ...wishes.nb,
  },
  nn: {
    ...nn,
    ...alerting.nn,
    ...bellKinds.nn,
    ...breaks.nn,
    ...browser.nn,
    ...contact.nn,
    ...escalation.nn,
    ...goLive.nn,
    ...move.nn,
    ...profile.nn,
    ...numbers.nn,
    ...sameDay.nn,
    ...safety.nn,
    ...setUp.nn,
    ...machines.nn,
    ...recovery.nn,
    ...roster.nn,
    ...rosterPlan.nn,
    ...staffing.nn,
    ...stationEdit.nn,
    ...uptime.nn,
    ...visitor.nn,
    ...wishes.nn,
  },
  en: {
    ...en,
    ...alerting.en,
    ...bellKinds.en,
    ...breaks.en,
    ...browser.en,
    ...contact.en,
    ...escalation.en,
    ...goLive.en,
    ...move.en,
    ...profile.en,
    ...numbers.en,
    ...sameDay.en,
    ...safety.en,
    ...setUp.en,
    ...machines.en,
    ...recovery.en,
    ...roster.en,
    ...rosterPlan.en,
    ...staffing.en,
    ...stationEdit.en,
    ...uptime.en,
    ...visitor.en,
    ...wishes.en,
  },
};
