// Why somebody had no conversation that day: a closed list, and the name of whoever says it.
import type { SameDayItem } from '#contract/desk/same-day-view.ts';
import type { SameDayReason } from '#core/same-day/same-day.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { whoIs } from './same-day-words.ts';

const close: Call<{ item: string; reason: SameDayReason }, unknown> = (desk, input) =>
  desk.closeSameDay(input);

export function Reasons({ item, onDone }: { item: SameDayItem; onDone: () => void }) {
  const words = useWords();
  const { t } = words;
  const { state, send } = useWrite(close);
  const wordsOf = (reason: SameDayReason) =>
    reason === 'duty-phone' && item.about === 'ring'
      ? t('sameDayReason.duty-phone-ring')
      : t(`sameDayReason.${reason}`);
  const choose = async (reason: SameDayReason) => {
    if ((await send({ item: item.id, reason }))?.ok) onDone();
  };
  return (
    <div className="same-day__why">
      <Ask question={t('sameDay.why', { who: whoIs(item, words) })} onCancel={onDone}>
        {item.reasons.map((reason) => (
          <Button key={reason} onPress={() => void choose(reason)} isOff={isBusy(state)}>
            {wordsOf(reason)}
          </Button>
        ))}
      </Ask>
      <p className="same-day__note">{t('sameDay.whyNote')}</p>
      <WriteNote of={state} />
    </div>
  );
}
