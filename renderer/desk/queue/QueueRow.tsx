// One person who waits: number, errand, why this place, and for how long.
import type { DeskView } from '#contract/desk/view.ts';
import { LANGUAGE_TABLE } from '../../text/languages.ts';
import { useWords } from '../words.ts';
import { errandWords, tagOf } from './errand-words.ts';

type Props = { card: DeskView['queue'][number]; errands: DeskView['errands']; minutes: number };

export function QueueRow({ card, errands, minutes }: Props) {
  const words = useWords();
  const { t } = words;
  const tag = tagOf(card);
  // Bokmål is what the desk expects; anything else is worth knowing before the person is called.
  const language =
    card.language && card.language !== 'nb'
      ? ` · ${t('queue.screenLanguage', { language: LANGUAGE_TABLE[card.language].name })}`
      : '';
  return (
    <li className={card.acute ? 'row row--acute' : 'row'} data-visit={card.visit}>
      <span className="row__ticket">{card.ticket}</span>
      <span className="row__why">
        <span className="row__errand">{errandWords(card.errand, errands, words)}</span>
        <span className="row__reason">
          {t(`reason.${card.reason}`)}
          {language}
        </span>
      </span>
      <span className={card.acute ? 'tag tag--acute' : 'tag'}>{t(tag)}</span>
      <span className="row__waited">{t('queue.minutes', { minutes })}</span>
    </li>
  );
}
