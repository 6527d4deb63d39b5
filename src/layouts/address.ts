/** Site path → address under the deployment's prefix: `/etudes/` → `/notes/terrains/etudes/`. */
export function address(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The other way: `/notes/terrains/etudes/` → `/etudes/`. */
export function sitePath(address: string): string {
  return address.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
}
