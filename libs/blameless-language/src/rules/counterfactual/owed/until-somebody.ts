import { wordSet } from '../../../prose/word-set.js';
import type { Reading } from '../../rule.js';

const untils = wordSet('before until till for');
const somebody = wordSet('someone somebody anyone anybody people we they');

/** "It took too long | before anybody called", "until somebody looked". */
export function isUntilSomebody({ sentence }: Reading, from: number): boolean {
  return untils.has(sentence.norm(from)) && somebody.has(sentence.norm(from + 1));
}
