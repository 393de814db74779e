// How loud the screen reads, in three steps. The office sets the machine's own volume so that the last one is loud outside.

export const VOLUMES = ['low', 'normal', 'high'] as const;
export type Volume = (typeof VOLUMES)[number];

/** Where every visitor begins, whatever the one before chose. */
export const FIRST_VOLUME: Volume = 'normal';

/** Of all the machine gives. Low is for whoever stands close and would rather not be overheard. */
export const LOUDNESS: Record<Volume, number> = { low: 0.3, normal: 0.65, high: 1 };
