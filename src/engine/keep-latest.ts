/** Holds what is made by key while it is used, the latest few only: open files, filters bound to a folder. */
export function keepLatest<K, T>(most: number, drop: (value: T) => void = () => {}) {
  const kept = new Map<K, T>();
  return {
    get(key: K, make: () => T): T {
      const known = kept.get(key);
      if (known !== undefined) return known;
      if (kept.size >= most) {
        const [oldest, value] = kept.entries().next().value!;
        kept.delete(oldest);
        drop(value);
      }
      const made = make();
      kept.set(key, made);
      return made;
    },
    clear() {
      for (const value of kept.values()) drop(value);
      kept.clear();
    },
  };
}
