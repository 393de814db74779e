// The silent call for help: one button and one key, at a locked desk too. What has come of it stands beside it, small.

import type { DeskView } from '#contract/desk/view.ts';
import { type Call, useWrite } from '../call/use-write.ts';
import { useHelpKey } from '../keys/help-key.ts';
import { useKeys, useShortcut } from '../keys/use-shortcut.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';

const callHelp: Call<object, unknown> = (desk, input) => desk.callAssistance(input);

export function CallHelp({ view }: { view: DeskView }) {
  const { t, time } = useWords();
  const { send } = useWrite(callHelp);
  const { canCall, assistance } = view.safety;
  const call = () => void send({});
  const { shortcuts, isOff } = useKeys();
  useShortcut('callHelp', canCall ? call : null);
  useHelpKey(canCall && !isOff ? shortcuts.keys.callHelp : null, call);
  const here = assistance.find(({ isHere }) => isHere);
  if (!canCall) return null;
  // Not in red and without a sound: whoever stands at the counter may be looking.
  if (here)
    return (
      <span className="assist-here" role="status">
        {here.coming.length > 0
          ? t('assist.coming', { names: here.coming.join(', ') })
          : t('assist.called', { time: time(here.calledAt) })}
      </span>
    );
  return (
    <Button kind="quiet" shortcut="callHelp" onPress={call}>
      {t('assist.call')}
    </Button>
  );
}
