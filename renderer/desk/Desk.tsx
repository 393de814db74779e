// The whole desk, top to bottom: the bell, the bar, the work, and the health of it all.
import { useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import type { Language } from '#contract/office-profile.ts';
import { PracticeBanner } from '../ui/PracticeBanner.tsx';
import { Lost } from './contact/Lost.tsx';
import { Health } from './health/Health.tsx';
import { parseShortcuts, type Shortcuts } from './keys/shortcuts.ts';
import { KeysProvider } from './keys/use-shortcut.ts';
import { Menu } from './menu/Menu.tsx';
import { panelsFor } from './menu/panels.ts';
import { Register } from './queue/Register.tsx';
import type { Quiet } from './ring/answering.ts';
import { RingStack } from './ring/RingStack.tsx';
import { TopBar } from './TopBar.tsx';
import type { Stamped } from './time/desk-clock.ts';
import { useStored } from './use-stored.ts';
import { Work } from './Work.tsx';
import { useWords } from './words.ts';

const REGISTER = 'register';
const MENU = 'menu';

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
  const { access, errands, health, practice } = live.value;
  const [shortcuts, setShortcuts] = useStored<Shortcuts>('desk-shortcuts', parseShortcuts, JSON.stringify);
  const [open, setOpen] = useState<string | null>(null);
  const panel = panelsFor(live.value).find(({ name }) => name === open);
  // What needs somebody signed in goes with them.
  const mayRegister = open === REGISTER && access.state === 'signed-in';
  const isCovered = panel !== undefined || open === MENU || mayRegister;
  const close = () => setOpen(null);

  return (
    <KeysProvider value={{ shortcuts, onChange: setShortcuts, lettersListen: !isCovered }}>
      <div className="desk">
        <header>
          <PracticeBanner practice={practice} language={language} />
          {isLost && <Lost />}
          <RingStack live={live} quiet={quiet} beQuiet={beQuiet} />
          <TopBar live={live} onLanguage={onLanguage} onMenu={() => setOpen(MENU)} />
        </header>
        <div className="middle">
          <Work live={live} isCovered={isCovered} onRegister={() => setOpen(REGISTER)} />
          {mayRegister && <Register errands={errands} onClose={close} />}
          {open === MENU && <Menu view={live.value} onOpen={setOpen} onClose={close} />}
          {panel && <panel.Show view={live.value} onClose={close} />}
        </div>
        <Health health={health} isLost={isLost} isSoundBlocked={isSoundBlocked} />
      </div>
    </KeysProvider>
  );
}
