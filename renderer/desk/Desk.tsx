// The whole desk, top to bottom: the bell, the bar, the work, and the health of it all.
import { useState } from 'react';
import type { DeskView } from '#contract/desk.ts';
import type { Language } from '#contract/office-profile.ts';
import { PracticeBanner } from '../ui/PracticeBanner.tsx';
import { AddStaff } from './access/AddStaff.tsx';
import { Lost } from './contact/Lost.tsx';
import { Health } from './health/Health.tsx';
import { ShortcutsPanel } from './keys/ShortcutsPanel.tsx';
import { parseShortcuts, type Shortcuts } from './keys/shortcuts.ts';
import { KeysProvider } from './keys/use-shortcut.ts';
import { Register } from './queue/Register.tsx';
import type { Quiet } from './ring/answering.ts';
import { RingStack } from './ring/RingStack.tsx';
import { TopBar } from './TopBar.tsx';
import type { Stamped } from './time/desk-clock.ts';
import { useStored } from './use-stored.ts';
import { Work } from './Work.tsx';
import { useWords } from './words.ts';

type PanelName = 'register' | 'staff' | 'keys';
type Props = {
  live: Stamped<DeskView>;
  isLost: boolean;
  quiet: Quiet;
  beQuiet: (ring: string) => void;
  isSoundBlocked: boolean;
  onLanguage: (language: Language) => void;
};

export function Desk({ live, isLost, quiet, beQuiet, isSoundBlocked, onLanguage }: Props) {
  const { language } = useWords();
  const { access, errands, health, practice, staff } = live.value;
  const [shortcuts, setShortcuts] = useStored<Shortcuts>('desk-shortcuts', parseShortcuts, JSON.stringify);
  const [open, setOpen] = useState<PanelName | null>(null);
  const isSignedIn = access.state === 'signed-in';
  // What needs somebody signed in goes with them.
  const shown = isSignedIn || open === 'keys' ? open : null;
  const close = () => setOpen(null);

  return (
    <KeysProvider value={{ shortcuts, lettersListen: shown === null }}>
      <div className="desk">
        <header>
          <PracticeBanner practice={practice} language={language} />
          {isLost && <Lost />}
          <RingStack live={live} quiet={quiet} beQuiet={beQuiet} />
          <TopBar
            live={live}
            onLanguage={onLanguage}
            onKeys={() => setOpen('keys')}
            onStaff={() => setOpen('staff')}
          />
        </header>
        <div className="middle">
          <Work live={live} isCovered={shown !== null} onRegister={() => setOpen('register')} />
          {shown === 'register' && <Register errands={errands} onClose={close} />}
          {shown === 'staff' && <AddStaff staff={staff} onClose={close} />}
          {shown === 'keys' && (
            <ShortcutsPanel shortcuts={shortcuts} onChange={setShortcuts} onClose={close} />
          )}
        </div>
        <Health health={health} isLost={isLost} isSoundBlocked={isSoundBlocked} />
      </div>
    </KeysProvider>
  );
}
