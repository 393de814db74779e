// The screen for the place a visitor is at.
import type { KioskView } from '#contract/kiosk.ts';
import { AcuteScreen } from './AcuteScreen.tsx';
import { ErrandsScreen } from './ErrandsScreen.tsx';
import { HomeScreen } from './HomeScreen.tsx';
import { HoursScreen } from './HoursScreen.tsx';
import { useWords } from './kiosk-text.ts';
import { PendingScreen } from './PendingScreen.tsx';
import { PrivacyScreen } from './PrivacyScreen.tsx';
import { RefusedScreen } from './RefusedScreen.tsx';
import { RingScreen } from './RingScreen.tsx';
import { TicketScreen } from './TicketScreen.tsx';
import type { Visit } from './use-visit.ts';

type Props = { view: KioskView; visit: Visit; isLinked: boolean; onReset: () => void };

export function VisitScreen({ view, visit, isLinked, onReset }: Props) {
  const { registration, place } = visit;
  if (place === 'privacy') return <PrivacyScreen onBack={visit.hidePrivacy} />;
  if (place === 'pending' && registration.is === 'pending') {
    const { label } = registration.choice;
    return <PendingScreen view={view} label={label} isLinked={isLinked} onCancel={onReset} />;
  }
  if (registration.is === 'ticket') {
    return <TicketScreen view={view} ticket={registration.ticket} isLinked={isLinked} onDone={onReset} />;
  }
  if (registration.is === 'refused') {
    return <RefusedScreen view={view} refusal={registration.refusal} onHome={onReset} />;
  }
  if (place === 'ring' && view.ring) {
    return <RingScreen view={view} chain={view.ring.chain} isLinked={isLinked} onHome={visit.putRingAside} />;
  }
  return <Question view={view} visit={visit} isLinked={isLinked} />;
}

/** The screens that ask something. What was touched stays marked until its answer is known. */
function Question({ view, visit, isLinked }: Omit<Props, 'onReset'>) {
  const { t } = useWords();
  const { registration, choose, go } = visit;
  const chosen = registration.is === 'pending' ? registration.choice.label : null;
  const back = () => go('home');
  const asked = { view, chosen, onChoose: choose, onBack: back };
  switch (visit.place) {
    case 'acute':
      return <AcuteScreen {...asked} isLinked={isLinked} />;
    case 'errands':
      return <ErrandsScreen {...asked} />;
    case 'hours':
      return <HoursScreen view={view} onAcute={() => go('acute')} onBack={back} />;
    default:
      return (
        <HomeScreen
          view={view}
          isLinked={isLinked}
          chosen={chosen}
          onGo={go}
          onAppointment={() => choose({ errand: { kind: 'appointment' }, label: t('appointment') })}
        />
      );
  }
}
