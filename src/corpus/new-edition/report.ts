/** What a new edition changes, for the author who will read the texts again. */
import { formatNumber } from '../../format/french.ts';
import { type EditionDifferences, editionDifferences } from '../../model/edition-differences.ts';
import type { Problem } from '../../model/problems.ts';
import type { ContentFiles } from '../files.ts';
import type { Loaded } from '../load.ts';
import { describeProblems } from '../problem-report.ts';
import { factsOfSameSource, leftBehind, readersOf, redrawn, rereadings, tablesOfSameSource, zonesApart } from './rereadings.ts';

/** Enough to see what it is about. */
const SHOWN = 5;

/**
 * @param name of the table
 * @param files the content with the new edition
 * @param problems that would stop the build
 */
export function editionReport(before: Loaded, after: Loaded, name: string, files: ContentFiles, problems: Problem[]): string {
  const [old, now] = [before.datasets.get(name), after.datasets.get(name)];
  const stopped = problems.length > 0 ? `\n${describeProblems(problems)}` : '';
  if (!old || !now) return `La nouvelle édition de « ${name} » ne peut pas être lue.\n${stopped}`;
  const differences = editionDifferences(old, now);
  const passages = [...Map.groupBy(rereadings(before, after, files), ({ file }) => file)];
  const behind = [...Map.groupBy(leftBehind(after, name, differences.ends), ({ file }) => file)];
  const drawings = redrawn(before, after);
  const zones = zonesApart(before, after);
  const facts = factsOfSameSource(after, now);
  const tables = tablesOfSameSource(after, now);
  const count = passages.reduce((sum, [, list]) => sum + list.length, 0);
  return [
    `${now.title} (${name})`,
    ...differenceLines(differences),
    '',
    count === 0 ? 'Aucune phrase ne change.' : `À relire : ${many(count, 'passage')} dans ${many(passages.length, 'texte')}.`,
    ...passages.flatMap(([file, list]) => [
      `\ncontent/${file}`,
      ...list.flatMap(({ field, before: was, after: is }) => [`  › ${field}`, `      avant : ${was}`, `      après : ${is}`]),
    ]),
    ...(drawings.length > 0 ? ['', `Figures redessinées : ${formatNumber(drawings.length, 0)}.`] : []),
    ...drawings.map(
      ({ file, figure, title, values }) => `  content/${file} › graphiques › ${figure} : ${many(values, 'valeur')}. « ${title} »`,
    ),
    ...(behind.length > 0
      ? ['', `Chiffres restés à ${differences.ends.map((end) => end.before).join(', ')}, qui n’est plus la fin du fichier :`]
      : []),
    ...behind.map(([file, list]) => `  content/${file} › chiffres › ${list.map(({ number }) => number).join(', ')}`),
    ...(zones.length > 0
      ? ['', `Pages de zones d’emploi qui changent d’elles-mêmes : ${formatNumber(zones.length, 0)} (${sample(zones)}).`]
      : []),
    ...(tables.length > 0 ? ['', 'Tables tirées des mêmes publications, que ce fichier ne change pas :'] : []),
    ...tables.flatMap((table) => [
      `  ${table.name} : ${table.title}`,
      ...readersOf(after, table.name).map(({ file, numbers }) => `    content/${file} y lit ${many(numbers, 'chiffre')}`),
    ]),
    ...(facts.length > 0 ? ['', 'Faits écrits à la main qui s’appuient sur les mêmes publications :'] : []),
    ...facts.map((fact) => `  content/${fact.file} › faits › ${fact.id} : ${fact.statement}`),
    stopped,
  ]
    .join('\n')
    .trimEnd();
}

function differenceLines({ kept, now, added, removed, revised, columns, newColumns, lostColumns, ends }: EditionDifferences): string[] {
  return [
    `  Lignes : ${formatNumber(kept, 0)} gardées, ${formatNumber(now, 0)} dans la nouvelle édition.`,
    `  Ajoutées : ${formatNumber(added.length, 0)}${added.length > 0 ? ` (${sample(added)})` : ''}.`,
    `  Retirées : ${formatNumber(removed.length, 0)}${removed.length > 0 ? ` (${sample(removed)})` : ''}.`,
    `  Révisées : ${formatNumber(revised, 0)}.`,
    ...columns.map(
      ({ column, values, biggest }) =>
        `    ${column} : ${many(values, 'valeur')}, dont ${biggest.key} : ${biggest.before ?? 'vide'} → ${biggest.after ?? 'vide'}`,
    ),
    ...(newColumns.length > 0 ? [`  Colonnes nouvelles : ${newColumns.join(', ')}.`] : []),
    ...(lostColumns.length > 0 ? [`  Colonnes perdues : ${lostColumns.join(', ')}.`] : []),
    ...ends.map(({ column, before, after }) => `  Fin du fichier (${column}) : ${before} → ${after}.`),
  ];
}

const many = (count: number, noun: string): string => `${formatNumber(count, 0)} ${noun}${count < 2 ? '' : 's'}`;

const sample = (words: string[]): string => words.slice(0, SHOWN).join(', ') + (words.length > SHOWN ? '…' : '');
