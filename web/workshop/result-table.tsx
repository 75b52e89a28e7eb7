/** The numbers of a result, folded up beside what is drawn. */
import type { ComponentChildren } from 'preact';

interface ResultTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  /** The first cell of each names the row. */
  readonly rows: readonly (readonly [key: string, ...cells: ComponentChildren[]])[];
}

export function ResultTable({ title, heads, rows }: ResultTableProps) {
  return (
    <details class="vote-table">
      <summary>{title}</summary>
      <div class="vote-wide" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              {heads.map((head, at) => (
                <th scope="col" key={at}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([key, name, ...cells]) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
