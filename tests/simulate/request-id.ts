// A request id that follows from who asks, so that a plan run again asks the same.
import type { Chance } from './chance.ts';

export function requestId(chance: Chance, ...about: (string | number)[]): string {
  const hex = Array.from({ length: 4 }, (_, part) =>
    chance
      .between(0, 2 ** 32, 'request', part, ...about)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
