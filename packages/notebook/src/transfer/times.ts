// Times of day as other programs write them.

/** `HH:MM` from `20:15`, `8:30 pm`, `8.30`, `8h30`, `T08:30:12Z`, `8 am`; null for anything else. Offsets are passed over. */
export function readTime(text: string): string | null {
  const [all, hours, minutes, half] =
    /^[T\s]*(\d{1,2})[:.h](\d\d)(?:[:.]\d\d(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d\d:?\d\d)?$/i.exec(
      text.trim(),
    ) ??
    /^(\d{1,2})()\s*([ap]\.?m\.?)$/i.exec(text.trim()) ??
    [];
  if (all === undefined) return null;
  const told = Number(hours);
  if (half !== undefined && (told < 1 || told > 12)) return null;
  const hour = half === undefined ? told : (told % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  const minute = Number(minutes);
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
}

/** Hours from a duration such as `7:45`, `7 h 45 min`, `7h45`, `45 min`; null for anything else. */
export function readDuration(text: string): number | null {
  const colon = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/.exec(text.trim());
  if (colon !== null) return Number(colon[1]) + Number(colon[2]) / 60;
  const [all, hours, minutes] =
    /^(?:(\d{1,3}) ?h(?:ours?|rs?)?)? ?(?:(\d{1,3}) ?(?:m(?:in(?:ute)?s?)?)?)?$/i.exec(text.trim()) ?? [];
  if (!all || !/[hm]/i.test(all)) return null;
  return Number(hours ?? 0) + Number(minutes ?? 0) / 60;
}
