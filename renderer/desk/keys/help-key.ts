// Asks the shell of this machine for the key that calls colleagues, so that it works behind another program too. A browser
// has no such shell: there the key works in front only, and the screen says so.
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { HELP_KEY_PORT, type HelpKeyTold, type HelpKeyWanted } from '#contract/help-key.ts';

export type HelpKeyReach = 'in-front' | 'everywhere' | 'refused';

let port: MessagePort | null = null;
let wanted: string | null = null;
let reach: HelpKeyReach = 'in-front';
const reached = new Set<() => void>();
const pressed = new Set<() => void>();

function become(next: HelpKeyReach): void {
  reach = next;
  for (const listener of reached) listener();
}

function heard(told: HelpKeyTold): void {
  if (told.type === 'reach') become(wanted === null ? 'in-front' : told.reach);
  else for (const listener of pressed) listener();
}

function want(key: string | null): void {
  wanted = key;
  if (key === null) become('in-front');
  port?.postMessage({ key } satisfies HelpKeyWanted);
}

window.addEventListener('message', (event) => {
  const handed = event.ports[0];
  if (event.source !== window || event.data !== HELP_KEY_PORT || !handed) return;
  port = handed;
  handed.onmessage = ({ data }: MessageEvent<HelpKeyTold>) => heard(data);
  want(wanted);
});

function onReach(listener: () => void): () => void {
  reached.add(listener);
  return () => void reached.delete(listener);
}

export const useHelpKeyReach = (): HelpKeyReach => useSyncExternalStore(onReach, () => reach);

/** Null: the key does nothing now, and belongs to the other programs. */
export function useHelpKey(key: string | null, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (key === null) return;
    const onPress = (): void => latest.current();
    pressed.add(onPress);
    want(key);
    return () => {
      pressed.delete(onPress);
      want(null);
    };
  }, [key]);
}
