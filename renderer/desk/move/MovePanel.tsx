// A manager makes the file in which the station moves, or a copy of it for the safe.
import { type FormEvent, useState } from 'react';
import { MOVE_KINDS, type MoveKind } from '#core/move/kind.ts';
import { isPin } from '../access/person-checks.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import type { PanelProps } from '../menu/panels.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { PinField } from '../parts/Field.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { MadeFile } from './MadeFile.tsx';
import { newPhrase, PassphraseFields, type Phrase, problemOf } from './PassphraseFields.tsx';

const makeMoveFile: Call<{ kind: MoveKind; pin: string; passphrase: string }, unknown> = (desk, input) =>
  desk.makeMoveFile(input);

export function MovePanel({ view, onClose }: PanelProps) {
  const { t } = useWords();
  const { file } = view.move;
  return (
    <Panel title={t('move.title')} onClose={onClose}>
      {file.is === 'making' && <p role="status">{t('move.making', { percent: file.percent })}</p>}
      {file.is === 'made' && <MadeFile file={file} />}
      {(file.is === 'none' || file.is === 'not-made') && (
        <>
          {file.is === 'not-made' && (
            <p role="alert" className="move__trouble">
              {t('move.notMade')} {t(`move.why.${file.why}`)}
            </p>
          )}
          <MakeForm />
        </>
      )}
    </Panel>
  );
}

function MakeForm() {
  const { t } = useWords();
  const { state, send } = useWrite(makeMoveFile);
  const [kind, setKind] = useState<MoveKind>('move');
  const [phrase, setPhrase] = useState<Phrase>(newPhrase);
  const [pin, setPin] = useState('');
  const [isTried, setTried] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problemOf(phrase) || !isPin(pin) || isBusy(state)) return;
    void send({ kind, pin, passphrase: phrase.passphrase });
    setPin('');
    setTried(false);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p className="lead">{t('move.lead')}</p>
      <Choices
        legend={t('move.kind')}
        name="move-kind"
        chosen={kind}
        onChoose={setKind}
        options={MOVE_KINDS.map((value) => ({ value, label: t(`move.kind.${value}`) }))}
      />
      <p>{t(`move.about.${kind}`)}</p>
      <PassphraseFields phrase={phrase} onChange={setPhrase} isTried={isTried} />
      <PinField
        label={t('move.pin')}
        value={pin}
        onChange={setPin}
        error={isTried && !isPin(pin) ? t('access.pinShape') : null}
      />
      <Button kind="primary" submits onPress={() => {}} isOff={isBusy(state)}>
        {isBusy(state) ? t('write.sending') : t(kind === 'move' ? 'move.makeMove' : 'move.makeCopy')}
      </Button>
      <WriteNote of={state} />
    </form>
  );
}
