/** Rows with named columns. Under 40rem every row becomes a card, where each value stands beside its column's name. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { componentTexts, language } from '../language.ts';
import { sortRows, type SortValue } from './sort-rows.ts';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** What rows are sorted by in this column; a column without it is not sorted by. */
  readonly sort?: (row: Row) => SortValue;
  readonly numeric?: boolean;
  /** Buttons and links of the row: the column's name is not shown. */
  readonly acts?: boolean;
}

interface TableProps<Row> {
  /** What the table holds: read aloud first, and shown above it. */
  readonly caption: string;
  /** The caption only for those who do not see the heading right above. */
  readonly captionUnseen?: boolean;
  /** The first is the row's name. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Which column rows are sorted by at first; without it they stand as they come. */
  readonly sortedBy?: string;
  /** Many rows of short values: on a phone they stand beside each other on their card. */
  readonly dense?: boolean;
}

interface Order {
  readonly key: string;
  readonly down: boolean;
}

export function DataTable<Row>({ caption, captionUnseen = false, columns, rows, rowKey, sortedBy, dense = false }: TableProps<Row>) {
  const [order, setOrder] = useState<Order | null>(sortedBy === undefined ? null : { key: sortedBy, down: false });
  const id = useId();
  const by = columns.find(({ key }) => key === order?.key)?.sort;
  const shown = by ? sortRows(rows, by, order!.down, language.value) : rows;
  const sortable = columns.filter(({ sort }) => sort);
  const press = (key: string) => setOrder({ key, down: order?.key === key && !order.down });
  // Rows shown as cards are no table to the browser any more: the roles say that they still are one.
  return (
    <div class={dense ? 'data-table dense' : 'data-table'}>
      {sortable.length > 1 && rows.length > 1 && (
        <div class="sort-by field">
          <label for={id}>{componentTexts.value.sortBy}</label>
          <select
            id={id}
            class="control"
            value={order?.key ?? ''}
            onChange={({ currentTarget: { value } }) => setOrder(value === '' ? null : { key: value, down: false })}
          >
            {sortedBy === undefined && <option value="">{componentTexts.value.asListed}</option>}
            {sortable.map(({ key, head }) => (
              <option key={key} value={key}>
                {head}
              </option>
            ))}
          </select>
        </div>
      )}
      <table role="table">
        <caption class={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, head, sort, numeric, acts }) => (
              <th
                key={key}
                scope="col"
                role="columnheader"
                class={numeric ? 'numeric' : undefined}
                aria-sort={order?.key === key ? (order.down ? 'descending' : 'ascending') : undefined}
              >
                {sort ? (
                  <button type="button" onClick={() => press(key)}>
                    {head}
                    <svg class="arrow" viewBox="0 0 12 12" aria-hidden="true">
                      <path d="M6 1v10M2.5 7.5 6 11l3.5-3.5" />
                    </svg>
                  </button>
                ) : acts ? (
                  <span class="unseen">{head}</span>
                ) : (
                  head
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map(({ key, head, cell, numeric, acts }, k) =>
                k === 0 ? (
                  <th key={key} scope="row" role="rowheader">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} role="cell" data-head={acts ? undefined : head} class={numeric ? 'numeric' : acts ? 'acts' : undefined}>
                    <div>{cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
