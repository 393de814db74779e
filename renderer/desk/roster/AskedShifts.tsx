// Colleagues who ask whether you can take a shift of theirs.
import type { DeskRoster } from '#contract/desk/roster-view.ts';
import { isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { spanText } from './cell-text.ts';
import { dayName } from './dates.ts';
import { acceptShift, offerShift } from './roster-writes.ts';

export function AskedShifts({ asked }: { asked: DeskRoster['askedOfMe'] }) {
  const words = useWords();
  const { t, language } = words;
  const accept = useWrite(acceptShift);
  const decline = useWrite(offerShift);
  const isOff = isBusy(accept.state) || isBusy(decline.state);
  if (asked.length === 0) return null;
  return (
    <section className="roster__box roster__box--asked">
      <h3>{t('roster.askedShifts')}</h3>
      <ul className="roster__asked">
        {asked.map((one) => (
          <li key={one.shift}>
            <p>
              {t('roster.askedShift', {
                name: one.name,
                day: dayName(one.date, words),
                span: spanText(one, language),
              })}
            </p>
            <div className="buttons">
              <Button kind="primary" onPress={() => void accept.send({ shift: one.shift })} isOff={isOff}>
                {t('roster.takeShift')}
              </Button>
              <Button onPress={() => void decline.send({ shift: one.shift, to: null })} isOff={isOff}>
                {t('roster.decline')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <WriteNote of={accept.state} />
      <WriteNote of={decline.state} />
    </section>
  );
}
