import { getCorpus } from '../../../../corpus/corpus.ts';
import { packageRoute } from '../../../../layouts/package-route.ts';
import { pupilPaths } from '../../../../layouts/pupil-sheet.ts';
import { cartridge } from '../../../../teaching/cartridge/cartridge.ts';

export const getStaticPaths = () => pupilPaths(getCorpus());

export const GET = packageRoute('application/zip', cartridge);
