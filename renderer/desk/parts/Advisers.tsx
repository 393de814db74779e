// Who holds the conversation: everybody who is an adviser, or may stand in as one.
import type { DeskView } from '#contract/desk/view.ts';
import { isAdviser } from '#core/role.ts';
import { useWords } from '../words.ts';
import { Ask } from './Ask.tsx';
import { Button } from './Button.tsx';

type Props = {
  question: string;
  staff: DeskView['staff'];
  isOff: boolean;
  onChoose: (staff: string) => void;
  onCancel: () => void;
};

export function Advisers({ question, staff, isOff, onChoose, onCancel }: Props) {
  const { t } = useWords();
  const advisers = staff.filter(({ role }) => isAdviser(role));
  return (
    <Ask question={question} onCancel={onCancel}>
      {advisers.length === 0 && <p>{t('current.noAdviser')}</p>}
      {advisers.map(({ id, name }) => (
        <Button key={id} onPress={() => onChoose(id)} isOff={isOff}>
          {name}
        </Button>
      ))}
    </Ask>
  );
}
