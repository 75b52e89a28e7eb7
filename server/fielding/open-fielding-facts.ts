/** What no longer changes of a wave once it is open, kept by this process: reading it takes longer than all else that a pupil's request needs. */
import { fromBase64Url } from '../../survey/anonymity/bytes.ts';
import { hashKeyList, type PublishedKeys, publishKeys } from '../../survey/anonymity/key-list.ts';
import { sealOverhead } from '../../survey/anonymity/seal-answers.ts';
import { readSigningKey, type SigningKey } from '../../survey/anonymity/signing-key.ts';
import type { TokenPlace } from '../../survey/anonymity/token.ts';
import type { HomePlace } from '../../survey/fielding/home-places.ts';
import { fieldedLayout } from '../../survey/fielding/questionnaire.ts';
import { readInstrument } from '../../survey/format/read-instrument.ts';
import type { WordingNote } from '../../survey/instrument/definition.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { type Database, inMunicipality } from '../database/in-municipality.ts';
import { keepPromise } from '../keep-promise.ts';
import { findMunicipality } from '../municipalities/municipality.repository.ts';
import { ProblemError } from '../problem.ts';
import type { FieldingPlace } from './fielding.repository.ts';
import { findPublished, findWaveOf } from './pupil.repository.ts';

export interface OpenFielding {
  readonly instrument: Instrument;
  readonly homePlaces: readonly HomePlace[];
  /** As `printKeyList` wrote it, with the keys of all classes. */
  readonly keyList: string;
  /** What pupils' browsers get of it. */
  readonly keys: PublishedKeys & { readonly hash: string };
  /** Languages that pupils can read it in. */
  readonly languages: readonly PupilLanguage[];
  /** Bytes of every sealed form. */
  readonly sealedLength: number;
}

export interface PupilLanguage {
  readonly language: string;
  readonly readBySpeaker: boolean;
}

export interface OpenClass {
  readonly municipality: string;
  readonly fielding: FieldingPlace;
  readonly keyId: string;
  readonly place: TokenPlace;
  readonly key: SigningKey;
  readonly sealedLength: number;
}

export interface OpenFieldingFacts {
  /** The id of a municipality. @throws {ProblemError} notFound */
  municipality(slug: string): Promise<string>;
  /** Of a wave that is or has been open. @throws {ProblemError} notFound */
  fielding(slug: string, place: FieldingPlace): Promise<OpenFielding>;
  /**
   * A class of a wave that is open, or was when this process first looked: whether it still is, is asked of the database each time.
   * @throws {ProblemError} notFound, notNow
   */
  class(slug: string, classId: string): Promise<OpenClass>;
}

/** One name for several parts, none of which has a line feed. */
const joined = (...parts: readonly string[]): string => parts.join('\n');

/** What is not there is not remembered: whoever asks for made-up names fills nothing. */
export function openFieldingFacts(db: Database): OpenFieldingFacts {
  const municipality = keepPromise(async (slug: string) => {
    const found = await findMunicipality(db, slug);
    if (!found) throw notThere();
    return found.municipality;
  });
  const fielding = keepPromise(async (name: string) => {
    const [id, instrument, wave] = name.split('\n') as [string, string, string];
    const found = await inMunicipality(db, id, (tx) => findPublished(tx, { instrument, wave }));
    if (!found) throw notThere();
    const read = readInstrument(found.document!);
    if (!read.ok) throw new Error('openFieldingFacts needs the frozen document to be an instrument');
    const keys = await publishKeys(found.key_list!);
    return {
      instrument: read.instrument,
      homePlaces: found.home_places,
      keyList: found.key_list!,
      keys: { ...keys, hash: await hashKeyList(keys.text) },
      languages: languagesOf(found.wordings),
      sealedLength: fieldedLayout(read.instrument).length + sealOverhead,
    };
  });
  const classOf = keepPromise(async (name: string): Promise<OpenClass> => {
    const [slug, classId] = name.split('\n') as [string, string];
    const id = await municipality(slug);
    const found = await inMunicipality(db, id, (tx) => findWaveOf(tx, classId));
    if (!found || found.state === 'draft' || found.state === 'opening') throw notThere();
    if (found.state !== 'open') throw notNow();
    const { instrument, wave } = found;
    const { keys, sealedLength } = await fielding(joined(id, instrument, wave));
    return {
      municipality: id,
      fielding: { instrument, wave },
      keyId: found.key_id!,
      place: { municipality: slug, wave: `${instrument}/${wave}`, class: classId },
      key: await readSigningKey(fromBase64Url(keys.classes.get(classId)!.signingKey)!),
      sealedLength,
    };
  });
  return {
    municipality,
    fielding: async (slug, { instrument, wave }) => fielding(joined(await municipality(slug), instrument, wave)),
    class: (slug, classId) => classOf(joined(slug, classId)),
  };
}

/** The questions' own languages come first. */
export const languagesOf = (wordings: readonly WordingNote[]): readonly PupilLanguage[] => [
  ...['sv', 'en']
    .filter((own) => !wordings.some(({ language }) => language === own))
    .map((language) => ({ language, readBySpeaker: true })),
  ...wordings.map(({ language, readBySpeaker }) => ({ language, readBySpeaker })),
];

export const notThere = () => new ProblemError('notFound', 'There is no such class or wave.');
export const notNow = () => new ProblemError('notNow', 'Answers are not taken now.');
