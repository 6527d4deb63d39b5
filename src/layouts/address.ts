/** Site path → address under the deployment's prefix: `/etudes/` → `/notes/terrains/etudes/`. */
export function address(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
