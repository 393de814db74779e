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
import { type RingAsks, RingScreen } from './RingScreen.tsx';
import { TicketScreen } from './TicketScreen.tsx';
import type { Visit } from './use-visit.ts';
import { InterpreterScreen } from './wishes/InterpreterScreen.tsx';
import { NeedsScreen } from './wishes/NeedsScreen.tsx';

type Props = {
  view: KioskView;
  visit: Visit;
  asks: RingAsks;
  canRead: boolean;
  isLinked: boolean;
  onReset: () => void;
};

export function VisitScreen({ view, visit, asks, canRead, isLinked, onReset }: Props) {
  const { registration, place } = visit;
  if (place === 'privacy') return <PrivacyScreen onBack={visit.backToStory} />;
  if (place === 'interpreter') return <InterpreterScreen here={asks.here} onDone={visit.backToStory} />;
  if (place === 'needs') return <NeedsScreen here={asks.here} canRead={canRead} onDone={visit.backToStory} />;
  if (place === 'pending' && registration.is === 'pending') {
    const { label } = registration.choice;
    return <PendingScreen view={view} label={label} isLinked={isLinked} onCancel={onReset} />;
  }
  if (registration.is === 'ticket') {
    const told = { view, asks, isLinked };
    return <TicketScreen {...told} ticket={registration.ticket} onDone={onReset} />;
  }
  if (registration.is === 'refused') {
    return <RefusedScreen view={view} refusal={registration.refusal} onHome={onReset} />;
  }
  if (place === 'ring' && view.ring) {
    const told = { view, asks, isLinked };
    return <RingScreen {...told} ring={view.ring} onHome={visit.putRingAside} />;
  }
  return <Question view={view} visit={visit} isLinked={isLinked} />;
}

/** The screens that ask something. What was touched stays marked until its answer is known. */
function Question({ view, visit, isLinked }: Omit<Props, 'onReset' | 'asks' | 'canRead'>) {
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
