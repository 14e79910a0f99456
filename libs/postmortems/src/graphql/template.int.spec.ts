import { served } from '#access/testing';
import type { Served } from '#access/testing';
import { CatalogModule } from '#catalog';
import { catalogProjections } from '#catalog/read-models';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TemplateDirectory } from '../read-models/templates/template-directory.js';
import { TemplateCommands, templateFamily } from '../template-commands.js';
import { TemplateResolver } from './template.resolver.js';

@Module({ imports: [CqrsModule], providers: [...templateFamily.providers, TemplateCommands, TemplateDirectory, TemplateResolver] })
class Templates {}

let api: Served;
beforeAll(async () => {
  api = await served({
    contexts: () => [CatalogModule, Templates],
    projections: catalogProjections,
    actorId: 'actor-1',
    clock: () => '2026-03-01T10:00:00.000Z',
  });
});
afterAll(() => api.close());

const FIELDS = 'key version name description severities team retired sections { key heading content prompts }';
const RESULT = `__typename ... on PostmortemTemplate { ${FIELDS} } ... on ErrorResult { code message path }`;
const mutate = async (mutation: 'define' | 'retire', input: object) => {
  const name = `${mutation}PostmortemTemplate`;
  const type = `${mutation === 'define' ? 'Define' : 'Retire'}PostmortemTemplateInput`;
  const data = await api.ask(`mutation($input: ${type}!) { result: ${name}(input: $input) { ${RESULT} } }`, { input });
  return (data as { result: Record<string, unknown> }).result;
};
const template = async (args: string) =>
  ((await api.ask(`{ found: postmortemTemplate(${args}) { ${FIELDS} } }`)) as { found: object | null }).found;

describe('templates through GraphQL', () => {
  it('lists the built-in ones, and what they ask', async () => {
    const { all } = (await api.ask('{ all: postmortemTemplates { key version team sections { prompts } } }')) as { all: object[] };
    expect(all).toMatchObject([
      { key: 'full', version: 1 },
      { key: 'lightweight', team: null },
      { key: 'security', sections: expect.arrayContaining([{ prompts: [expect.any(String), expect.any(String), expect.any(String)] }]) },
    ]);
  });

  it('defines one, and shows every version of it', async () => {
    const sections = [
      { key: 'summary', heading: 'Summary', content: 'SUMMARY' },
      { key: 'ledger', heading: 'Ledger', prompts: ['How is it?'] },
    ];
    const input = { key: 'payments', name: 'Payments', sections, severities: ['SEV2', 'SEV1'], team: 'Payments' };
    const expected = {
      key: 'payments',
      version: 1,
      name: 'Payments',
      description: null,
      severities: ['SEV1', 'SEV2'],
      team: 'Payments',
      retired: false,
      sections: [
        { key: 'summary', heading: 'Summary', content: 'SUMMARY', prompts: [] },
        { key: 'ledger', heading: 'Ledger', content: null, prompts: ['How is it?'] },
      ],
    };
    expect(await mutate('define', input)).toEqual({ __typename: 'PostmortemTemplate', ...expected });
    expect(await mutate('define', input)).toMatchObject({ version: 1 });
    expect(await mutate('define', { ...input, description: 'Where money is.' })).toMatchObject({ version: 2 });
    expect(await template('key: "payments", version: 1')).toEqual(expected);
    expect(await template('key: "payments"')).toMatchObject({ version: 2, description: 'Where money is.' });
    expect(await template('key: "payments", version: 3')).toBeNull();
  });

  it('says what is wrong with one, and where', async () => {
    expect(await mutate('define', { key: 'x', name: 'X', sections: [{ key: 'a', heading: 'A', prompts: ['How?', ' '] }] })).toMatchObject({
      __typename: 'Invalid',
      path: 'sections.0.prompts.1',
    });
    expect(await mutate('retire', { key: 'x' })).toMatchObject({ __typename: 'NotFound', path: 'key' });
  });

  it('retires one, and brings it back', async () => {
    expect(await mutate('retire', { key: 'lightweight', reason: 'Too light.' })).toMatchObject({ retired: true, version: 1 });
    expect(await template('key: "lightweight"')).toMatchObject({ retired: true });
    const light = { key: 'lightweight', name: 'Light', sections: [{ key: 'summary', heading: 'Summary', content: 'SUMMARY' }] };
    expect(await mutate('define', light)).toMatchObject({ retired: false, version: 2, severities: [] });
  });
});
