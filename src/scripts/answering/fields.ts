/** Fields put where a printed sheet leaves room, one set for each kind of question. */

/** What was answered, by the name of the field: an option, the left side of a pair, an event; « » for a text. */
export type Given = Record<string, string>;

export interface QuestionFields {
  id: string;
  /** « Question 3 » */
  label: string;
  statement: string;
  read(): Given;
  write(given: Given): void;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** @param question the `section[data-question]` of a pupil's sheet */
export function fieldsOf(question: HTMLElement): QuestionFields {
  const fields = FIELDS[question.dataset['kind']!]!(question);
  for (const [name, field] of fields)
    if (!field.labels?.length) field.setAttribute('aria-label', `${labelOf(question)}\u00A0: ${name || 'réponse'}`);
  return {
    id: question.dataset['question']!,
    label: labelOf(question),
    statement: textOf(question.querySelector('.question-enonce')!),
    read: () => Object.fromEntries([...fields].map(([name, field]) => [name, valueOf(field)]).filter(([, value]) => value)),
    write: (given) => {
      for (const [name, field] of fields) {
        const value = given[name] ?? '';
        if (field instanceof HTMLInputElement) field.checked = value !== '';
        else field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
  };
}

const FIELDS: Record<string, (question: HTMLElement) => Map<string, Field>> = {
  choice: choiceFields,
  matching: (question) => {
    const rights = [...question.querySelectorAll<HTMLElement>('.paires-droite li')].map((item) => ({
      text: wordsOf(item),
      letter: letterOf(item),
    }));
    return listFields(
      [...question.querySelectorAll<HTMLElement>('.paires-gauche li')],
      rights.map(({ text, letter }) => ({ value: text, shown: letter })),
    );
  },
  ordering: (question) => {
    const items = [...question.querySelectorAll<HTMLElement>('.a-ranger li')];
    return listFields(
      items,
      items.map((_, rank) => ({ value: String(rank + 1), shown: String(rank + 1) })),
    );
  },
  numeric: (question) => textField(question, 2),
  short: (question) => textField(question, 2),
  essay: (question) => textField(question, Math.max(6, question.querySelectorAll('.ligne').length)),
};

function choiceFields(question: HTMLElement): Map<string, Field> {
  // The sheet says whether several are right; a choice alone would say it as well.
  const several = question.querySelector('.question-aide')?.textContent?.startsWith('Plusieurs') ?? false;
  return new Map(
    [...question.querySelectorAll<HTMLElement>('.propositions li')].map((item) => {
      const name = wordsOf(item);
      const input = Object.assign(document.createElement('input'), {
        type: several ? 'checkbox' : 'radio',
        name: question.dataset['question']!,
      });
      const label = document.createElement('label');
      item.querySelector('.case')?.remove();
      label.append(input, ...item.childNodes);
      item.append(label);
      return [name, input];
    }),
  );
}

function listFields(items: HTMLElement[], choices: { value: string; shown: string }[]): Map<string, Field> {
  return new Map(
    items.map((item) => {
      const name = wordsOf(item);
      const select = document.createElement('select');
      select.append(new Option('…', ''), ...choices.map(({ value, shown }) => new Option(shown, value)));
      const place = item.querySelector('.case, .trait');
      if (place) place.replaceWith(select);
      else item.append(select);
      return [name, select];
    }),
  );
}

function textField(question: HTMLElement, rows: number): Map<string, Field> {
  const area = Object.assign(document.createElement('textarea'), { rows });
  const place = question.querySelector<HTMLElement>('.lignes')!;
  const unit = place.querySelector('.resultat');
  place.hidden = true;
  // On paper a text field shows what fits in it: its words are printed beside it.
  const printed = Object.assign(document.createElement('p'), { className: 'reponse-imprimee' });
  area.addEventListener('input', () => (printed.textContent = area.value));
  place.after(area, printed);
  if (unit) area.placeholder = textOf(unit);
  return new Map([['', area]]);
}

function valueOf(field: Field): string {
  if (field instanceof HTMLInputElement) return field.checked ? 'oui' : '';
  return field.value.trim();
}

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const letterOf = (item: Element) => textOf(item.querySelector('.lettre-choix')!).replace('.', '');
const labelOf = (question: Element) => textOf(question.querySelector('h3 .invisible')!);

/** Words of an item without its letter. */
function wordsOf(item: Element): string {
  const letter = item.querySelector('.lettre-choix');
  return textOf(item)
    .slice(letter ? textOf(letter).length : 0)
    .trim();
}
