// Who a machine is on the office network: a key of its own and a certificate around it, made once.
import { createHash, createPrivateKey, randomBytes, X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { STATION_NAME } from './protocol.ts';

export type Identity = { certPem: string; keyPem: string; fingerprint: string };

/** Key and certificate in one file: there is never one without the other. */
const FILE = 'lan-identity.pem';

const KEY_BLOCK = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/;
const CERTIFICATE_BLOCK = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/;

/** The key is what is pinned, so the dates say nothing; no machine's clock can make them wrong. */
const FOR_EVER = {
  notBeforeDate: new Date('2020-01-01T00:00:00Z'),
  notAfterDate: new Date('2099-12-31T00:00:00Z'),
};

/** SHA-256 in hex over the public key (SubjectPublicKeyInfo, DER) of a certificate in DER. */
export function fingerprintOf(certificate: { raw: Buffer }): string {
  const { publicKey } = new X509Certificate(certificate.raw);
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

function read(file: string): Identity {
  const text = fs.readFileSync(file, 'utf8');
  const keyPem = KEY_BLOCK.exec(text)?.[0];
  const certPem = CERTIFICATE_BLOCK.exec(text)?.[0];
  if (!keyPem || !certPem) throw new Error('the identity file holds no key or no certificate');
  const certificate = new X509Certificate(certPem);
  if (!certificate.checkPrivateKey(createPrivateKey(keyPem)))
    throw new Error('the identity file holds a key that is not the certificate’s');
  return { certPem, keyPem, fingerprint: fingerprintOf(certificate) };
}

async function make(file: string): Promise<void> {
  // Needed once in the life of a machine: no start waits for it.
  const { generate } = await import('selfsigned');
  const { private: keyPem, cert } = await generate([{ name: 'commonName', value: STATION_NAME }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    ...FOR_EVER,
  });
  // Whole or not there: a power cut in the middle must not leave half a key.
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  fs.writeFileSync(draft, `${keyPem.trim()}\n${cert.trim()}\n`, { mode: 0o600, flag: 'wx', flush: true });
  fs.renameSync(draft, file);
}

/** Throws when the file there cannot be used: a new key in its place would be a stranger to every paired machine. */
export async function identityIn(folder: string): Promise<Identity> {
  const file = path.join(folder, FILE);
  if (!fs.existsSync(file)) {
    fs.mkdirSync(folder, { recursive: true });
    await make(file);
  }
  return read(file);
}
