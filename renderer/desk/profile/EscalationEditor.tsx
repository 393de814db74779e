// Who is alerted while nobody answers, and when: one row a level, and how it goes on after the last.
import { ESCALATION_TARGETS } from '#core/doorbell/policy.ts';
import { Button } from '../parts/Button.tsx';
import { SelectField, TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import type { LevelDraft } from './draft.ts';
import type { EditorProps } from './editor.ts';
import { Tip } from './Tip.tsx';

/** As in the contract. */
const LEVELS_MAX = 8;
const MINUTES_LENGTH = 5;

/** "2,5" is two and a half minutes. */
const typed = (text: string): string => text.replace(/[^\d,.]/g, '');

export function EscalationEditor({ draft, onChange, wrong }: EditorProps) {
  const { t } = useWords();
  const { levels, repeatMinutes, doorLimitMinutes } = draft.escalation;
  const set = (change: Partial<typeof draft.escalation>) =>
    onChange({ ...draft, escalation: { ...draft.escalation, ...change } });
  const setLevel = (place: number, change: Partial<LevelDraft>) =>
    set({ levels: levels.map((level, one) => (one === place ? { ...level, ...change } : level)) });
  return (
    <>
      <Tip>{t('escalation.tip')}</Tip>
      <ol className="levels">
        {levels.map(({ target, afterMinutes }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is nothing but its place in the chain
          <li key={place} className="levels__row">
            <SelectField
              label={t('escalation.target', { number: place + 1 })}
              value={target}
              onChange={(value) =>
                setLevel(place, { target: ESCALATION_TARGETS.find((one) => one === value) ?? target })
              }
              options={ESCALATION_TARGETS.map((value) => ({ value, label: t(`escalation.to.${value}`) }))}
              error={wrong(`escalation.levels.${place}.target`)}
            />
            <TextField
              label={t('escalation.after', { number: place + 1 })}
              maxLength={MINUTES_LENGTH}
              value={afterMinutes}
              onChange={(text) => setLevel(place, { afterMinutes: typed(text) })}
              error={wrong(`escalation.levels.${place}.afterMinutes`)}
            />
            {levels.length > 1 && (
              <Button kind="quiet" onPress={() => set({ levels: levels.filter((_, one) => one !== place) })}>
                <span aria-hidden="true">{t('profile.remove')}</span>
                <span className="visually-hidden">{t('escalation.remove', { number: place + 1 })}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
      {levels.length < LEVELS_MAX && (
        <Button onPress={() => set({ levels: [...levels, { target: 'all-staff', afterMinutes: '' }] })}>
          {t('escalation.add')}
        </Button>
      )}
      <TextField
        label={t('escalation.repeat')}
        maxLength={MINUTES_LENGTH}
        value={repeatMinutes}
        onChange={(text) => set({ repeatMinutes: typed(text) })}
        error={wrong('escalation.repeatMinutes')}
      />
      <TextField
        label={t('escalation.door')}
        maxLength={MINUTES_LENGTH}
        value={doorLimitMinutes}
        onChange={(text) => set({ doorLimitMinutes: typed(text) })}
        error={wrong('escalation.doorLimitMinutes')}
      />
      <TextField
        label={t('escalation.sameDay')}
        maxLength={MINUTES_LENGTH}
        value={draft.sameDayMinutes}
        onChange={(text) => onChange({ ...draft, sameDayMinutes: typed(text) })}
        error={wrong('sameDay.minutesBeforeClosing')}
      />
    </>
  );
}
