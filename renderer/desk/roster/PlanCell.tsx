// One person on one day, as text. What cannot be read stays in the cell and says so; nothing is guessed.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { RosterWeek } from '#contract/desk/roster-view.ts';
import type { ShiftSpan } from '#core/roster/roster.ts';
import { useWords } from '../words.ts';
import { dayText, parseDay } from './cell-text.ts';

type Day = RosterWeek['people'][number]['days'][number];
type Props = {
  label: string;
  /** Row and column, for the arrow keys. */
  cell: string;
  day: Day;
  isPast: boolean;
  onSave: (spans: ShiftSpan[]) => void;
  onFill: (spans: ShiftSpan[]) => void;
  onMove: (by: 1 | -1) => void;
  onGarbled: (text: string | null) => void;
};

/** As long as four shifts written out; more is no day. */
const TEXT_MAX = 60;

export function PlanCell({ label, cell, day, isPast, onSave, onFill, onMove, onGarbled }: Props) {
  const { t, language } = useWords();
  const planned = dayText(day.shifts, language);
  const [text, setText] = useState(planned);
  const [isGarbled, setIsGarbled] = useState(false);
  // Leaving the cell ends the typing at once, for the blur that follows an Enter too.
  const isTyping = useRef(false);
  // Each look at the week tells what is planned now; what is being typed here is kept until it is left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new look counts, also one that says the same
  useEffect(() => {
    if (!isTyping.current) setText(planned);
  }, [day, planned]);

  /** Null when it cannot be read. */
  const read = (): ShiftSpan[] | null => {
    const spans = parseDay(text);
    setIsGarbled(spans === null);
    onGarbled(spans === null ? text : null);
    return spans;
  };
  const leave = () => {
    if (!isTyping.current) return;
    const spans = read();
    if (!spans) return;
    isTyping.current = false;
    setText(dayText(spans, language));
    if (dayText(spans, language) !== planned) onSave(spans);
  };
  const enter = (isFill: boolean) => {
    const spans = read();
    if (!spans) return;
    if (isFill) {
      isTyping.current = false;
      onFill(spans);
      return;
    }
    leave();
    onMove(1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else if (event.key === 'Enter') enter(event.ctrlKey);
    else return;
    event.preventDefault();
  };

  if (isPast) return <span className="roster__past">{planned}</span>;
  return (
    <>
      <input
        type="text"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isGarbled || undefined}
        data-cell={cell}
        maxLength={TEXT_MAX}
        value={text}
        onChange={(event) => {
          isTyping.current = true;
          setText(event.target.value);
        }}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {day.isAbsent && <span className="roster__closed">{t('roster.isAbsent')}</span>}
    </>
  );
}
