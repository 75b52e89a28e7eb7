/** The draft of a decision: what the alliance stands for, why, and who thinks otherwise. */
import { useState } from 'preact/hooks';
import type { Subject } from '../../analysis/priorities/subject.ts';
import { getNotebook, getNotebooks, type NotebookInfo } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language } from '../app/settings.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { Checkbox } from '../shared/components/choices.tsx';
import { Select, TextArea, TextField } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { ChooseAndAdd } from './choose-and-add.tsx';
import { nameOfPriority } from './subject-name.ts';
import { areaPart, type Decision, type DecisionContent, getProposals, getWorkshop, saveDecision } from './workshop-api.ts';
import { workshopTexts } from './workshop-words.ts';

interface FormProps {
  readonly slug: string;
  readonly decision: Decision;
  readonly again: () => void;
}
/** What may be chosen, by the name that people read, with what the figures say of it. */
interface OfferedSubject {
  readonly name: string;
  readonly subject: Subject;
  readonly evidence: readonly string[];
}
interface Offered {
  readonly notebooks: readonly NotebookInfo[];
  readonly subjects: readonly OfferedSubject[];
}
interface Chosen {
  readonly key: number;
  readonly name: string;
  /** null: a place or another statistic that is written here. */
  readonly subject: Subject | null;
  readonly reason: string;
  readonly dissent: string;
}
const fewest = 2;
const most = 5;

export function DecisionForm({ slug, decision, again }: FormProps) {
  const [loaded, retry] = useLoaded(
    async (): Promise<Offered> => ({ notebooks: await getNotebooks(slug), subjects: await getSubjects(slug, decision) }),
    decision.decision,
  );
  return (
    <Show loaded={loaded} again={retry}>
      {(offered) => <Fields slug={slug} decision={decision} again={again} offered={offered} />}
    </Show>
  );
}

/** The candidates of the workshop; without one, the factors of the wave that the decision looks at. */
async function getSubjects(slug: string, { area, workshop, pinned }: Decision): Promise<readonly OfferedSubject[]> {
  const named = (name: { readonly sv: string; readonly en: string }) => name[language.value];
  if (workshop !== null) {
    const { room, subjects } = await getWorkshop(slug, areaPart(area), workshop);
    return room.candidates.map(({ id, name, evidence }) => ({
      name: named(name),
      subject: subjects[id]!,
      evidence: evidence[language.value],
    }));
  }
  if (pinned.release === null) return [];
  const { instrument } = pinned.release;
  const proposals = await getProposals(slug, areaPart(area), pinned.release);
  return proposals.map(({ factor, statistic, name, evidence }) => ({
    name: named(name),
    subject: { kind: 'factor', instrument, factor, statistic },
    evidence: evidence[language.value],
  }));
}

function Fields({ slug, decision, again, offered }: FormProps & { readonly offered: Offered }) {
  const t = workshopTexts.value.decision;
  const [chosen, setChosen] = useState<readonly Chosen[]>(
    decision.priorities.map((one, key) => ({
      key,
      name: nameOfPriority(one, language.value),
      subject: one.subject,
      reason: one.reason,
      dissent: one.dissent,
    })),
  );
  const [tables, setTables] = useState((decision.minutes.tables ?? []).map((one, key) => ({ ...one, key })));
  const [nextKey, setNextKey] = useState(100);
  const [saved, setSaved] = useState(false);
  const add = (one: Pick<Chosen, 'name' | 'subject'>) => {
    setChosen([...chosen, { ...one, key: nextKey, reason: '', dissent: '' }]);
    setNextKey(nextKey + 1);
  };
  const left = offered.subjects.filter(({ name }) => !chosen.some((one) => one.name === name));
  const evidenceOf = (name: string) => offered.subjects.find((one) => one.name === name)?.evidence ?? [];
  const moveUp = (at: number) => setChosen(chosen.with(at - 1, chosen[at]!).with(at, chosen[at - 1]!));
  return (
    <>
      <p class="lead">{t.draftLead}</p>
      {saved && (
        <Notice tone="done" live>
          <p>{t.saved}</p>
        </Notice>
      )}
      <Form
        submit={t.save}
        problems={{ 409: t.changedMeanwhile, 400: t.missing }}
        onEdit={() => setSaved(false)}
        onSend={async (values) => {
          const text = (name: string) => String(values.get(name) ?? '').trim();
          const notebook = text('notebook');
          const revision = notebook === '' ? null : (await getNotebook(slug, notebook)).revision;
          const decides = values.get('decides') === 'yes';
          const content: DecisionContent = {
            title: text('title'),
            decidedOn: text('day') === '' ? null : text('day'),
            present: text('present'),
            notes: text('notes'),
            tables: tables.map(({ key }) => ({ name: text(`table-${key}`), notes: text(`table-notes-${key}`) })),
            notebook: revision === null ? null : { notebook, revision },
            priorities: chosen.map(({ key, subject }) => ({
              subject: subject ?? ownSubject(text(`name-${key}`), text(`unit-${key}`)),
              reason: text(`reason-${key}`),
              dissent: text(`dissent-${key}`),
            })),
          };
          await saveDecision(slug, areaPart(decision.area), decision.decision, { revision: decision.revision, decides, ...content });
          setSaved(true);
          again();
        }}
      >
        <TextField name="title" label={t.name} maxLength={120} defaultValue={decision.title} autocomplete="off" />
        <TextField name="day" label={t.day} type="date" required={false} defaultValue={decision.decidedOn ?? ''} />
        <TextArea
          name="present"
          label={t.present}
          hint={t.presentHint}
          maxLength={4000}
          required={false}
          defaultValue={decision.participants.present}
        />
        <fieldset class="workshop-own">
          <legend>{t.priorities}</legend>
          <p class="hint">{t.prioritiesHint(fewest, most)}</p>
          {chosen.map((one, at) => (
            <fieldset key={one.key} class="decision-priority">
              <legend>
                {t.priority(at + 1)}
                {one.name !== '' && `: ${one.name}`}
              </legend>
              {one.subject === null && (
                <>
                  <TextField name={`name-${one.key}`} label={t.ownName} maxLength={120} autocomplete="off" />
                  <TextField name={`unit-${one.key}`} label={t.ownUnit} maxLength={40} required={false} autocomplete="off" />
                </>
              )}
              {evidenceOf(one.name).length > 0 && (
                <ul class="decision-evidence" aria-label={`${t.evidence}: ${one.name}`}>
                  {evidenceOf(one.name).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              )}
              <TextArea name={`reason-${one.key}`} label={t.reason} maxLength={4000} required={false} defaultValue={one.reason} />
              <TextArea
                name={`dissent-${one.key}`}
                label={t.dissent}
                hint={t.dissentHint}
                maxLength={4000}
                required={false}
                defaultValue={one.dissent}
                rows={2}
              />
              <Buttons>
                {at > 0 && (
                  <Button kind="quiet" onClick={() => moveUp(at)}>
                    {t.moveUp(one.name === '' ? t.priority(at + 1) : one.name)}
                  </Button>
                )}
                <Button kind="quiet" onClick={() => setChosen(chosen.filter(({ key }) => key !== one.key))}>
                  {t.remove(one.name === '' ? t.priority(at + 1) : one.name)}
                </Button>
              </Buttons>
            </fieldset>
          ))}
          {chosen.length < most && decision.workshop === null && (
            <ChooseAndAdd
              name="factor"
              label={t.chooseFactor}
              hint={t.chooseFactorHint}
              add={t.add}
              choices={left.map((one) => ({ name: one.name, label: one.name, one }))}
              onAdd={add}
            />
          )}
          {chosen.length < most && (
            <Buttons>
              {decision.workshop !== null &&
                left.map((one) => (
                  <Button key={one.name} kind="secondary" aria-label={`${t.add}: ${one.name}`} onClick={() => add(one)}>
                    + {one.name}
                  </Button>
                ))}
              <Button kind="quiet" onClick={() => add({ name: '', subject: null })}>
                {t.addOwn}
              </Button>
            </Buttons>
          )}
        </fieldset>
        <fieldset class="workshop-own">
          <legend>{t.tables}</legend>
          <p class="hint">{t.tablesHint}</p>
          {tables.map((one, at) => (
            <fieldset key={one.key} class="decision-priority">
              <legend>{t.table(at + 1)}</legend>
              <TextField name={`table-${one.key}`} label={t.tableName} maxLength={120} defaultValue={one.name} autocomplete="off" />
              <TextArea
                name={`table-notes-${one.key}`}
                label={t.tableNotes}
                maxLength={4000}
                required={false}
                defaultValue={one.notes}
                rows={4}
              />
              <Button kind="quiet" onClick={() => setTables(tables.filter(({ key }) => key !== one.key))}>
                {t.remove(t.table(at + 1))}
              </Button>
            </fieldset>
          ))}
          <Button
            kind="secondary"
            onClick={() => {
              setTables([...tables, { key: nextKey, name: t.table(tables.length + 1), notes: '' }]);
              setNextKey(nextKey + 1);
            }}
          >
            {t.addTable}
          </Button>
        </fieldset>
        <TextArea name="notes" label={t.notes} rows={8} maxLength={20000} required={false} defaultValue={decision.minutes.notes} />
        <Select
          name="notebook"
          label={t.notebook}
          hint={t.notebookHint}
          required={false}
          nothing={t.noNotebook}
          defaultValue={decision.pinned.notebook?.notebook ?? ''}
          choices={offered.notebooks.map(({ slug: value, title }) => ({ value, label: title[language.value] ?? title.sv }))}
        />
        <Checkbox name="decides" label={t.decide} hint={t.decideLong} />
      </Form>
    </>
  );
}

/** A statistic where it has a measure, else a place or a problem. */
const ownSubject = (name: string, unit: string): Subject => (unit === '' ? { kind: 'place', name } : { kind: 'indicator', name, unit });
