import type { Found } from './found.js';
import type { Phrase } from './phrase.js';

/** What is plain now, and what one would have wished for: what was known, and what stood in the way. */
export const afterwards: readonly Phrase[] = [
  {
    like: '[points which] could have been performed better',
    words:
      /^(?:could|might|would) have (?:\w+ly )?been (?<deed>.+?) (?:better|differently|smoother|more smoothly|more carefully|in a better way)$/d,
    instead: (found) => `can be ${found.text('deed')} in another way${found.asking('how')}`,
  },
  {
    like: '[the loss] would have been avoided by reading the notes',
    words: /^(?<modal>could|would|might) (?:\w+ly )?have (?:\w+ly )?been (?:\w+ly )?\S+ (?:by|through|with) (?<deed>.+)$/d,
    instead: (found) => `${plural(found) ? 'have' : 'has'} shown the use of ${found.text('deed')}`,
  },
  {
    like: '[we] would have saved ourselves the restore by waiting',
    words: /^(?:could|would|might) have (?:\w+ly )?\S+ .+? by (?<deed>.+)$/d,
    instead: (found) => `saw the use of ${found.text('deed')}`,
  },
  {
    like: "[it]'s clear [that]",
    words:
      /^(?<be>is|'s|was|were|are|seems) (?:\S+ )?(?:clear|obvious|apparent|evident|predictable|foreseeable|naive|wrong|unwise|plain)$/d,
    instead: (found) => `${found.text('be')} known only ${/^(?:was|were)$/.test(found.norm('be')) ? 'later' : 'now'}`,
  },
  {
    like: '[it] would have been obvious',
    words: /^.*\bbeen (?:\S+ )?(?:clear|obvious|apparent|evident|predictable|foreseeable)$/d,
    instead: () => 'is known only now',
  },
  {
    like: '[it] was entirely avoidable',
    words: /^(?<be>(?:was|were|is|are) )?(?:\S+ )?(?:avoidable|preventable|foreseeable)$/d,
    instead: (found) => {
      const be = found.has('be') ? `${found.text('be')} ` : '';
      return /^(?:had|if)$/.test(found.after.norm)
        ? `${be}open to another outcome`
        : `${be}the outcome of conditions that can change${found.asking('which')}`;
    },
  },
  {
    like: '[the outage] could have been avoided',
    words:
      /^(?:could|would|might) (?:\w+ly )?have (?:\w+ly )?been (?:\w+ly )?(?:avoided|prevented|averted|foreseen|avoidable|preventable)$/d,
    instead: (found) => `came from conditions that can change${found.asking('which')}`,
  },
  {
    like: '[I] wish we had rehearsed the failover',
    words: /^(?:wish|wished|wishes) (?<who>.+?) had (?<deed>.+)$/d,
    instead: (found) => {
      const own = /^(?:i|we)$/.test(found.norm('who'));
      return `would like to know what stood in the way of ${own ? '' : `${found.whom('who')} `}${found.gerund('deed')}`;
    },
  },
  {
    like: '[one] would have thought that somebody would check the date',
    words:
      /^(?:would|might|could|'d) (?:have )?(?:expect|expected|thought|think|assumed|hoped|hope) (?:that )?(?<who>.+?) (?:would|should|could|had) (?:have )?(?<deed>.+)$/d,
    instead: (found) =>
      `would like to know what stood in the way of ${found.isNobody('who') ? '' : `${found.whom('who')} `}${found.gerund('deed')}`,
  },
  {
    like: 'would have liked to see the team ask sooner',
    words:
      /^(?:would|might|could) (?:have )?(?:liked|like|loved|preferred|expected|hoped|wanted) to (?:have )?(?:see|seen) (?<who>.+?) (?<deed>ask|check|tell|call|read|test|wait|escalate|pull|react|act|stop|take|roll|raise|open|bring|get|do|talk|speak|use|run|page|look|try|follow|involve|warn|move|make|go|give|come|review|announce|send)(?<rest> .+)?$/d,
    instead: (found) =>
      `${found.from === 0 ? 'we ' : ''}would like to know what stood in the way of ${found.whom('who')} ${found.gerund('deed')}${found.has('rest') ? ` ${found.text('rest')}` : ''}`,
  },
  {
    like: '[I] would have expected the vendor to call us',
    words:
      /^(?:would|might|could) (?:have )?(?:expect|expected|liked|preferred|wished|wanted|hoped|hope|prefer) (?:for )?(?<who>.+?) to (?:have )?(?<deed>.+)$/d,
    instead: (found) =>
      `${/^['’]/.test(found.first.text) ? found.first.text : 'would'} like to know what stood in the way of ${found.isNobody('who') ? '' : `${found.whom('who')} `}${found.gerund('deed')}`,
  },
  {
    like: '[from the vendor we] would have expected a bit more than [that]',
    words: /^(?:would|might|could) have (?:expected|wished for|liked|hoped for|wanted) (?<what>(?:a |much |some|more).*)$/d,
    instead: (found) => `would like ${found.text('what')}`,
  },
];

/** What would have been, where nothing more is said of it: so little that anything else comes first. */
export const whatWouldHaveBeen: readonly Phrase[] = [
  {
    like: '[ideally the change] would have been rolled out in stages',
    words: /^would have been (?<deed>.+)$/d,
    instead: (found) => `would be ${found.text('deed')}`,
  },
  {
    like: '[ideally] we would have noticed this on Monday',
    words: /^(?<who>.+?) would have (?<deed>.+)$/d,
    instead: (found) => `${found.who('who')} would ${found.infinitive('deed')}`,
  },
];

function plural({ sentence, from }: Found): boolean {
  const { norm, lemma, pos } = sentence.at(from - 1);
  return (pos === 'NOUN' && norm !== lemma && norm.endsWith('s')) || norm === 'they' || norm === 'these' || norm === 'those';
}
