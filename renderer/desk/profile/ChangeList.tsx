// What will change, from what to what: read before it is saved.
import { useWords } from '../words.ts';
import type { Change } from './changes.ts';

export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { t } = useWords();
  if (changes.length === 0) return <p>{t('profile.noChange')}</p>;
  return (
    <>
      <p>{t('profile.willChange')}</p>
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">{t('profile.field')}</th>
            <th scope="col">{t('profile.from')}</th>
            <th scope="col">{t('profile.to')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ what, from, to }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{from}</td>
              <td>{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
