// Hands a new recovery code to the desk as a whole: whoever asked for it may be off the screen when it comes.
import { createContext, useContext, useEffect, useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';

/** Null: it was made, but the station restarted before anybody saw it. */
export type NewCode = { code: string | null };

export type ShowCode = (made: { recoveryCode: string | null }) => void;

const ShowCodeContext = createContext<ShowCode>(() => undefined);
export const ShowCodeProvider = ShowCodeContext.Provider;
export const useShowCode = (): ShowCode => useContext(ShowCodeContext);

/** The code on this desk's screen now. It goes with whoever is signed in: nobody else ever sees it. */
export function useNewCode(access: DeskView['access']['state']) {
  const [made, setMade] = useState<NewCode | null>(null);
  useEffect(() => {
    if (access === 'locked') setMade(null);
  }, [access]);
  return {
    newCode: access === 'signed-in' ? made : null,
    showCode: ({ recoveryCode }: { recoveryCode: string | null }) => setMade({ code: recoveryCode }),
    hideCode: () => setMade(null),
  };
}
