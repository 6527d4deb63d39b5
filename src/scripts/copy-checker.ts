/** Verifies a copy dropped on the page, or picked, against its manifest; nothing leaves the machine. */
import { formatDate, typeset } from '../format/french.ts';
import { readManifest } from '../integrity/manifest.ts';
import { weighedText } from '../integrity/page-text.ts';
import { verify, type Verdict } from '../integrity/verify.ts';
import { IS_COPY } from './copy.ts';
import { fromEntries, fromFile, fromFolder, type Dropped } from './dropped-files.ts';
import { loaderFrom } from './registered-files.ts';

declare global {
  /** What the manifest of a copy calls, wrapped in a script. */
  var registerManifest: (name: string, text: string) => void;
}

const received = new Map<string, string>();
globalThis.registerManifest = (name, text) => void received.set(name, text);

async function hash(content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Text of the manifest of the site, or of the copy the page is in. */
async function manifestOfPage(): Promise<string | undefined> {
  const root = new URL(document.documentElement.dataset['base']!, document.baseURI);
  try {
    if (IS_COPY) return await loaderFrom(root, received)('manifeste');
    const answer = await fetch(new URL('emporter/manifeste.json', root));
    const text = answer.ok ? await answer.text() : undefined;
    return text && readManifest(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the text of a page is what its colophon says; undefined when it says nothing. */
async function hasItsWords(html: string): Promise<boolean | undefined> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const said = page.querySelector('code[data-empreinte]')?.textContent;
  return said ? said === (await hash(weighedText(page.querySelector('main')?.textContent ?? ''))) : undefined;
}

const plural = (count: number, one: string, many: string) => `${count.toLocaleString('fr-FR')} ${count > 1 ? many : one}`;

const LISTS = [
  ['changed', 'Fichiers changés'],
  ['missing', 'Fichiers manquants'],
  ['added', 'Fichiers ajoutés'],
] as const;

class CopyChecker extends HTMLElement {
  #status!: HTMLElement;
  #report!: HTMLElement;
  /** Number of the last check: an older, slower one must not show its result. */
  #latest = 0;

  connectedCallback(): void {
    this.#status = this.querySelector('[role=status]')!;
    this.#report = this.querySelector('[data-rapport]')!;
    if (!globalThis.crypto?.subtle)
      return this.#say('Ce navigateur ne calcule pas d’empreinte à cette adresse : la commande ci-dessous le fait.');
    this.querySelector<HTMLElement>('.depot')!.hidden = false;
    const [folder, file] = this.querySelectorAll('input');
    folder!.addEventListener('change', () => folder!.files?.length && void this.#check(() => fromFolder(folder!.files!), folder!));
    file!.addEventListener('change', () => file!.files?.[0] && void this.#check(() => fromFile(file!.files![0]!), file!));
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.toggleAttribute('data-dessus', true);
    });
    this.addEventListener('dragleave', () => this.removeAttribute('data-dessus'));
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      this.removeAttribute('data-dessus');
      const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
      if (entries.length > 0) void this.#check(() => fromEntries(entries));
    });
  }

  /** @param field emptied afterwards, so that the same choice can be made again */
  async #check(take: () => Dropped | Promise<Dropped>, field?: HTMLInputElement): Promise<void> {
    const turn = (this.#latest += 1);
    const last = () => turn === this.#latest;
    this.#report.replaceChildren();
    this.#say('Lecture…');
    // Lets the words above be shown: unpacking holds everything else up.
    await new Promise((resolve) => setTimeout(resolve, 30));
    try {
      const dropped = await take();
      const known = await manifestOfPage();
      if (dropped.files.size === 0) return void (last() && (await this.#tellAlone(dropped, known)));
      const total = dropped.files.size;
      const verdict = await verify(dropped.files, known, hash, (done) => {
        if (last() && done % 100 === 0) this.#say(`${done.toLocaleString('fr-FR')} fichiers sur ${total.toLocaleString('fr-FR')}…`);
      });
      if (last()) await this.#tell(dropped, verdict);
    } catch (error) {
      if (last()) this.#say(`« ${error instanceof Error ? error.message : String(error)} » : ce qui a été donné ne se lit pas.`);
    } finally {
      if (field) field.value = '';
    }
  }

  async #tell({ name, files }: Dropped, verdict: Verdict | undefined): Promise<void> {
    if (!verdict)
      return this.#say(`« ${name} » n’a pas de manifeste lisible, et cette page n’en connaît pas : il n’y a rien à quoi comparer.`);
    const { manifest, published, same } = verdict;
    const faults = LISTS.reduce((sum, [key]) => sum + verdict[key].length, 0);
    const of = `version ${manifest.version} du ${formatDate(manifest.date)}`;
    const exact = `${plural(same, 'fichier est', 'fichiers sont')} tels que la ${of} les a faits`
      .replace('est tels', 'est tel')
      .replace('les a faits', same > 1 ? 'les a faits' : 'l’a fait');
    this.#say(
      faults === 0
        ? `« ${name} » est intact : ${exact}.`
        : `« ${name} » n’est pas intact : ${plural(faults, 'différence', 'différences')}. ${exact}.`,
    );
    if (published === false)
      this.#add(
        'p',
        'Son manifeste n’est pas de ceux que cette page connaît : la copie est d’une autre version, ou a été changée avec lui. Elle est comparée à elle-même.',
      );
    for (const [key, title] of LISTS) {
      if (verdict[key].length === 0) continue;
      this.#add('h3', `${title} (${verdict[key].length.toLocaleString('fr-FR')})`);
      const list = this.#add('ul', '');
      for (const path of verdict[key]) {
        const item = document.createElement('li');
        const code = document.createElement('code');
        code.textContent = path;
        item.append(code, typeset(key === 'changed' ? await this.#words(path, files) : ''));
        list.append(item);
      }
    }
  }

  /** Of a changed page, whether it is its text. */
  async #words(path: string, files: Dropped['files']): Promise<string> {
    if (!path.endsWith('.html')) return '';
    const read = [...files].find(([held]) => held === path || held.endsWith(`/${path}`))?.[1];
    const kept = read && (await hasItsWords(new TextDecoder().decode(await read().catch(() => new Uint8Array()))));
    return kept === undefined ? '' : kept ? ' : son texte est celui qu’elle annonce' : ' : son texte n’est pas celui qu’elle annonce';
  }

  /** A book, a page: one file is known by its hash, a page also by its words. */
  async #tellAlone({ name, alone }: Dropped, known: string | undefined): Promise<void> {
    const sha256 = await hash(alone!);
    const entry = known && readManifest(known)!.fichiers.find((file) => file.sha256 === sha256);
    if (entry) return this.#say(`« ${name} » est intact : c’est ${entry.chemin}.`);
    const words = /\.html?$/i.test(name) ? await hasItsWords(new TextDecoder().decode(alone)) : undefined;
    if (words !== undefined)
      return this.#say(
        words ? `Le texte de « ${name} » est celui que la page annonce.` : `Le texte de « ${name} » n’est pas celui que la page annonce.`,
      );
    this.#say(`« ${name} » n’est pas un fichier que cette page connaît : changé, ou d’une autre version. Son empreinte : ${sha256}.`);
  }

  #say(words: string): void {
    this.#status.textContent = typeset(words);
  }

  #add(name: string, words: string): HTMLElement {
    const element = document.createElement(name);
    element.textContent = typeset(words);
    this.#report.append(element);
    return element;
  }
}

customElements.define('copy-checker', CopyChecker);
