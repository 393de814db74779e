// The page where a machine is joined to its station: one thing first, by how far it has come.
import { useEffect, useMemo, useState } from 'react';
import type { JoinView } from '#contract/join.ts';
import type { Language } from '#contract/office-profile.ts';
import type { Link } from '../client/link.ts';
import { LANGUAGE_TABLE } from '../text/languages.ts';
import { Lost } from './Lost.tsx';
import { Refused } from './Refused.tsx';
import { Unpaired } from './Unpaired.tsx';
import { useLostTone } from './use-lost-tone.ts';
import { AroundProvider, LANGUAGES_HERE, wordsIn } from './words.ts';

export function App({ link, view }: { link: Link; view: JoinView | null }) {
  const [language, setLanguage] = useState<Language>('nb');
  const t = useMemo(() => wordsIn(language), [language]);
  // A desk that hears no station cannot hear the bell, whatever page it shows.
  useLostTone(view?.role === 'desk' && view.state === 'connecting');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <AroundProvider value={{ t, link }}>
      <div className="join" data-role={view?.role}>
        <header>
          <p className="join__name">Ringeklokke</p>
          <label>
            <span className="visually-hidden">{t('language')}</span>
            <select
              value={language}
              onChange={({ target }) =>
                setLanguage(LANGUAGES_HERE.find((code) => code === target.value) ?? 'nb')
              }
            >
              {LANGUAGES_HERE.map((code) => (
                <option key={code} value={code}>
                  {LANGUAGE_TABLE[code].name}
                </option>
              ))}
            </select>
          </label>
        </header>
        <main>
          {view === null && <h1>{t('starting')}</h1>}
          {view?.state === 'connected' && <h1 role="status">{t('connected')}</h1>}
          {view?.state === 'unpaired' && <Unpaired view={view} />}
          {view?.state === 'connecting' && <Lost view={view} />}
          {view?.state === 'refused' && <Refused view={view} />}
        </main>
        {view && <footer>{t('key', { key: inGroups(view.fingerprint) })}</footer>}
      </div>
    </AroundProvider>
  );
}

/** Four signs at a time, as people compare them. */
const inGroups = (signs: string): string => (signs.match(/.{1,4}/g) ?? []).join(' ');
