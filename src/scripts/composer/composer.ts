/**
 * « Composer un dossier »: pieces of the lessons chosen and put in order. The whole choice stands in the fragment of the
 * address; nothing is kept unless the teacher asks, and then in this browser only.
 */
import { composedQuiz, missingDocuments, pictureName } from '../../model/composed-quiz.ts';
import { type Catalogue, type Composition, keyOf, type Piece, pieceOf, readFragment, writeFragment } from '../../model/composition.ts';
import type { Cycle } from '../../model/lessons.ts';
import type { QuizImage } from '../../model/quiz.ts';
import { saveFile } from '../figure-copy.ts';
import { keptText } from '../kept-text.ts';
import { drawChosen, focusMoved, type Move } from './chosen-list.ts';
import { type LessonFile, lessonLoader } from './lesson-files.ts';

const kept = keptText('terrains-dossier');

class LessonComposer extends HTMLElement {
  #load!: (id: string) => Promise<LessonFile>;
  #lessons = new Map<string, LessonFile>();
  #pieces: Piece[] = [];
  /** Number of the last drawing: a slower, older one must not replace it. */
  #latest = 0;

  connectedCallback(): void {
    this.#load = lessonLoader(new URL(this.dataset['fichiers']!, document.baseURI));
    this.querySelector<HTMLElement>('[data-atelier]')!.hidden = false;
    for (const box of this.#boxes) box.addEventListener('change', () => this.#toggle(box));
    for (const field of this.querySelectorAll('[name=niveau], [name=titre], [name=consigne]'))
      field.addEventListener('input', () => this.#changed());
    this.#on('copier', () => void this.#copy());
    this.#on('eleve', () => void this.#print(false));
    this.#on('enseignant', () => void this.#print(true));
    this.#on('zip', () => void this.#zip());
    this.#on('sauver', () => this.#save());
    this.#on('effacer', () => this.#forget());
    this.#on('manquants', () => this.#addMissing());
    this.querySelector('[name=garder]')!.addEventListener('change', () => this.#keep());
    this.querySelector('[name=corriges]')!.addEventListener('change', () => void this.#preview());
    this.querySelector('[name=reprendre]')!.addEventListener('change', (event) => void this.#reopen(event.target as HTMLInputElement));
    addEventListener('hashchange', () => this.#open(location.hash));
    const stored = kept.read();
    this.querySelector<HTMLInputElement>('[name=garder]')!.checked = stored !== null;
    if (location.hash.length > 1) this.#open(location.hash);
    else if (stored) this.#open(stored);
    else this.#changed();
  }

  /** What a link or a file asks for; what is no longer there is told, and the rest is kept. */
  #open(fragment: string): void {
    if (fragment.replace(/^#/, '') === this.#fragment) return;
    const { composition, problems } = readFragment(fragment, this.#catalogue);
    this.#pieces = composition.pieces;
    this.#field('titre').value = composition.title;
    this.#field('consigne').value = composition.instruction;
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name=niveau]')) radio.checked = radio.value === composition.cycle;
    const told = this.querySelector<HTMLElement>('[data-avis]')!;
    told.replaceChildren(...problems.map((problem) => Object.assign(document.createElement('p'), { textContent: problem })));
    told.hidden = problems.length === 0;
    this.#changed();
  }

  #toggle(box: HTMLInputElement): void {
    const piece = pieceNamed(box.value);
    this.#pieces = box.checked ? [...this.#pieces, piece] : this.#pieces.filter((other) => nameOf(other) !== box.value);
    this.#changed();
  }

  #move(rank: number, move: Move): void {
    const [piece] = this.#pieces.splice(rank, 1);
    const to = move === 'up' ? rank - 1 : rank + 1;
    if (move !== 'out') this.#pieces.splice(to, 0, piece!);
    this.#changed();
    focusMoved(this.#list, move === 'out' ? rank : to, move);
  }

  #changed(): void {
    // A browser may tick after a reload what was ticked before.
    const chosen = new Set(this.#pieces.map(nameOf));
    for (const box of this.#boxes) box.checked = chosen.has(box.value);
    const link = new URL(location.href);
    link.hash = this.#pieces.length > 0 || this.#field('titre').value || this.#field('consigne').value ? this.#fragment : '';
    history.replaceState(null, '', link);
    this.#field('lien').value = link.href;
    const labels = new Map(this.#boxes.map((box) => [box.value, box.dataset['nom']!]));
    drawChosen(
      this.#list,
      this.#pieces.map((piece) => ({ piece, label: labels.get(nameOf(piece))! })),
      (rank, move) => this.#move(rank, move),
    );
    for (const lesson of this.querySelectorAll<HTMLElement>('[data-fiche]')) {
      const count = this.#pieces.filter((piece) => piece.lesson === lesson.dataset['fiche']).length;
      lesson.querySelector('[data-compte]')!.textContent = count > 0 ? `${count} choisi${count > 1 ? 's' : ''}` : '';
    }
    this.toggleAttribute('data-vide', this.#pieces.length === 0);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-plein]')) button.disabled = this.#pieces.length === 0;
    this.#keep();
    void this.#preview();
  }

  async #preview(): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const place = this.querySelector<HTMLElement>('[data-apercu]')!;
    try {
      await this.#loadLessons();
    } catch {
      if (turn === this.#latest) this.#say('Une fiche n’a pas pu être lue. Rechargez la page, ou reprenez plus tard.');
      return;
    }
    const { previewOf } = await import('./preview.ts');
    if (turn !== this.#latest) return;
    place.replaceChildren(previewOf(this.#composition, this.#lessons, this.querySelector<HTMLInputElement>('[name=corriges]')!.checked));
    const { questions } = this.#quiz;
    const total = questions.reduce((sum, { points }) => sum + points, 0);
    this.querySelector('[data-total]')!.textContent =
      questions.length > 0
        ? `${questions.length} question${questions.length > 1 ? 's' : ''}, ${String(total).replace('.', ',')} points`
        : '';
    const missing = missingDocuments(this.#pieces, this.#lessons).length;
    const notice = this.querySelector<HTMLElement>('[data-manque]')!;
    notice.hidden = missing === 0;
    notice.querySelector('p')!.textContent =
      missing === 1
        ? 'Un document manque pour répondre aux questions choisies.'
        : `${missing} documents manquent pour répondre aux questions choisies.`;
  }

  async #loadLessons(): Promise<void> {
    const wanted = [...new Set(this.#pieces.map(({ lesson }) => lesson))];
    for (const lesson of await Promise.all(wanted.map((id) => this.#load(id)))) this.#lessons.set(lesson.id, lesson);
  }

  /** Missing documents go before the first question that wants one. */
  #addMissing(): void {
    const missing = missingDocuments(this.#pieces, this.#lessons);
    const first = this.#pieces.findIndex(({ kind }) => kind === 'question');
    this.#pieces.splice(first, 0, ...missing);
    this.#changed();
    this.#list.querySelector('button')?.focus();
  }

  async #print(answers: boolean): Promise<void> {
    this.querySelector<HTMLInputElement>('[name=corriges]')!.checked = answers;
    await this.#preview();
    print();
  }

  async #zip(): Promise<void> {
    await this.#loadLessons();
    const { platformZip } = await import('./packages.ts');
    const images = [...this.#lessons.values()].flatMap((lesson) =>
      Object.entries(lesson.images).map(([file, text]): QuizImage => ({
        file: pictureName(lesson.id, file),
        mediaType: 'image/svg+xml',
        bytes: new TextEncoder().encode(text),
      })),
    );
    saveFile('dossier-moodle.zip', new Blob([platformZip(this.#quiz, images) as Uint8Array<ArrayBuffer>], { type: 'application/zip' }));
    this.#say('Le dossier pour Moodle est dans vos téléchargements.');
  }

  async #copy(): Promise<void> {
    const link = this.#field('lien') as HTMLInputElement;
    try {
      await navigator.clipboard.writeText(link.value);
      this.#say('Lien copié.');
    } catch {
      link.select();
      this.#say('Le navigateur ne laisse pas copier\u202F: le lien est sélectionné, copiez-le au clavier.');
    }
  }

  #keep(): void {
    if (!this.querySelector<HTMLInputElement>('[name=garder]')!.checked) return kept.erase();
    if (!kept.write(this.#fragment))
      this.#say('Ce navigateur refuse de garder le dossier\u202F: copiez son lien, ou enregistrez-le dans un fichier.');
  }

  #save(): void {
    saveFile('dossier-terrains-d-industrie.txt', new Blob([`${this.#field('lien').value}\n`], { type: 'text/plain;charset=utf-8' }));
    this.#say('Le fichier du dossier est dans vos téléchargements.');
  }

  async #reopen(input: HTMLInputElement): Promise<void> {
    const text = (await input.files?.[0]?.text()) ?? '';
    input.value = '';
    this.#open(text.trim().split('#').slice(1).join('#') || text.trim());
  }

  #forget(): void {
    kept.erase();
    this.querySelector<HTMLInputElement>('[name=garder]')!.checked = false;
    this.#pieces = [];
    this.#field('titre').value = '';
    this.#field('consigne').value = '';
    this.querySelector<HTMLElement>('[data-avis]')!.hidden = true;
    this.#changed();
    this.#say('Le dossier est vide, et rien n’est gardé sur cet appareil.');
  }

  get #composition(): Composition {
    const level = this.querySelector<HTMLInputElement>('[name=niveau]:checked')!.value as Cycle;
    return { cycle: level, title: this.#field('titre').value, instruction: this.#field('consigne').value, pieces: this.#pieces };
  }

  get #quiz() {
    return composedQuiz(this.#composition, this.#lessons, this.#field('lien').value);
  }

  get #fragment(): string {
    return writeFragment(this.#composition);
  }

  get #catalogue(): Catalogue {
    const lessons = new Map<string, Set<string>>();
    for (const { value } of this.#boxes) {
      const [lesson = '', key = ''] = value.split(':');
      lessons.set(lesson, (lessons.get(lesson) ?? new Set<string>()).add(key));
    }
    return lessons;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-nom]')];
  }

  get #list(): HTMLOListElement {
    return this.querySelector<HTMLOListElement>('[data-choisis]')!;
  }

  #field(name: string): HTMLInputElement | HTMLTextAreaElement {
    return this.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${name}]`)!;
  }

  #on(action: string, act: () => void): void {
    this.querySelector(`[data-action=${action}]`)!.addEventListener('click', act);
  }

  #say(text: string): void {
    this.querySelector('[role=status]')!.textContent = text;
  }
}

const nameOf = (piece: Piece): string => `${piece.lesson}:${keyOf(piece)}`;

/** Value of a box of this page: « cognac:d.courbe ». */
function pieceNamed(value: string): Piece {
  const [lesson = '', key = ''] = value.split(':');
  return pieceOf(lesson, key)!;
}

customElements.define('lesson-composer', LessonComposer);
