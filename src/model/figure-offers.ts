import type { WrittenReference } from './citation.ts';

/** What a published figure offers beside itself. `href`s carry the deployment’s prefix; `url`s are whole. */
export interface FigureOffers {
  /** Of the files it is saved as: « vitre-chomage ». */
  name: string;
  csv: string;
  svg: string;
  /** The data sets it was drawn from, whole. */
  datasets: { title: string; href: string; rows: number }[];
  citation: {
    reference: WrittenReference;
    /** Where it is given in other styles. */
    styles: string;
    files: { label: string; href: string }[];
  };
  /** Publication and address: the last lines of any copy. */
  credit: [publication: string, url: string];
  /** The page that holds it alone. */
  page: { href: string; url: string };
  /** Height of its frame, in pixels. */
  height: number;
}
