// How many came in at the door: one digit, one button.
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { PEOPLE_CHOICES } from './ring-steps.ts';

export function HowMany({ isOff, onChoose }: { isOff: boolean; onChoose: (count: number) => void }) {
  const { t } = useWords();
  return (
    <fieldset className="how-many">
      <legend>{t('ring.howMany')}</legend>
      {PEOPLE_CHOICES.map((count) => (
        <Button key={count} onPress={() => onChoose(count)} isOff={isOff}>
          {count}
        </Button>
      ))}
    </fieldset>
  );
}
