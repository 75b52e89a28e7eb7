/** What keys do in the editor. */
import type { CellAct } from './cell-card.tsx';

export type KeyAct = Exclude<CellAct, 'asCode' | 'asForm'> | 'save' | 'undo' | 'redo' | 'before' | 'after' | 'add' | 'keys';

/** What a key does anywhere in the editor; where code or text takes it first, it does not come here. */
export function keyAct({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): KeyAct | null {
  if ((ctrlKey || metaKey) && !altKey) {
    if (code === 'KeyS' && !shiftKey) return 'save';
    if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
    return key.toLowerCase() === 'y' ? 'redo' : null;
  }
  if (shiftKey && !altKey && key === 'Enter') return 'run';
  if (!altKey) return null;
  if (key === 'PageUp') return shiftKey ? 'up' : 'before';
  if (key === 'PageDown') return shiftKey ? 'down' : 'after';
  if (key === 'Enter' && !shiftKey) return 'add';
  if (!shiftKey) return null;
  return ({ KeyD: 'duplicate', KeyF: 'fold', KeyK: 'keys', Delete: 'remove' } as const)[code] ?? null;
}
