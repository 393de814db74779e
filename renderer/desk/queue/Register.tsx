// The desk registers somebody who is here. The person's own word decides what is urgent; nobody weighs it (R11).
import { type FormEvent, useState } from 'react';
import type { DeskView } from '#contract/desk/view.ts';
import type { VisitRequest } from '#contract/kiosk.ts';
import type { Language } from '#contract/office-profile.ts';
import { LANGUAGE_TABLE } from '../../text/languages.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { SelectField } from '../parts/Field.tsx';
import { Panel } from '../parts/Panel.tsx';
import { DESK_LANGUAGES, languageOf, useWords } from '../words.ts';
import { errandWords, NEEDS } from './errand-words.ts';

const register: Call<Omit<VisitRequest, 'requestId'>, { code: string }> = (desk, input) =>
  desk.register(input);

type Chosen = VisitRequest['errand'];

const everything = (errands: DeskView['errands']): Chosen[] => [
  ...NEEDS.map((need) => ({ kind: 'acute' as const, need })),
  { kind: 'appointment' },
  ...errands.map(({ code }) => ({ kind: 'ordinary' as const, code })),
];

const LANGUAGE_OPTIONS = DESK_LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_TABLE[code].name }));

export function Register({ errands, onClose }: { errands: DeskView['errands']; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { state, send } = useWrite(register);
  const [chosen, setChosen] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>('nb');
  const [isTried, setTried] = useState(false);
  const [ticket, setTicket] = useState<string | null>(null);
  const all = everything(errands);
  const errand = chosen === null ? undefined : all[Number(chosen)];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!errand) return;
    const answer = await send({ errand, language });
    if (answer?.ok) setTicket(answer.value.code);
  };
  const another = () => {
    setTicket(null);
    setChosen(null);
    setLanguage('nb');
    setTried(false);
  };

  if (ticket)
    return (
      <Panel title={t('register.title')} onClose={onClose}>
        <p className="ticket-shown" role="status">
          {t('register.done', { ticket })}
        </p>
        <p className="lead">{t('register.tell')}</p>
        <div className="buttons">
          <Button kind="primary" onPress={onClose}>
            {t('common.close')}
          </Button>
          <Button onPress={another}>{t('register.another')}</Button>
        </div>
      </Panel>
    );
  return (
    <Panel title={t('register.title')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <Choices
          legend={t('register.what')}
          name="errand"
          chosen={chosen}
          onChoose={setChosen}
          options={all.map((one, index) => ({
            value: String(index),
            label: errandWords(one, errands, words),
          }))}
        />
        {isTried && !errand && <p className="field__error">{t('register.nothingChosen')}</p>}
        <SelectField
          label={t('register.language')}
          value={language}
          onChange={(value) => setLanguage(languageOf(value))}
          options={LANGUAGE_OPTIONS}
        />
        <Button kind="primary" submits onPress={() => {}} isOff={isBusy(state)}>
          {isBusy(state) ? t('write.sending') : t('register.save')}
        </Button>
        <WriteNote of={state} />
      </form>
    </Panel>
  );
}
