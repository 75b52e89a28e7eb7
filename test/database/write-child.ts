/** A process of its own that writes without end, several at a time, and says each write that was acknowledged; killed by kill-writes.test.ts. */
import { readFileSync, writeSync } from 'node:fs';
import { recordAct } from '../../server/audit/audit.repository.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { openDatabase } from '../../server/database/open-database.ts';
import { saveNotebook } from '../../server/notebooks/notebook.service.ts';

const { settings, municipality, round } = JSON.parse(readFileSync(0, 'utf8')) as {
  settings: Parameters<typeof openDatabase>[0];
  municipality: string;
  round: number;
};
const { db } = await openDatabase(settings);
const text = { sv: 'En', en: 'One' };
async function writeOnAndOn(writer: number): Promise<void> {
  for (let n = 0; ; n++) {
    const slug = `r${round}-w${writer}-${n}`;
    await inMunicipality(db, municipality, async (tx) => {
      const content = { slug, title: text, summary: text, source: 'x'.repeat(2000), tables: [] };
      await saveNotebook(tx, municipality, content, 'municipality');
      await recordAct(tx, { municipality, who: null, act: 'notebook.published', object: { kind: 'notebook', id: slug } });
    });
    // Written at once: what is said was acknowledged before the kill.
    writeSync(1, `${slug}\n`);
  }
}
await Promise.all([1, 2, 3, 4].map(writeOnAndOn));
