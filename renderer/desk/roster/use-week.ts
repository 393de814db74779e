// One week of the roster, read when it is opened, after each write here, and now and then while others write.
import { useEffect, useState } from 'react';
import type { RosterWeek } from '#contract/desk/roster-view.ts';
import type { DeskView } from '#contract/desk/view.ts';
import { useWrite } from '../call/use-write.ts';
import { readWeek } from './roster-writes.ts';

/** A desk hears of every change in the house; a week that is only looked at follows at this pace. */
const FOLLOW_MS = 1_000;

export function useWeek(date: string, view: DeskView, savedCount: number): RosterWeek | null {
  const { send } = useWrite(readWeek);
  const [week, setWeek] = useState<{ asked: string; saved: number; week: RosterWeek } | null>(null);
  const isFresh = week?.asked === date && week.saved === savedCount;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view means that something may have changed
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const answer = await send({ date });
      // Null: the one before is still under way, and tells of another moment.
      if (answer === null) timer = setTimeout(() => void look(), FOLLOW_MS / 4);
      else if (answer.ok) setWeek({ asked: date, saved: savedCount, week: answer.value });
    };
    timer = setTimeout(() => void look(), isFresh ? FOLLOW_MS : 0);
    return () => clearTimeout(timer);
  }, [date, view, savedCount, send]);
  return week?.asked === date ? week.week : null;
}
