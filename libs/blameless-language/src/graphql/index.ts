export { LanguageFinding } from './language-finding.type.js';
