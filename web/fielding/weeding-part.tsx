/** The record of what was weeded when a wave closed. */
import { DataTable } from '../shared/components/data-table.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { dayOf } from '../shared/dates.ts';
import type { ShownFielding } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';

interface WeedingProps {
  readonly record: NonNullable<ShownFielding['record']>;
  /** The decision that it carries out. */
  readonly decision: ShownFielding['formalities']['weeding'];
  /** For their names. */
  readonly schools: ShownFielding['schools'];
}

export function WeedingPart({ record, decision, schools }: WeedingProps) {
  const { weeding: t } = waveTexts.value;
  const { destroyed, coarsened } = record;
  const unreadable = Object.values(record.unreadable).reduce((sum, count) => sum + count, 0);
  const rows: readonly (readonly [string, string])[] = [
    [t.closedOn, dayOf(record.closedOn)],
    [t.responses, String(record.responses)],
    [t.blank, String(record.blank)],
    [t.unreadable, String(unreadable)],
    [t.leftOut, String(record.leftOut)],
    [t.hidden, String(record.hidden)],
    [t.toDistrict, String(coarsened.toDistrict)],
    [t.toOther, String(coarsened.toOther)],
    [t.unique, String(record.unique)],
    [t.destroyedHead, t.destroyed(destroyed.responses, destroyed.codes, destroyed.keys)],
    [t.keyCopies, String(record.keyCopies)],
  ];
  return (
    <section class="waves">
      <h2>{t.title}</h2>
      <p class="measure">{t.lead}</p>
      <p class="measure">{t.decision(decision)}</p>
      {record.nothingKept && <p class="measure">{t.nothingKept}</p>}
      {record.keyCopies > 0 && (
        <Notice tone="warning">
          <p>{t.keyCopiesLong(record.keyCopies)}</p>
        </Notice>
      )}
      <DataTable
        caption={t.caption}
        rows={rows}
        rowKey={([what]) => what}
        columns={[
          { key: 'what', head: t.what, cell: ([what]) => what },
          { key: 'count', head: t.count, cell: ([, count]) => count },
        ]}
      />
      {record.classesLeftOut.length > 0 && (
        <>
          <h3>{t.classesLeftOut.title}</h3>
          <p class="measure">{t.classesLeftOut.lead}</p>
          <DataTable
            caption={t.classesLeftOut.title}
            captionUnseen
            rows={record.classesLeftOut}
            rowKey={(one) => `${one.school} ${one.class}`}
            columns={[
              {
                key: 'class',
                head: t.classesLeftOut.class,
                cell: (one) => (
                  <bdi>
                    {schools.find(({ school }) => school === one.school)?.name ?? one.school} {one.class}
                  </bdi>
                ),
              },
              { key: 'responses', head: t.classesLeftOut.responses, numeric: true, cell: ({ responses }) => responses },
              { key: 'allowed', head: t.classesLeftOut.allowed, numeric: true, cell: ({ allowed }) => allowed },
            ]}
          />
        </>
      )}
    </section>
  );
}
