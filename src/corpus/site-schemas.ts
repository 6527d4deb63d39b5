/** What is said once for the whole site: addresses that moved, where to report an error. */
import { z } from 'zod';
import { text } from './schemas.ts';

export const redirections = z.strictObject({
  redirections: z.array(z.strictObject({ de: text, vers: text })),
});

/** What only whoever publishes the site knows. */
export const site = z.strictObject({
  signaler: z.strictObject({
    courriel: z.email().nullable(),
    /** Address of the form of a repository, with a place for a title and one for a text. */
    tickets: z
      .string()
      .regex(/^https:\/\/[^\s]*\{titre\}[^\s]*\{texte\}[^\s]*$/, 'adresse en https attendue, avec {titre} puis {texte}')
      .nullable(),
  }),
});
