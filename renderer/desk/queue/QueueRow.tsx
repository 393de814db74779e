// One person who waits: number, errand, why this place, and for how long.
import type { DeskView } from '#contract/desk/view.ts';
import { LANGUAGE_TABLE } from '../../text/languages.ts';
import { Look } from '../privacy/Look.tsx';
import { useCover } from '../privacy/use-privacy.ts';
import { wishWords } from '../ring/wish-words.ts';
import { minutesText } from '../time/length-text.ts';
import { useWords } from '../words.ts';
import { errandWords, tagOf } from './errand-words.ts';

type Props = { card: DeskView['queue'][number]; errands: DeskView['errands']; minutes: number };

export function QueueRow({ card, errands, minutes }: Props) {
  const words = useWords();
  const { t } = words;
  const tag = tagOf(card);
  const cover = useCover(card.visit);
  const isAcute = card.acute && !cover.isCovered;
  // Bokmål is what the desk expects; anything else is worth knowing before the person is called.
  const language =
    card.language && card.language !== 'nb'
      ? ` · ${t('queue.screenLanguage', { language: LANGUAGE_TABLE[card.language].name })}`
      : '';
  return (
    <li className={isAcute ? 'row row--acute' : 'row'} data-visit={card.visit} {...cover.pointer}>
      <span className="row__ticket">{card.ticket}</span>
      <span className="row__why">
        <Look cover={cover} ticket={card.ticket}>
          <span className="row__errand">{errandWords(card.errand, errands, words)}</span>
          <span className="row__reason">
            {t(`reason.${card.reason}`)}
            {language}
            {card.wishes && ` · ${wishWords([{ ...card.wishes, language: null }], words).join(' ')}`}
          </span>
        </Look>
      </span>
      {cover.isCovered ? <span /> : <span className={isAcute ? 'tag tag--acute' : 'tag'}>{t(tag)}</span>}
      <span className="row__waited">{minutesText(minutes, words)}</span>
    </li>
  );
}
