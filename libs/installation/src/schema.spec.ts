import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const ours = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

function fieldsOf(type: GraphQLNamedType): readonly { readonly name: string; readonly description?: string | null | undefined }[] {
  if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields());
  return isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

/** Severities and the like say all there is to say by their names. */
const obvious = new Set(['Severity']);

describe('the schema', () => {
  it('describes every type and every field to whoever calls it', () => {
    const types = ours.filter(({ name, description }) => !description && !['Query', 'Mutation'].includes(name)).map(({ name }) => name);
    const fields = ours.flatMap((type) => fieldsOf(type).flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])));
    expect([...types, ...fields]).toEqual([]);
  });

  it('describes the members of its enums', () => {
    const silent = ours.flatMap((type) =>
      isEnumType(type) && !obvious.has(type.name)
        ? type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`]))
        : [],
    );
    expect(silent).toEqual([]);
  });
});
