// Secrets of an office that has written none.
import type { WaySecrets } from '#host/notify/secrets.ts';

export const noSecrets: WaySecrets = {
  webhookKey: () => null,
  email: () => null,
  takePin: () => null,
  pinRefused: () => {},
  pinAccepted: () => {},
  set: () => {},
  which: () => ({ webhook: false, email: false, sms: 'none' }),
};
