// The next person takes the desk over in one step; whoever is served there stays.
import type { DeskView } from '#contract/desk/view.ts';
import { WhoAndPin } from '../access/WhoAndPin.tsx';
import { type Call, useWrite } from '../call/use-write.ts';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { isMe } from './who-where.ts';

const takeOver: Call<{ staff: string; pin: string }, unknown> = (desk, input) => desk.signIn(input);

export function HandOver({ view, onClose }: { view: DeskView; onClose: () => void }) {
  const { t } = useWords();
  const { state, send } = useWrite(takeOver);
  const others = view.staff.filter(({ id }) => !isMe(view, id));
  const submit = async (who: { staff: string; pin: string }) => {
    const answer = await send(who);
    if (answer?.ok) onClose();
  };
  return (
    <Panel title={t('handOver.title')} onClose={onClose}>
      <p className="lead">{t('handOver.lead')}</p>
      <WhoAndPin
        staff={others}
        submit={t('handOver.save')}
        state={state}
        onSubmit={(who) => void submit(who)}
      />
    </Panel>
  );
}
