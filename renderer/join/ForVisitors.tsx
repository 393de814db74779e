// A screen that visitors stand before tells them first; what its keeper needs stands under it.
import type { ReactNode } from 'react';
import type { JoinView } from '#contract/join.ts';
import { useAround } from './words.ts';

type Props = { role: JoinView['role']; title: string; children: ReactNode };

export function ForVisitors({ role, title, children }: Props) {
  const { t } = useAround();
  if (role === 'desk')
    return (
      <>
        <h1>{title}</h1>
        {children}
      </>
    );
  return (
    <>
      <section className="visitors">
        <h1>{t('visitor.title')}</h1>
        <p>{t(`visitor.${role}`)}</p>
        <p>{t('visitor.danger')}</p>
      </section>
      <p className="keeper">{t('staff.title')}</p>
      <h2>{title}</h2>
      {children}
    </>
  );
}
