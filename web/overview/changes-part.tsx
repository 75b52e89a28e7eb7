/** What has changed since a day that the reader chooses. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { planTextsFor } from '../../notebooks/wording/plan-texts.ts';
import { language } from '../app/settings.ts';
import { TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { dayOf } from '../shared/dates.ts';
import type { PartProps } from './overview-page.tsx';

export function ChangesPart({ t, slug, shown, setSince }: PartProps & { readonly setSince: (day: string) => void }) {
  const { lines, linesBesides, others, verdicts, milestones } = shown.changes;
  const nothing = lines.length === 0 && others + verdicts + milestones === 0;
  const { kinds, statuses } = planTextsFor(language.value);
  const sums = [
    verdicts > 0 && t.newVerdicts(verdicts),
    milestones > 0 && t.newMilestones(milestones),
    others > 0 && t.otherChanges(others),
  ].filter((one) => one !== false);
  const titleOf = ({ title, subject, area }: (typeof lines)[number]) => {
    const name = subject === null ? title : shown.subjects.find(({ key }) => key === subject)!.name[language.value];
    return area === null ? name : <a href={addressOf('plan', { slug, area })}>{name}</a>;
  };
  return (
    <section class="ov-half">
      <h2>
        {t.changes} <small class="ov-since">{`${t.changesSince.toLocaleLowerCase(language.value)} ${dayOf(shown.since)}`}</small>
      </h2>
      {nothing && <p>{t.nothingChanged}</p>}
      {sums.length > 0 && <p>{sums.join(' · ')}</p>}
      {lines.length > 0 && (
        <ul class="ov-plain">
          {lines.map((line) => (
            <li key={`${line.at} ${line.item}`}>
              {dayOf(line.at)} · {kinds[line.kind]} {titleOf(line)}:{' '}
              {line.status
                ? t.statusChange(statuses[line.status.from], statuses[line.status.to])
                : line.act === 'status'
                  ? ''
                  : t.acts[line.act]}
            </li>
          ))}
          {linesBesides > 0 && <li>{t.besides(linesBesides)}</li>}
        </ul>
      )}
      <div class="ov-no-print">
        <Form
          submit={t.show}
          kind="secondary"
          onSend={async (values) => {
            setSince(String(values.get('since')));
          }}
        >
          <TextField name="since" type="date" label={t.changesSince} max={shown.today} defaultValue={shown.since} />
        </Form>
      </div>
    </section>
  );
}
