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
  const trouble = ringTrouble(view, chain, isLinked);
  const phoneIsBest = isUnanswered(chain) || chain.held;
  return (
    <>
      <Heading>{t(title)}</Heading>
      <p className="lead">{t(more, { time: clockTime(chain.talkingAt ?? 0, language) })}</p>
      <RingChainList chain={chain} origin="bell" />
      <div className="push" />
      {chain.held && <OutOfHours view={view} />}
      {trouble && (
        <Notice
          title={t(trouble)}
          words={t(`${trouble}Ring`, { time: clockTime(view.nowMs, language) })}
          phones={view.phones}
        />
      )}
      {!trouble && phoneIsBest && <PhoneBox phones={view.phones} title="phoneNobodyCall" />}
      {!trouble && !phoneIsBest && isRinging(chain) && <PhoneLine phones={view.phones} />}
      <Rights later={chain.held} />
      <button type="button" className="plain-button" onClick={onHome}>
        {t('ringToHome')}
      </button>
    </>
  );
}

type RingTrouble = 'linkLost' | 'nobodySignedIn' | 'bellBroken';

/** What keeps this ring from being seen or heard. Once somebody has answered it, nothing does. */
function ringTrouble(view: KioskView, chain: RingChain, isLinked: boolean): RingTrouble | null {
  if (!isLinked) return 'linkLost';
  if (!isRinging(chain) || chain.seenAt !== null || chain.comingAt !== null) return null;
  if (!view.deskPresent) return 'nobodySignedIn';
  return view.bell === 'broken' ? 'bellBroken' : null;
}
