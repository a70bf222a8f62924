/** A row that another one is like. */
export interface Named {
  /** Its own, if it has one. */
  readonly id?: string | undefined;
  readonly source: string;
  /** 0-based, in its source. */
  readonly row: number;
}

/** How a message names a row: by its own id and its place, or by its place. */
export const partnerName = ({ id, source, row }: Named): string =>
  id === undefined ? `${source}#${row}` : `${id} (${source}#${row})`;

/** The id a judge is told of a row, where it is the row's own and not made of its place. */
export const ownId = ({ id, source, row }: Named): string | undefined => (id === `${source}#${row}` ? undefined : id);
