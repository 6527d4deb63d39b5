import { expect, test } from 'vitest';
import { reportLinks } from '../../src/model/error-reports.ts';

const URL_OF = 'https://exemple.fr/etudes/vitre/#p12';

test('where nobody can be written to, there is no way, hence no dead link', () => {
  expect(reportLinks({}, 'Vitré, § 12', URL_OF)).toEqual([]);
});

test('a mail holds the passage and its address', () => {
  const [link] = reportLinks({ mail: 'redaction@exemple.fr' }, 'Vitré, § 12', URL_OF);
  const { protocol, pathname, searchParams } = new URL(link!.href);
  expect([protocol, pathname, searchParams.get('subject')]).toEqual(['mailto:', 'redaction@exemple.fr', 'Erreur : Vitré, § 12']);
  expect(searchParams.get('body')).toContain(URL_OF);
});

test('a ticket is filled in by the form of the repository, whatever its words', () => {
  const tickets = 'https://exemple.fr/issues/new?issue[title]={titre}&issue[description]={texte}';
  const [link] = reportLinks({ tickets }, 'Vitré & Cie', URL_OF);
  const { searchParams } = new URL(link!.href);
  expect(searchParams.get('issue[title]')).toBe('Erreur : Vitré & Cie');
  expect(searchParams.get('issue[description]')).toContain(URL_OF);
});
