// CPace: both sides know a short code, and end with the same strong key only if they know the same one.
// draft-irtf-cfrg-cpace-21, suite CPACE-RISTR255-SHA512, initiator and responder, with key confirmation (its 10.4).
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js';
import { lvCat, prependLen } from './length-value.ts';

const DSI = Buffer.from('CPaceRistretto255');
const DSI_ISK = Buffer.from('CPaceRistretto255_ISK');
const MAC_LABEL = Buffer.from('CPaceMac');
/** SHA-512's input block: code and padding fill the first one, so that its time tells nothing of the code. */
const BLOCK_BYTES = 128;
/** Of the group's order; masking random bits to it is the draft's own way of drawing a scalar. */
const ORDER_BITS = 252n;
const SCALAR_BYTES = 32;

const { Point } = ristretto255;
type Element = InstanceType<typeof Point>;

const sha512 = (...parts: Uint8Array[]): Buffer => {
  const hash = createHash('sha512');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** What both sides put in: the code, who they are to each other, and a session nobody has used before. */
export type Shared = { code: Uint8Array; channel: Uint8Array; session: Uint8Array };

export function generatorString({ code, channel, session }: Shared): Buffer {
  const padding = Math.max(0, BLOCK_BYTES - 1 - prependLen(code).length - prependLen(DSI).length);
  return lvCat(DSI, code, Buffer.alloc(padding), channel, session);
}

/** Exported for the draft's test vectors, like everything here that takes a scalar. */
export function generator(shared: Shared): Element {
  const element = ristretto255_hasher.deriveToCurve?.(sha512(generatorString(shared)));
  if (!element) throw new Error('the library cannot derive an element of this group');
  return element;
}

const fromLittleEndian = (bytes: Uint8Array): bigint =>
  BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);

export const scalarFrom = (bytes: Uint8Array): bigint => fromLittleEndian(bytes) & ((1n << ORDER_BITS) - 1n);

export const shareOf = (shared: Shared, scalar: bigint): Buffer =>
  Buffer.from(generator(shared).multiply(scalar).toBytes());

/** Null for what is no element of the group, and for the neutral one: then the run must end. */
export function secretOf(scalar: bigint, share: Uint8Array): Buffer | null {
  try {
    const element = Point.fromBytes(Uint8Array.from(share));
    if (element.equals(Point.ZERO)) return null;
    return Buffer.from(element.multiply(scalar).toBytes());
  } catch {
    return null;
  }
}

export type Shares = { initiator: Uint8Array; responder: Uint8Array };

const NO_DATA = Buffer.alloc(0);
const messageOf = (share: Uint8Array, data: Uint8Array = NO_DATA): Buffer => lvCat(share, data);

export const sessionKey = (session: Uint8Array, secret: Uint8Array, ...messages: Uint8Array[]): Buffer =>
  sha512(lvCat(DSI_ISK, session, secret), ...messages);

export type Side = 'initiator' | 'responder';

/** The proofs of both sides; each is over the message its side sent. */
export type Proofs = Record<Side, Buffer>;

function proofsOf(session: Uint8Array, secret: Uint8Array, shares: Shares): Proofs {
  const sent = { initiator: messageOf(shares.initiator), responder: messageOf(shares.responder) };
  const key = sha512(MAC_LABEL, session, sessionKey(session, secret, sent.initiator, sent.responder));
  const proof = (message: Buffer): Buffer => createHmac('sha512', key).update(message).digest();
  return { initiator: proof(sent.initiator), responder: proof(sent.responder) };
}

export type Run = {
  share: Buffer;
  /** Null when the other side's share is no honest one. */
  proofs(otherShare: Uint8Array): Proofs | null;
};

/** One run, for one guess: its scalar is never used again. */
export function startRun(side: Side, shared: Shared): Run {
  const scalar = scalarFrom(randomBytes(SCALAR_BYTES));
  const share = shareOf(shared, scalar);
  return {
    share,
    proofs(otherShare) {
      const secret = secretOf(scalar, otherShare);
      if (!secret) return null;
      const shares =
        side === 'initiator'
          ? { initiator: share, responder: otherShare }
          : { initiator: otherShare, responder: share };
      return proofsOf(shared.session, secret, shares);
    },
  };
}

export const isSameProof = (expected: Uint8Array, given: Uint8Array): boolean =>
  expected.length === given.length && timingSafeEqual(expected, given);
