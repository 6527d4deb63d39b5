import { parseDocument } from 'yaml';
import type { Report } from '../model/problems.ts';
import { keeper } from './keep.ts';

const FRENCH: Record<string, string> = {
  DUPLICATE_KEY: 'une clé est écrite deux fois',
  BAD_INDENT: 'le retrait (espaces en début de ligne) est incohérent',
  TAB_AS_INDENT: 'une tabulation sert de retrait ; YAML veut des espaces',
  MISSING_CHAR: 'il manque un signe (guillemet, crochet ou accolade fermante, deux-points)',
  UNEXPECTED_TOKEN: 'un signe n’est pas à sa place',
  MULTILINE_IMPLICIT_KEY: 'une clé déborde sur plusieurs lignes : il manque sans doute un deux-points ou des guillemets',
  BLOCK_AS_IMPLICIT_KEY: 'un deux-points de trop : mettre le texte entre guillemets',
};

const documents = keeper<unknown>();

/** YAML → data, or undefined after reporting each fault with its line. `firstLine` shifts lines for front matter. */
export function parseYaml(file: string, text: string, report: Report, firstLine = 1): unknown {
  return documents(file, text, () => readDocument(file, text, report, firstLine));
}

function readDocument(file: string, text: string, report: Report, firstLine: number): unknown {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  for (const error of document.errors) {
    const line = (error.linePos?.[0].line ?? 1) + firstLine - 1;
    report({
      file,
      field: `ligne ${line}`,
      message: `YAML illisible : ${FRENCH[error.code] ?? `faute de syntaxe (${error.code})`}`,
      remedy: 'reprendre la ligne indiquée ; un texte qui contient « : » ou « # » se met entre guillemets doubles',
    });
  }
  return document.errors.length > 0 ? undefined : document.toJS();
}
