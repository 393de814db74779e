// "Pressed by mistake", "I am leaving": told to the desks. The ring goes on until a person has looked (R11).
import { useEffect, useState } from 'react';
import type { Link } from '../client/link.ts';
import { tellStation } from './tell-station.ts';

type Said = { ring: string; what: 'mistake' | 'leaving'; requestId: string };

export function useWithdrawal(link: Link, ring: string | null) {
  const [said, setSaid] = useState<Said | null>(null);
  const mine = said?.ring === ring ? said : null;
  useEffect(() => {
    if (!mine) return;
    return tellStation(
      link,
      (station, signal) => station.kiosk.withdraw(mine, { signal }),
      () => setSaid(null),
    );
  }, [link, mine]);
  return {
    sending: mine?.what ?? null,
    say: (what: Said['what']) => ring && setSaid({ ring, what, requestId: crypto.randomUUID() }),
  };
}
