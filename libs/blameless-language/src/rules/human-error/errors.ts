import { wordSet } from '../../prose/word-set.js';

/** What people's errors are called, whoever made them. */
export const errorNouns = wordSet(
  'error mistake mistakes mix-up mixup mix-ups misclick misclicks mis-click mishap mishaps mishandling misuse misoperation misconfiguration ' +
    'non-compliance blunder blunders gaffe slip slips slip-up slip-ups negligence carelessness inattention misjudgement misjudgment forgetfulness ' +
    'oversight oversights fault fumble failing failings lapse lapses typo misreading misinterpretation',
);
