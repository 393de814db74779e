// One visitor's registration: asked with one id until somebody answers. The outcome is looked up, never guessed.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ticket, VisitRequest } from '#contract/kiosk.ts';
import type { Language } from '#contract/office-profile.ts';
import type { Link } from '../client/link.ts';
import type { Choice } from './screen.ts';

export type Refusal = 'queue-full' | 'unknown-errand' | 'station-moved';

export type Registration =
  | { is: 'none' }
  | { is: 'pending'; request: VisitRequest; choice: Choice }
  | { is: 'ticket'; ticket: Ticket }
  | { is: 'refused'; refusal: Refusal };

/** Long enough not to hammer a station that is starting, short enough that nobody gives up. */
const RETRY_MS = 1000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Null when the asking was called off: the person left, or the wire died and a new one takes over. */
async function ask(link: Link, request: VisitRequest, signal: AbortSignal): Promise<Registration | null> {
  while (link.state === 'connected' && !signal.aborted) {
    try {
      const answer = await link.station.kiosk.register(request, { signal });
      return answer.ok ? { is: 'ticket', ticket: answer.value } : { is: 'refused', refusal: answer.refusal };
    } catch {
      // The answer may have been lost after the registration was stored: the same id is asked again.
      if (!signal.aborted) await wait(RETRY_MS);
    }
  }
  return null;
}

export function useRegistration(link: Link) {
  const [registration, setRegistration] = useState<Registration>({ is: 'none' });
  const isTaken = useRef(false);

  const register = useCallback((choice: Choice, language: Language) => {
    if (isTaken.current) return;
    isTaken.current = true;
    const request = { requestId: crypto.randomUUID(), errand: choice.errand, language };
    setRegistration({ is: 'pending', request, choice });
  }, []);

  const forget = useCallback(() => {
    isTaken.current = false;
    setRegistration({ is: 'none' });
  }, []);

  const request = registration.is === 'pending' ? registration.request : null;
  useEffect(() => {
    if (!request) return;
    const stop = new AbortController();
    void ask(link, request, stop.signal).then((outcome) => {
      if (outcome && !stop.signal.aborted) setRegistration(outcome);
    });
    return () => stop.abort();
  }, [link, request]);

  return { registration, register, forget };
}
