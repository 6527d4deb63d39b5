/** What the Observatory's and the teaching files hold, key by key; shape only, strict like `schemas.ts`. */
import { z } from 'zod';
import { fact, id, isoDate, lever, text } from './schemas.ts';

/** YAML reads 2026-11-22 as text, 2023 as a number. */
const dateOrNull = z.union([isoDate, z.string(), z.null()]);

export const observatory = z.strictObject({
  sujet: z.literal('observatoire'),
  nom: text,
  presentation: text,
  note: z.strictObject({
    titre: text,
    autrice: text,
    preface: text,
    collection: text,
    editeur: text,
    isbn: text,
    isbn_source: id,
    date: isoDate,
    pages_slideshare: z.number(),
    urls: z.array(z.strictObject({ url: z.url(), source: id })),
    plan_reconstitue: z.array(z.strictObject({ partie: text, contenu: text, source: id })),
    theses: z.array(z.strictObject({ enonce: text, source: id })),
    typologie_ressources: z.array(lever),
    faits: z.array(fact),
  }),
  observatoire: z.strictObject({
    creation: z.strictObject({ date: isoDate, lieu: text, source: id }),
    partenaires: z.array(text),
    partenaires_source: id,
    faits: z.array(fact),
  }),
  publications: z.array(
    z.strictObject({
      auteurs: z.array(text),
      titre: text,
      type: text,
      annee: z.number().nullable(),
      isbn: text.optional(),
      apport: text,
      source: id,
    }),
  ),
  seminaires: z.array(
    z.strictObject({
      numero: z.number().nullable(),
      date: dateOrNull,
      titre: text,
      territoire: text,
      intervenants: z.array(text),
      source: id,
    }),
  ),
  programme: z.strictObject({ nom: text, faits: z.array(fact) }),
  economie: z.strictObject({ titre: text, faits: z.array(fact) }),
  lacunes: z.array(text),
});

const sourced = {
  source: id,
  sources_complementaires: z.array(id).optional(),
  fiabilite: z.enum(['lu', 'secondaire']),
  doute: text.nullable().optional(),
};

export const teaching = z.strictObject({
  programmes: z.array(
    z.strictObject({
      id,
      niveau: text,
      discipline: text,
      theme: text,
      libelle_officiel: text.nullable(),
      heures: text.nullable(),
      reference_bo: text.nullable(),
      statut: z.enum(['en-vigueur', 'a-verifier', 'projet', 'remplace']),
      periode: text,
      lien_avec_le_site: text,
      ...sourced,
    }),
  ),
  exercices: z.array(
    z.strictObject({
      id,
      nom: text,
      cadre: text,
      consigne: text,
      duree: text.nullable(),
      bareme: text.nullable(),
      reference_officielle: text.nullable(),
      transposition: text,
      ...sourced,
    }),
  ),
  usages: z.array(z.strictObject({ id, sujet: text, constat: text, consequence_pour_le_site: text, periode: text, ...sourced })),
  modeles: z.array(
    z.strictObject({
      id,
      nom: text,
      editeur: text,
      ce_que_contient: z.array(text),
      a_reprendre: text,
      source: id,
      sources_complementaires: z.array(id).optional(),
      doute: text.nullable().optional(),
    }),
  ),
  lacunes: z.array(text),
});
