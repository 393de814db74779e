// Everything that can be seen of the station at this moment, gathered for the rule that says what is broken.
import type { DeskHealth } from '#contract/desk/health.ts';
import type { StationSettings } from '#contract/station-settings.ts';
import type { Hours } from '#core/hours/opening.ts';
import type { Moment } from '#core/moment.ts';
import { isTestDue } from '#core/office/daily-test.ts';
import type { Office } from '#core/office/office.ts';
import type { Signs } from '#core/supervision/breaks.ts';
import type { Access } from '../access.ts';
import type { BellDesk } from '../bell/bell-desk.ts';
import type { Clock } from '../clock.ts';
import type { Engine } from '../engine.ts';
import type { OpenDesks } from '../host-parts.ts';
import type { LiveProfile } from '../profile/live-profile.ts';
import { RESTART_TOLD_MS } from './limits.ts';
import type { Watches } from './watches.ts';

export type Seen = {
  settings: StationSettings;
  clock: Clock;
  engine: Engine;
  office: LiveProfile;
  access: Access;
  bell: BellDesk;
  desks: OpenDesks;
  isStoring(): boolean;
  sync(): DeskHealth['office'];
};

const MINUTE_MS = 60_000;

/** Hours are read by the minute, and reading them is too slow for every picture. */
function testDueByTheMinute() {
  let last: { office: Office; hours: Hours; minute: number; isDue: boolean } | null = null;
  return (office: Office, hours: Hours, wallMs: number): boolean => {
    const minute = Math.floor(wallMs / MINUTE_MS);
    if (last?.office === office && last.hours === hours && last.minute === minute) return last.isDue;
    last = { office, hours, minute, isDue: isTestDue(office, hours, wallMs) };
    return last.isDue;
  };
}

export function signReader(seen: Seen, watches: Watches): (now: Moment) => Signs {
  const { settings, engine, office, access, bell, desks } = seen;
  const began = seen.clock.now();
  const testDue = testDueByTheMinute();
  const endedCount = settings.endedAt?.length ?? 0;

  /** A first run has nobody to sign in yet, and a station that has left is watched where it went. */
  function isStaffed(): boolean {
    const { regime, movedAway } = engine.stored();
    return engine.isOpen() && office.isSetUp() && !movedAway && regime !== null && regime !== 'unstaffed';
  }

  return (now) => {
    const desk = engine.stored();
    const staffed = isStaffed();
    return {
      isBellOnly: settings.bellOnly === true,
      bell: bell.health().state,
      bellFaults: bell.faults(),
      isStaffed: staffed,
      isAnyDeskOpen: desks.anyOpen(),
      isAnybodyAbout: desk.sessions.size > 0 || access.presence.isSomebodyAbout(),
      silentDesks: watches.sounds.silent(desks.open()),
      restartCount: now.bootMs - began.bootMs < RESTART_TOLD_MS ? endedCount : 0,
      isStoring: seen.isStoring(),
      disk: watches.disk.sign(),
      skewMs: now.skewMs,
      jumpMs: watches.clock.jumpMs(now),
      power: watches.power.sign(),
      office: watches.office.sign(seen.sync()),
      isTestDue: staffed && !settings.bellOnly && testDue(desk.office, office.hours(), now.wallMs),
    };
  };
}
