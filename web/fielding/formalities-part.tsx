/** What was settled before a wave opened, to be read: it can no longer be changed. */
import { dayOf } from '../shared/dates.ts';
import type { ShownFielding } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';

export function FormalitiesPart({ formalities }: { readonly formalities: ShownFielding['formalities'] }) {
  const { formalities: t, parts } = waveTexts.value;
  const { board, paragraph, number } = formalities.weeding;
  const rows: readonly (readonly [string, string])[] = [
    [t.decidedBy, formalities.decidedBy],
    [t.purpose, formalities.purpose === null ? '' : t.purposes[formalities.purpose][0]],
    [t.legalBasis, formalities.legalBasis],
    [t.ethicsApproval, formalities.ethicsApproval],
    [t.weeding, [board, paragraph, number].join(', ')],
    [t.guardiansInformedOn, formalities.guardiansInformedOn === null ? '' : dayOf(formalities.guardiansInformedOn)],
    [t.studentHealth, formalities.studentHealth],
  ];
  return (
    <section class="waves" id="formalities">
      <h2>{parts.formalities}</h2>
      <dl class="settled">
        {rows
          .filter(([, said]) => said !== '')
          .map(([what, said]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <bdi>{said}</bdi>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
