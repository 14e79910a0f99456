import { ApolloServer } from '@apollo/server';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { costLimit, depthLimit, MAX_COST, MAX_DEPTH, MAX_TOKENS } from './limits.js';

const schema = buildSchema(`
  type Query { thing: Thing, things(first: Int, after: String): Things }
  type Things { nodes: [Thing!]! }
  type Thing implements Named { id: ID, name: String, thing: Thing, things(first: Int, after: String): Things, few(first: Int = 2): Things }
  interface Named { name: String }
`);

const nested = (depth: number): string => `{${'thing{'.repeat(depth - 1)}id${'}'.repeat(depth)}`;
const refusals = (query: string): readonly string[] => validate(schema, parse(query), [depthLimit]).map(({ message }) => message);

describe('the limit of depth', () => {
  test('lets pass what is as deep as allowed, and nothing deeper', () => {
    expect(refusals(nested(MAX_DEPTH))).toEqual([]);
    expect(refusals(nested(MAX_DEPTH + 1))).toEqual([`The query is nested 21 deep; 20 is the limit.`]);
    expect(refusals(nested(50))).toHaveLength(1);
    expect(refusals(nested(1_000))).toHaveLength(1);
  });

  test('lets pass the introspection of an API console', () => {
    expect(refusals(getIntrospectionQuery())).toEqual([]);
  });

  test('counts fragments where they are spread, and inline ones', () => {
    const deep = `fragment Deep on Thing ${nested(MAX_DEPTH - 1)}`;
    expect(refusals(`{ thing { ...Deep } } ${deep}`)).toEqual([]);
    expect(refusals(`{ thing { thing { ...Deep } } } ${deep}`)).toHaveLength(1);
    expect(refusals(`{ thing ${'{ ... on Thing '.repeat(30)} { id } ${'}'.repeat(30)} }`)).toHaveLength(1);
  });

  test('tells each operation of a document its own', () => {
    expect(refusals(`query Flat { thing { id } } query Deep ${nested(30)} query Deeper ${nested(40)}`)).toHaveLength(2);
  });

  test('comes to an end for fragments that spread each other again and again, whose 2^500 paths nobody could walk', () => {
    const chain = Array.from({ length: 500 }, (_, index) => `fragment F${index} on Thing { ...F${index + 1} ...F${index + 1} }`).join(' ');
    expect(refusals(`{ thing { ...F0 } } ${chain} fragment F500 on Thing ${nested(10)}`)).toEqual([]);
  });

  test('comes to an end where fragments spread themselves', () => {
    expect(refusals('{ thing { ...A } } fragment A on Thing { thing { ...B } } fragment B on Thing { thing { ...A } }')).toEqual([]);
    expect(refusals('{ thing { ...A } } fragment A on Thing { ...A ...Nowhere }')).toEqual([]);
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly code: unknown;
  readonly message: string | undefined;
}

function serverWithLimits(): (query: string, variables?: Record<string, unknown>, operationName?: string) => Promise<Answer> {
  const server = new ApolloServer({
    schema,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: [depthLimit],
    plugins: [costLimit(() => schema)],
    includeStacktraceInErrorResponses: false,
  });
  return async (query, variables = {}, operationName) => {
    const { body, http } = await server.executeOperation({ query, variables, ...(operationName === undefined ? {} : { operationName }) });
    const error = body.kind === 'single' ? body.singleResult.errors?.[0] : undefined;
    return { status: http.status, code: error?.extensions?.['code'], message: error?.message };
  };
}

const passed = { code: undefined, message: undefined };
const tooCostly = expect.objectContaining({ status: 400, code: 'QUERY_TOO_COSTLY' });

describe('the limit of cost', () => {
  test('counts a list by its first', async () => {
    const ask = serverWithLimits();
    expect(await ask('{ things(first: 500) { nodes { id } } }')).toMatchObject(passed);
    expect(await ask('{ things(first: 500) { nodes { things(first: 50) { nodes { id } } } } }')).toEqual(tooCostly);
    expect(await ask('query($n: Int) { things(first: $n) { nodes { things(first: $n) { nodes { id } } } } }', { n: 10 })).toMatchObject(
      passed,
    );
  });

  test('says how much is too much', async () => {
    const { message } = await serverWithLimits()('{ things(first: 500) { nodes { things(first: 500) { nodes { id } } } } }');
    expect(message).toMatch(new RegExp(`could answer with \\d+ fields; ${MAX_COST} is the limit`));
  });

  test('counts a list without a first as a page of the usual size', async () => {
    const ask = serverWithLimits();
    expect(await ask('{ things { nodes { things { nodes { id } } } } }')).toMatchObject(passed);
    const thrice = '{ things { nodes { things { nodes { things { nodes { id } } } } } } }';
    expect(await ask(thrice)).toEqual(tooCostly);
    expect(await ask(thrice.replaceAll('things', 'things(first: null)'))).toEqual(tooCostly);
    expect(await ask(thrice.replaceAll(' things', ' few').replace('few', 'things'))).toMatchObject(passed);
    expect(await ask(thrice.replaceAll(' things', ' few(first: null)').replace('few(first: null)', 'things'))).toMatchObject(passed);
    expect(await ask(`query($n: Int) ${thrice.replaceAll('things', 'things(first: $n)')}`)).toEqual(tooCostly);
  });

  test('remembers what a document costs with its variables, and with no others', async () => {
    const ask = serverWithLimits();
    const query =
      'query($n: Int = 500, $deep: Boolean!) { things(first: $n) { nodes { id things(first: $n) @include(if: $deep) { nodes { id } } } } }';
    for (let round = 0; round < 2; round++) {
      expect(await ask(query, { n: 500, deep: false })).toMatchObject(passed);
      expect(await ask(query, { n: 500, deep: true })).toEqual(tooCostly);
      expect(await ask(query, { n: 5, deep: true })).toMatchObject(passed);
      expect(await ask(query, { deep: true })).toEqual(tooCostly);
    }
  });

  test('is that of the operation that is asked for', async () => {
    const ask = serverWithLimits();
    const document = 'query Small { thing { id } } query Large { things(first: 500) { nodes { things(first: 500) { nodes { id } } } } }';
    expect(await ask(document, {}, 'Large')).toEqual(tooCostly);
    expect(await ask(document, {}, 'Small')).toMatchObject(passed);
  });

  test('counts each alias', async () => {
    const ask = serverWithLimits();
    const aliases = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: things(first: 500) { nodes { id } }`).join(' ')} }`;
    expect(await ask(aliases(40))).toMatchObject(passed);
    expect(await ask(aliases(60))).toEqual(tooCostly);
  });

  test('counts fragments as often as they are spread, and gives up on those whose 2^40 paths would take days', async () => {
    const ask = serverWithLimits();
    const list = 'fragment List on Thing { things(first: 500) { nodes { id } } }';
    expect(await ask(`{ thing { ...List } } ${list}`)).toMatchObject(passed);
    expect(await ask(`{ ${Array.from({ length: 60 }, (_, index) => `a${index}: thing { ...List }`).join(' ')} } ${list}`)).toEqual(
      tooCostly,
    );
    const chain = Array.from({ length: 40 }, (_, index) => `fragment F${index} on Thing { ...F${index + 1} ...F${index + 1} }`).join(' ');
    expect(await ask(`{ thing { ...F0 } } ${chain} fragment F40 on Thing { id }`)).toEqual(tooCostly);
  });

  test('leaves variables that do not fit to the execution, which says where', async () => {
    const { code, message } = await serverWithLimits()('query($n: Int!) { things(first: $n) { nodes { id } } }', { n: 'x' });
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toMatch(/\$n/);
  });
});

describe('the limit of words', () => {
  test.each([
    ['ten thousand aliases', `{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: thing { id }`).join(' ')} }`],
    ['ten thousand braces', '{thing'.repeat(10_000)],
    ['ten thousand brackets', `{ things(first: ${'['.repeat(10_000)}) { nodes { id } } }`],
  ])('refuses %s', async (_, query) => {
    expect(await serverWithLimits()(query)).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
  });

  test('refuses what is nested as deep as the words reach', async () => {
    expect(await serverWithLimits()(nested(2_900))).toMatchObject({ status: 400 });
    expect(await serverWithLimits()(`{ things(first: ${'['.repeat(2_900)}1${']'.repeat(2_900)}) { nodes { id } } }`)).toMatchObject({
      status: 400,
    });
  });
});
