/** One thing wrong in the content, told to the person who can mend it. In French: authors read it. */
export interface Problem {
  /** Path under `content/`. */
  file: string;
  /** Where in the file: `faits › vitre-chomage-2022 › source`, or `ligne 12`. */
  field: string;
  message: string;
  remedy: string;
  /** Folders the thing blamed refers to: if one of their files could not be read, this problem only follows from that one. */
  missing?: string[];
  /** A word that is unknown and the words that would be known, for « Vouliez-vous dire… ? ». */
  near?: { word: string; among: string[] };
}

/** Where problems are collected, so that a build reports them all at once. */
export type Report = (problem: Problem) => void;
