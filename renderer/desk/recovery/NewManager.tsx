// Somebody becomes manager without one: with the code from the safe, or because the operator lets them in.
import { type FormEvent, useState } from 'react';
import { EMPTY_PERSON, PersonFields } from '../access/PersonFields.tsx';
import { isCode, isComplete } from '../access/person-checks.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { useShowCode } from './show-code.ts';

type Made = { recoveryCode: string | null };
type Person = { name: string; pin: string };

const recover: Call<Person & { code: string }, Made> = (desk, input) => desk.recover(input);
const letIn: Call<Person & { code: string }, Made> = (desk, { code: _, ...input }) =>
  desk.createManager(input);

/** As much as the contract takes: groups, dashes and all. */
const TYPED_CODE_MAX = 60;

type Props = { way: 'code' | 'operator'; onCancel?: () => void };

export function NewManager({ way, onCancel }: Props) {
  const { t } = useWords();
  const { state, send } = useWrite(way === 'code' ? recover : letIn);
  const showCode = useShowCode();
  const [form, setForm] = useState(EMPTY_PERSON);
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const hasCode = way === 'operator' || isCode(code);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isComplete(form) || !hasCode) return;
    const answer = await send({ name: form.name.trim(), pin: form.pin, code });
    if (answer?.ok) showCode(answer.value);
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      {way === 'code' && (
        <TextField
          label={t('recovery.code')}
          maxLength={TYPED_CODE_MAX}
          value={code}
          onChange={setCode}
          error={isTried && !hasCode ? t('recovery.codeShape') : null}
        />
      )}
      <PersonFields form={form} onChange={setForm} isTried={isTried} />
      <div className="buttons">
        <Button kind="primary" submits onPress={() => {}} isOff={isBusy(state)}>
          {isBusy(state) ? t('write.sending') : t('recovery.create')}
        </Button>
        {onCancel && (
          <Button kind="quiet" onPress={onCancel}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
      <WriteNote of={state} />
    </form>
  );
}
