/**
 * What a teacher composed of the lessons: pieces in her order, her title, her instruction.
 * The whole of it stands in the fragment of a link, so that nothing is kept anywhere else.
 */
import { CYCLES, type Cycle } from './lessons.ts';

export const PIECE_KINDS = { d: 'document', q: 'question', c: 'map' } as const;
export type PieceKind = (typeof PIECE_KINDS)[keyof typeof PIECE_KINDS];

/** A piece of a lesson; the map of a lesson is named « croquis ». */
export interface Piece {
  lesson: string;
  kind: PieceKind;
  id: string;
}

export interface Composition {
  cycle: Cycle;
  title: string;
  instruction: string;
  pieces: Piece[];
}

/** Lessons by id → the pieces they have, as `keyOf` writes them. */
export type Catalogue = ReadonlyMap<string, ReadonlySet<string>>;

/** A later version says so in its links: what is still understood is read all the same. */
const VERSION = '1';
/** Links longer than this are cut by some mail programs. */
const LONGEST = { title: 200, instruction: 2000 };

const letterOf = Object.fromEntries(Object.entries(PIECE_KINDS).map(([letter, kind]) => [kind, letter])) as Record<PieceKind, string>;

/** « d.courbe »: a piece within its lesson. */
export const keyOf = ({ kind, id }: Pick<Piece, 'kind' | 'id'>): string => `${letterOf[kind]}.${id}`;

export const samePiece = (a: Piece, b: Piece): boolean => a.lesson === b.lesson && keyOf(a) === keyOf(b);

/** `v=1&n=lycee&p=cognac:d.courbe,q.taux;vitre:q.rachat&t=Titre&c=Consigne`, without « # ». */
export function writeFragment({ cycle, title, instruction, pieces }: Composition): string {
  const runs: { lesson: string; keys: string[] }[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.lesson === piece.lesson) last.keys.push(keyOf(piece));
    else runs.push({ lesson: piece.lesson, keys: [keyOf(piece)] });
  }
  const fields = new URLSearchParams({ t: title.trim().slice(0, LONGEST.title), c: instruction.trim().slice(0, LONGEST.instruction) });
  const words = [...fields].filter(([, value]) => value).map(([name, value]) => `&${new URLSearchParams({ [name]: value })}`);
  return `v=${VERSION}&n=${cycle}&p=${runs.map(({ lesson, keys }) => `${lesson}:${keys.join(',')}`).join(';')}${words.join('')}`;
}

export interface Reading {
  composition: Composition;
  /** What could not be kept, in French, for the reader of the link. */
  problems: string[];
}

/** A fragment, with or without « # » → what it asks for and what of it is no longer there. Never throws. */
export function readFragment(fragment: string, catalogue: Catalogue): Reading {
  const problems: string[] = [];
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const version = fields.get('v');
  if (version !== VERSION)
    problems.push(
      version && Number(version) > Number(VERSION)
        ? 'Ce lien vient d’une version plus récente du site\u202F: ce que celle-ci comprend est repris.'
        : 'Ce lien ne dit pas de quelle version il est\u202F: il a peut-être été coupé ou modifié.',
    );
  const named = fields.get('n') ?? '';
  const cycle = Object.hasOwn(CYCLES, named) ? (named as Cycle) : 'lycee';
  if (cycle !== named) problems.push(`Le niveau du lien n’est pas connu\u202F: «\u00A0${CYCLES[cycle]}\u00A0» est choisi à sa place.`);
  const pieces: Piece[] = [];
  for (const run of (fields.get('p') ?? '').split(';').filter(Boolean)) {
    const [lesson = '', keys = ''] = run.split(':');
    const known = catalogue.get(lesson);
    if (!known) {
      problems.push(`Aucune fiche ne s’appelle «\u00A0${lesson}\u00A0»\u202F: ses éléments manquent.`);
      continue;
    }
    for (const key of keys.split(',')) {
      const piece = pieceOf(lesson, key);
      if (!piece || !known.has(key)) problems.push(`«\u00A0${key}\u00A0» n’est plus dans la fiche «\u00A0${lesson}\u00A0».`);
      else if (pieces.some((other) => samePiece(other, piece))) problems.push(`«\u00A0${key}\u00A0» figurait deux fois.`);
      else pieces.push(piece);
    }
  }
  const words = (name: 't' | 'c', longest: number, what: string) => {
    const text = fields.get(name) ?? '';
    if (text.length > longest) problems.push(`${what} dépassait ${longest} caractères\u202F: la fin est coupée.`);
    return text.slice(0, longest);
  };
  const title = words('t', LONGEST.title, 'Le titre');
  const instruction = words('c', LONGEST.instruction, 'La consigne');
  return { composition: { cycle, title, instruction, pieces }, problems };
}

/** « cognac », « d.courbe » → the piece; undefined when the key is none. */
export function pieceOf(lesson: string, key: string): Piece | undefined {
  const [letter = '', id = ''] = key.split('.');
  return Object.hasOwn(PIECE_KINDS, letter) && id ? { lesson, kind: PIECE_KINDS[letter as keyof typeof PIECE_KINDS], id } : undefined;
}
