/**
 * « Répondre à l’écran »: a pupil's answers, typed on the sheet itself. They stay in this browser, and leave it
 * only as a file or on paper, when the pupil asks.
 */
import { saveFile } from '../figure-copy.ts';
import { keptText, type KeptText } from '../kept-text.ts';
import { fieldsOf, type Given, type QuestionFields } from './fields.ts';
import { answersText } from './answers-text.ts';

interface Kept {
  name: string;
  answers: Record<string, Given>;
}

class AnswerSheet extends HTMLElement {
  #kept!: KeptText;
  #questions: QuestionFields[] = [];
  /** Something was typed that the browser did not keep. */
  #unkept = false;

  connectedCallback(): void {
    this.#kept = keptText(`terrains-reponses ${this.dataset['feuille']}`);
    this.hidden = false;
    this.#button('commencer').addEventListener('click', () => this.#start(true));
    this.#button('exporter').addEventListener('click', () => this.#export());
    this.#button('imprimer').addEventListener('click', () => print());
    this.#button('effacer').addEventListener('click', () => this.#erase());
    addEventListener('beforeunload', (event) => {
      if (this.#unkept) event.preventDefault();
    });
    if (this.#kept.read() !== null) this.#start(false);
  }

  #start(asked: boolean): void {
    const sheet = document.querySelector('.eleve')!;
    sheet.classList.add('a-l-ecran');
    this.#questions = [...sheet.querySelectorAll<HTMLElement>('[data-question]')].map(fieldsOf);
    this.#restore();
    sheet.addEventListener('input', () => this.#keep());
    this.addEventListener('input', () => this.#keep());
    this.querySelector<HTMLElement>('[data-outils]')!.hidden = false;
    this.#button('commencer').hidden = true;
    if (asked) {
      this.#say('Vos réponses restent dans ce navigateur, sur cet appareil. Rien n’est envoyé.');
      sheet.querySelector<HTMLElement>('[data-question] :is(input, select, textarea)')?.focus();
    } else this.#say('Vos réponses ont été retrouvées dans ce navigateur.');
  }

  #restore(): void {
    const kept = readKept(this.#kept.read());
    if (!kept) return;
    this.#name.value = kept.name;
    for (const question of this.#questions) question.write(kept.answers[question.id] ?? {});
  }

  #keep(): void {
    const answers = Object.fromEntries(this.#questions.map((question) => [question.id, question.read()]));
    const kept: Kept = { name: this.#name.value, answers };
    this.#unkept = !this.#kept.write(JSON.stringify(kept));
    if (this.#unkept) this.#say('Ce navigateur refuse de garder vos réponses\u202F: exportez-les ou imprimez-les avant de fermer la page.');
  }

  #export(): void {
    const title = document.querySelector('h1')!.textContent.trim();
    const text = answersText(title, location.href, this.#name.value, this.#questions);
    saveFile(`reponses-${this.dataset['feuille']!.replace('/', '-')}.txt`, new Blob([text], { type: 'text/plain;charset=utf-8' }));
    this.#unkept = false;
    this.#say('Le fichier de vos réponses est dans vos téléchargements.');
  }

  #erase(): void {
    const dialog = this.querySelector('dialog')!;
    dialog.addEventListener(
      'close',
      () => {
        if (dialog.returnValue !== 'effacer') return;
        this.#kept.erase();
        this.#name.value = '';
        for (const question of this.#questions) question.write({});
        this.#kept.erase();
        this.#unkept = false;
        this.#say('Vos réponses sont effacées de ce navigateur.');
      },
      { once: true },
    );
    dialog.returnValue = '';
    dialog.showModal();
  }

  get #name(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  #button(name: string): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>(`[data-action=${name}]`)!;
  }

  #say(text: string): void {
    this.querySelector('[role=status]')!.textContent = text;
  }
}

/** What the browser kept, unless someone else wrote there. */
function readKept(text: string | null): Kept | undefined {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Kept> | null;
    return kept && typeof kept.answers === 'object' && kept.answers ? { name: String(kept.name ?? ''), answers: kept.answers } : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('answer-sheet', AnswerSheet);
