/**
 * A level of a lesson as a Common Cartridge 1.1: a page for the instruction, one for each document, and the quiz.
 * 1.1 and not later: Moodle converts 1.0 and 1.1 only.
 */
import { zipped } from '../../editions/zip.ts';
import type { Quiz, QuizImage } from '../../model/quiz.ts';
import { assessment } from './assessment.ts';
import { manifest, type CartridgePage } from './manifest.ts';
import { documentPage, instructionPage } from './pages.ts';

/** Files of the cartridge by path. */
export function cartridgeFiles(quiz: Quiz, images: QuizImage[]): Map<string, Uint8Array> {
  const used = new Set(quiz.documents.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'image' ? [part.file] : []))));
  const pages: (CartridgePage & { markup: string })[] = [
    { id: 'consigne', title: 'Consigne', file: 'pages/consigne.html', images: [], markup: instructionPage(quiz) },
    ...quiz.documents.map((document) => ({
      id: `document-${document.number}`,
      title: `Document ${document.number}. ${document.title}`,
      file: `pages/document-${document.number}.html`,
      images: document.parts.flatMap((part) => (part.kind === 'image' ? [`images/${part.file}`] : [])),
      markup: documentPage(document),
    })),
  ];
  const encode = (text: string) => new TextEncoder().encode(text);
  return new Map([
    ['imsmanifest.xml', encode(manifest(quiz, pages))],
    ...pages.map(({ file, markup }): [string, Uint8Array] => [file, encode(markup)]),
    ['questions/assessment.xml', encode(assessment(quiz))],
    ...images.filter(({ file }) => used.has(file)).map(({ file, bytes }): [string, Uint8Array] => [`images/${file}`, bytes]),
  ]);
}

export function cartridge(quiz: Quiz, images: QuizImage[]): Uint8Array {
  return zipped(cartridgeFiles(quiz, images), '', quiz.date);
}
