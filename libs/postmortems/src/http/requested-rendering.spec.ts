import { describe, expect, it } from '@jest/globals';
import { INCIDENT_ID } from '#incidents/testing';
import { BadRequestException, NotFoundException } from '@nestjs/common';
import { requestedRendering } from './requested-rendering.js';

const FILE = `${INCIDENT_ID}.html`;

describe('The rendering that is asked for', () => {
  it('is the latest edition unless another is named', () => {
    expect(requestedRendering(FILE, {})).toEqual({ incidentId: INCIDENT_ID, form: 'html', edition: null, asKnownAt: null });
    expect(requestedRendering(FILE, { edition: '2' })).toMatchObject({ edition: 2 });
    expect(requestedRendering(FILE, { edition: 'draft' })).toMatchObject({ edition: 'draft' });
    expect(requestedRendering(`${INCIDENT_ID.toUpperCase()}.pdf`, {})).toMatchObject({ incidentId: INCIDENT_ID, form: 'pdf' });
    expect(requestedRendering(FILE, { asKnownAt: '2026-03-29T01:30:00+01:00' })).toMatchObject({ asKnownAt: '2026-03-29T00:30:00.000Z' });
  });

  it.each([
    '',
    INCIDENT_ID,
    `${INCIDENT_ID}.exe`,
    `${INCIDENT_ID}.constructor`,
    `${INCIDENT_ID}.HTML`,
    '../../etc/passwd.md',
    `${INCIDENT_ID}.md.html`,
    '1.md',
  ])('is not found at %j', (file) => {
    expect(() => requestedRendering(file, {})).toThrow(NotFoundException);
  });

  it.each([
    [{ edition: '0' }, 'edition is the number'],
    [{ edition: '1.5' }, 'edition is the number'],
    [{ edition: ['1', '2'] }, 'edition is the number'],
    [{ asKnownAt: 'yesterday' }, 'asKnownAt is a moment'],
    [{ asKnownAt: ['2026-03-29T00:30:00Z'] }, 'asKnownAt is a moment'],
    [{ edition: '1', asKnownAt: '2026-03-29T00:30:00Z' }, 'exclude each other'],
    [{ asknownat: '2026-03-29T00:30:00Z' }, 'no parameter "asknownat"; these are: edition, asKnownAt'],
  ])('is refused for %j', (query, words) => {
    expect(() => requestedRendering(FILE, query)).toThrow(BadRequestException);
    expect(() => requestedRendering(FILE, query)).toThrow(words);
  });
});
