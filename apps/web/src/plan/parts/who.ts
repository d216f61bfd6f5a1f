// Whom a visit of the plan leads to, among the practitioners of care. Acupuncture has no page of its own there.
const WHO: Readonly<Record<string, string>> = {
  'A-11': 'massage-therapist',
  'A-12': 'massage-therapist',
  'A-14': 'physiotherapist',
  'A-15': 'chiropractor-osteopath',
  'A-16': 'physiotherapist',
  'A-17': 'physiotherapist',
  'A-24': 'pain-clinic',
  'A-25': 'psychologist',
  'A-30': 'physiotherapist',
  'A-32': 'gp',
  'A-37': 'gp',
  'A-38': 'pharmacist',
  'A-39': 'gp',
};

/** The kind of practitioner behind an item; null where the item is no visit. */
export function whoDoes(item: string): string | null {
  return WHO[item] ?? null;
}
