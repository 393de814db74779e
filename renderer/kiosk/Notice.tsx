// Something that does not work, said plainly, with what to do instead (R7).
import type { KioskView } from '#contract/kiosk.ts';
import { PhoneRows } from './PhoneRoute.tsx';

type Props = { title: string; words: string; view: KioskView };

export function Notice({ title, words, view }: Props) {
  return (
    <section className="notice">
      <h2>{title}</h2>
      <p>{words}</p>
      <PhoneRows view={view} />
    </section>
  );
}
