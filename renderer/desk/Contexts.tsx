// What every part of the desk may ask for, however deep it lies: its keys, its privacy, and where a new code is shown.
import type { ComponentProps, ReactNode } from 'react';
import { KeysProvider } from './keys/use-shortcut.ts';
import { PrivacyProvider, type usePrivacyOfDesk } from './privacy/use-privacy.ts';
import { type ShowCode, ShowCodeProvider } from './recovery/show-code.ts';

type Props = {
  keys: ComponentProps<typeof KeysProvider>['value'];
  privacy: ReturnType<typeof usePrivacyOfDesk>;
  showCode: ShowCode;
  children: ReactNode;
};

export function Contexts({ keys, privacy, showCode, children }: Props) {
  return (
    <KeysProvider value={keys}>
      <PrivacyProvider value={privacy}>
        <ShowCodeProvider value={showCode}>{children}</ShowCodeProvider>
      </PrivacyProvider>
    </KeysProvider>
  );
}
