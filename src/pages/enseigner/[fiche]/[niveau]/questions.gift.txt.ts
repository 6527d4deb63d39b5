import { getCorpus } from '../../../../corpus/corpus.ts';
import { packageRoute } from '../../../../layouts/package-route.ts';
import { pupilPaths } from '../../../../layouts/pupil-sheet.ts';
import { gift } from '../../../../teaching/gift.ts';

export const getStaticPaths = () => pupilPaths(getCorpus());

export const GET = packageRoute('text/plain; charset=utf-8', gift);
