/** Numbers for names that come again and again. */
export interface Names {
  of(name: string): number;
  at(index: number): string;
}

export function createNames(): Names {
  const indexes = new Map<string, number>();
  const names: string[] = [];
  return {
    of(name) {
      let index = indexes.get(name);
      if (index === undefined) {
        index = names.push(name) - 1;
        indexes.set(name, index);
      }
      return index;
    },
    at: (index) => names[index]!,
  };
}
