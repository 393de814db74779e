// What is done seldom at a desk, behind one button, so that the bar keeps to what is done all day.
import type { DeskView } from '#contract/desk/view.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words.ts';
import { panelsFor } from './panels.ts';

export const MENU = 'menu';

type Props = { view: DeskView; onOpen: (name: string) => void; onClose: () => void };

export function Menu({ view, onOpen, onClose }: Props) {
  const { t } = useWords();
  return (
    <Panel title={t('menu.title')} onClose={onClose}>
      <ul className="menu">
        {panelsFor(view).map(({ name, title, shortcut }) => (
          <li key={name}>
            <Button shortcut={shortcut} onPress={() => onOpen(name)}>
              {t(title)}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
