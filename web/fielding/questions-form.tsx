import { mostHomePlaces, printHomePlaces, readHomePlaces } from '../../survey/fielding/home-places.ts';
import { language } from '../app/settings.ts';
import type { AreaSetInfo } from '../places/places-api.ts';
import { CheckboxGroup, RadioGroup } from '../shared/components/choices.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { Select, TextArea } from '../shared/components/field.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { ReplyProblem } from '../shared/reply-problem.ts';
import type { SavePart } from './draft-parts.tsx';
import { PartForm } from './part-form.tsx';
import type { Definition, ShownFielding } from './wave-api.ts';
import { waveTexts } from './wave-texts.ts';

interface QuestionsFormProps {
  readonly fielding: ShownFielding;
  readonly definition: Definition;
  readonly areaSets: readonly AreaSetInfo[];
  readonly save: SavePart;
}

/** Form, added modules with what speaks against each, and whether pupils are asked where they live. */
export function QuestionsForm({ fielding, definition, areaSets, save }: QuestionsFormProps) {
  const { questions: t } = waveTexts.value;
  const to = language.value;
  return (
    <PartForm
      id="questions"
      lead={t.lead}
      onSend={async (values) => {
        const areaSet = String(values.get('areaSet') ?? '') || null;
        const { places, wrong } = readHomePlaces(String(values.get('homePlaces') ?? ''));
        if (wrong.length > 0) return { fields: { homePlaces: t.placesWrong(wrong.slice(0, 5).join(', ')) } };
        if (places.length > mostHomePlaces) return { fields: { homePlaces: t.placesTooMany(mostHomePlaces) } };
        const draft = { form: String(values.get('form')), modules: values.getAll('modules').map(String), areaSet };
        try {
          return await save({ ...draft, homePlaces: areaSet === null ? [] : [...places] });
        } catch (error) {
          const strange = error instanceof ReplyProblem ? /^\/homePlaces\/(\d+)\/area$/.exec(error.errors[0]?.pointer ?? '') : null;
          if (!strange) throw error;
          return { fields: { homePlaces: t.placeNowhere(places[Number(strange[1])]!) } };
        }
      }}
    >
      <RadioGroup
        name="form"
        label={t.form}
        chosen={fielding.form}
        choices={definition.forms.map(({ id, name, questions, minutes }) => ({
          value: id,
          label: name[to]!,
          hint: t.formHint(questions, minutes['sv']!),
        }))}
      />
      <CheckboxGroup
        name="modules"
        label={t.modules}
        hint={t.modulesHint}
        chosen={fielding.modules}
        choices={definition.modules
          .filter(({ isOfForm }) => !isOfForm)
          .map(({ id, name, about, questions, minutes }) => ({
            value: id,
            label: name[to]!,
            hint: `${about[to]} ${t.adds(questions, minutes['sv']!)}`,
          }))}
      />
      <Select
        name="areaSet"
        label={t.areaSet}
        hint={t.areaSetHint}
        required="later"
        nothing={t.noAreaSet}
        defaultValue={fielding.areaSet ?? ''}
        choices={areaSets.map(({ id, name }) => ({ value: id, label: name[to]! }))}
      />
      <TextArea
        name="homePlaces"
        label={t.places}
        hint={t.placesHint}
        required="later"
        rows={5}
        defaultValue={printHomePlaces(fielding.homePlaces)}
      />
      <Languages fielding={fielding} />
      <details>
        <summary>{t.origin}</summary>
        <p class="measure">{definition.origin[to]}</p>
      </details>
    </PartForm>
  );
}

/** Every language that pupils can choose, with how long it takes and whether somebody has read it. */
function Languages({ fielding }: { readonly fielding: ShownFielding }) {
  const { questions: t } = waveTexts.value;
  return (
    <>
      <DataTable
        caption={`${t.minutes}. ${t.sum(fielding.questions)}`}
        rows={fielding.languages}
        rowKey={(one) => one.language}
        dense
        columns={[
          { key: 'language', head: t.language, cell: (one) => nameOfLanguage(one.language) },
          { key: 'minutes', head: t.time, cell: (one) => t.ofMinutes(fielding.minutes[one.language] ?? fielding.minutes['sv']!) },
          { key: 'read', head: t.read, cell: (one) => (one.readBySpeaker ? t.isRead : <strong>{t.notRead}</strong>) },
        ]}
      />
      <p class="hint">{t.minutesLong}</p>
      {fielding.languages.some((one) => !one.readBySpeaker) && (
        <Notice tone="warning">
          <p>{t.notReadLong}</p>
        </Notice>
      )}
    </>
  );
}

const nameOfLanguage = (tag: string): string =>
  tag === 'sv-simple' ? waveTexts.value.questions.simple : (new Intl.DisplayNames([language.value], { type: 'language' }).of(tag) ?? tag);
