// Nav's own opening hours, pasted in: read by the station, laid into the fields, and seen there before anything is saved.
import { useId, useState } from 'react';
import type { OfficeProfile } from '#contract/office-profile.ts';
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { type Draft, hoursDraft, typedHours } from './draft.ts';
import { Tip } from './Tip.tsx';

type Hours = Pick<OfficeProfile['hours'], 'staffed' | 'dropIn' | 'exceptions'>;
type Offer = { place: string | null; hours: Hours };
const layNavHours: Call<{ text: string; hours: Hours }, { offers: Offer[] }> = (desk, input) =>
  desk.layNavHours(input);

type Props = { draft: Draft; onChange: (draft: Draft) => void };

export function NavHours({ draft, onChange }: Props) {
  const { t, language } = useWords();
  const id = useId();
  const { state, send } = useWrite(layNavHours);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [offers, setOffers] = useState<Offer[]>([]);
  const [isDone, setDone] = useState(false);

  function take({ hours }: Offer): void {
    onChange({ ...draft, ...hoursDraft(hours, language) });
    setOffers([]);
    setText('');
    setDone(true);
  }

  async function read(): Promise<void> {
    setDone(false);
    const answer = await send({ text, hours: typedHours(draft) });
    if (!answer?.ok) return;
    const [first, second] = answer.value.offers;
    if (first && !second) take(first);
    else setOffers(answer.value.offers);
  }

  if (!isOpen) return <Button onPress={() => setOpen(true)}>{t('navHours.open')}</Button>;
  return (
    <div className="nav-hours">
      <div className="field">
        <label htmlFor={id}>{t('navHours.field')}</label>
        <textarea
          id={id}
          rows={4}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-describedby={`${id}-tip`}
        />
      </div>
      <div id={`${id}-tip`}>
        <Tip>{t('navHours.tip')}</Tip>
      </div>
      <Button onPress={() => void read()} isOff={text.trim() === '' || isBusy(state)}>
        {isBusy(state) ? t('write.sending') : t('navHours.read')}
      </Button>
      {offers.length > 1 && (
        <fieldset className="buttons">
          <legend>{t('navHours.which')}</legend>
          {offers.map((offer, place) => (
            <Button key={offer.place ?? place} onPress={() => take(offer)}>
              {offer.place ?? t('navHours.entrance', { number: place + 1 })}
            </Button>
          ))}
        </fieldset>
      )}
      <p role="status" className="done-note">
        {isDone && t('navHours.done')}
      </p>
      <WriteNote of={state} />
    </div>
  );
}
