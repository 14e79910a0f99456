import { describe, it } from '@jest/globals';
import { definedAt, paymentsTerms, templateDefined, templateRetired, templateSpecification } from '../../../testing/template-examples.js';
import { builtInTemplates } from '../built-in-templates.js';
import type { TemplateSection } from '../template.events.js';
import type { DefineTemplate } from './define-template.js';

function define(more: Partial<DefineTemplate> = {}): DefineTemplate {
  return { type: 'DefineTemplate', key: 'payments', occurred: definedAt, description: null, team: null, ...paymentsTerms, ...more };
}
function section(more: Partial<TemplateSection> = {}): TemplateSection {
  return { key: 'ledger', heading: 'The ledger', content: null, prompts: [], ...more };
}
function withSections(...sections: readonly TemplateSection[]): DefineTemplate {
  return define({ sections });
}
const many = (count: number): readonly TemplateSection[] =>
  Array.from({ length: count }, (_, index) => section({ key: `part-${index}`, heading: `Part ${index}` }));

describe('DefineTemplate', () => {
  it('defines a template that does not exist', () => {
    templateSpecification.given().when(define()).then(templateDefined());
  });

  it('trims lines, orders severities, and keeps nothing that is blank', () => {
    templateSpecification
      .given()
      .when(
        define({
          name: ' Payments\n',
          description: ' ',
          sections: [section({ heading: ' The ledger ', prompts: [' How is it now? '] })],
          severities: ['SEV3', 'SEV1', 'SEV3'],
          team: ' ',
        }),
      )
      .then(templateDefined({ name: 'Payments', sections: [section({ prompts: ['How is it now?'] })], severities: ['SEV1', 'SEV3'] }));
  });

  it('makes the next version when it says something else', () => {
    for (const changed of [
      { name: 'Money' },
      { description: 'Where money is.' },
      { severities: [] },
      { team: 'Ledger' },
      { sections: [section()] },
      { sections: [...paymentsTerms.sections].reverse() },
    ]) {
      templateSpecification
        .given(templateDefined())
        .when(define(changed))
        .then(templateDefined({ ...paymentsTerms, ...changed }, 2));
    }
  });

  it('drops what is left out: the terms are said as a whole', () => {
    const { name, sections, severities } = paymentsTerms;
    templateSpecification
      .given(templateDefined())
      .when(define({ description: null, team: null }))
      .then(templateDefined({ name, sections, severities }, 2));
  });

  it('makes version 2 of a built-in template', () => {
    templateSpecification
      .given()
      .when(define({ key: 'full' }))
      .then(templateDefined(paymentsTerms, 2, 'full'));
  });

  it('brings a retired template back, with the same terms, too', () => {
    templateSpecification.given(templateDefined(), templateRetired).when(define()).then(templateDefined(paymentsTerms, 2));
  });

  it('is silent when it is so already', () => {
    templateSpecification.given(templateDefined()).when(define()).thenNothing();
    for (const { key, description = null, ...builtIn } of builtInTemplates) {
      templateSpecification
        .given()
        .when({ type: 'DefineTemplate', occurred: definedAt, team: null, key, description, ...builtIn })
        .thenNothing();
    }
  });

  it.each(['', 'Payments', 'a_b', 'a--b', '-a', 'a b', 'é', 'a'.repeat(61), '__proto__', 'a\n'])('refuses the key %j', (key) => {
    templateSpecification
      .given()
      .when(define({ key }))
      .thenRefused('INVALID', /lower-case/);
    templateSpecification
      .given()
      .when(withSections(section({ key })))
      .thenRefused('INVALID', /lower-case/);
  });

  it('refuses sections that an author could not tell apart', () => {
    for (const other of [
      section({ heading: 'Other' }),
      section({ key: 'other', heading: 'THE LEDGER' }),
      section({ key: 'other', heading: 'Ledger' }),
    ]) {
      templateSpecification
        .given()
        .when(withSections(section(), other))
        .thenRefused('INVALID', /another section/i);
    }
  });

  it('takes a content more than once, and none', () => {
    const sections = [section({ content: 'TIMELINE' }), section({ key: 'again', heading: 'Again', content: 'TIMELINE' })];
    templateSpecification
      .given()
      .when(define({ sections }))
      .then(templateDefined({ ...paymentsTerms, sections }));
  });

  it('takes 40 sections and 20 prompts, and refuses none and more', () => {
    const prompts = Array.from({ length: 20 }, (_, index) => `How was ${index}?`);
    const sections = [...many(39), section({ prompts })];
    templateSpecification
      .given()
      .when(define({ sections }))
      .then(templateDefined({ ...paymentsTerms, sections }));
    templateSpecification
      .given()
      .when(withSections())
      .thenRefused('INVALID', /at least one/);
    templateSpecification
      .given()
      .when(withSections(...many(41)))
      .thenRefused('INVALID', /41.*40/);
    templateSpecification
      .given()
      .when(withSections(section({ prompts: [...prompts, 'And then?'] })))
      .thenRefused('INVALID', /21.*20/);
  });

  it('refuses lines that are empty, too long or no lines', () => {
    for (const command of [
      define({ name: ' ' }),
      define({ name: 'n'.repeat(121) }),
      define({ description: 'd'.repeat(2_001) }),
      define({ team: 't'.repeat(201) }),
      withSections(section({ heading: '' })),
      withSections(section({ heading: 'two\nlines' })),
      withSections(section({ prompts: [''] })),
      withSections(section({ prompts: ['p'.repeat(1_001)] })),
      withSections(section({ prompts: ['a\u0000b'] })),
    ]) {
      templateSpecification.given().when(command).thenRefused('INVALID');
    }
  });

  it('refuses prompts that are too long together', () => {
    const prompts = Array.from({ length: 20 }, () => 'p'.repeat(1_000));
    const sections = many(6).map((part) => ({ ...part, prompts }));
    templateSpecification
      .given()
      .when(define({ sections }))
      .thenRefused('INVALID', /120000/);
  });
});
