// What a desk's loudspeaker is given: the page's own audio calls are watched, so a sound counts while it is really played.
import type { Page } from 'playwright/test';
import { CHIME_EVERY_MS, LOST_EVERY_MS } from '#renderer/ui/sound/tones.ts';

export type Sound = 'ring' | 'lost';

declare global {
  interface Window {
    playing?: Set<AudioBufferSourceNode>;
  }
}

/** Runs in the page, before anything has sounded there. */
function watch(): void {
  if (window.playing) return;
  const playing = new Set<AudioBufferSourceNode>();
  window.playing = playing;
  const { start, stop } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (...when) {
    playing.add(this);
    return start.apply(this, when);
  };
  AudioBufferSourceNode.prototype.stop = function (...when) {
    playing.delete(this);
    return stop.apply(this, when);
  };
}

export async function hearSounds(page: Page): Promise<void> {
  // A page that is loaded again has a new loudspeaker.
  await page.addInitScript(watch);
  await page.evaluate(watch);
}

/** Each sound is a loop, known by its length. */
export async function sounding(page: Page): Promise<Sound[]> {
  const lengths = await page.evaluate(() =>
    [...(window.playing ?? [])].map(({ buffer }) => Math.round((buffer?.duration ?? 0) * 1000)),
  );
  const names: Record<number, Sound> = { [CHIME_EVERY_MS]: 'ring', [LOST_EVERY_MS]: 'lost' };
  return lengths.flatMap((length) => names[length] ?? []).sort();
}
