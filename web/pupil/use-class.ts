/** What the page knows of its class: the door, the keys that are published, and the questionnaire in the chosen language. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { firstLanguage } from '../../notebooks/wording/pupil/languages.ts';
import type { PupilWords } from '../../notebooks/wording/pupil/pupil-words.ts';
import type { PupilDoor } from '../../server/fielding/pupil.service.ts';
import type { Questionnaire } from '../../survey/fielding/questionnaire.ts';
import { readClassKeys } from './class-keys.ts';
import { askDoor, askKeyList, askQuestionnaire, type PupilAddress } from './pupil-api.ts';
import type { KeysState } from './welcome-view.tsx';
import { wordedLanguages, wordsIn } from './words-in.ts';

export type DoorState = PupilDoor | 'waiting' | 'noConnection' | 'nowhere';

export interface ClassAtHand {
  readonly door: DoorState;
  readonly keys: KeysState;
  readonly language: string;
  readonly words: PupilWords | null;
  /** A language could not be fetched; the one before stays. */
  readonly languageFailed: boolean;
  chooseLanguage(language: string): Promise<void>;
  /** Asks for whatever is not there yet, and again how the class stands. */
  askAgain(): void;
  /** In the chosen language; undefined until it has been fetched. */
  readonly questionnaire: Questionnaire | undefined;
  /** @returns whether the questionnaire is there, fetched if need be */
  fetchQuestionnaire(): Promise<boolean>;
}

export function useClass(address: PupilAddress): ClassAtHand {
  const [door, setDoor] = useState<DoorState>('waiting');
  const [keys, setKeys] = useState<KeysState>('waiting');
  const [language, setLanguage] = useState(() => firstLanguage(wordedLanguages, navigator.languages));
  const [words, setWords] = useState<PupilWords | null>(null);
  const [languageFailed, setLanguageFailed] = useState(false);
  const questionnaires = useRef(new Map<string, Questionnaire>());

  const fetchQuestionnaire = async (of: PupilDoor, wanted: string): Promise<Questionnaire | null> => {
    const known = questionnaires.current.get(wanted);
    if (known) return known;
    const asked = await askQuestionnaire(address, of, wanted);
    if (asked.kind !== 'there') return null;
    questionnaires.current.set(wanted, asked.value);
    return asked.value;
  };
  const fetchKeys = async (of: PupilDoor): Promise<void> => {
    setKeys('waiting');
    const list = await askKeyList(address, of);
    if (list.kind !== 'there') return setKeys('noConnection');
    const place = { municipality: address.slug, wave: `${of.wave.instrument}/${of.wave.wave}`, class: address.class };
    setKeys((await readClassKeys(list.value, of.keyListHash, place, of.key)) ?? 'wrong');
  };
  const knock = async (): Promise<void> => {
    const asked = await askDoor(address);
    if (asked.kind !== 'there') return setDoor(asked.kind === 'noConnection' ? 'noConnection' : 'nowhere');
    const offered = asked.value.languages.map((one) => one.language);
    const wanted = offered.includes(language) ? language : firstLanguage(offered, navigator.languages);
    setLanguage(wanted);
    setDoor(asked.value);
    void fetchQuestionnaire(asked.value, wanted);
    if (typeof keys === 'string') await fetchKeys(asked.value);
  };
  useEffect(() => {
    // Offline, or a file of a build that is gone.
    wordsIn(language).then(setWords, () => setLanguageFailed(true));
  }, [language]);
  useEffect(() => void knock(), []);

  return {
    door,
    keys,
    language,
    words,
    languageFailed,
    async chooseLanguage(wanted) {
      setLanguageFailed(false);
      const [there] = await Promise.all([typeof door === 'string' ? null : fetchQuestionnaire(door, wanted), wordsIn(wanted)]).catch(() => [
        null,
      ]);
      if (there) setLanguage(wanted);
      else setLanguageFailed(true);
    },
    askAgain: () => void knock(),
    questionnaire: questionnaires.current.get(language),
    fetchQuestionnaire: async () => typeof door !== 'string' && (await fetchQuestionnaire(door, language)) !== null,
  };
}
