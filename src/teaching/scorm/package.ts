/** A level of a lesson as a SCORM 1.2 package: one page that marks itself and tells the platform. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { zipped } from '../../editions/zip.ts';
import type { Quiz, QuizImage } from '../../model/quiz.ts';
import { xmlFile } from '../markup.ts';
import { quizPage } from './page.ts';

/** Files of the package that are the same for all: `player.js` and `quiz.css`, as text. */
export interface PlayerFiles {
  script: string;
  style: string;
}

export function scormFiles(quiz: Quiz, images: QuizImage[], player: PlayerFiles): Map<string, Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const used = new Set(quiz.documents.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'image' ? [part.file] : []))));
  const files = new Map([
    ['index.html', encode(quizPage(quiz))],
    ['player.js', encode(player.script)],
    ['quiz.css', encode(player.style)],
    ...images.filter(({ file }) => used.has(file)).map(({ file, bytes }): [string, Uint8Array] => [`images/${file}`, bytes]),
  ]);
  return files.set('imsmanifest.xml', encode(manifest(quiz, [...files.keys()].sort())));
}

export function scormPackage(quiz: Quiz, images: QuizImage[], player: PlayerFiles): Uint8Array {
  return zipped(scormFiles(quiz, images, player), '', quiz.date);
}

function manifest(quiz: Quiz, files: string[]): string {
  const title = `${quiz.title}, ${quiz.levelName}`;
  return xmlFile(
    x(
      'manifest',
      {
        identifier: `fiche-${quiz.id}`,
        version: '1.2',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      x('metadata', {}, x('schema', 'ADL SCORM'), x('schemaversion', '1.2')),
      x(
        'organizations',
        { default: 'plan' },
        x(
          'organization',
          { identifier: 'plan' },
          x('title', title),
          x('item', { identifier: 'quiz', identifierref: 'page' }, x('title', title)),
        ),
      ),
      x(
        'resources',
        {},
        x(
          'resource',
          { identifier: 'page', type: 'webcontent', 'adlcp:scormtype': 'sco', href: 'index.html' },
          ...files.map((href) => x('file', { href })),
        ),
      ),
    ) as Element,
  );
}
