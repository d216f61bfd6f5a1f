// The text of a chosen file: UTF-8, or what spreadsheets on Windows save where they say CSV alone.

/** The letters of a file. Where more of them than not are no UTF-8, it is read as Windows-1252. */
export async function textOf(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  const kept = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return lost > kept ? new TextDecoder('windows-1252').decode(bytes) : text;
}
