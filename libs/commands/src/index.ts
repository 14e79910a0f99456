export * from './command-family.js';
export * from './has-happened.js';
export * from './requests.js';
export * from './tokens.js';
