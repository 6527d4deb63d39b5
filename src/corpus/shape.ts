import { z } from 'zod';
import type { Report } from '../model/problems.ts';

z.config(z.locales.fr());

/**
 * Checks data against a schema and reports each fault at its place, in French.
 * List items are named by their `id` when they have one: « faits › vitre-chomage-2022 › source ».
 */
export function check<T>(file: string, schema: z.ZodType<T>, data: unknown, report: Report): T | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of flatten(result.error.issues)) {
    report({ file, field: place(data, issue.path), ...explain(issue, valueAt(data, issue.path)) });
  }
  return undefined;
}

/** Of a union's branches, the one that came closest says best what is wrong. */
function flatten(issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0]!;
    return flatten(closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  });
}

function place(data: unknown, path: PropertyKey[]): string {
  let here = data;
  const steps = path.map((step) => {
    here = (here as Record<PropertyKey, unknown> | undefined)?.[step];
    const named = typeof step === 'number' && typeof (here as { id?: unknown })?.id === 'string';
    return named ? (here as { id: string }).id : typeof step === 'number' ? `n° ${step + 1}` : String(step);
  });
  return steps.length > 0 ? steps.join(' › ') : 'en-tête';
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((here, step) => (here as Record<PropertyKey, unknown> | undefined)?.[step], data);
}

function explain(issue: z.core.$ZodIssue, value: unknown): { message: string; remedy: string; near?: { word: string; among: string[] } } {
  const remedy = 'voir content/LISEZMOI.md';
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: `clé inconnue : ${issue.keys.map((key) => `« ${key} »`).join(', ')}`,
        remedy: 'corriger son orthographe ou la retirer',
      };
    case 'invalid_type':
      return value === undefined
        ? { message: 'cette clé manque', remedy: 'l’ajouter' }
        : {
            message: `${kind(issue.expected)} attendu`,
            remedy: issue.expected === 'string' ? 'mettre la valeur entre guillemets' : 'corriger la valeur',
          };
    case 'invalid_value':
      return { message: `valeur inconnue ; possibles : ${issue.values.map(String).join(', ')}`, remedy: 'choisir l’une d’elles' };
    case 'too_small':
      return issue.origin === 'string'
        ? { message: 'texte vide', remedy: 'l’écrire, ou retirer la clé' }
        : { message: `${issue.minimum} au moins`, remedy: 'compléter la liste' };
    case 'too_big':
      return { message: `${issue.maximum} ${issue.origin === 'string' ? 'signes' : ''} au plus`, remedy: 'raccourcir' };
    default:
      return { message: issue.message, remedy };
  }
}

function kind(expected: string): string {
  return (
    ({ string: 'texte', number: 'nombre', array: 'liste', object: 'groupe de clés', int: 'nombre entier' } as Record<string, string>)[
      expected
    ] ?? expected
  );
}
