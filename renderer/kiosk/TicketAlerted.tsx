// An urgent registration outside drop-in: staff are alerted as by the bell, and the same chain is shown.
import type { KioskView, RingChain } from '#contract/kiosk.ts';
import { clockTime } from '../text/time.ts';
import { useWords } from './kiosk-text.ts';
import { PhoneBox, PhoneLine } from './PhoneRoute.tsx';
import { Rights } from './Rights.tsx';
import { RingChainList } from './RingChainList.tsx';
import { isRinging, isUnanswered, ringWords } from './ring-words.ts';
import { Trouble, troubleOf } from './Trouble.tsx';

type Props = { view: KioskView; chain: RingChain; isLinked: boolean };

export function TicketAlerted({ view, chain, isLinked }: Props) {
  const { t, language } = useWords();
  const { title, more } = ringWords(chain, 'visit');
  const hasTrouble = troubleOf(view, isLinked) !== null && chain.seenAt === null;
  return (
    <>
      <h2 className="status">{t(title)}</h2>
      <p className="lead">{t(more, { time: clockTime(chain.talkingAt ?? 0, language) })}</p>
      <RingChainList chain={chain} origin="visit" />
      <div className="push" />
      {hasTrouble && <Trouble view={view} isLinked={isLinked} />}
      {!hasTrouble && isUnanswered(chain) && <PhoneBox view={view} title="phoneNobodyCall" />}
      {!hasTrouble && !isUnanswered(chain) && isRinging(chain) && <PhoneLine phones={view.phones} />}
      <Rights view={view} />
    </>
  );
}
