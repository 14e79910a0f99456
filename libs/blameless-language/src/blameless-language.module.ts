import { Module } from '@nestjs/common';
import { LanguageCheckResolver } from './graphql/language-check.resolver.js';

/** Adds `checkLanguage` to the API. */
@Module({ providers: [LanguageCheckResolver] })
export class BlamelessLanguageModule {}
