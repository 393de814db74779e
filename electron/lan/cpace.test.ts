// CPace against the test vectors of draft-irtf-cfrg-cpace-21 (appendix B.3), and against those who do not know the code.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  generator,
  generatorString,
  isSameProof,
  type Shared,
  scalarFrom,
  secretOf,
  sessionKey,
  shareOf,
  startRun,
} from './cpace.ts';
import { lvCat, prependLen } from './length-value.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const inHex = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('hex');

const VECTOR: Shared = {
  code: Buffer.from('Password'),
  channel: hex('0a41696e69746961746f720a42726573706f6e646572'),
  session: hex('7e4b4791d6a8ef019b936c79fb7f2c57'),
};
const YA = scalarFrom(hex('da3d23700a9e5699258aef94dc060dfda5ebb61f02a5ea77fad53f4ff0976d08'));
const YB = scalarFrom(hex('d2316b454718c35362d83d69df6320f38578ed5984651435e2949762d900b80d'));
const SHARE_A = '383a85dd236978f17f8c8545b50dabc52a39fcdab2cf8bc531ce040ff77ca82d';
const SHARE_B = 'a6206309c0e8e5f579295e35997ac4300ab3fecec3c17f7b604f3e698fa1383c';
const SECRET = 'fa1d0318864e2cacb26875f1b791c9ae83204fe8359addb53e95a2e98893853f';

describe('the draft’s vectors', () => {
  test('lengths before their strings', () => {
    expect(inHex(prependLen(Buffer.alloc(0)))).toBe('00');
    expect(inHex(prependLen(Buffer.from('1234')))).toBe('0431323334');
    const of128 = Uint8Array.from({ length: 128 }, (_, index) => index);
    expect(inHex(prependLen(of128))).toBe(`8001${inHex(of128)}`);
    const parts = ['1234', '5', '', '6789'].map((part) => Buffer.from(part));
    expect(inHex(lvCat(...parts))).toBe('04313233340135000436373839');
  });

  test('the generator', () => {
    expect(generatorString(VECTOR)).toHaveLength(168);
    expect(inHex(generator(VECTOR).toBytes())).toBe(
      '5e25411ca1ad7c9debfd0b33ad987a95cefef2d3f15dcc8bd26415a5dfe2e15a',
    );
  });

  test('shares, secret and session key', () => {
    expect(inHex(shareOf(VECTOR, YA))).toBe(SHARE_A);
    expect(inHex(shareOf(VECTOR, YB))).toBe(SHARE_B);
    expect(inHex(secretOf(YA, hex(SHARE_B)))).toBe(SECRET);
    expect(inHex(secretOf(YB, hex(SHARE_A)))).toBe(SECRET);
    const sent = [lvCat(hex(SHARE_A), Buffer.from('ADa')), lvCat(hex(SHARE_B), Buffer.from('ADb'))];
    expect(inHex(sessionKey(VECTOR.session, hex(SECRET), ...sent))).toBe(
      'e91ccb2c0f5e0d0993a33956e3be59754f3f2b07db57631f5394452ea2e7b4354674eb1f5686c078462bf83bec72e8743df440108e638f3526d9b90e85be096f',
    );
  });

  test('a share that is no element, and the neutral one, end the run', () => {
    const scalar = scalarFrom(hex('7cd0e075fa7955ba52c02759a6c90dbbfc10e6d40aea8d283e407d88cf538a05'));
    const valid = hex('2c3c6b8c4f3800e7aef6864025b4ed79bd599117e427c41bd47d93d654b4a51c');
    expect(inHex(secretOf(scalar, valid))).toBe(
      '7c13645fe790a468f62c39beb7388e541d8405d1ade69d1778c5fe3e7f6b600e',
    );
    const noElement = hex('2b3c6b8c4f3800e7aef6864025b4ed79bd599117e427c41bd47d93d654b4a51c');
    for (const share of [noElement, Buffer.alloc(32), Buffer.alloc(31), Buffer.alloc(0)])
      expect(secretOf(scalar, share)).toBeNull();
  });
});

const anyBytes = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes));
const anyShared: fc.Arbitrary<Shared> = fc.record({ code: anyBytes, channel: anyBytes, session: anyBytes });

function meet(one: Shared, other: Shared) {
  const [a, b] = [startRun('initiator', one), startRun('responder', other)];
  return { a: a.proofs(b.share), b: b.proofs(a.share) };
}

describe('two who run it', () => {
  test('with the same code they believe each other', () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        const { a, b } = meet(shared, shared);
        expect(a && b && isSameProof(a.initiator, b.initiator)).toBe(true);
        expect(a && b && isSameProof(a.responder, b.responder)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('another code, another channel or another session, and neither believes the other', () => {
    fc.assert(
      fc.property(
        anyShared,
        anyShared,
        fc.constantFrom('code', 'channel', 'session'),
        (shared, more, what) => {
          fc.pre(Buffer.compare(shared[what], more[what]) !== 0);
          const { a, b } = meet(shared, { ...shared, [what]: more[what] });
          expect(a && b && isSameProof(a.initiator, b.initiator)).toBe(false);
          expect(a && b && isSameProof(a.responder, b.responder)).toBe(false);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('a proof of one side is never the other’s, so nobody can send it back', () => {
    const { a } = meet(VECTOR, VECTOR);
    expect(a && isSameProof(a.initiator, a.responder)).toBe(false);
    expect(a && isSameProof(a.initiator, Buffer.alloc(0))).toBe(false);
  });
});
