/** A code, key or address to be copied exactly. The button is there only where the browser lets pages copy. */
import { useState } from 'preact/hooks';
import { componentTexts } from '../language.ts';

export function CodeText({ code, label }: { readonly code: string; readonly label: string }) {
  const [copied, setCopied] = useState(false);
  const t = componentTexts.value;
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <span class="code-text">
      <code translate={false}>{code}</code>
      {navigator.clipboard && (
        <button type="button" class="quiet" aria-label={`${t.copy}: ${label}`} onClick={() => void copy()}>
          {t.copy}
        </button>
      )}
      <span class="hint" role="status">
        {copied && t.copied}
      </span>
    </span>
  );
}
