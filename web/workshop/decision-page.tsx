/** A decision: written together as a draft, then read and printed as minutes. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { hasRole } from '../app/me.ts';
import { Shell } from '../app/shell.tsx';
import { DecisionForm } from './decision-form.tsx';
import { Minutes } from './minutes.tsx';
import { getDecision } from './workshop-api.ts';
import { workshopTexts } from './workshop-words.ts';
import './workshop.css';

export function DecisionPage({ slug, decision }: { readonly slug: string; readonly decision: string }) {
  const t = workshopTexts.value;
  const [loaded, again] = useLoaded(() => getDecision(slug, decision), `${slug} ${decision}`);
  const title = loaded.state === 'there' ? loaded.value.title : t.decision.title;
  return (
    <Shell title={title}>
      <p class="unprinted">
        <a href={addressOf('workshops', { slug })}>{t.title}</a>
      </p>
      <h1>{title}</h1>
      <Show loaded={loaded} again={again}>
        {(value) =>
          value.state === 'draft' && hasRole(slug, 'admin', 'ctcCoordinator') ? (
            <DecisionForm slug={slug} decision={value} again={again} />
          ) : (
            <Minutes slug={slug} decision={value} />
          )
        }
      </Show>
    </Shell>
  );
}
