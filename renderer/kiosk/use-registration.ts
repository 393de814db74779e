// One visitor's registration: asked with one id until somebody answers. The outcome is looked up, never guessed.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ticket, VisitRequest } from '#contract/kiosk.ts';
import type { Language } from '#contract/office-profile.ts';
import type { Link } from '../client/link.ts';
import type { Choice } from './screen.ts';
import { tellStation } from './tell-station.ts';

export type Refusal = 'queue-full' | 'unknown-errand' | 'rang-instead' | 'only-bell' | 'station-moved';

export type Registration =
  | { is: 'none' }
  | { is: 'pending'; request: VisitRequest; choice: Choice }
  | { is: 'ticket'; ticket: Ticket }
  | { is: 'refused'; refusal: Refusal };

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
    return tellStation(
      link,
      (station, signal) => station.kiosk.register(request, { signal }),
      (answer) =>
        setRegistration(
          answer.ok ? { is: 'ticket', ticket: answer.value } : { is: 'refused', refusal: answer.refusal },
        ),
    );
  }, [link, request]);

  return { registration, register, forget };
}
