import { inject } from 'vitest';

/** Address of a page of the built site: `etudes/vitre/`. */
export const addressOf = (path: string): string => new URL(path, inject('address')).href;
