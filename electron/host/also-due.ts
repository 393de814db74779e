// What the ticker asks for besides rings and hours: desks that nobody touches, and people whom closing time leaves behind.
import type { Fact } from '#core/fact.ts';
import type { FrontDesk } from '#core/front-desk.ts';
import type { Moment } from '#core/moment.ts';
import { sameDayFacts } from '#core/same-day/tick.ts';
import type { Access } from './access.ts';
import type { LiveProfile } from './profile/live-profile.ts';

export const alsoDue =
  (office: LiveProfile, access: Access) =>
  (desk: FrontDesk, { wallMs }: Moment): Fact[] => [
    ...access.idleLock.due(desk),
    ...sameDayFacts(desk, office.sameDay(), wallMs),
  ];
