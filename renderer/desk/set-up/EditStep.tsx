// A step that asks for a part of the settings: typed, checked by the station, stored there, and then on.
import { type FormEvent, type ReactNode, useCallback } from 'react';
import type { OfficeProfile } from '#contract/office-profile.ts';
import type { SetUpStep } from '#core/office/office.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { type EditorProps, wrongIn } from '../profile/editor.ts';
import { Tip } from '../profile/Tip.tsx';
import { useSettings } from '../profile/use-settings.ts';
import { useWords } from '../words.ts';
import { StepButtons } from './StepButtons.tsx';
import type { StepProps } from './steps.ts';

type Props = StepProps & {
  step: SetUpStep;
  lead: string;
  /** What skipping means; undefined where it is not harmless. */
  skipMeans?: string;
  Edit: (props: EditorProps) => ReactNode;
  /** What to offer where nobody has chosen yet. Must be stable. */
  suggest: (profile: OfficeProfile) => OfficeProfile;
};

const asItIs = (profile: OfficeProfile): OfficeProfile => profile;

export function EditStep({ view, step, lead, skipMeans, Edit, suggest, onDone, onBack }: Props) {
  const words = useWords();
  const { t } = words;
  const isNew = view.setUp?.steps[step] === undefined;
  const it = useSettings(useCallback((profile) => (isNew ? suggest : asItIs)(profile), [isNew, suggest]));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (it.isReadable() && (await it.save(step))) onDone();
  };
  return (
    <form className="set-up__form" onSubmit={(event) => void save(event)} noValidate>
      <p className="lead">{lead}</p>
      {it.draft ? (
        <Edit
          draft={it.draft}
          onChange={it.setDraft}
          wrong={wrongIn(it.problems, words)}
          holidays={it.settings?.holidays ?? []}
        />
      ) : (
        <Tip>{t('profile.loading')}</Tip>
      )}
      {it.problems.length > 0 && (
        <p role="alert" className="field__error">
          {t('profile.fixFirst')}
        </p>
      )}
      <WriteNote of={it.readState} />
      <WriteNote of={it.saveState} />
      {it.saveState.is === 'refused' && (
        <Button onPress={() => void it.reload()}>{t('profile.reload')}</Button>
      )}
      <StepButtons
        onward={
          <Button kind="primary" submits onPress={() => {}} isOff={it.isBusy}>
            {it.saveState.is === 'sending' ? t('write.sending') : t('setUp.next')}
          </Button>
        }
        onBack={onBack}
        onDone={onDone}
        skip={skipMeans ? { step, means: skipMeans } : undefined}
      />
    </form>
  );
}
