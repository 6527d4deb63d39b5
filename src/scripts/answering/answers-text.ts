import type { QuestionFields } from './fields.ts';

/** Answers as a text anyone can read in thirty years: question, then what was answered, a dash for what was not. */
export function answersText(
  title: string,
  address: string,
  name: string,
  questions: Pick<QuestionFields, 'label' | 'statement' | 'read'>[],
): string {
  const parts = questions.map(({ label, statement, read }) => {
    const given = Object.entries(read());
    const lines = given.map(([field, value]) => (field === '' ? value : value === 'oui' ? `- ${field}` : `- ${field}\u00A0: ${value}`));
    return [`${label}. ${statement}`, ...(lines.length > 0 ? lines : ['(sans réponse)'])].join('\n');
  });
  return `${[title, address, `Nom\u00A0: ${name || '(non indiqué)'}`].join('\n')}\n\n${parts.join('\n\n')}\n`;
}
