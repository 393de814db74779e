// What a browser cannot do, said where it is seen: until somebody has understood it, and as long as it is silent.
import { ExclamationmarkTriangleFillIcon, InformationSquareFillIcon } from '@navikt/aksel-icons';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';
import { useUnderstood } from './use-understood.ts';

type Props = { isSoundBlocked: boolean; tryOut: () => void };

export function BrowserNotes({ isSoundBlocked, tryOut }: Props) {
  const { t } = useWords();
  const [isUnderstood, understand] = useUnderstood();
  return (
    <>
      {isSoundBlocked && (
        <div className="browser-note browser-note--silent" role="alert">
          <ExclamationmarkTriangleFillIcon aria-hidden />
          <p>{t('browser.soundOff')}</p>
          <Button kind="primary" onPress={tryOut}>
            {t('browser.turnOn')}
          </Button>
        </div>
      )}
      {!isUnderstood && (
        <div className="browser-note">
          <InformationSquareFillIcon aria-hidden />
          <p>{t('browser.limits')}</p>
          {!isSoundBlocked && <Button onPress={tryOut}>{t('browser.tryOut')}</Button>}
          <Button onPress={understand}>{t('browser.understood')}</Button>
        </div>
      )}
    </>
  );
}
