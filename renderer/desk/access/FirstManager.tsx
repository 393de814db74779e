// First run: nobody works here yet. Whoever unpacked the box becomes its manager.
import { type FormEvent, useState } from 'react';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { EMPTY_PERSON, PersonFields } from './PersonFields.tsx';
import { isComplete } from './person-checks.ts';

const createFirstManager: Call<{ name: string; pin: string }, unknown> = (desk, input) =>
  desk.createFirstManager(input);

export function FirstManager() {
  const { t } = useWords();
  const { state, send } = useWrite(createFirstManager);
  const [form, setForm] = useState(EMPTY_PERSON);
  const [isTried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isComplete(form)) void send({ name: form.name.trim(), pin: form.pin });
  };
  return (
    <main className="access">
      <form className="card" onSubmit={submit} noValidate>
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
