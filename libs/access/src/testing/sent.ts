import type { Served } from './served.js';

/** What every mutation may answer. */
export interface Answered {
  /** Of what was changed; a refusal has none. */
  readonly id: string;
  readonly code?: string;
  readonly path?: string;
  readonly message?: string;
}

/** Sends a mutation with its one input. @param type of what is changed, and which of its fields to give. @returns that, or the refusal. */
export async function sent<Answer extends object = Answered>(
  api: Pick<Served, 'ask'>,
  mutation: string,
  type: string,
  input: object,
  fields = 'id',
): Promise<Answer> {
  const data = await api.ask(
    `mutation($input: ${inputOf(mutation)}!) { changed: ${mutation}(input: $input) {
      __typename ... on ${type} { ${fields} } ... on ErrorResult { code path message } } }`,
    { input },
  );
  return (data as { readonly changed: Answer }).changed;
}

/** As `sent`. @throws Error where it is refused. */
export async function done<Answer extends object = Answered>(...asked: Parameters<typeof sent>): Promise<Answer> {
  const answer = await sent<Answer & Partial<Answered>>(...asked);
  if (answer.code !== undefined) throw new Error(`${asked[1]}: ${answer.message ?? answer.code}`);
  return answer;
}

function inputOf(mutation: string): string {
  if (mutation.endsWith('Role')) return 'RoleInput';
  const name = mutation.replace(/(To|From)Incident$/, '');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
}
