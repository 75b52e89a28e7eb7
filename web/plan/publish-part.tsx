/** Whether an area's page is public, and what it says first. Somebody else's change meanwhile is shown beside one's own. */
import { useState } from 'preact/hooks';
import { mergeFields, type MergedFields } from '../../notebooks/plan/merge-fields.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { Button } from '../shared/components/button.tsx';
import { Checkbox } from '../shared/components/choices.tsx';
import { Dialog } from '../shared/components/dialog.tsx';
import { TextArea } from '../shared/components/field.tsx';
import { Form } from '../shared/components/form.tsx';
import { componentTexts, language } from '../shared/language.ts';
import { ReplyProblem } from '../shared/reply-problem.ts';
import { ConflictForm } from './conflict-form.tsx';
import { type Fields, getPlan, type PlanReply, setPage } from './plan-api.ts';
import { namesOf } from './plan-names.ts';
import type { ViewProps } from './plan-page.tsx';
import { planTexts } from './plan-texts.ts';

const noPage = { published: false, intro: '', revision: 0 };

export function PublishPart({ slug, plan, done }: ViewProps) {
  const t = planTexts.value;
  const [open, setOpen] = useState(false);
  const page = plan.page ?? noPage;
  return (
    <section class="plan-priority unprinted">
      <h2>{t.plan.page}</h2>
      {page.published && (
        <p>
          <a href={addressOf('doing', { slug, area: plan.area })}>{t.doing.open}</a>
        </p>
      )}
      {plan.mayPublish && (
        <>
          <p>{t.doing.publishLong}</p>
          <div class="plan-acts">
            <Button kind="secondary" onClick={() => setOpen(true)}>
              {t.doing.publish}
            </Button>
          </div>
        </>
      )}
      {open && (
        <PageDialog
          slug={slug}
          plan={plan}
          onClose={() => setOpen(false)}
          onSaved={() => {
            setOpen(false);
            done(t.plan.saved);
          }}
        />
      )}
    </section>
  );
}

interface DialogProps {
  readonly slug: string;
  readonly plan: PlanReply;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const fieldsOf = (page: PlanReply['page']): Fields => ({ published: page?.published ?? false, intro: page?.intro ?? '' });

function PageDialog({ slug, plan, onClose, onSaved }: DialogProps) {
  const t = planTexts.value;
  const [conflict, setConflict] = useState<{ readonly mine: Fields; readonly now: PlanReply; readonly merged: MergedFields } | null>(null);
  const save = async (fields: Fields, revision: number) => {
    try {
      await setPage(slug, plan.area, { ...fields, revision });
    } catch (error) {
      if (!(error instanceof ReplyProblem) || error.kind !== 'changedMeanwhile') throw error;
      const now = await getPlan(slug, plan.area);
      return setConflict({ mine: fields, now, merged: mergeFields(fieldsOf(plan.page), fields, fieldsOf(now.page)) });
    }
    onSaved();
  };
  return (
    <Dialog title={conflict ? t.conflict.title : t.plan.page} onClose={onClose}>
      {conflict ? (
        <ConflictForm
          kind="page"
          names={namesOf(plan, language.value)}
          mine={conflict.mine}
          theirs={fieldsOf(conflict.now.page)}
          merged={conflict.merged}
          onClose={onClose}
          onSave={(fields) => save(fields, conflict.now.page?.revision ?? 0)}
        />
      ) : (
        <Form
          submit={t.acts.save}
          onSend={(values) =>
            save(
              { published: values.get('published') === 'yes', intro: String(values.get('intro') ?? '').trim() },
              plan.page?.revision ?? 0,
            )
          }
          beside={
            <Button kind="quiet" onClick={onClose}>
              {componentTexts.value.cancel}
            </Button>
          }
        >
          <p>{t.doing.publishLong}</p>
          <TextArea
            name="intro"
            label={t.fields.page.intro.label}
            hint={t.fields.page.intro.hint}
            required={false}
            maxLength={4000}
            defaultValue={plan.page?.intro ?? ''}
          />
          <Checkbox name="published" label={t.doing.everybody} checked={plan.page?.published ?? false} />
        </Form>
      )}
    </Dialog>
  );
}
