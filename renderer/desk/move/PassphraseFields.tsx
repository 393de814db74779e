// The passphrase: made by the app and written down by hand, or typed; either way typed once more before it counts.
import {
  isStrongEnough,
  PASSPHRASE_BYTES,
  PASSPHRASE_MAX,
  passphraseFrom,
  plainPassphrase,
} from '#core/move/passphrase.ts';
import { Choices } from '../parts/Choices.tsx';
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words.ts';

const WAYS = ['made', 'own'] as const;
export type Phrase = { way: (typeof WAYS)[number]; passphrase: string; again: string };

export const newPhrase = (): Phrase => ({
  way: 'made',
  passphrase: passphraseFrom(crypto.getRandomValues(new Uint8Array(PASSPHRASE_BYTES))),
  again: '',
});

export function problemOf({ passphrase, again }: Phrase): 'move.weak' | 'move.unequal' | null {
  if (!isStrongEnough(passphrase)) return 'move.weak';
  return plainPassphrase(passphrase) === plainPassphrase(again) ? null : 'move.unequal';
}

type Props = { phrase: Phrase; onChange: (phrase: Phrase) => void; isTried: boolean };

export function PassphraseFields({ phrase, onChange, isTried }: Props) {
  const { t } = useWords();
  const problem = isTried ? problemOf(phrase) : null;
  return (
    <>
      <Choices
        legend={t('move.which')}
        name="move-passphrase"
        chosen={phrase.way}
        onChoose={(way) => onChange(way === 'made' ? newPhrase() : { way, passphrase: '', again: '' })}
        options={WAYS.map((value) => ({ value, label: t(`move.which.${value}`) }))}
      />
      {phrase.way === 'made' ? (
        <div className="move__made">
          <p className="move__phrase">{phrase.passphrase}</p>
          <p>{t('move.madeLead')}</p>
        </div>
      ) : (
        <TextField
          label={t('move.own')}
          maxLength={PASSPHRASE_MAX}
          value={phrase.passphrase}
          onChange={(passphrase) => onChange({ ...phrase, passphrase })}
          error={problem === 'move.weak' ? t(problem) : null}
        />
      )}
      <TextField
        label={t('move.again')}
        maxLength={PASSPHRASE_MAX}
        value={phrase.again}
        onChange={(again) => onChange({ ...phrase, again })}
        error={problem === 'move.unequal' ? t(problem) : null}
      />
    </>
  );
}
