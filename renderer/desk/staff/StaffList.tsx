// Who can sign in, as what, and where they are signed in now.
import type { DeskView } from '#contract/desk/view.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { isMe, nameWords, whereWords } from './who-where.ts';

type Props = { view: DeskView; onChange: (staff: string) => void };

export function StaffList({ view, onChange }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <table className="people">
      <thead>
        <tr>
          <th scope="col">{t('staffing.name')}</th>
          <th scope="col">{t('staffing.role')}</th>
          <th scope="col">{t('staffing.where')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {view.staff.map(({ id, name, role }) => (
          <tr key={id}>
            <th scope="row">{isMe(view, id) ? t('staffing.you', { name }) : nameWords(name, words)}</th>
            <td>{t(`role.${role}`)}</td>
            <td>{whereWords(view, id, words)}</td>
            <td>
              <Button kind="quiet" onPress={() => onChange(id)}>
                <span aria-hidden="true">{t('staffing.change')}</span>
                <span className="visually-hidden">{t('staffing.changeOf', { name })}</span>
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
