import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Article } from '../model/article.ts';
import type { Draft, Kind } from '../model/corpus.ts';
import type { Report } from '../model/problems.ts';
import type { ContentFiles } from './files.ts';
import { parseArticle, splitFrontMatter } from './mdx.ts';
import type { Resource } from './data-package.ts';
import { dataPackage } from './data-package.ts';
import { check } from './shape.ts';
import { decode } from './text.ts';
import { parseYaml } from './yaml.ts';

/** The folder a file stands in says what it is. */
const kindOf = (file: string) => file.split('/')[0] as Kind;

/** What an address may be made of. */
const ADDRESS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Walks the files once, remembers which were read, so that a stray file is an error and not a silence. */
export class Reader {
  readonly #files: ContentFiles;
  readonly #report: Report;
  readonly #read = new Set<string>();
  readonly unreadable: Draft['unreadable'] = new Set();

  constructor(files: ContentFiles, report: Report) {
    this.#files = files;
    this.#report = report;
  }

  /** Each YAML file of a folder that has the right shape, those read before left out. */
  yaml<T>(folder: string, schema: z.ZodType<T>, use: (data: T, file: string) => void): void {
    for (const [file, text] of this.#texts(folder, /\.ya?ml$/)) {
      const data = parseYaml(file, text, this.#report);
      const checked = data === undefined ? undefined : check(file, schema, data, this.#report);
      if (checked === undefined) this.unreadable.add(kindOf(file));
      else use(checked, file);
    }
  }

  /** Each text of a folder that can be read, with its outline; its name is its address. */
  mdx<T>(folder: string, schema: z.ZodType<T>, use: (id: string, data: T, article: Article, file: string) => void): void {
    for (const [file, text] of this.#texts(folder, /\.mdx$/)) {
      const id = file.slice(folder.length).replace(/\.mdx$/, '');
      if (!ADDRESS.test(id)) {
        this.#report({
          file,
          field: 'nom du fichier',
          message: 'ce nom ne peut pas servir d’adresse',
          remedy: 'minuscules sans accent, chiffres et traits d’union, directement dans le dossier',
        });
      }
      const parts = splitFrontMatter(text);
      if (!parts) {
        this.#report({
          file,
          field: 'ligne 1',
          message: 'l’en-tête entre deux lignes --- manque',
          remedy: 'partir de content/etudes/_modele.mdx',
        });
        this.unreadable.add(kindOf(file));
        continue;
      }
      const data = parseYaml(file, parts.header, this.#report, 2);
      const article = parseArticle(file, text, this.#report);
      const checked = data === undefined ? undefined : check(file, schema, data, this.#report);
      if (checked === undefined || !article) this.unreadable.add(kindOf(file));
      else use(id, checked, article, file);
    }
  }

  dataPackage(folder: string, use: (text: string, resource: Resource, file: string) => boolean): void {
    const file = `${folder}/datapackage.json`;
    const known = this.#dataPackage(folder, file);
    if (!known) {
      this.unreadable.add(kindOf(file));
      for (const name of this.#names(folder)) this.#read.add(`${folder}/${name}`);
    }
    for (const resource of known?.resources ?? []) {
      const path = `${folder}/${resource.path}`;
      const text = this.#resource(path, file, resource);
      if (text === undefined || use(text, resource, path) === false) this.unreadable.add(kindOf(file));
    }
  }

  #dataPackage(folder: string, file: string): z.infer<typeof dataPackage> | undefined {
    const bytes = this.#files.get(file);
    this.#read.add(file);
    if (!bytes) {
      this.#report({ file, field: 'fichier', message: `la description du dossier ${folder}/ manque`, remedy: 'remettre datapackage.json' });
      return undefined;
    }
    try {
      return check(file, dataPackage, JSON.parse(new TextDecoder().decode(bytes)), this.#report);
    } catch {
      this.#report({ file, field: 'fichier', message: 'JSON illisible', remedy: 'vérifier virgules et guillemets' });
      return undefined;
    }
  }

  #resource(path: string, file: string, resource: Resource): string | undefined {
    const content = this.#files.get(path);
    this.#read.add(path);
    if (!content) {
      const folder = file.split('/')[0]!;
      this.#report({
        file,
        field: `resources › ${resource.name}`,
        message: `le fichier ${resource.path} n’existe pas`,
        remedy: 'le remettre, ou retirer sa description',
        near: { word: resource.path, among: this.#names(folder) },
      });
      return undefined;
    }
    const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    if (hash !== resource.hash) {
      this.#report({
        file: path,
        field: 'empreinte',
        message: 'le fichier n’est plus celui que décrit datapackage.json',
        remedy: `si le changement est voulu, y écrire "hash": "${hash}" et "bytes": ${content.byteLength}`,
      });
    }
    return decode(path, content, this.#report);
  }

  /** A file nobody read is a mistake of folder or of ending. */
  leftovers(): void {
    for (const file of this.#files.keys()) {
      if (this.#read.has(file)) continue;
      this.#report({
        file,
        field: 'fichier',
        message: 'ce fichier n’est lu par personne',
        remedy: 'le ranger dans le bon dossier, le décrire dans datapackage.json, ou faire commencer son nom par _',
      });
    }
  }

  #names(folder: string): string[] {
    return [...this.#files.keys()].filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
  }

  *#texts(folder: string, ending: RegExp): Generator<[file: string, text: string]> {
    for (const [file, bytes] of this.#files) {
      if (!file.startsWith(folder) || !ending.test(file) || this.#read.has(file)) continue;
      this.#read.add(file);
      const text = decode(file, bytes, this.#report);
      if (text === undefined) this.unreadable.add(kindOf(file));
      else yield [file, text];
    }
  }
}
