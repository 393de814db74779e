// What a NUT server says, as text and as meaning. Protocol: Network UPS Tools, "Network protocol information".
import { LOW_PERCENT, type Power } from './power.ts';

export type NutReply =
  | { is: 'names'; names: string[] }
  | { is: 'value'; name: string; value: string }
  | { is: 'error'; code: string };

/** Quoted, with \" and \\ inside. */
const VARIABLE = /^VAR (\S+) (\S+) "((?:[^"\\]|\\.)*)"$/;
const LISTED = /^UPS (\S+) "/;
const REFUSED = /^ERR ([A-Z-]+)/;

/** Null while the answer is not whole yet; an error for what no such server says. */
export function readNutReply(lines: readonly string[]): NutReply | null {
  const [first] = lines;
  if (first === undefined) return null;
  const [, code] = REFUSED.exec(first) ?? [];
  if (code) return { is: 'error', code };
  const [, , name, value] = VARIABLE.exec(first) ?? [];
  if (name !== undefined && value !== undefined)
    return { is: 'value', name, value: value.replaceAll(/\\(.)/g, '$1') };
  if (first !== 'BEGIN LIST UPS') return { is: 'error', code: 'NOT-NUT' };
  const end = lines.indexOf('END LIST UPS');
  if (end < 0) return null;
  return { is: 'names', names: lines.slice(1, end).flatMap((line) => LISTED.exec(line)?.[1] ?? []) };
}

/** ups.status is a list of words: OL on line, OB on battery, LB battery low, FSD about to shut down. */
export function powerOf(status: string, charge: string | null): Power {
  const words = status.split(/\s+/);
  const read = charge === null || charge.trim() === '' ? Number.NaN : Number(charge);
  const percent = Number.isFinite(read) ? Math.min(100, Math.max(0, Math.round(read))) : null;
  if (words.includes('OB') || words.includes('FSD')) {
    const isLow = words.includes('LB') || words.includes('FSD') || (percent ?? 100) <= LOW_PERCENT;
    return { is: isLow ? 'battery-low' : 'battery', percent };
  }
  // OFF, BYPASS or a word of a later version: it has not said that the mains are there.
  return words.includes('OL') ? { is: 'mains' } : { is: 'silent' };
}
