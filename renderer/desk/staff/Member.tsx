// One person who works here, and what a manager may change about them.
import type { DeskView } from '#contract/desk/view.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { ContactOf } from './ContactOf.tsx';
import { Leaving } from './Leaving.tsx';
import { NewName } from './NewName.tsx';
import { NewPinFor } from './NewPinFor.tsx';
import { RoleOf } from './RoleOf.tsx';
import { isLastManager, isMe, nameWords, type Person, whereWords } from './who-where.ts';

type Props = { view: DeskView; person: Person; onClose: () => void; onBack: () => void };

export function Member({ view, person, onClose, onBack }: Props) {
  const words = useWords();
  const { t } = words;
  const name = nameWords(person.name, words);
  const isLast = isLastManager(view, person);
  return (
    <Panel title={name} onClose={onClose}>
      <Button onPress={onBack}>{t('staffing.back')}</Button>
      <p className="lead">
        {t(`role.${person.role}`)} · {whereWords(view, person.id, words)}
      </p>
      {isLast && <p>{t('staffing.lastManager', { name })}</p>}
      {!isLast && <RoleOf person={person} />}
      {isMe(view, person.id) ? (
        <p className="lead">{t('staffing.ownPinHint')}</p>
      ) : (
        <NewPinFor staff={person.id} name={name} />
      )}
      <NewName person={person} />
      <ContactOf staff={person.id} />
      {!isLast && <Leaving staff={person.id} name={name} />}
    </Panel>
  );
}
