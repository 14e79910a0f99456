import { isHttpLink, lineFrom, present } from '#event-sourcing';
import { MAX_CHANGES, MAX_LINE, MAX_LINKS, MAX_URL, refused } from './deployment.errors.js';
import type { DeployedChange, DeploymentLink, DeploymentOutcome, DeploymentTerms } from './deployment.events.js';
import { PRODUCTION } from './deployment.js';

/** What a caller says of a deployment. Times are ISO 8601 UTC. Null and blank words count as not said. */
export interface GivenTerms {
  readonly service: string;
  readonly version?: string | null | undefined;
  readonly commit?: string | null | undefined;
  /** `production` when left out. Upper and lower case are the same. */
  readonly environment?: string | null | undefined;
  readonly startedAt?: string | null | undefined;
  readonly finishedAt: string;
  /** SUCCEEDED when left out. */
  readonly outcome?: DeploymentOutcome | null | undefined;
  readonly changes?: readonly DeployedChange[] | null | undefined;
  readonly links?: readonly { readonly url: string; readonly title?: string | null | undefined }[] | null | undefined;
}

/** What a caller says otherwise: what is left out stays as it is, null takes it away. */
export type TermChanges = { readonly [Term in keyof GivenTerms]?: GivenTerms[Term] | null | undefined };

/** A key as people give it: free text on one line; upper and lower case differ. */
export function serviceOf(text: string): string {
  return lineFrom('service', text, MAX_LINE);
}

/** The terms as they are recorded. @throws DomainError INVALID for words, links or times that a deployment cannot have. */
export function termsOf(given: GivenTerms): DeploymentTerms {
  const { startedAt, finishedAt } = given;
  if (startedAt != null && startedAt > finishedAt) throw refused.endsBeforeItBegins();
  return {
    service: serviceOf(given.service),
    ...present('version', optionalLine('version', given.version)),
    ...present('commit', optionalLine('commit', given.commit)),
    environment: optionalLine('environment', given.environment?.toLowerCase()) ?? PRODUCTION,
    ...present('startedAt', startedAt),
    finishedAt,
    outcome: given.outcome ?? 'SUCCEEDED',
    changes: changesOf(given.changes ?? []),
    links: linksOf(given.links ?? []),
  };
}

/** The terms with what is said otherwise. @throws DomainError INVALID as `termsOf`, and where the service or the end would be taken away. */
export function correctedTerms(terms: DeploymentTerms, changes: TermChanges): DeploymentTerms {
  const said = <Term extends keyof TermChanges>(term: Term): TermChanges[Term] =>
    changes[term] === undefined ? terms[term] : changes[term];
  const service = said('service');
  const finishedAt = said('finishedAt');
  if (service == null) throw refused.withoutTerm('service');
  if (finishedAt == null) throw refused.withoutTerm('finishedAt');
  return termsOf({
    service,
    version: said('version'),
    commit: said('commit'),
    environment: said('environment'),
    startedAt: said('startedAt'),
    finishedAt,
    outcome: said('outcome'),
    changes: said('changes'),
    links: said('links'),
  });
}

/**
 * What holds once whoever recorded a deployment says something else of it: what it says as before stays as people corrected it.
 * @throws DomainError INVALID where the two together contradict each other.
 */
export function retoldTerms(terms: DeploymentTerms, told: DeploymentTerms, again: DeploymentTerms): DeploymentTerms {
  const held = <Term extends keyof DeploymentTerms>(term: Term): DeploymentTerms[Term] =>
    same(told[term], again[term]) ? terms[term] : again[term];
  return termsOf({
    service: held('service'),
    version: held('version'),
    commit: held('commit'),
    environment: held('environment'),
    startedAt: held('startedAt'),
    finishedAt: held('finishedAt'),
    outcome: held('outcome'),
    changes: held('changes'),
    links: held('links'),
  });
}

/** Whether both say the same. */
export function sameTerms(a: DeploymentTerms, b: DeploymentTerms): boolean {
  return same(inOrder(a), inOrder(b));
}

function inOrder({ service, version, commit, environment, startedAt, finishedAt, outcome, changes, links }: DeploymentTerms) {
  return [
    [service, version, commit, environment, startedAt, finishedAt, outcome],
    changes.map((change) => [change.commit, change.committedAt]),
    links.map(({ url, title }) => [url, title]),
  ];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function optionalLine(path: string, text: string | null | undefined, limit = MAX_LINE): string | undefined {
  return text == null || text.trim() === '' ? undefined : lineFrom(path, text, limit);
}

function changesOf(changes: readonly DeployedChange[]): readonly DeployedChange[] {
  if (changes.length > MAX_CHANGES) throw refused.tooMany('changes', changes.length, MAX_CHANGES);
  const byCommit = new Map<string, DeployedChange>();
  changes.forEach(({ commit: text, committedAt }, index) => {
    const commit = lineFrom(`changes.${index}.commit`, text, MAX_LINE);
    if (!byCommit.has(commit)) byCommit.set(commit, { commit, committedAt });
  });
  return [...byCommit.values()];
}

function linksOf(links: NonNullable<GivenTerms['links']>): readonly DeploymentLink[] {
  if (links.length > MAX_LINKS) throw refused.tooMany('links', links.length, MAX_LINKS);
  return links.map(({ url: text, title }, index) => {
    const url = lineFrom(`links.${index}.url`, text, MAX_URL);
    if (!isHttpLink(url)) throw refused.notALink(`links.${index}.url`);
    return { url, ...present('title', optionalLine(`links.${index}.title`, title)) };
  });
}
