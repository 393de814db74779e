// The office's settings for its managers: part by part, seen as from and to before they are saved.
import { useState } from 'react';
import type { OfficeSettings } from '#contract/desk/profile-calls.ts';
import { clockTime } from '../../text/time.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import type { PanelProps } from '../menu/panels.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords, type Words } from '../words.ts';
import { ChangeList } from './ChangeList.tsx';
import { changesBetween } from './changes.ts';
import { wrongIn } from './editor.ts';
import { PARTS } from './parts.ts';
import { shortDate } from './short-date.ts';
import { type Settings, useSettings } from './use-settings.ts';

export function ProfilePanel({ onClose }: PanelProps) {
  const words = useWords();
  const { t } = words;
  const it = useSettings();
  const [open, setOpen] = useState(PARTS[0]?.name ?? '');
  const [isReview, setReview] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const { settings } = it;

  async function save(): Promise<void> {
    setSaved(false);
    const isKept = await it.save(null);
    setReview(false);
    if (!isKept) return;
    setSaved(true);
    await it.reload();
  }

  return (
    <Panel title={t('profile.title')} onClose={onClose}>
      <div className="profile">
        {settings ? (
          <p className="lead">{lastChange(settings.changed, words)}</p>
        ) : (
          <p>{t('profile.loading')}</p>
        )}
        {it.typed && settings && isReview && (
          <Review
            it={it}
            changes={changesBetween(settings.profile, it.typed, words)}
            onSave={() => void save()}
            onBack={() => setReview(false)}
          />
        )}
        {it.draft && !isReview && (
          <Edit it={it} open={open} onOpen={setOpen} onReview={() => setReview(it.isReadable())} />
        )}
        <p role="status" className="done-note">
          {isSaved && t('profile.saved')}
        </p>
        <WriteNote of={it.readState} />
        <WriteNote of={it.saveState} />
        {it.saveState.is === 'refused' && (
          <Button onPress={() => void it.reload()}>{t('profile.reload')}</Button>
        )}
      </div>
    </Panel>
  );
}

type EditProps = { it: Settings; open: string; onOpen: (part: string) => void; onReview: () => void };

function Edit({ it, open, onOpen, onReview }: EditProps) {
  const words = useWords();
  const { t } = words;
  const part = PARTS.find(({ name }) => name === open);
  if (!it.draft || !part) return null;
  return (
    <>
      <nav className="profile__parts" aria-label={t('profile.parts')}>
        {PARTS.map(({ name, title, owns }) => (
          <Button
            key={name}
            kind={name === open ? 'secondary' : 'quiet'}
            isPressed={name === open}
            badge={it.problems.some(({ path }) => owns(path)) ? '!' : undefined}
            onPress={() => onOpen(name)}
          >
            {t(title)}
          </Button>
        ))}
      </nav>
      <div className="profile__edit">
        <part.Edit
          draft={it.draft}
          onChange={it.setDraft}
          wrong={wrongIn(it.problems, words)}
          holidays={it.settings?.holidays ?? []}
        />
      </div>
      {it.problems.length > 0 && (
        <p role="alert" className="field__error">
          {t('profile.fixFirst')}
        </p>
      )}
      <Button kind="primary" onPress={onReview} isOff={it.isBusy}>
        {t('profile.review')}
      </Button>
    </>
  );
}

type ReviewProps = {
  it: Settings;
  changes: ReturnType<typeof changesBetween>;
  onSave: () => void;
  onBack: () => void;
};

function Review({ it, changes, onSave, onBack }: ReviewProps) {
  const { t } = useWords();
  return (
    <>
      <div className="profile__edit">
        <ChangeList changes={changes} />
      </div>
      <div className="buttons">
        {changes.length > 0 && (
          <Button kind="primary" onPress={onSave} isOff={it.isBusy}>
            {it.isBusy ? t('write.sending') : t('profile.save')}
          </Button>
        )}
        <Button onPress={onBack}>{t('profile.back')}</Button>
      </div>
    </>
  );
}

function lastChange(changed: OfficeSettings['changed'], words: Words): string {
  const { t, language } = words;
  if (!changed) return t('profile.changedNever');
  // Swedish writes a date the way the calendar does: 2026-03-04.
  const date = new Date(changed.at).toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
  const when = `${shortDate(date, words)} ${clockTime(changed.at, language)}`;
  return changed.by === null
    ? t('profile.changedByFile', { when })
    : t('profile.changedBy', { when, name: changed.by });
}
