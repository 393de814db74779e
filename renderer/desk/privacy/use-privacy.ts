// Against eyes across the counter: codes only, and one card at a time for as long as somebody looks at it.
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useStored } from '../use-stored.ts';

/** Long enough to read two lines, short enough for somebody who turns round with the card still open. */
const UNCOVERED_MS = 5_000;
/** A pointer that only crosses a card shows nothing. */
const REST_MS = 250;

type Privacy = {
  isOn: boolean;
  toggle: () => void;
  /** The visit whose card is uncovered. */
  uncovered: string | null;
  uncover: (visit: string) => void;
  cover: () => void;
};

const PrivacyContext = createContext<Privacy>({
  isOn: false,
  toggle: () => undefined,
  uncovered: null,
  uncover: () => undefined,
  cover: () => undefined,
});
export const PrivacyProvider = PrivacyContext.Provider;
export const usePrivacy = (): Privacy => useContext(PrivacyContext);

const ON = 'on';

/** Off at a new desk: most screens face the staff. The desk remembers it, whoever signs in: its place stays the same. */
export function usePrivacyOfDesk(): Privacy {
  const [isOn, setOn] = useStored(
    'desk-privacy',
    (stored) => stored === ON,
    (value) => (value ? ON : 'off'),
  );
  const [uncovered, setUncovered] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cover = useCallback(() => {
    clearTimeout(timer.current);
    setUncovered(null);
  }, []);
  const uncover = useCallback((visit: string) => {
    clearTimeout(timer.current);
    setUncovered(visit);
    timer.current = setTimeout(() => setUncovered(null), UNCOVERED_MS);
  }, []);
  useEffect(() => cover, [cover]);
  const toggle = () => {
    cover();
    setOn(!isOn);
  };
  return { isOn, toggle, uncovered, uncover, cover };
}

/** For one card: whether it is covered, and what makes it uncover while a pointer rests on it. */
export function useCover(visit: string) {
  const { isOn, uncovered, uncover, cover } = usePrivacy();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const pointer = useMemo(
    () => ({
      onPointerEnter: () => {
        rest.current = setTimeout(() => uncover(visit), REST_MS);
      },
      onPointerLeave: () => {
        clearTimeout(rest.current);
        cover();
      },
    }),
    [visit, uncover, cover],
  );
  return {
    isOn,
    isCovered: isOn && uncovered !== visit,
    uncover: () => uncover(visit),
    cover,
    pointer: isOn ? pointer : {},
  };
}
