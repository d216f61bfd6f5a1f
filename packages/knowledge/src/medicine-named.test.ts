// Names that people type, and what is in a dose.
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { medicineNamed, mgIn } from './medicine-named.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const named = (typed: string): string | undefined => medicineNamed(knowledge, typed)?.id;

describe('medicineNamed', () => {
  it.each([
    ['paracetamol', 'paracetamol'],
    ['Acetaminophen', 'paracetamol'],
    ['TYLENOL', 'paracetamol'],
    ['Panadol Advance 500 mg', 'paracetamol'],
    ['Panadol Extra', 'paracetamol-caffeine'],
    ['Lemsip', 'cold-sachet-paracetamol'],
    ['Lemsip Max All Day Cold & Flu', 'cold-ibuprofen'],
    ['Nurofen Cold & Flu', 'cold-ibuprofen'],
    ['nurofen plus', 'ibuprofen-codeine'],
    ['Tylenol PM', 'night-acetaminophen'],
    ['Voltarol Emulgel', 'diclofenac-gel'],
    ['Tiger Balm', 'balm-menthol'],
    ['tiger balm liniment', 'balm-salicylate'],
    ['co-codamol 30/500', 'co-codamol-strong'],
  ])('knows %s', (typed, id) => {
    expect(named(typed)).toBe(id);
  });

  it('takes a part of a word for nothing, and an empty name for none', () => {
    expect(named('panadolor')).toBeUndefined();
    expect(named('  ')).toBeUndefined();
    expect(named('blood pressure pill')).toBeUndefined();
  });

  it('finds every medicine by its own name', () => {
    for (const medicine of knowledge.medicines) expect(named(medicine.name)).toBe(medicine.id);
  });

  it('finds no name that stands at two medicines', () => {
    const names = knowledge.medicines.flatMap(({ name, alsoCalled }) => [
      ...new Set([name, ...alsoCalled].map((n) => n.toLowerCase())),
    ]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe('mgIn', () => {
  const medicine = (id: string) => knowledge.medicines.find((item) => item.id === id)!;

  it('counts each substance of a product', () => {
    expect(mgIn(medicine('co-codamol'), 2)).toEqual(
      new Map([
        ['paracetamol', 1000],
        ['codeine', 16],
      ]),
    );
    expect(mgIn(medicine('paracetamol'), 650)).toEqual(new Map([['paracetamol', 650]]));
    expect(mgIn(medicine('paracetamol'), 2, 'tablet')).toEqual(new Map([['paracetamol', 1000]]));
  });

  it('counts nothing that cannot be counted', () => {
    expect(mgIn(medicine('ibuprofen-gel'), 3)).toEqual(new Map());
    expect(mgIn(medicine('paracetamol'), 2, 'puff')).toEqual(new Map());
  });
});
