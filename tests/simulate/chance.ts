// Chance that hangs on what it is about and never on what was drawn before: leaving one event out changes no other.

const UINT32 = 2 ** 32;

/** FNV-1a over the words, then the finaliser of MurmurHash3: short, and even enough for dice. */
function hash(words: string): number {
  let value = 0x81_1c_9d_c5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01_00_01_93);
  value = Math.imul(value ^ (value >>> 16), 0x85_eb_ca_6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2_b2_ae_35);
  return (value ^ (value >>> 16)) >>> 0;
}

type About = string | number;

export type Chance = ReturnType<typeof chanceOf>;

export function chanceOf(seed: number) {
  /** From 0 up to 1. */
  const fraction = (...about: About[]): number => hash([seed, ...about].join('|')) / UINT32;
  return {
    fraction,
    isLucky: (share: number, ...about: About[]): boolean => fraction(...about) < share,
    between: (from: number, to: number, ...about: About[]): number =>
      Math.floor(from + fraction(...about) * (to - from)),
    pick<T>(list: readonly T[], ...about: About[]): T {
      const one = list[Math.floor(fraction(...about) * list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}
