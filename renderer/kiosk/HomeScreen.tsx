// The first screen: what is open now, one question, few answers, the urgent one first and calm.
import { BellIcon, CalendarIcon, ClockIcon, PersonChatIcon } from '@navikt/aksel-icons';
import type { KioskView } from '#contract/kiosk.ts';
import { hourText, openingText } from '../text/time.ts';
import { Answer } from './Answer.tsx';
import { Heading } from './Heading.tsx';
import { type KioskWords, useWords } from './kiosk-text.ts';
import { NotSetUp } from './NotSetUp.tsx';
import { OutOfHours } from './OutOfHours.tsx';
import { PhoneBox } from './PhoneRoute.tsx';
import type { Screen } from './screen.ts';
import { Trouble } from './Trouble.tsx';

type Props = {
  view: KioskView;
  isLinked: boolean;
  chosen: string | null;
  onGo: (screen: Screen) => void;
  onAppointment: () => void;
};

export function HomeScreen({ view, isLinked, chosen, onGo, onAppointment }: Props) {
  const words = useWords();
  const { t } = words;
  if (!view.isSetUp) return <NotSetUp view={view} isLinked={isLinked} onAcute={() => onGo('acute')} />;
  const isStaffed = view.regime !== 'unstaffed';
  // While only the bell works, what is urgent rings, and nothing else is taken here.
  const hasNumbers = view.station !== 'bell-only';
  return (
    <>
      <p className="open-now">{openNow(view, words)}</p>
      <div className="push" />
      <Heading>{t('home')}</Heading>
      <Trouble view={view} isLinked={isLinked} />
      {!isStaffed && <OutOfHours view={view} />}
      {!isStaffed && isLinked && <PhoneBox view={view} title="phoneTitle" />}
      <ul className="answers">
        <Answer
          isFirst
          title={t('needToday')}
          more={t('needTodayMore')}
          icon={<BellIcon aria-hidden />}
          onChoose={() => onGo('acute')}
        />
        {hasNumbers && isStaffed && (
          <Answer
            title={t('appointment')}
            more={t('appointmentMore')}
            icon={<CalendarIcon aria-hidden />}
            isChosen={chosen === t('appointment')}
            onChoose={onAppointment}
          />
        )}
        {hasNumbers && view.regime === 'dropIn' && view.errands.length > 0 && (
          <Answer
            title={t('noAppointment')}
            more={t('noAppointmentMore')}
            icon={<PersonChatIcon aria-hidden />}
            onChoose={() => onGo('errands')}
          />
        )}
        {view.regime !== 'dropIn' && (
          <Answer
            title={t('whenOpen')}
            more={nextTime(view, words)}
            icon={<ClockIcon aria-hidden />}
            onChoose={() => onGo('hours')}
          />
        )}
      </ul>
    </>
  );
}

function openNow(view: KioskView, { t, language }: KioskWords): string {
  if (view.regime === 'unstaffed') return t('closedNow');
  if (view.regime === 'appointmentOnly') {
    return view.bell === 'listening' ? `${t('appointmentsOnly')} ${t('urgentRing')}` : t('appointmentsOnly');
  }
  const closesAt = view.nextDropIn?.closesAt ?? view.nowMs;
  return t('openNow', { time: hourText(closesAt, language) });
}

function nextTime(view: KioskView, { t, language, now }: KioskWords): string {
  if (!view.nextDropIn) return t('whenOpenUnknown');
  return t('whenOpenNext', { opening: openingText(view.nextDropIn, now, language) });
}
