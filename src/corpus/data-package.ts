/** What a data package must say of each file for the site to read it and to show where it comes from (datapackage.org, version 2). */
import { z } from 'zod';
import { id, text } from './schemas.ts';

export const dataPackage = z.looseObject({
  name: text,
  title: text,
  resources: z.array(
    z.looseObject({
      name: id,
      path: text,
      title: text,
      description: text,
      format: z.enum(['csv', 'topojson', 'json']),
      bytes: z.number(),
      hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      vintage: z.string().optional(),
      rowCount: z.number().optional(),
      featureCount: z.number().optional(),
      licenses: z.array(z.looseObject({ name: text, title: text, path: z.url().optional() })).min(1),
      sources: z.array(z.looseObject({ title: text, path: z.string().optional() })).optional(),
      copies: z.array(z.looseObject({ repository: text, commit: z.string().optional(), path: z.string().optional() })).optional(),
      caveats: z.array(z.string()).optional(),
      objects: z.array(z.string()).optional(),
      schema: z
        .looseObject({
          fields: z.array(
            z.looseObject({
              name: text,
              type: z.enum(['string', 'number', 'integer', 'year', 'date']),
              description: z.string().optional(),
              unit: z.string().optional(),
            }),
          ),
          primaryKey: z.array(z.string()).optional(),
        })
        .optional(),
    }),
  ),
});
/** A table or a base map as its data package describes it. */
export type Resource = z.infer<typeof dataPackage>['resources'][number];
