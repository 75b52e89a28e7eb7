/** The self-contained page: the reader's face of one notebook, with its tables beside it in the same file. */
import { render } from 'preact';
import { sharingTextsFor } from '../../../notebooks/wording/sharing-texts.ts';
import '../../app/staff.css';
import { scheme, switchLanguage, switchScheme, texts } from '../../app/settings.ts';
import { dayOf } from '../../shared/dates.ts';
import { language } from '../../shared/language.ts';
import { keptTables } from '../keep-tables.ts';
import { RunningCells } from '../running-cells.tsx';
import type { TableSource } from '../table-source.ts';
import { type SavedNotebook, unpack } from './saved-notebook.ts';

/** Data of this file, by the id of its element: never run, and gone from the page once it is read. */
function take<Value>(id: string): Value {
  const element = document.getElementById(id)!;
  const value = JSON.parse(element.textContent) as Value;
  element.remove();
  return value;
}

interface SavedPageProps {
  readonly saved: SavedNotebook;
  /** The document that cells run in, as text. */
  readonly frame: string;
  readonly tables: TableSource;
}

function SavedPage({ saved, frame, tables }: SavedPageProps) {
  const t = texts.value.shell;
  const lang = language.value;
  return (
    <>
      <header class="top">
        <span class="name">{saved.place}</span>
        <div class="tools">
          <button type="button" class="quiet" onClick={switchScheme}>
            {scheme.value === 'dark' ? t.lightColours : t.darkColours}
          </button>
          <button type="button" class="quiet" onClick={switchLanguage} lang={t.otherLanguageCode}>
            {t.otherLanguage}
          </button>
        </div>
      </header>
      <main id="content">
        <h1>{saved.title[lang]}</h1>
        <p class="lead">{saved.summary[lang]}</p>
        <RunningCells name="motvikt" source={saved.source} title={saved.title[lang]} tables={tables} document={frame} />
      </main>
      <footer>
        <p>{sharingTextsFor(lang).file.made(saved.place, dayOf(saved.savedAt))}</p>
      </footer>
    </>
  );
}

async function start(): Promise<void> {
  const [frame, saved] = [take<string>('frame'), take<SavedNotebook>('notebook')];
  const waves = saved.waves.map(async ({ survey, wave, released, areas }) => ({
    survey,
    wave,
    released: await unpack(released),
    areas: await unpack(areas),
  }));
  const indicators = saved.indicators ? await unpack(saved.indicators) : null;
  const tables = keptTables({ surveys: saved.surveys, waves: await Promise.all(waves), indicators });
  render(<SavedPage saved={saved} frame={frame} tables={tables} />, document.body);
}

void start();
