// Where an acute conversation is held. A desk mostly uses the same place, so it remembers the last one.
import { SelectField } from '../parts/Field.tsx';
import { useStored } from '../use-stored.ts';
import { useWords } from '../words.ts';

const PLACES = ['room', 'counter', 'phone'] as const;
type Place = (typeof PLACES)[number];

/** Anybody may have changed what is kept in the window: what is no place is the first one. */
const placeOf = (stored: string | null): Place => PLACES.find((place) => place === stored) ?? PLACES[0];

export function useTalkPlace(): { place: Place; choose: (place: Place) => void } {
  const [place, choose] = useStored<Place>('desk-talk-place', placeOf, String);
  return { place, choose };
}

type Props = { place: Place; onChoose: (place: Place) => void };

export function TalkPlaceField({ place, onChoose }: Props) {
  const { t } = useWords();
  return (
    <SelectField
      label={t('ring.whereTalk')}
      value={place}
      onChange={(value) => onChoose(placeOf(value))}
      options={PLACES.map((one) => ({ value: one, label: t(`place.${one}`) }))}
    />
  );
}
