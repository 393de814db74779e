// The office profile as the station uses it: checked before use, and the last good one kept when the file is bad.
import fs from 'node:fs';
import path from 'node:path';
import { OfficeProfile } from '#contract/office-profile.ts';
import type { EscalationPolicy } from '#core/doorbell/policy.ts';

/** A real profile is a few kilobytes; more is not a profile. */
const PROFILE_BYTES_MAX = 256 * 1024;

export type ProfileRead = { profile: OfficeProfile; problem: string | null };

function parse(file: string): OfficeProfile {
  if (fs.statSync(file).size > PROFILE_BYTES_MAX)
    throw new Error('the profile is larger than any profile is');
  return OfficeProfile.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
}

/**
 * A bad file never mutes the bell: the last good profile is used, and the problem is told.
 * Throws only when neither can be read, which is a faulty installation.
 */
export function readProfile(file: string, dataFolder: string): ProfileRead {
  const lastGood = path.join(dataFolder, 'last-good-profile.json');
  try {
    const profile = parse(file);
    fs.writeFileSync(lastGood, JSON.stringify(profile));
    return { profile, problem: null };
  } catch (error) {
    if (!fs.existsSync(lastGood)) throw error;
    return { profile: parse(lastGood), problem: error instanceof Error ? error.message : String(error) };
  }
}

const MINUTE_MS = 60_000;

export function policyOf(profile: OfficeProfile): EscalationPolicy {
  const { levels, repeatMinutes, doorLimitMinutes } = profile.escalation;
  return {
    levels: levels.map(({ target, afterMinutes }) => ({ target, afterMs: afterMinutes * MINUTE_MS })),
    repeatMs: repeatMinutes * MINUTE_MS,
    doorLimitMs: doorLimitMinutes * MINUTE_MS,
  };
}
