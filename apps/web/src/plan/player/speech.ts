// Reading aloud with the voices of the device. Voices that send the text elsewhere are not used.
import { useEffect, useState } from 'preact/hooks';

export interface Speech {
  /** Whether there is a voice on this device. */
  readonly possible: boolean;
  readonly speaking: boolean;
  say(sentences: readonly string[]): void;
  stop(): void;
}

const LANGUAGE = 'en';

export function useSpeech(): Speech {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(ownVoice);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return;
    // Voices come late in some browsers.
    const look = (): void => setVoice(ownVoice());
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look);
      speechSynthesis.cancel();
    };
  }, []);
  return {
    possible: voice !== null,
    speaking,
    say(sentences) {
      if (voice === null) return;
      speechSynthesis.cancel();
      for (const [at, sentence] of sentences.entries()) {
        const utterance = new SpeechSynthesisUtterance(sentence);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        if (at === sentences.length - 1) utterance.addEventListener('end', () => setSpeaking(false));
        utterance.addEventListener('error', () => setSpeaking(false));
        speechSynthesis.speak(utterance);
      }
      setSpeaking(true);
    },
    stop() {
      speechSynthesis.cancel();
      setSpeaking(false);
    },
  };
}

function ownVoice(): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in globalThis)) return null;
  const own = speechSynthesis.getVoices().filter(({ localService, lang }) => localService && lang.startsWith(LANGUAGE));
  return own.find((voice) => voice.default) ?? own[0] ?? null;
}
