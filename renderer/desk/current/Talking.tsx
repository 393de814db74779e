// A conversation is going on. Ending it asks how it ended first.
import { useShortcut } from '../keys/use-shortcut.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';

export function Talking({ onEnd }: { onEnd: () => void }) {
  const { t } = useWords();
  useShortcut('endTalk', onEnd);
  return (
    <div className="actions">
      <Button kind="primary" shortcut="endTalk" onPress={onEnd}>
        {t('current.end')}
      </Button>
    </div>
  );
}
