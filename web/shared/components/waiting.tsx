/** While something is fetched. It comes after a moment only, so that what is quick does not flicker. */
import { componentTexts } from '../language.ts';

export const Waiting = ({ text }: { readonly text?: string }) => (
  <p class="waiting" role="status">
    {text ?? componentTexts.value.loading}
  </p>
);

/** The shape of what will come: so many rows. */
export const Skeleton = ({ rows = 3, text }: { readonly rows?: number; readonly text?: string }) => (
  <div class="skeleton">
    <p class="unseen" role="status">
      {text ?? componentTexts.value.loading}
    </p>
    {Array.from({ length: rows }, (_, k) => (
      <span key={k} />
    ))}
  </div>
);
