/** A text kept in this browser only. Private windows, full disks and strict settings refuse: the caller is told. */
export interface KeptText {
  /** null when there is none, or when the browser will not say. */
  read(): string | null;
  /** Whether it is kept. */
  write(text: string): boolean;
  erase(): void;
}

export function keptText(name: string): KeptText {
  return {
    read: () => attempt(() => localStorage.getItem(name)) ?? null,
    write: (text) => attempt(() => (localStorage.setItem(name, text), true)) ?? false,
    erase: () => void attempt(() => localStorage.removeItem(name)),
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
