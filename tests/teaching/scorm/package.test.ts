import { describe, expect, test } from 'vitest';
import { scormFiles, scormPackage } from '../../../src/teaching/scorm/package.ts';
import { all, at, readXml } from '../read-xml.ts';
import { images, quiz } from '../small-quiz.ts';

const player = { script: '/* */', style: '' };
const files = scormFiles(quiz, images, player);
const page = new TextDecoder().decode(files.get('index.html'));

describe('a SCORM 1.2 package', () => {
  test('its manifest names one page to launch and every file beside it', () => {
    const manifest = readXml(new TextDecoder().decode(files.get('imsmanifest.xml')));
    expect([at(manifest, 'metadata', 'schema'), at(manifest, 'metadata', 'schemaversion')]).toEqual(['ADL SCORM', '1.2']);
    const [resource] = all(manifest, 'resource');
    expect(resource!.attributes).toMatchObject({ href: 'index.html', 'adlcp:scormtype': 'sco' });
    expect(all(manifest, 'item')[0]!.attributes['identifierref']).toBe(resource!.attributes['identifier']);
    expect([...all(manifest, 'file').map(({ attributes }) => attributes['href']), 'imsmanifest.xml'].sort()).toEqual(
      [...files.keys()].sort(),
    );
  });

  test('events and right-hand sides are not listed in the order of the answer', () => {
    const order = ['Verrerie', 'Grève', 'Campus'].map((event) => page.indexOf(`>${event}</label>`));
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
  });

  test('words cannot end the script that holds the key', () => {
    const hostile = { ...quiz, questions: [{ ...quiz.questions[5]!, kind: 'short' as const, accepted: ['</script><b>'] }] };
    const written = new TextDecoder().decode(scormFiles(hostile, images, player).get('index.html'));
    expect(written).not.toContain('</script><b>');
  });

  test('the same bytes twice', () => {
    expect(scormPackage(quiz, images, player)).toEqual(scormPackage(quiz, images, player));
  });
});
