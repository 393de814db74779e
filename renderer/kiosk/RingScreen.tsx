// After a press on the bell: the whole screen tells what has happened to it, in the order that R19 and R20 give, and grows
// the phone route when nobody comes. What is touched stands below what is read (R35).
import type { KioskView } from '#contract/kiosk.ts';
import { clockTime } from '../text/time.ts';
import { Heading } from './Heading.tsx';
import { useWords } from './kiosk-text.ts';
import { NextDropIn } from './NextDropIn.tsx';
import { OutOfHours } from './OutOfHours.tsx';
import { Receipt } from './Receipt.tsx';
import { Rights } from './Rights.tsx';
import { RingChainList } from './RingChainList.tsx';
import { RingExits } from './RingExits.tsx';
import { hasPhoneBox, RingPhone } from './RingPhone.tsx';
import { isRinging, ringWords } from './ring-words.ts';
import type { WishesHere } from './wishes/use-wishes.ts';
import { type Asking, WishButtons } from './wishes/WishButtons.tsx';

export type RingAsks = {
  here: WishesHere;
  /** False while nothing can be tied to the ring yet, or any more. */
  canWish: boolean;
  onAsk: (what: Asking) => void;
  withdrawing: 'mistake' | 'leaving' | null;
  onWithdraw: (what: 'mistake' | 'leaving') => void;
};

type Props = {
  view: KioskView;
  ring: NonNullable<KioskView['ring']>;
  asks: RingAsks;
  isLinked: boolean;
  onHome: () => void;
};

export function RingScreen({ view, ring, asks, isLinked, onHome }: Props) {
  const { t, language } = useWords();
  const { chain, receipt } = ring;
  const { title, more } = ringWords(chain, 'bell');
  return (
    <>
      <Heading>{t(title)}</Heading>
      <p className="lead">{t(more, { time: clockTime(chain.talkingAt ?? 0, language) })}</p>
      <RingChainList chain={chain} origin="bell" isTight={hasPhoneBox(view, chain, isLinked)} />
      {chain.stored && chain.talkingAt === null && <Receipt code={receipt} rangAt={chain.rangAt} />}
      <div className="push" />
      <RingPhone view={view} chain={chain} isLinked={isLinked} />
      <Rights view={view} later={chain.held} />
      {chain.talkingAt === null && <NextDropIn view={view} />}
      {chain.held && <OutOfHours view={view} />}
      {asks.canWish && <WishButtons here={asks.here} isWaiting={!chain.held} onAsk={asks.onAsk} />}
      <RingExits
        canWithdraw={chain.stored && (isRinging(chain) || chain.held)}
        withdrawn={asks.withdrawing ?? chain.withdrawn}
        onWithdraw={asks.onWithdraw}
        onHome={onHome}
      />
    </>
  );
}
