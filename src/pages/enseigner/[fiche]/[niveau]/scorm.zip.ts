import { getCorpus } from '../../../../corpus/corpus.ts';
import { packageRoute } from '../../../../layouts/package-route.ts';
import { pupilPaths } from '../../../../layouts/pupil-sheet.ts';
import { scormPackage } from '../../../../teaching/scorm/package.ts';
import script from '../../../../teaching/scorm/player.js?raw';
import style from '../../../../teaching/scorm/quiz.css?raw';

export const getStaticPaths = () => pupilPaths(getCorpus());

export const GET = packageRoute('application/zip', (quiz, images) => scormPackage(quiz, images, { script, style }));
