// What somebody does here.
import { useState } from 'react';
import { STAFF_ROLES, type StaffRole } from '#core/role.ts';
import type { Call } from '../call/use-write.ts';
import { Choices } from '../parts/Choices.tsx';
import { useWords } from '../words.ts';
import { StepForm } from './StepForm.tsx';
import { useStep } from './use-step.ts';
import type { Person } from './who-where.ts';

const changeRole: Call<{ staff: string; role: StaffRole }, unknown> = (desk, input) => desk.changeRole(input);

export function RoleOf({ person }: { person: Person }) {
  const { t } = useWords();
  const step = useStep(changeRole);
  const [role, setRole] = useState(person.role);
  return (
    <StepForm
      save={t('staffing.saveRole')}
      done={t('staffing.roleSaved')}
      step={step}
      onSubmit={() => void step.submit({ staff: person.id, role }, true)}
    >
      <Choices
        legend={t('staff.role')}
        name="role"
        columns={3}
        chosen={role}
        onChoose={setRole}
        options={STAFF_ROLES.map((one) => ({ value: one, label: t(`role.${one}`) }))}
      />
    </StepForm>
  );
}
