// What a decision answers: a value, or a refusal from a closed list. A plain object, so that it crosses any wire.

export type Result<T, R extends string> = { ok: true; value: T } | { ok: false; refusal: R };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const refuse = <R extends string>(refusal: R): { ok: false; refusal: R } => ({ ok: false, refusal });

/** Marks a branch that the types prove empty; reaching it at run time is a bug, not a refusal. */
export function unreachable(value: never): never {
  throw new Error(`a case nobody named: ${JSON.stringify(value)}`);
}
