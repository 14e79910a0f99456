import { describe, it } from '@jest/globals';
import { definedAt, templateDefined, templateRetired, templateSpecification } from '../../../testing/template-examples.js';

const retire = { type: 'RetireTemplate', key: 'payments', reason: null, occurred: definedAt } as const;

describe('RetireTemplate', () => {
  it('takes a template out of use, and says why where that was given', () => {
    templateSpecification.given(templateDefined()).when(retire).then(templateRetired);
    templateSpecification
      .given(templateDefined())
      .when({ ...retire, reason: ' Merged. ' })
      .then({ ...templateRetired, data: { key: 'payments', reason: 'Merged.' } });
  });

  it('retires a built-in template', () => {
    templateSpecification
      .given()
      .when({ ...retire, key: 'security' })
      .then({ ...templateRetired, data: { key: 'security' } });
  });

  it('refuses a template that does not exist, and a reason that is too long', () => {
    templateSpecification.given().when(retire).thenRefused('NOT_FOUND');
    templateSpecification
      .given(templateDefined())
      .when({ ...retire, reason: 'r'.repeat(2_001) })
      .thenRefused('INVALID');
  });

  it('is silent when it is retired already', () => {
    templateSpecification.given(templateDefined(), templateRetired).when(retire).thenNothing();
  });
});
