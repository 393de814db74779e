// Who is asked to take a shift. It stays with its owner until they have said yes.
import type { DeskView } from '#contract/desk/view.ts';
import { isBusy, useWrite } from '../call/use-write.ts';
import { WriteNote } from '../call/WriteNote.tsx';
import { Ask } from '../parts/Ask.tsx';
import { Button } from '../parts/Button.tsx';
import { offerShift } from './roster-writes.ts';

type Props = {
  shift: string;
  question: string;
  others: DeskView['staff'];
  onDone: () => void;
  onCancel: () => void;
};

export function SwapShift({ shift, question, others, onDone, onCancel }: Props) {
  const { state, send } = useWrite(offerShift);
  const choose = async (to: string) => {
    const answer = await send({ shift, to });
    if (answer?.ok) onDone();
  };
  return (
    <>
      <Ask question={question} onCancel={onCancel}>
        {others.map(({ id, name }) => (
          <Button key={id} onPress={() => void choose(id)} isOff={isBusy(state)}>
            {name}
          </Button>
        ))}
      </Ask>
      <WriteNote of={state} />
    </>
  );
}
