// The station has said no to this browser: why, and what to do about it.
import { useEffect } from 'react';
import type { BrowserRefused } from '#contract/browser.ts';
import type { Language } from '#contract/office-profile.ts';
import type { DeskKey } from '../../text/desk/catalogue.ts';
import { LANGUAGE_TABLE } from '../../text/languages.ts';
import { Button } from '../parts/Button.tsx';
import { DESK_LANGUAGES, useWords } from '../words.ts';
import { PairForm } from './PairForm.tsx';
import { reloadOnce } from './reload-once.ts';
import type { ThisBrowser } from './this-browser.ts';

const WORDS: Record<BrowserRefused, { title: DeskKey; lead: DeskKey }> = {
  'not-paired': { title: 'browser.pairTitle', lead: 'browser.pairLead' },
  revoked: { title: 'browser.revokedTitle', lead: 'browser.revokedLead' },
  'other-version': { title: 'browser.updatedTitle', lead: 'browser.updatedLead' },
  moved: { title: 'browser.movedTitle', lead: 'browser.movedLead' },
  'too-many': { title: 'browser.fullTitle', lead: 'browser.fullLead' },
};

type Props = { because: BrowserRefused; browser: ThisBrowser; onLanguage: (language: Language) => void };

export function NotLetIn({ because, browser, onLanguage }: Props) {
  const { t, language } = useWords();
  const { title, lead } = WORDS[because];
  const isOld = because === 'other-version';
  useEffect(() => {
    if (isOld) reloadOnce();
  }, [isOld]);
  return (
    <main className="access not-let-in">
      <div className="card">
        <h1>{t(title)}</h1>
        <p className="lead">{t(lead)}</p>
        {(because === 'not-paired' || because === 'revoked') && <PairForm browser={browser} />}
        {isOld && (
          <Button kind="primary" onPress={() => location.reload()}>
            {t('browser.reload')}
          </Button>
        )}
        <div className="not-let-in__languages">
          {DESK_LANGUAGES.map((code) => (
            <Button key={code} kind="quiet" onPress={() => onLanguage(code)} isPressed={code === language}>
              <span lang={code}>{LANGUAGE_TABLE[code].name}</span>
            </Button>
          ))}
        </div>
      </div>
    </main>
  );
}
