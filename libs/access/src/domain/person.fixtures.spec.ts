import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import { open } from '../people/sealing.js';
import { changedPerson } from '../read-models/people/person-facts.js';
import { personVocabulary } from './person.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), personVocabulary);
/** What the fixtures are sealed with. */
const key = new Uint8Array(32).fill(7);

describe('stored events of people', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted, folded and opened', (file) => {
    const lifted = golden.lifted(file);
    const { personId, sealed, erased } = changedPerson(null, lifted);
    expect(personId).toBe('0b0f9c1e-52a4-4e0c-9c57-3f6f2f4c7a10');
    expect(erased).toBe(lifted.event.type === 'PersonErased');
    expect(sealed === null ? null : open(personId, sealed, key)).toEqual(
      erased ? null : { name: 'Zoë Example', address: lifted.event.type === 'PersonRegistered' ? 'zoe@example.org' : null },
    );
  });
});
