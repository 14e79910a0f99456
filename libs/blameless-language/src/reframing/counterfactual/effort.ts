import type { Phrase } from './phrase.js';

/** What asks for more of people, and what could stand there that is no effort: without an article, with one, and behind "a bit". */
const helps: ReadonlyMap<string, string> = new Map([
  ['patience', 'a sign of how long to wait'],
  ['planning', 'a shared plan'],
  ['preparation', 'a rehearsal of this case'],
  ['review', 'a review that shows such effects'],
  ['reviewing', 'a review that shows such effects'],
  ['testing', 'a test that covers this case'],
  ['test', 'a test that covers this case'],
  ['tests', 'a test that covers this case'],
  ['checks', 'checks that catch such things'],
  ['checking', 'a check that catches such things'],
  ['check', 'a check that catches such things'],
  ['verification', 'a check that catches such things'],
  ['validation', 'a check that catches such things'],
  ['communication', 'a notice that reaches everybody concerned'],
  ['coordination', 'a calendar that shows both plans'],
  ['supervision', 'a way to follow along'],
  ['training', 'a chance to rehearse it'],
  ['attention', 'a signal that stands out'],
  ['care', 'a safeguard against such things'],
  ['caution', 'a safeguard against such things'],
  ['diligence', 'a safeguard against such things'],
  ['thought', 'a list of what can go wrong'],
  ['foresight', 'a list of what can go wrong'],
  ['discipline', 'a default that leads there'],
  ['forethought', 'a list of what can go wrong'],
  ['prudence', 'a list of what can go wrong'],
  ['vigilance', 'a signal that stands out'],
  ['concentration', 'a signal that stands out'],
  ['curiosity', 'a pointer to it'],
  ['sense', 'a safeguard against such things'],
  ['judgement', 'a sign of what to expect'],
  ['judgment', 'a sign of what to expect'],
  ['leadership', 'a shared plan'],
  ['teamwork', 'a shared plan'],
  ['collaboration', 'a shared plan'],
]);

export const effort: readonly Phrase[] = [
  {
    like: '[the loss would have been avoided] by reading [the notes]',
    words: /^by (?<deed>\S+ing\b.*)$/d,
    instead: (found) => `with something that leads one to ${found.infinitive('deed')}`,
  },
  {
    like: 'better coordination between the two teams was needed',
    words:
      /^(?:more|better|closer|greater|some|further|additional) (?<noun>\S+)(?<rest> .+?)? (?:was|were|is|would have been) (?:needed|required|called for|necessary|in order|warranted|due)$/d,
    instead: (found) =>
      helps.has(found.norm('noun'))
        ? `what can help is ${helps.get(found.norm('noun')) ?? ''}${found.has('rest') ? ` ${found.text('rest')}` : ''}`
        : null,
  },
  {
    like: '[a] little communication [would have gone a long way]',
    words: /^little (?<noun>\S+)$/d,
    instead: (found) => (found.before.norm === 'a' ? (helps.get(found.norm('noun')) ?? 'a pointer').replace(/^an? /, '') : null),
  },
  {
    like: 'with a bit more patience, through more stringent checks, closer attention',
    words:
      /^(?<tie>(?:with|through|by) )?(?<some>(?:an? )?(?:little |tiny )?(?:bit )?(?:of )?)(?<degree>(?:more|better|closer|proper|greater|some|common|basic|earlier|prior|an?|the) )*(?:(?:common|basic|careful|stringent|thorough|rigorous|adequate|proper|extensive|closer|strict|detailed|diligent|serious) )*(?<noun>\S+)$/d,
    instead: (found) => {
      const help = found.norm('noun') === 'attention' && found.after.norm === 'to' ? 'a pointer' : helps.get(found.norm('noun'));
      if (help === undefined) return null;
      if (found.has('tie')) return `${found.text('tie').toLowerCase()} ${help}`;
      if (found.before.norm === 'bit') return `of help to see this`;
      if (found.before.norm === 'of') return 'help to see this';
      return /^(?:an?|some|any)$/.test(found.before.norm) ? help.replace(/^an? /, '') : help;
    },
  },
];
