import { rotaOf, support } from './company.js';
import type { PostmortemStep } from './story.js';

const summary = `For half an hour, customers in one region were told that their card had been declined, although most of the payments went through. A time-out that six services read had been shortened for the sake of one of them. Checkout waits for the card provider with the same time-out, and gave up before the answer came.

The old value was put back, and by noon every payment that had been given up was either matched with its order or cleared with the customer.`;

/** What else its author wrote, by section; it stands below the facts. */
const written = {
  impact: `The shop said “Your card was declined”. About one customer in nine tried a second card.

The count comes from the provider's ledger and is exact. How many left without another try is not recorded anywhere.`,
  trigger:
    'The new value was asked for by Recommendations, where two seconds are plenty, and it was reviewed with Recommendations in mind. It reached the first region at 09:05.',
  'contributing-factors': `One value serves six services whose needs differ by a factor of ten: recommendations come within 200 ms, an answer of the card provider within three seconds.

The change shows the value and its old and new content. It does not show who reads it.

Checkout takes “no answer in time” for “declined”. That turns a slow answer into a wrong one. Customers should have been told that their bank had not answered yet.`,
  detection:
    'The alert counts the payments of all regions together, and the change had reached one of four. The share in that region fell within a minute; it took seven until the sum was low enough.',
  response: `The provider was the first suspect: its answers took more than two seconds. They do so on every morning of the week, which no dashboard shows.

What turned the search was the change log of the settings. Deployments are announced in the incident channel, changed settings are not.`,
  mitigators: `An order is kept when its payment is given up, so nothing had to be entered again. That is by design, and can be counted on.

The change had reached one region of four, and the others would have followed at noon. That was luck.`,
  'went-well': `Putting the old value back was one command of the runbook, and four minutes later its effect could be seen.

Hard was to find out which payments had gone through: the ledger was compared with the orders line by line.`,
  precedents:
    'The earlier incidents and this one have in common that a value was right where it was asked for, and was read in more places than the change showed.',
  'open-questions':
    'Which of the other five services are close to the new value on a busy day? The time-outs of the last quarter could be counted by service.',
} as const;

const surprises = {
  blaming: 'The engineers should have known that the provider is slow in the morning.',
  reworded: `The provider has been answering in two to three seconds every morning for months. With a time-out of eight seconds nothing made that visible.

The shared value was introduced to keep six services alike. It had become the reason why they could not be changed apart.`,
} as const;

const remark = 'Can whoever reviews a setting see today which services read it?';

const author = rotaOf('checkout').id;
const reviewers = [rotaOf('edge').id, support.id];

/** Owner, draft and the author's own words, where the language check has a say. */
export const writing: readonly PostmortemStep[] = [
  { mutation: 'draftPostmortem', input: {} },
  { mutation: 'assignPostmortemOwner', input: { ownerId: author } },
  edit('summary', summary),
  ...Object.entries(written).map(([section, text]) => edit(section, text)),
  edit('surprises', surprises.blaming),
  edit('surprises', surprises.reworded),
  {
    mutation: 'dismissLanguageFinding',
    input: { section: 'contributing-factors', reason: 'It says what the page of the shop could show, and asks nothing of anybody' },
  },
];

/** A new draft after the facts have changed, and the way to its readers. */
export const finishing: readonly PostmortemStep[] = [
  { mutation: 'draftPostmortem', input: {} },
  // What stands above these words has changed: they still hold.
  edit('summary', summary),
  { mutation: 'requestPostmortemReview', input: {}, beside: { reviewers } },
  { mutation: 'commentOnPostmortem', input: { section: 'contributing-factors', text: remark } },
  {
    mutation: 'resolvePostmortemComment',
    comment: remark,
    input: { note: 'They cannot; it is one of the action items now' },
  },
  ...reviewers.map((reviewerId): PostmortemStep => ({
    mutation: 'approvePostmortem',
    input: { reviewerId, note: 'It says what I saw' },
  })),
  { mutation: 'publishPostmortem', input: {}, beside: { closeLearning: true, note: 'Read together in the weekly review' } },
];

function edit(section: string, text: string): PostmortemStep {
  return { mutation: 'editPostmortemSection', input: { section, text, keepFacts: true } };
}
