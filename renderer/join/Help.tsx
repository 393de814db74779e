// What to look at when there is no contact, in the order it usually is.
import { useAround } from './words.ts';

export function Help({ title }: { title: string }) {
  const { t } = useAround();
  return (
    <section className="help">
      <h2 className="small">{title}</h2>
      <ul>
        <li>{t('help.on')}</li>
        <li>{t('help.network')}</li>
        <li>{t('help.address')}</li>
      </ul>
    </section>
  );
}
