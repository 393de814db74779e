// The first run was left in the middle: the desk works, and says how to go on.
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';

export function NotFinished({ onResume }: { onResume: () => void }) {
  const { t } = useWords();
  return (
    <div className="set-up__left" role="status">
      <p>{t('setUp.notFinished')}</p>
      <Button onPress={onResume}>{t('setUp.resume')}</Button>
    </div>
  );
}
