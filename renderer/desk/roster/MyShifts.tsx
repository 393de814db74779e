// Your own shifts of this week: ask somebody to take one, or take the question back.
import { isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { dayName } from './dates.ts';
import type { MyShift } from './ReadTable.tsx';
import { offerShift } from './roster-writes.ts';

type Props = { mine: MyShift[]; onSwap: (shift: string) => void; onSaved: () => void };

export function MyShifts({ mine, onSwap, onSaved }: Props) {
  const words = useWords();
  const { t } = words;
  const { state, send } = useWrite(offerShift);
  const takeBack = async (shift: string) => {
    const answer = await send({ shift, to: null });
    if (answer?.ok) onSaved();
  };
  if (mine.length === 0) return null;
  return (
    <>
      <ul className="roster__mine">
        {mine.map(({ shift, date, words: span, askedName }) => (
          <li key={shift}>
            {askedName ? (
              <>
                <span>
                  {dayName(date, words)} {span}: {t('roster.shiftAsked', { name: askedName })}
                </span>
                <Button kind="quiet" onPress={() => void takeBack(shift)} isOff={isBusy(state)}>
                  {t('roster.takeBack')}
                </Button>
              </>
            ) : (
              <Button kind="quiet" onPress={() => onSwap(shift)}>
                {t('roster.swapWhich', { day: dayName(date, words), span })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <WriteNote of={state} />
    </>
  );
}
