// Profiles as bytes: the operator's file, and the last good one kept beside the data for a press before the store opens.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { OfficeProfile } from '#contract/office-profile.ts';
import { PROFILE_BYTES_MAX, problemLine, problemsIn } from '#contract/profile-problems.ts';
import { canonicalJson } from '#core/fact-hash-input.ts';
import type { ProfileJson } from '#core/office/office.ts';

/** As it was written, and as it is used: what a later version adds by default must not make a file look new. */
export type ReadProfile = { json: ProfileJson; profile: OfficeProfile; digest: string };
export type ProfileRead = { ok: true; read: ReadProfile } | { ok: false; problems: string[] };

export const digestOf = (json: unknown): string =>
  createHash('sha256').update(canonicalJson(json)).digest('hex');

export function parseProfile(json: unknown): ProfileRead {
  if (Buffer.byteLength(JSON.stringify(json) ?? '') > PROFILE_BYTES_MAX)
    return { ok: false, problems: ['the profile is larger than any profile is'] };
  const parsed = OfficeProfile.safeParse(json, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error).map(problemLine) };
  return { ok: true, read: { json: json as ProfileJson, profile: parsed.data, digest: digestOf(json) } };
}

/** A set-up file holds a profile and a little more. */
const FILE_BYTES_MAX = 2 * PROFILE_BYTES_MAX;

/** Null when the file cannot be read or is no JSON. */
export function readJson(file: string): { json: unknown } | { problem: string } {
  try {
    if (fs.statSync(file).size > FILE_BYTES_MAX) return { problem: 'the file is larger than any profile is' };
    return { json: JSON.parse(fs.readFileSync(file, 'utf8')) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

export function readProfileFile(file: string): ProfileRead {
  const found = readJson(file);
  return 'json' in found ? parseProfile(found.json) : { ok: false, problems: [found.problem] };
}

const Kept = z.object({ profile: z.unknown(), fileDigest: z.string().nullable(), isSetUp: z.boolean() });
export type KeptProfile = { read: ReadProfile; fileDigest: string | null; isSetUp: boolean };

const keptFile = (dataFolder: string): string => path.join(dataFolder, 'last-good-profile.json');

/** Null when there is none, or none that can be used; then the bell rings by the starting profile. */
export function readKept(dataFolder: string): KeptProfile | null {
  const found = readJson(keptFile(dataFolder));
  if (!('json' in found)) return null;
  const kept = Kept.safeParse(found.json);
  if (!kept.success) return keptBefore(found.json);
  const read = parseProfile(kept.data.profile);
  return read.ok ? { ...kept.data, read: read.read } : null;
}

/** The first version kept the bare profile, taken from a file. */
function keptBefore(json: unknown): KeptProfile | null {
  const read = parseProfile(json);
  return read.ok ? { read: read.read, fileDigest: null, isSetUp: true } : null;
}

export function writeKept(dataFolder: string, { read, fileDigest, isSetUp }: KeptProfile): void {
  const file = keptFile(dataFolder);
  fs.writeFileSync(`${file}.new`, JSON.stringify({ profile: read.json, fileDigest, isSetUp }));
  fs.renameSync(`${file}.new`, file);
}
