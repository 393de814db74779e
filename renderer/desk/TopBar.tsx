// The top of the desk: where this is, what time it is, and who is signed in.
import { EyeSlashIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import type { DeskView } from '#contract/desk/view.ts';
import type { Language } from '#contract/office-profile.ts';
import { LANGUAGE_TABLE } from '../text/languages.ts';
import { type Call, useWrite } from './call/use-write.ts';
import { WriteNote } from './call/WriteNote.tsx';
import { isBellOnly } from './health/is-bell-only.ts';
import { useShortcut } from './keys/use-shortcut.ts';
import { MENU } from './menu/Menu.tsx';
import { HAND_OVER } from './menu/panels.ts';
import { Button } from './parts/Button.tsx';
import { usePrivacy } from './privacy/use-privacy.ts';
import { CallHelp } from './safety/CallHelp.tsx';
import { type Stamped, stationNow } from './time/desk-clock.ts';
import { useLocalNow } from './time/use-local-now.ts';
import { DESK_LANGUAGES, languageOf, useWords } from './words.ts';

const signOut: Call<object, unknown> = (desk, input) => desk.signOut(input);

/** A shown minute is at most this late. */
const TICK_MS = 5_000;

function Clock({ live }: { live: Stamped<DeskView> }) {
  const { time } = useWords();
  useLocalNow(TICK_MS);
  return <span className="top__clock">{time(stationNow(live, performance.now()))}</span>;
}

function PrivacyButton() {
  const { t } = useWords();
  const { isOn, toggle } = usePrivacy();
  useShortcut('privacy', toggle);
  return (
    <Button kind="quiet" shortcut="privacy" onPress={toggle} isPressed={isOn}>
      <EyeSlashIcon aria-hidden /> {t('privacy.off')}
    </Button>
  );
}

type Props = {
  live: Stamped<DeskView>;
  onLanguage: (language: Language) => void;
  /** Opens the menu, or one of its panels. */
  onOpen: (name: string) => void;
};

export function TopBar({ live, onLanguage, onOpen }: Props) {
  const { t, language } = useWords();
  const lock = useWrite(signOut);
  const privacy = usePrivacy();
  const { access, desk, officeName, regime, setUp } = live.value;
  // While only the bell works nobody in particular is signed in, and nothing lies behind the menu.
  const isMine = access.state === 'signed-in' && !isBellOnly(live.value);
  useShortcut('handOver', isMine ? () => onOpen(HAND_OVER) : null);
  return (
    <div className="top">
      <h1>{officeName}</h1>
      <span>{t('desk.name', { desk })}</span>
      {/* While nobody has said when the office is open, no regime is true. */}
      {(setUp === null || setUp.steps.hours) && <span className="top__regime">{t(`regime.${regime}`)}</span>}
      <Clock live={live} />
      <div className="top__right">
        <label className="top__language">
          <span className="visually-hidden">{t('desk.language')}</span>
          <select value={language} onChange={(event) => onLanguage(languageOf(event.target.value))}>
            {DESK_LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {LANGUAGE_TABLE[code].name}
              </option>
            ))}
          </select>
        </label>
        <CallHelp view={live.value} />
        {isMine && <PrivacyButton />}
        {!isBellOnly(live.value) && (
          <Button kind="quiet" onPress={() => onOpen(MENU)}>
            {t('menu.title')}
          </Button>
        )}
        {access.state === 'signed-in' && isMine && (
          <>
            {/* In its place the number of the desk, which stands in the bar already. */}
            {!privacy.isOn && <span className="top__who">{access.name}</span>}
            <Button kind="quiet" onPress={() => void lock.send({})}>
              <PadlockLockedIcon aria-hidden /> {t('access.lock')}
            </Button>
          </>
        )}
        <WriteNote of={lock.state} />
      </div>
    </div>
  );
}
