// After a press on the bell: the whole screen tells what has happened to it, and grows the phone route when nobody comes.
import type { KioskView, RingChain } from '#contract/kiosk.ts';
import { clockTime } from '../text/time.ts';
import { Heading } from './Heading.tsx';
import { useWords } from './kiosk-text.ts';
import { Notice } from './Notice.tsx';
import { OutOfHours } from './OutOfHours.tsx';
import { PhoneBox, PhoneLine } from './PhoneRoute.tsx';
import { Rights } from './Rights.tsx';
import { RingChainList } from './RingChainList.tsx';
import { isRinging, isUnanswered, ringWords } from './ring-words.ts';

type Props = { view: KioskView; chain: RingChain; isLinked: boolean; onHome: () => void };

export function RingScreen({ view, chain, isLinked, onHome }: Props) {
  const { t, language } = useWords();
  const { title, more } = ringWords(chain, 'bell');
  const isAlone = isRinging(chain) && chain.seenAt === null && !view.deskPresent;
  const phoneIsBest = isUnanswered(chain) || chain.held || isAlone || !isLinked;
  return (
    <>
      <Heading>{t(title)}</Heading>
      <p className="lead">{t(more, { time: clockTime(chain.talkingAt ?? 0, language) })}</p>
      <RingChainList chain={chain} origin="bell" />
      <div className="push" />
      <RingTrouble view={view} isLinked={isLinked} isAlone={isAlone} />
      {chain.held && <OutOfHours view={view} />}
      {phoneIsBest ? (
        <PhoneBox phones={view.phones} title="phoneNobodyCall" />
      ) : (
        isRinging(chain) && <PhoneLine phones={view.phones} />
      )}
      <Rights later={chain.held} />
      <button type="button" className="plain-button" onClick={onHome}>
        {t('ringToHome')}
      </button>
    </>
  );
}

function RingTrouble({ view, isLinked, isAlone }: { view: KioskView; isLinked: boolean; isAlone: boolean }) {
  const { t, language } = useWords();
  if (!isLinked) {
    const time = clockTime(view.nowMs, language);
    return <Notice title={t('linkLost')}>{t('linkLostRing', { time })}</Notice>;
  }
  if (isAlone) return <Notice title={t('nobodySignedIn')}>{t('nobodySignedInMore')}</Notice>;
  if (view.bell === 'broken') return <Notice title={t('bellBroken')}>{t('bellBrokenRing')}</Notice>;
  return null;
}
