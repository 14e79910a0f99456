import type { TemplateSection } from './template.events.js';

/**
 * The sections that the built-in templates are made of. Their prompts ask how things were, in the order in which an author writes:
 * what can be described before what can be concluded. They never ask for reasons of a person, nor for persons.
 */
export const builtInSections = {
  summary: {
    key: 'summary',
    heading: 'Summary',
    content: 'SUMMARY',
    prompts: ['How would you tell a colleague from another team, in three sentences, what happened, what it meant, and how it ended?'],
  },
  impact: {
    key: 'impact',
    heading: 'Impact',
    content: 'IMPACT',
    prompts: [
      'What did those using the service see, and what could they not do?',
      'How was the extent measured or estimated, and how sure is the figure?',
      'Which promises did it touch, such as reliability goals or contracts?',
    ],
  },
  exposure: {
    key: 'exposure',
    heading: 'Exposure and data affected',
    content: null,
    prompts: [
      'Which data, secrets or systems could be reached, from when until when, and how is that known?',
      'Which kinds of data are among them, and how sensitive are they?',
      'What can be ruled out, and on what evidence?',
    ],
  },
  timeline: {
    key: 'timeline',
    heading: 'Timeline',
    content: 'TIMELINE',
    prompts: [
      'What was already under way in the hours or days before the first sign?',
      'Which moments are missing that a reader needs to follow the story, and where is the evidence for them?',
    ],
  },
  trigger: {
    key: 'trigger',
    heading: 'Trigger',
    content: 'TRIGGER',
    prompts: [
      'What was different just before it began: a change, a load, a date, an input?',
      'How had the same thing gone on the occasions when nothing came of it?',
    ],
  },
  'contributing-factors': {
    key: 'contributing-factors',
    heading: 'Contributing factors',
    content: 'CONTRIBUTING_FACTORS',
    prompts: [
      'Which conditions had to come together for this to become an incident?',
      'How did each of them come about, and what purpose did it serve until then?',
      'Which safeguards were in place, and how did the problem get past them?',
    ],
  },
  detection: {
    key: 'detection',
    heading: 'Detection',
    content: 'DETECTION',
    prompts: [
      'What was the first sign, and where could it be seen?',
      'How did that sign compare with what alerts and dashboards show on an ordinary day?',
    ],
  },
  response: {
    key: 'response',
    heading: 'Response',
    content: 'RESPONSE',
    prompts: [
      'What did the responders have in front of them, and what did it suggest?',
      'How did the picture of what was going on change, and what changed it?',
      'How was the work divided and kept in step?',
    ],
  },
  containment: {
    key: 'containment',
    heading: 'Containment',
    content: null,
    prompts: [
      'How was the access cut off, and how was it confirmed that it was?',
      'Which credentials, sessions or keys were revoked or replaced, and which are still to be?',
      'What was preserved as evidence before systems were changed?',
    ],
  },
  mitigation: {
    key: 'mitigation',
    heading: 'Mitigation',
    content: 'MITIGATION',
    prompts: [
      'Which ways of stopping the harm were considered, and what spoke for each at the time?',
      'What made the effect of each step easy or hard to see?',
    ],
  },
  eradication: {
    key: 'eradication',
    heading: 'Eradication',
    content: null,
    prompts: [
      'What was removed, rebuilt or closed, and how was it checked that nothing is left?',
      'Through which weakness did it come in, and where else does the same weakness exist?',
    ],
  },
  recovery: {
    key: 'recovery',
    heading: 'Recovery',
    content: 'RECOVERY',
    prompts: ['How did it become clear that service was back to normal?', 'What was left to bring back, repair or reconcile after that?'],
  },
  notifications: {
    key: 'notifications',
    heading: 'Notifications and obligations',
    content: null,
    prompts: [
      'Which customers, partners or authorities are to be told, by when, and under which obligation?',
      'What have they been told so far, when, and on which state of knowledge?',
      'Which of the statements made early on no longer hold?',
    ],
  },
  mitigators: {
    key: 'mitigators',
    heading: 'Mitigators and where we got lucky',
    content: 'MITIGATORS',
    prompts: [
      'What kept this from being worse: a design, a habit, a bit of slack?',
      'Which of these can be counted on next time, and which was luck?',
    ],
  },
  surprises: {
    key: 'surprises',
    heading: 'What surprised us',
    content: 'SURPRISES',
    prompts: [
      'What went differently from what was expected at the time?',
      'What is understood now about the system, or about the work around it, that was not understood before?',
    ],
  },
  'went-well': {
    key: 'went-well',
    heading: 'What went well, what was hard',
    content: 'WENT_WELL',
    prompts: [
      'What worked as it was meant to, and what had made that possible?',
      'What was hard: finding information, getting at a tool, weighing options, keeping in step?',
      'How did people get by where the documents and tools ended?',
    ],
  },
  precedents: {
    key: 'precedents',
    heading: 'Have we seen this before',
    content: 'PRECEDENTS',
    prompts: [
      'What is alike in this incident and earlier ones, and what is different?',
      'How far did the actions agreed after earlier ones get, and what did they change?',
    ],
  },
  'open-questions': {
    key: 'open-questions',
    heading: 'Open questions',
    content: 'OPEN_QUESTIONS',
    prompts: [
      'What is still not understood, and how could it be found out?',
      'Where do the accounts of those involved differ, and what does each rest on?',
    ],
  },
  'action-items': {
    key: 'action-items',
    heading: 'Action items',
    content: 'ACTION_ITEMS',
    prompts: [
      'What will be different in the system once each action is done, and how will that be seen?',
      'Which contributing factors do the actions leave as they are, and on what grounds?',
    ],
  },
  decisions: {
    key: 'decisions',
    heading: 'Decisions',
    content: 'DECISIONS',
    prompts: [
      'What was known, and what was uncertain, at the moment of each decision?',
      'Which effect was expected of it, and what came of it?',
    ],
  },
  evidence: {
    key: 'evidence',
    heading: 'Supporting evidence',
    content: 'EVIDENCE',
    prompts: ['Which graphs, logs, changes or conversations let a reader check what is said here?'],
  },
} as const satisfies Readonly<Record<string, TemplateSection>>;
