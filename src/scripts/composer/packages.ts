/** The composition for learning platforms, made in the browser by the generators the site is built with. */
import playerScript from '../../teaching/scorm/player.js?raw';
import playerStyle from '../../teaching/scorm/quiz.css?raw';
import { zipped } from '../../editions/zip.ts';
import type { Quiz, QuizImage } from '../../model/quiz.ts';
import { cartridge } from '../../teaching/cartridge/cartridge.ts';
import { gift } from '../../teaching/gift.ts';
import { moodleXml } from '../../teaching/moodle-xml.ts';
import { scormPackage } from '../../teaching/scorm/package.ts';

const README = `Dossier composé sur Terrains d’industrie.

questions.xml         Moodle, Éléa : banque de questions, Importer, format Moodle XML
questions.gift.txt    autres plateformes : format GIFT
cartouche.imscc       Moodle : Restaurer, Common Cartridge 1.1 (documents et questions)
scorm.zip             toute plateforme SCORM 1.2 : test corrigé automatiquement

Le lien qui rouvre ce dossier :
`;

export function platformZip(quiz: Quiz, images: QuizImage[]): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  return zipped(
    new Map([
      ['LISEZ-MOI.txt', encode(`${README}${quiz.permalink}\n`)],
      ['questions.xml', encode(moodleXml(quiz, images))],
      ['questions.gift.txt', encode(gift(quiz))],
      ['cartouche.imscc', cartridge(quiz, images)],
      ['scorm.zip', scormPackage(quiz, images, { script: playerScript, style: playerStyle })],
    ]),
    'dossier',
    quiz.date,
  );
}
