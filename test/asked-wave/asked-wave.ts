/** A wave that is open, as opening it would leave it: rows, keys and codes, without the pages that lead there. */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Insertable } from 'kysely';
import { type Database, inMunicipality } from '../../server/database/in-municipality.ts';
import type { FieldingTable } from '../../server/database/tables.ts';
import type { FieldingKeyStore } from '../../server/fielding/fielding-keys.ts';
import { type FieldingPlace, insertFielding, insertFieldingClass } from '../../server/fielding/fielding.repository.ts';
import { makeSealingKey } from '../../server/fielding/make-keys.ts';
import { storedCode } from '../../server/fielding/stored-code.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { codeRandomBytes, makeAccessCode } from '../../survey/anonymity/access-code.ts';
import type { AnswerLayout } from '../../survey/anonymity/answer-layout.ts';
import { type DrawBytes, fromBase64Url, toBase64Url } from '../../survey/anonymity/bytes.ts';
import { printKeyList } from '../../survey/anonymity/key-list.ts';
import { noFormalities } from '../../survey/fielding/formalities.ts';
import { fieldedLayout } from '../../survey/fielding/questionnaire.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';

/** Made once, since making one takes half a second; they guard nothing. */
const classKeys = (JSON.parse(readFileSync(join(import.meta.dirname, 'class-keys.json'), 'utf8')) as readonly string[]).map((text) => {
  const pkcs8 = fromBase64Url(text)!;
  const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  return { pkcs8, spki: toBase64Url(new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' }))) };
});

/** How many classes there are keys for. */
export const mostClasses = classKeys.length;

export interface AskedClass {
  readonly classId: string;
  /** As on the sheet, in its order. */
  readonly codes: readonly string[];
  readonly signingKey: string;
  /** Its private half. */
  readonly pkcs8: Uint8Array;
}

export interface AskedWave {
  readonly municipality: string;
  readonly slug: string;
  readonly fielding: FieldingPlace;
  readonly keyId: string;
  readonly sealingKey: Uint8Array;
  readonly layout: AnswerLayout;
  readonly classes: readonly AskedClass[];
}

export interface Asking {
  readonly slug: string;
  readonly wave?: string;
  /** The frozen instrument. */
  readonly document: string;
  /** How many codes each class has; as many classes as numbers. */
  readonly codes: readonly number[];
  readonly draw: DrawBytes;
  readonly values?: Partial<Insertable<FieldingTable>>;
  /** Of the list of keys: 2 where it is left out. */
  readonly keyForm?: 1 | 2;
  /** Where the keys of the first class are among those that there are. */
  readonly firstKey?: number;
}

const alphabet = '2346789CDFGHJKMNPRTVWXY';

export async function openAskedWave(db: Database, keys: FieldingKeyStore, asking: Asking): Promise<AskedWave> {
  const { slug, wave = '2026', document, codes, draw, values = {}, keyForm: form = 2, firstKey = 0 } = asking;
  const read = readInstrument(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const fielding = { instrument: read.instrument.id, wave };
  const place = { municipality: slug, wave: `${fielding.instrument}/${wave}` };
  const { municipality } = await ensureMunicipality(db, { slug, name: `Kommunen ${slug}` });
  const sealing = makeSealingKey();
  const secret = draw(32);
  const classes = codes.map((count, at) => ({
    classId: [...draw(8)].map((byte) => alphabet[byte % alphabet.length]!).join(''),
    codes: Array.from({ length: count }, () => makeAccessCode(draw(codeRandomBytes))),
    signingKey: classKeys[firstKey + at]!.spki,
    pkcs8: classKeys[firstKey + at]!.pkcs8,
  }));
  const keyId = await keys.create({
    sealing: sealing.secret,
    codes: secret,
    signing: new Map(classes.map(({ classId, pkcs8 }) => [classId, pkcs8])),
  });
  await inMunicipality(db, municipality, async (tx) => {
    await insertFielding(tx, {
      municipality,
      ...fielding,
      label: JSON.stringify({ sv: 'Hösten 2026', en: 'Autumn 2026' }),
      state: 'open',
      form: 'short',
      modules: '[]',
      opens_at: new Date('2026-10-01T06:00:00Z'),
      closes_at: new Date('2026-12-01T06:00:00Z'),
      formalities: JSON.stringify({ ...noFormalities, studentHealth: 'Elevhälsan, måndagar' }),
      document,
      wordings: JSON.stringify([{ language: 'ar', origin: { sv: 'a', en: 'a' }, readBySpeaker: false }]),
      key_list: printKeyList({
        form,
        ...place,
        sealingKey: toBase64Url(sealing.point),
        classes: classes.map(({ classId, signingKey }) => ({ class: classId, signingKey })),
      }),
      key_id: keyId,
      ...values,
    });
    for (const [at, { classId, codes: own }] of classes.entries()) {
      await insertFieldingClass(tx, {
        municipality,
        ...fielding,
        class_id: classId,
        school: '12345678',
        school_year: '2026/27',
        class: `7${String.fromCharCode(65 + at)}`,
        head_count: own.length,
        sitting: 'running',
      });
      if (own.length > 0)
        await tx
          .insertInto('tenant.access_code')
          .values(own.map((code) => ({ municipality, class_id: classId, code: storedCode(secret, place, code) })))
          .execute();
    }
  });
  return { municipality, slug, fielding, keyId, sealingKey: sealing.point, layout: fieldedLayout(read.instrument), classes };
}
