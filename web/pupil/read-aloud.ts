/** Reading aloud with voices that live on the device: a voice of the network would tell somebody elsewhere what is on the screen. */
import { useEffect, useState } from 'preact/hooks';

/** A local voice that speaks the language, if the device has one. */
export function localVoice(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | undefined {
  const base = language.split('-')[0]!;
  return voices.find(({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === base);
}

export interface Reader {
  readonly speaking: boolean;
  start(texts: readonly string[]): void;
  stop(): void;
}

/** @returns null where no local voice speaks the language */
export function useReader(language: string): Reader | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | undefined>();
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    // Some browsers know their voices only after a while.
    const look = () => setVoice(localVoice(speechSynthesis.getVoices(), language));
    look();
    speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look);
  }, [language]);
  if (!voice) return null;
  return {
    speaking,
    start(texts) {
      speechSynthesis.cancel();
      const spoken = texts.map((text) => {
        const one = new SpeechSynthesisUtterance(text);
        one.voice = voice;
        one.lang = voice.lang;
        return one;
      });
      spoken.at(-1)?.addEventListener('end', () => setSpeaking(false));
      spoken.forEach((one) => speechSynthesis.speak(one));
      setSpeaking(true);
    },
    stop() {
      speechSynthesis.cancel();
      setSpeaking(false);
    },
  };
}
