// In the place of the work while only the bell works: what goes on, what does not, and the way back.
import { type Call, isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';

const tryWhole: Call<object, unknown> = (desk, input) => desk.tryWholeStation(input);

export function BellOnly() {
  const { t } = useWords();
  const start = useWrite(tryWhole);
  return (
    <main className="access">
      <div className="card bell-only">
        <h2>{t('bellOnly.title')}</h2>
        <p className="lead">{t('bellOnly.lead')}</p>
        <p>{t('bellOnly.paper')}</p>
        <p>{t('bellOnly.after')}</p>
        <p>{t('bellOnly.again')}</p>
        <Button kind="primary" onPress={() => void start.send({})} isOff={isBusy(start.state)}>
          {t('bellOnly.tryNow')}
        </Button>
        <WriteNote of={start.state} />
      </div>
    </main>
  );
}
