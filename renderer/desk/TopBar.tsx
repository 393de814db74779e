// The top of the desk: where this is, what time it is, and who is signed in.
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import type { DeskView } from '#contract/desk/view.ts';
import type { Language } from '#contract/office-profile.ts';
import { LANGUAGE_TABLE } from '../text/languages.ts';
import { type Call, useWrite } from './call/use-write.ts';
import { WriteNote } from './call/WriteNote.tsx';
import { Button } from './parts/Button.tsx';
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

type Props = {
  live: Stamped<DeskView>;
  onLanguage: (language: Language) => void;
  onMenu: () => void;
};

export function TopBar({ live, onLanguage, onMenu }: Props) {
  const { t, language } = useWords();
  const lock = useWrite(signOut);
  const { access, desk, officeName, regime } = live.value;
  return (
    <div className="top">
      <h1>{officeName}</h1>
      <span>{t('desk.name', { desk })}</span>
      <span className="top__regime">{t(`regime.${regime}`)}</span>
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
        <Button kind="quiet" onPress={onMenu}>
          {t('menu.title')}
        </Button>
        {access.state === 'signed-in' && (
          <>
            <span className="top__who">{access.name}</span>
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
