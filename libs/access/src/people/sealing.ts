import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PersonDetails } from '../domain/person-details.js';
import type { Sealed } from '../domain/person.events.js';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Details are filled up to a multiple of this, so that the length of what is sealed does not tell who it is. */
const BLOCK = 256;

/** What is sealed was changed, belongs to somebody else, or is under another key. */
export class BrokenSealError extends Error {
  override readonly name = 'BrokenSealError';
  constructor(readonly personId: string) {
    super(`the sealed details of person ${personId} do not open under the key of that person`);
  }
}

/** Seals details for one person: nobody else's key opens them, and under nobody else's id do they open. `key` has 32 bytes. */
export function seal(personId: string, { name, address }: PersonDetails, key: Uint8Array): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(personId, 'utf8'));
  const ciphertext = Buffer.concat([cipher.update(filled(JSON.stringify({ name, address }))), cipher.final()]);
  return {
    algorithm: 'AES-256-GCM',
    nonce: nonce.toString('base64'),
    ciphertext: ciphertext.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** @throws BrokenSealError when it was not sealed like this for this person with this key. */
export function open(personId: string, sealed: Sealed, key: Uint8Array): PersonDetails {
  try {
    const decipher = createDecipheriv(ALGORITHM, key, bytes(sealed.nonce, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(personId, 'utf8'));
    decipher.setAuthTag(bytes(sealed.tag, TAG_BYTES));
    const plain = Buffer.concat([decipher.update(sealed.ciphertext, 'base64'), decipher.final()]);
    return JSON.parse(plain.toString('utf8')) as PersonDetails;
  } catch {
    throw new BrokenSealError(personId);
  }
}

function filled(json: string): Buffer {
  const length = Buffer.byteLength(json, 'utf8');
  return Buffer.alloc(Math.ceil(length / BLOCK) * BLOCK, ' ').fill(json, 0, length, 'utf8');
}

function bytes(base64: string, length: number): Buffer {
  const decoded = Buffer.from(base64, 'base64');
  if (decoded.length !== length) throw new RangeError(`${decoded.length} bytes where ${length} are expected`);
  return decoded;
}
