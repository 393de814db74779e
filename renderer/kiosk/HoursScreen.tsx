// When to come without an appointment, and that what is urgent does not have to wait until then.
import { BellIcon } from '@navikt/aksel-icons';
import type { KioskView } from '#contract/kiosk.ts';
import { hourText, openingText } from '../text/time.ts';
import { Answer } from './Answer.tsx';
import { BackButton } from './BackButton.tsx';
import { Heading } from './Heading.tsx';
import { type KioskWords, useWords } from './kiosk-text.ts';
import { PhoneBox } from './PhoneRoute.tsx';

type Props = { view: KioskView; onAcute: () => void; onBack: () => void };

export function HoursScreen({ view, onAcute, onBack }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Heading>{t('hours')}</Heading>
      <p className="fact">{nextOpening(view, words)}</p>
      <div className="push" />
      <PhoneBox view={view} title="phoneTitle" />
      <ul className="answers">
        <Answer
          isFirst
          title={t('needToday')}
          more={t('hoursUrgent')}
          icon={<BellIcon aria-hidden />}
          onChoose={onAcute}
        />
      </ul>
      <BackButton onBack={onBack} />
    </>
  );
}

function nextOpening({ nextDropIn }: KioskView, { t, language, now }: KioskWords): string {
  if (!nextDropIn) return t('whenOpenUnknown');
  if (nextDropIn.opensAt <= now) return t('hoursNow', { time: hourText(nextDropIn.closesAt, language) });
  return t('hoursNext', { opening: openingText(nextDropIn, now, language) });
}
