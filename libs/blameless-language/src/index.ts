export { BlamelessLanguageModule } from './blameless-language.module.js';
export { checkLanguage } from './check-language.js';
export type { CheckLanguageOptions } from './check-language.js';
export type { KnownPerson, LanguageFinding } from './finding.js';
export { namesIn } from './names-in.js';
export type { NameInText } from './names-in.js';
export { languageRules } from './rules.js';
