import { getCorpus } from '../../../../corpus/corpus.ts';
import { packageRoute } from '../../../../layouts/package-route.ts';
import { pupilPaths } from '../../../../layouts/pupil-sheet.ts';
import { moodleXml } from '../../../../teaching/moodle-xml.ts';

export const getStaticPaths = () => pupilPaths(getCorpus());

export const GET = packageRoute('application/xml; charset=utf-8', moodleXml);
