// Says that it is noted only once it is.
import { useWords } from '../kiosk-text.ts';
import type { WishesHere } from './use-wishes.ts';

export function WishesNote({ here }: { here: WishesHere }) {
  const { t } = useWords();
  return (
    <p role="status" className="wishes-note">
      {here.state === 'sending' && t('wishesSending')}
      {here.state === 'saved' && t('wishesSaved')}
    </p>
  );
}
