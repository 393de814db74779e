// The two things that tick on a ring. They tick alone, so that a second draws two words and not a banner.
import type { DeskRing } from '#contract/desk/ring-view.ts';
import { sinceReceived, stopwatch } from '../time/desk-clock.ts';
import { useLocalNow } from '../time/use-local-now.ts';
import { useWords } from '../words.ts';
import { countdown, minutesAndSeconds } from './countdown.ts';

/** Four looks a second: no shown second is ever skipped. */
const TICK_MS = 250;

export function Elapsed({ ring, receivedMs }: { ring: DeskRing; receivedMs: number }) {
  const { t } = useWords();
  useLocalNow(TICK_MS);
  const openMs = ring.openMs + sinceReceived(receivedMs, performance.now());
  return (
    <span className="ring__elapsed">
      <span className="visually-hidden">{t('ring.elapsed')} </span>
      {stopwatch(openMs)}
    </span>
  );
}

type CountdownProps = { ring: DeskRing; nowMs: number; receivedMs: number };

export function Countdown({ ring, nowMs, receivedMs }: CountdownProps) {
  const { t } = useWords();
  useLocalNow(TICK_MS);
  const pending = countdown(ring, nowMs, receivedMs, performance.now());
  if (!pending) return null;
  const left = minutesAndSeconds(pending.leftMs);
  const words = left.minutes > 0 ? t('ring.minutes', left) : t('ring.seconds', left);
  return <span>{t(`ring.next.${pending.next}`, { left: words })}</span>;
}
