// The whole desk, top to bottom: the bell, the bar, the work, and the health of it all.
import { type ReactNode, useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import type { Language } from '#contract/office-profile.ts';
import { PracticeBanner } from '../ui/PracticeBanner.tsx';
import { useSettling } from '../ui/use-settling.ts';
import { WayTest } from './alerting/WayTest.tsx';
import { useTabTitle } from './browser/use-tab-title.ts';
import { Contexts } from './Contexts.tsx';
import { Lost } from './contact/Lost.tsx';
import { Breaks } from './health/Breaks.tsx';
import { Health } from './health/Health.tsx';
import { parseShortcuts, type Shortcuts } from './keys/shortcuts.ts';
import { MENU, Menu } from './menu/Menu.tsx';
import { panelsFor, TRY_BELL } from './menu/panels.ts';
import { MoveNotes } from './move/MoveNotes.tsx';
import { IdleLine } from './presence/IdleLine.tsx';
import { usePresent } from './presence/use-present.ts';
import { usePrivacyOfDesk } from './privacy/use-privacy.ts';
import { Register } from './queue/Register.tsx';
import { Recoveries } from './recovery/Recoveries.tsx';
import { ShownCode } from './recovery/ShownCode.tsx';
import { useNewCode } from './recovery/show-code.ts';
import type { Quiet } from './ring/answering.ts';
import { RingStack } from './ring/RingStack.tsx';
import { HelpStack } from './safety/HelpStack.tsx';
import { OpenerLost } from './safety/OpenerLost.tsx';
import { SameDay } from './same-day/SameDay.tsx';
import { stackedAbove } from './stacked.ts';
import { TopBar } from './TopBar.tsx';
import { type Stamped, stationNow } from './time/desk-clock.ts';
import { useStored } from './use-stored.ts';
import { Work } from './Work.tsx';
import { useWords } from './words.ts';

const REGISTER = 'register';

type Props = {
  live: Stamped<DeskView>;
  lostSinceMs: number | null;
  quiet: Quiet;
  beQuiet: (ring: string) => void;
  isSoundBlocked: boolean;
  onLanguage: (language: Language) => void;
  /** What this desk must know about where it runs. */
  notes: ReactNode;
};

export function Desk({ live, lostSinceMs, quiet, beQuiet, isSoundBlocked, onLanguage, notes }: Props) {
  const { language } = useWords();
  const isLost = lostSinceMs !== null;
  const { access, errands, practice, trial } = live.value;
  const [shortcuts, setShortcuts] = useStored<Shortcuts>('desk-shortcuts', parseShortcuts, JSON.stringify);
  const [open, setOpen] = useState<string | null>(null);
  const privacy = usePrivacyOfDesk();
  const { newCode, showCode, hideCode } = useNewCode(access.state);
  usePresent(access.state === 'signed-in');
  useTabTitle(live.value);
  const covered = useSettling(stackedAbove(live.value, isLost));
  const panel = panelsFor(live.value).find(({ name }) => name === open);
  // What needs somebody signed in goes with them.
  const mayRegister = open === REGISTER && access.state === 'signed-in';
  const isCovered = newCode !== null || panel !== undefined || open === MENU || mayRegister;
  const close = () => setOpen(null);

  return (
    <Contexts
      keys={{ shortcuts, onChange: setShortcuts, lettersListen: !isCovered, isOff: isLost }}
      {...{ privacy, showCode }}
    >
      <div ref={covered} className="desk">
        <header>
          <PracticeBanner practice={practice} trial={trial} language={language} />
          {isLost && <Lost boardAt={stationNow(live, lostSinceMs)} lostSinceMs={lostSinceMs} />}
          {/* To be read, with its age: what is pressed here now would reach nobody. */}
          <div inert={isLost}>
            <HelpStack view={live.value} />
            <OpenerLost view={live.value} />
            <RingStack live={live} quiet={quiet} beQuiet={beQuiet} />
            <SameDay view={live.value} />
            <WayTest view={live.value} />
            <Recoveries view={live.value} />
            <Breaks view={live.value} onTryBell={() => setOpen(TRY_BELL)} />
            <TopBar live={live} onLanguage={onLanguage} onOpen={setOpen} />
          </div>
          {notes}
          <MoveNotes view={live.value} />
        </header>
        <div className="middle" inert={isLost}>
          <IdleLine view={live.value} />
          <Work live={live} isCovered={isCovered} onRegister={() => setOpen(REGISTER)} onOpen={setOpen} />
          {mayRegister && <Register errands={errands} onClose={close} />}
          {open === MENU && <Menu view={live.value} onOpen={setOpen} onClose={close} />}
          {panel && !newCode && <panel.Show view={live.value} onClose={close} />}
          {newCode && <ShownCode made={newCode} officeName={live.value.officeName} onClose={hideCode} />}
        </div>
        <Health view={live.value} isLost={isLost} isSoundBlocked={isSoundBlocked} />
      </div>
    </Contexts>
  );
}
