// A manager adds somebody who works here.
import { type FormEvent, useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import { STAFF_ROLES, type StaffRole } from '#core/role.ts';
import { EMPTY_PERSON, PersonFields } from '../access/PersonFields.tsx';
import { isComplete } from '../access/person-checks.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';

const addStaff: Call<{ name: string; role: StaffRole; pin: string }, unknown> = (desk, input) =>
  desk.addStaff(input);

type Props = { view: DeskView; onClose: () => void; onBack: () => void };

export function AddStaff({ view, onClose, onBack }: Props) {
  const { t } = useWords();
  const { state, send } = useWrite(addStaff);
  const [form, setForm] = useState(EMPTY_PERSON);
  const [role, setRole] = useState<StaffRole>('receptionist');
  const [isTried, setTried] = useState(false);
  const [added, setAdded] = useState<string | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setAdded(null);
    if (!isComplete(form)) return;
    const name = form.name.trim();
    const answer = await send({ name, role, pin: form.pin });
    if (!answer?.ok) return;
    setAdded(name);
    setForm(EMPTY_PERSON);
    setTried(false);
  };

  return (
    <Panel title={t('staff.add')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="lead">{t('staff.lead', { count: view.staff.length })}</p>
        <Choices
          legend={t('staff.role')}
          name="role"
          columns={3}
          chosen={role}
          onChoose={setRole}
          options={STAFF_ROLES.map((one) => ({ value: one, label: t(`role.${one}`) }))}
        />
        <PersonFields form={form} onChange={setForm} isTried={isTried} />
        <Button kind="primary" submits onPress={() => {}} isOff={isBusy(state)}>
          {isBusy(state) ? t('write.sending') : t('staff.save')}
        </Button>
        <p role="status" className="done-note">
          {added && t('staff.added', { name: added })}
        </p>
        <WriteNote of={state} />
      </form>
      <Button onPress={onBack}>{t('staffing.back')}</Button>
    </Panel>
  );
}
