// What is said about the door: where the bell hangs, and what somebody reads who comes when nobody is there.
import { DEADLINE_TEXT_MAX } from '#contract/profile-standards.ts';
import { useWords } from '../words.ts';
import { BellEditor } from './BellEditor.tsx';
import type { EditorProps } from './editor.ts';
import { TextsField } from './TextsField.tsx';
import { Tip } from './Tip.tsx';

export function DoorEditor({ draft, onChange, wrong, holidays }: EditorProps) {
  const { t } = useWords();
  return (
    <>
      <BellEditor {...{ draft, onChange, wrong, holidays }} />
      <TextsField
        legend={t('profile.entrance')}
        texts={draft.entrance}
        path="bell.entrance"
        onChange={(entrance) => onChange({ ...draft, entrance })}
        wrong={wrong}
      />
      <Tip>{t('profile.entranceTip')}</Tip>
      <TextsField
        legend={t('bellEdit.callPoint')}
        texts={draft.callPoint}
        path="callPoint"
        onChange={(callPoint) => onChange({ ...draft, callPoint })}
        wrong={wrong}
      />
      <Tip>{t('bellEdit.callPointTip')}</Tip>
      <TextsField
        legend={t('bellEdit.deadline')}
        texts={draft.emergencyHelpDeadline}
        path="emergencyHelpDeadline"
        maxLength={DEADLINE_TEXT_MAX}
        onChange={(emergencyHelpDeadline) => onChange({ ...draft, emergencyHelpDeadline })}
        wrong={wrong}
      />
      <Tip>{t('bellEdit.deadlineTip')}</Tip>
      <TextsField
        legend={t('profile.outOfHours')}
        texts={draft.outOfHours}
        path="outOfHours"
        isLong
        onChange={(outOfHours) => onChange({ ...draft, outOfHours })}
        wrong={wrong}
      />
      <Tip>{t('profile.outOfHoursTip')}</Tip>
    </>
  );
}
