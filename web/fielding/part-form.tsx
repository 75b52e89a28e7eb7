/** One part of a draft with its own button, which says when it is saved and when it is not. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Form } from '../shared/components/form.tsx';
import type { FormErrors } from '../shared/components/form-state.ts';
import { waveTexts } from './wave-texts.ts';

interface PartFormProps {
  readonly id: 'questions' | 'schools' | 'window' | 'formalities';
  readonly lead?: string;
  readonly onSend: (values: FormData) => Promise<FormErrors | void>;
  readonly children: ComponentChildren;
}

export function PartForm({ id, lead, onSend, children }: PartFormProps) {
  const [said, setSaid] = useState<'saved' | 'unsaved' | null>(null);
  const t = waveTexts.value;
  return (
    <section class="waves" id={id} tabIndex={-1}>
      <h2>{t.parts[id]}</h2>
      {lead && <p class="measure">{lead}</p>}
      <Form
        submit={t.save}
        kind="secondary"
        onEdit={() => setSaid('unsaved')}
        beside={
          <span class="hint" role="status">
            {said && t[said]}
          </span>
        }
        onSend={async (values) => {
          const wrong = await onSend(values);
          if (!wrong) setSaid('saved');
          return wrong;
        }}
      >
        {children}
      </Form>
    </section>
  );
}
