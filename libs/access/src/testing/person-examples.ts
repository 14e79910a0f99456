import type { Occurrence } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import { personDecider } from '../domain/person.decider.js';
import type { PersonDetailsChanged, PersonErased, PersonRegistered, Sealed } from '../domain/person.events.js';

export const specification = specificationOf(personDecider);

export const at: Occurrence = { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' };
export const personId = '0b0f9c1e-52a4-4e0c-9c57-3f6f2f4c7a10';

export const sealedOnce: Sealed = { algorithm: 'AES-256-GCM', nonce: 'b25jZQ==', ciphertext: 'c2VhbGVk', tag: 'dGFn' };
export const sealedAgain: Sealed = { ...sealedOnce, nonce: 'YWdhaW4=' };

export const registered: PersonRegistered = { type: 'PersonRegistered', occurred: at, data: { personId, sealed: sealedOnce } };
export const changed: PersonDetailsChanged = { type: 'PersonDetailsChanged', occurred: at, data: { personId, sealed: sealedAgain } };
export const erased: PersonErased = { type: 'PersonErased', occurred: at, data: { personId } };
