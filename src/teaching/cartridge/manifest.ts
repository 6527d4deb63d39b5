import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Quiz } from '../../model/quiz.ts';
import { xmlFile } from '../markup.ts';

export interface CartridgePage {
  id: string;
  title: string;
  file: string;
  /** Paths of the pictures it shows. */
  images: string[];
}

/** `imsmanifest.xml` of a Common Cartridge 1.1. */
export function manifest(quiz: Quiz, pages: CartridgePage[]): string {
  const string = (text: string) => x('lomm:string', { language: 'fr' }, text);
  const images = [...new Set(pages.flatMap((page) => page.images))].sort();
  const lom = x(
    'lomm:lom',
    {},
    x(
      'lomm:general',
      {},
      x('lomm:title', {}, string(`${quiz.title}, ${quiz.levelName}`)),
      x('lomm:language', 'fr'),
      x('lomm:description', {}, string(quiz.instruction)),
    ),
    x(
      'lomm:rights',
      {},
      x('lomm:copyrightAndOtherRestrictions', {}, x('lomm:value', 'yes')),
      x('lomm:description', {}, string(`Terrains d’industrie, version ${quiz.version}, CC BY 4.0. ${quiz.permalink}`)),
    ),
  );
  return xmlFile(
    x(
      'manifest',
      {
        identifier: `fiche-${quiz.id}`,
        xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
        'xmlns:lomm': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
      },
      x('metadata', {}, x('schema', 'IMS Common Cartridge'), x('schemaversion', '1.1.0'), lom),
      x(
        'organizations',
        {},
        x(
          'organization',
          { identifier: 'plan', structure: 'rooted-hierarchy' },
          x(
            'item',
            { identifier: 'racine' },
            x(
              'item',
              { identifier: 'fiche' },
              x('title', `${quiz.title}, ${quiz.levelName}`),
              ...[...pages, { id: 'questions', title: 'Questions' }].map(({ id, title }) =>
                x('item', { identifier: `place-${id}`, identifierref: id }, x('title', title)),
              ),
            ),
          ),
        ),
      ),
      x(
        'resources',
        {},
        ...pages.map(({ id, file, images: shown }) =>
          x(
            'resource',
            { identifier: id, type: 'webcontent', href: file },
            x('file', { href: file }),
            ...shown.map((image) => x('dependency', { identifierref: imageId(images, image) })),
          ),
        ),
        ...images.map((image) =>
          x('resource', { identifier: imageId(images, image), type: 'webcontent', href: image }, x('file', { href: image })),
        ),
        x(
          'resource',
          { identifier: 'questions', type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment' },
          x('file', { href: 'questions/assessment.xml' }),
        ),
      ),
    ) as Element,
  );
}

const imageId = (images: string[], image: string) => `image-${images.indexOf(image) + 1}`;
