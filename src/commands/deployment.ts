import { resolve } from 'node:path';

/** Prefix the site is served under, with a slash at both ends: BASE_PATH, `/` by default. */
export function basePath(setting = process.env['BASE_PATH'] ?? '/'): string {
  const inner = setting.replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}

/** Folder the site is built in: OUT_DIR, `dist` by default. */
export function outputFolder(): string {
  return resolve(process.env['OUT_DIR'] ?? 'dist');
}
