// What a file with a whole station in it is for: to live on elsewhere, or to lie in the safe.
export const MOVE_KINDS = ['move', 'copy'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];
