// What M9 must know of a profile: when somebody was needed at the bell, and whether such a bell can be watched at all.
import { BELL_ABILITIES } from '#core/doorbell/bell-kind.ts';
import type { BellRule, RuleOf } from '#core/metrics/bell-watch.ts';
import type { ProfileJson } from '#core/office/office.ts';
import type { LiveProfile } from '../profile/live-profile.ts';
import { hoursOf } from '../profile/profile-parts.ts';
import { parseProfile } from '../profile/read-profile.ts';

/** One that cannot be read was never used: the station went by the one before it, as it does now. */
export function bellRules(office: Pick<LiveProfile, 'profile'>): RuleOf {
  let last: { json: ProfileJson; rule: BellRule } | null = null;
  return (json) => {
    if (last?.json === json) return last.rule;
    const parsed = parseProfile(json);
    const profile = parsed.ok ? parsed.read.profile : office.profile();
    const rule = { hours: hoursOf(profile), isSupervised: BELL_ABILITIES[profile.bell.kind].supervised };
    last = { json, rule };
    return rule;
  };
}
