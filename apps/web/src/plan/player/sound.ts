// Short tones for counting. Nothing is heard unless the person turned it on.

export interface Sounds {
  /** One repetition more. */
  tick(): void;
  /** Something new begins: a hold, a rest, a side. */
  turn(): void;
  close(): void;
}

/** Must be called from a press: browsers let nothing sound before. Null where the browser has no sound. */
export function openSounds(): Sounds | null {
  if (!('AudioContext' in globalThis)) return null;
  const audio = new AudioContext();
  audio.resume().catch(() => {});
  const tone = (hertz: number, seconds: number, after = 0): void => {
    const from = audio.currentTime + after;
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.frequency.value = hertz;
    // A soft beginning and end: without them it clicks.
    loudness.gain.setValueAtTime(0, from);
    loudness.gain.linearRampToValueAtTime(0.15, from + 0.01);
    loudness.gain.linearRampToValueAtTime(0, from + seconds);
    tone.connect(loudness).connect(audio.destination);
    tone.start(from);
    tone.stop(from + seconds);
  };
  return {
    tick: () => tone(660, 0.07),
    turn() {
      tone(520, 0.1);
      tone(780, 0.14, 0.14);
    },
    close: () => void audio.close().catch(() => {}),
  };
}
