// Seals what may point at a person, one key to each box; erasing the key erases the person (design decision 10).
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PersonRef } from '#core/ids.ts';
import type { BoxKey, SealedBox } from '../store/store-types.ts';

export type Sealed = { ref: PersonRef; box: SealedBox; key: BoxKey };

export type Boxes = {
  /** Nothing is stored: the caller commits box and key together with the fact that names the ref. */
  seal(content: unknown): Sealed;
  /** null: erased, or never there, or damaged. */
  read(ref: PersonRef): unknown;
  /** Forgets the content in memory; the store erases the rest. */
  forget(ref: PersonRef): void;
};

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const REF_BYTES = 16;

/** The ref is bound in, so that no box can be passed off as another person's. */
function encrypt(key: Buffer, nonce: Buffer, plain: Buffer, ref: PersonRef): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(ref));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, nonce: Buffer, sealed: Buffer, ref: PersonRef): Buffer {
  const cipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(ref));
  cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([cipher.update(sealed.subarray(0, -TAG_BYTES)), cipher.final()]);
}

function wrap(wrappingKey: Buffer, key: Buffer, ref: PersonRef): BoxKey {
  const nonce = randomBytes(NONCE_BYTES);
  return { ref, wrapped: Buffer.concat([nonce, encrypt(wrappingKey, nonce, key, ref)]).toString('base64') };
}

function unwrap(wrappingKey: Buffer, { ref, wrapped }: BoxKey): Buffer {
  const bytes = Buffer.from(wrapped, 'base64');
  return decrypt(wrappingKey, bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES), ref);
}

function open(wrappingKey: Buffer, box: SealedBox, key: BoxKey): unknown {
  const nonce = Buffer.from(box.nonce, 'base64');
  const plain = decrypt(unwrap(wrappingKey, key), nonce, Buffer.from(box.body, 'base64'), box.ref);
  return JSON.parse(plain.toString('utf8'));
}

function sealWith(wrappingKey: Buffer, content: unknown): Sealed {
  const ref = randomBytes(REF_BYTES).toString('base64url') as PersonRef;
  const key = randomBytes(KEY_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const body = encrypt(key, nonce, Buffer.from(JSON.stringify(content)), ref);
  const box = { ref, nonce: nonce.toString('base64'), body: body.toString('base64') };
  return { ref, box, key: wrap(wrappingKey, key, ref) };
}

export function makeBoxes(wrappingKey: Buffer, loaded: { boxes: SealedBox[]; keys: BoxKey[] }): Boxes {
  const boxes = new Map(loaded.boxes.map((box) => [box.ref, box]));
  const keys = new Map(loaded.keys.map((key) => [key.ref, key]));
  const contents = new Map<PersonRef, unknown>();

  const readStored = (ref: PersonRef): unknown => {
    const box = boxes.get(ref);
    const key = keys.get(ref);
    if (!box || !key) return null;
    try {
      return open(wrappingKey, box, key);
    } catch {
      return null;
    }
  };
  return {
    seal: (content) => {
      const sealed = sealWith(wrappingKey, content);
      contents.set(sealed.ref, content);
      return sealed;
    },
    read: (ref) => {
      if (!contents.has(ref)) contents.set(ref, readStored(ref));
      return contents.get(ref) ?? null;
    },
    forget: (ref) => {
      boxes.delete(ref);
      keys.delete(ref);
      contents.delete(ref);
    },
  };
}
