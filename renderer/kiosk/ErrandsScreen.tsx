// The ordinary errands of this office, in the order its profile states them.
import type { KioskView } from '#contract/kiosk.ts';
import { Answer } from './Answer.tsx';
import { BackButton } from './BackButton.tsx';
import { Heading } from './Heading.tsx';
import { useWords } from './kiosk-text.ts';
import type { Choice } from './screen.ts';

type Props = {
  view: KioskView;
  chosen: string | null;
  onChoose: (choice: Choice) => void;
  onBack: () => void;
};

export function ErrandsScreen({ view, chosen, onChoose, onBack }: Props) {
  const { t, language } = useWords();
  return (
    <>
      <div className="push" />
      <Heading>{t('errands')}</Heading>
      <p className="lead">{t('errandsMore')}</p>
      <ul className="answers">
        {view.errands.map(({ code, label }) => {
          const title = label[language] ?? label.nb ?? code;
          return (
            <Answer
              key={code}
              title={title}
              isChosen={chosen === title}
              onChoose={() => onChoose({ errand: { kind: 'ordinary', code }, label: title })}
            />
          );
        })}
      </ul>
      <BackButton onBack={onBack} />
    </>
  );
}
