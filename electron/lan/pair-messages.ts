// What is said while two machines are paired, in order: hello, ready, share, share, proof, paired. Or refused.
import { z } from 'zod';
import { MACHINE_ROLES, type MachineRole } from '#core/machine/machine.ts';
import { lvCat } from './length-value.ts';
import { PAIR_PROTOCOL } from './protocol.ts';

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

export const NONCE_BYTES = 16;
const Nonce = hexOf(NONCE_BYTES);
const SHARE_BYTES = 32;
const PROOF_BYTES = 64;

/** What the joining machine says. */
export const Hello = z.strictObject({ type: z.literal('hello'), role: z.enum(MACHINE_ROLES), nonce: Nonce });
export const Share = z.strictObject({ type: z.literal('share'), share: hexOf(SHARE_BYTES) });
export const Proof = z.strictObject({ type: z.literal('proof'), proof: hexOf(PROOF_BYTES) });

/** What the station says; a refusal can stand in the place of each. */
const Refused = z.strictObject({
  type: z.literal('refused'),
  refusal: z.enum(['no-code-open', 'other-role', 'wrong-code', 'too-many-machines']),
});
export type PairRefused = z.infer<typeof Refused>['refusal'];

const orRefused = <T extends z.ZodObject>(answer: T) => z.union([answer, Refused]);
const Ready = z.strictObject({ type: z.literal('ready'), nonce: Nonce });
const PairedNow = z.strictObject({
  type: z.literal('paired'),
  proof: hexOf(PROOF_BYTES),
  machine: z.string().min(1).max(120),
  desk: z.string().min(1).max(120).nullable(),
});

export const ReadyOrRefused = orRefused(Ready);
export const ShareOrRefused = orRefused(Share);
export const PairedOrRefused = orRefused(PairedNow);

export type PairMessage = z.infer<
  typeof Hello | typeof Share | typeof Proof | typeof Refused | typeof Ready | typeof PairedNow
>;

type Parties = { stationFingerprint: string; machineFingerprint: string; role: MachineRole };

/** Bound into the keys: both certificates and the role. Whoever stands between has another certificate, and fails. */
export const channelOf = ({ stationFingerprint, machineFingerprint, role }: Parties): Buffer =>
  lvCat(...[PAIR_PROTOCOL, stationFingerprint, machineFingerprint, role].map((part) => Buffer.from(part)));

/** One session, made of what each side drew: no earlier one can be told again. */
export const sessionOf = (machineNonce: string, stationNonce: string): Buffer =>
  Buffer.from(machineNonce + stationNonce, 'hex');
