// A share in percent that never says more than it is: what lacks a minute of everything is not everything.
import type { Words } from '../words.ts';

const TENTHS_OF_PERCENT = 1_000;

export function shareText(part: number, whole: number, { language }: Words): string {
  const share = Math.floor((part / whole) * TENTHS_OF_PERCENT) / TENTHS_OF_PERCENT;
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
