// The office's receipt key: made once, kept in a file that only the office can read; its public half lies beside it.
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const publicKeyFile = (file: string): string => `${file}.pub`;

export function receiptKey(file: string): KeyObject {
  if (existsSync(file)) return createPrivateKey(readFileSync(file, 'utf8'));
  const { privateKey } = generateKeyPairSync('ed25519');
  // 'wx': two offices that start at once must not each believe in a key of their own.
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  writeFileSync(publicKeyFile(file), createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }));
  return privateKey;
}
