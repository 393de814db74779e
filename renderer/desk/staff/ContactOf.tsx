// Where the station alerts somebody when nobody answers the bell. Read from the station only while it is changed here.
import { useEffect, useState } from 'react';
import { type Call, useLink } from '../call/use-write.ts';
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';
import { isContactEmail, isContactPhone } from './contact-checks.ts';
import { StepForm } from './StepForm.tsx';
import { useStep } from './use-step.ts';

type Contact = { staff: string; phone: string | null; email: string | null };
const setContact: Call<Contact, unknown> = (desk, input) => desk.setContact(input);

const PHONE_MAX = 24;
const EMAIL_MAX = 254;

type Form = { phone: string; email: string };

/** Null until the station has answered: an empty field would say that there is no number. */
function useContact(staff: string): [Form | null, (form: Form) => void] {
  const link = useLink();
  const [form, setForm] = useState<Form | null>(null);
  useEffect(() => {
    let isHere = true;
    if (link.state !== 'connected') return;
    link.station.desk.contactOf({ staff }).then(
      (known) => {
        if (isHere && known.ok)
          setForm((typed) => typed ?? { phone: known.value.phone ?? '', email: known.value.email ?? '' });
      },
      // Asked again with the next wire.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [link, staff]);
  return [form, setForm];
}

export function ContactOf({ staff, isOwn = false }: { staff: string; isOwn?: boolean }) {
  const { t } = useWords();
  const step = useStep(setContact);
  const [form, setForm] = useContact(staff);
  if (!form) return null;
  const phone = form.phone.trim();
  const email = form.email.trim();
  const isComplete = isContactPhone(phone) && isContactEmail(email);
  return (
    <StepForm
      title={isOwn ? undefined : t('reach.title')}
      save={t('reach.save')}
      done={t('reach.saved')}
      step={step}
      onSubmit={() => void step.submit({ staff, phone: phone || null, email: email || null }, isComplete)}
    >
      <p className="lead">{t('reach.lead')}</p>
      <TextField
        label={t('reach.phone')}
        maxLength={PHONE_MAX}
        value={form.phone}
        onChange={(typed) => setForm({ ...form, phone: typed })}
        error={step.isTried && !isContactPhone(phone) ? t('reach.phoneShape') : null}
      />
      <TextField
        label={t('reach.email')}
        maxLength={EMAIL_MAX}
        value={form.email}
        onChange={(typed) => setForm({ ...form, email: typed })}
        error={step.isTried && !isContactEmail(email) ? t('reach.emailShape') : null}
      />
    </StepForm>
  );
}
