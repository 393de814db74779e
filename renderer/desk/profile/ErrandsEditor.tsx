// What somebody without an appointment can choose on the screen, in its order.
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import type { Errand } from './draft.ts';
import type { EditorProps } from './editor.ts';
import { TextsField } from './TextsField.tsx';
import { Tip } from './Tip.tsx';

/** As in the contract: more do not fit one screen. */
const ERRANDS_MAX = 6;

/** Never shown, and kept when the words change; letters only, as the contract wants it. */
function newCode(errands: readonly Errand[]): string {
  const taken = new Set(errands.map(({ code }) => code));
  const letters = [...'abcdefghijklmnop'].find((letter) => !taken.has(`valg-${letter}`)) ?? 'z';
  return `valg-${letters}`;
}

export function ErrandsEditor({ draft, onChange, wrong }: EditorProps) {
  const { t } = useWords();
  const { errands } = draft;
  const set = (next: Errand[]) => onChange({ ...draft, errands: next });
  const blank = { nb: '', nn: '', en: '' };
  return (
    <>
      <Tip>{t('profile.errandsTip')}</Tip>
      {errands.map((errand, place) => (
        <div key={errand.code} className="errand">
          <TextsField
            legend={t('profile.errand', { place: place + 1 })}
            texts={errand.label}
            path={`errands.${place}.label`}
            onChange={(label) => set(errands.map((one, at) => (at === place ? { ...one, label } : one)))}
            wrong={wrong}
          />
          <Button kind="quiet" onPress={() => set(errands.filter((_, at) => at !== place))}>
            <span aria-hidden="true">{t('profile.remove')}</span>
            <span className="visually-hidden">{t('profile.removeErrand', { place: place + 1 })}</span>
          </Button>
        </div>
      ))}
      {errands.length < ERRANDS_MAX && (
        <Button onPress={() => set([...errands, { code: newCode(errands), label: blank }])}>
          {t('profile.addErrand')}
        </Button>
      )}
    </>
  );
}
