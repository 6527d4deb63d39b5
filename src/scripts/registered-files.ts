/**
 * Files of data wrapped in classic scripts, added on demand: a page opened by double click may fetch nothing.
 * Each file calls one function with its name and what it holds; that function fills `received`.
 * @param folder address of the files
 * @returns what a file holds, by its name without « .js »; a failure is not remembered: the next call tries again
 */
export function loaderFrom<T>(folder: URL, received: ReadonlyMap<string, T>): (name: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  const load = (name: string) =>
    new Promise<T>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL(`${name}.js`, folder).href;
      const end = () => {
        script.remove();
        const held = received.get(name);
        if (held === undefined) reject(new Error(script.src));
        else resolve(held);
      };
      script.addEventListener('load', end);
      script.addEventListener('error', end);
      document.head.append(script);
    });
  return (name) => {
    const loading = asked.get(name) ?? load(name);
    asked.set(name, loading);
    loading.catch(() => asked.delete(name));
    return loading;
  };
}
