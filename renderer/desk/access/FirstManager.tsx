// First run: nobody works here yet. Whoever unpacked the box becomes its manager.
import { type FormEvent, useState } from 'react';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { useShowCode } from '../recovery/show-code.ts';
import { useWords } from '../words.ts';
import { EMPTY_PERSON, PersonFields } from './PersonFields.tsx';
import { isComplete } from './person-checks.ts';

const createFirstManager: Call<{ name: string; pin: string }, { recoveryCode: string | null }> = (
  desk,
  input,
) => desk.createFirstManager(input);

export function FirstManager() {
  const { t } = useWords();
  const { state, send } = useWrite(createFirstManager);
  const [form, setForm] = useState(EMPTY_PERSON);
  const [isTried, setTried] = useState(false);
  const showCode = useShowCode();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isComplete(form)) return;
    const answer = await send({ name: form.name.trim(), pin: form.pin });
    if (answer?.ok) showCode(answer.value);
  };
  return (
    <main className="access">
      <form className="card" onSubmit={(event) => void submit(event)} noValidate>
        <h2>{t('access.firstTitle')}</h2>
        <p className="lead">{t('access.firstLead')}</p>
        <PersonFields form={form} onChange={setForm} isTried={isTried} />
        <Button kind="primary" submits onPress={() => {}} isOff={isBusy(state)}>
          {isBusy(state) ? t('write.sending') : t('access.create')}
        </Button>
        <WriteNote of={state} />
      </form>
    </main>
  );
}
