// The password, key or PIN of a way: written here, kept by the station alone, and shown to nobody afterwards.
import { useCallback, useEffect, useState } from 'react';
import type { WaySecret } from '#contract/desk/way-secret.ts';
import { type Call, isBusy, useWrite } from '../../call/use-write.ts';
import { WriteNote } from '../../call/WriteNote.tsx';
import { Button } from '../../parts/Button.tsx';
import { TextField } from '../../parts/Field.tsx';
import { useWords } from '../../words.ts';

type Known = { webhook: boolean; email: boolean; sms: 'none' | 'there' | 'refused' };
const readKnown: Call<object, Known> = (desk) => desk.waySecrets({});
const write: Call<{ written: WaySecret }, unknown> = (desk, input) => desk.setWaySecret(input);

type Typed = Record<string, string>;
type Props = {
  way: WaySecret['way'];
  fields: readonly { name: string; label: string; maxLength: number }[];
  /** Null takes the secret away. */
  secretOf: (typed: Typed) => WaySecret;
};

export function SecretForm({ way, fields, secretOf }: Props) {
  const { t } = useWords();
  const reading = useWrite(readKnown);
  const writing = useWrite(write);
  const [known, setKnown] = useState<Known | null>(null);
  const [typed, setTyped] = useState<Typed>({});
  const { send } = reading;
  const reload = useCallback(async () => {
    const answer = await send({});
    if (answer?.ok) setKnown(answer.value);
  }, [send]);
  useEffect(() => {
    void reload();
  }, [reload]);

  async function keep(): Promise<void> {
    const answer = await writing.send({ written: secretOf(typed) });
    if (!answer?.ok) return;
    setTyped({});
    await reload();
  }

  const is = known?.[way];
  const state = is === true || is === 'there' ? 'there' : is === 'refused' ? 'refused' : 'none';
  const isWhole = fields.every(({ name }) => (typed[name] ?? '') !== '');
  return (
    <div className="secret">
      {known && <p role="status">{t(`wayEdit.secret.${state}`)}</p>}
      <div className="buttons">
        {fields.map(({ name, label, maxLength }) => (
          <TextField
            key={name}
            label={label}
            maxLength={maxLength}
            value={typed[name] ?? ''}
            onChange={(text) => setTyped({ ...typed, [name]: text })}
          />
        ))}
        <Button isOff={!isWhole || isBusy(writing.state)} onPress={() => void keep()}>
          {t('wayEdit.keep')}
        </Button>
      </div>
      <WriteNote of={writing.state} />
    </div>
  );
}
