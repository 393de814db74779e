// A name that was misspelt, or has changed.
import { useState } from 'react';
import { isName, NAME_MAX } from '../access/person-checks.ts';
import type { Call } from '../call/use-write.ts';
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { StepForm } from './StepForm.tsx';
import { useStep } from './use-step.ts';
import type { Person } from './who-where.ts';

const rename: Call<{ staff: string; name: string }, unknown> = (desk, input) => desk.renameStaff(input);

export function NewName({ person }: { person: Person }) {
  const { t } = useWords();
  const step = useStep(rename);
  const [name, setName] = useState(person.name);
  return (
    <StepForm
      title={t('staffing.newName')}
      save={t('staffing.saveName')}
      done={t('staffing.nameSaved')}
      step={step}
      onSubmit={() => void step.submit({ staff: person.id, name: name.trim() }, isName(name))}
    >
      <TextField
        label={t('access.name')}
        maxLength={NAME_MAX}
        value={name}
        onChange={setName}
        error={step.isTried && !isName(name) ? t('access.nameShape') : null}
      />
    </StepForm>
  );
}
