/** One Frictionless data package for all a reader can take: tables, base maps, facts and sources (datapackage.org, version 2). */
import { type DataFile, downloadName } from '../model/data-files.ts';

/** As `content/donnees/datapackage.json` and `content/cartes/datapackage.json` hold it. */
export interface KeptPackage {
  title: string;
  resources: { name: string; path: string }[];
  [property: string]: unknown;
}

/**
 * @param kept package of the tables, whose title and terms stand for all, then those of other folders
 * @param own what the site itself gathered
 * @param homepage address of the page that shows them
 */
export function dataPackage([first, ...others]: [KeptPackage, ...KeptPackage[]], own: DataFile[], homepage: string): object {
  const { $schema, name, title, ...rest } = first;
  return {
    $schema,
    name,
    title,
    homepage,
    ...rest,
    resources: [
      ...[first, ...others].flatMap(({ resources }) => resources.map((resource) => ({ ...resource, ...typed(resource) }))),
      ...own.map((file) => ({
        name: file.name,
        path: downloadName(file),
        type: 'table',
        title: file.title,
        description: file.description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: file.bytes,
        hash: `sha256:${file.sha256}`,
        vintage: file.vintage,
        rowCount: file.count,
        licenses: file.licences.map(({ name: licence, title: words, url }) => ({ name: licence, title: words, path: url })),
        caveats: file.caveats,
        schema: { fields: file.fields, primaryKey: ['id'] },
      })),
    ],
  };
}

const typed = (resource: object): object => ('schema' in resource ? { type: 'table' } : {});
