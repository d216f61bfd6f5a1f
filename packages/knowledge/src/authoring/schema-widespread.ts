// The shape of discriminators/widespread.yaml: survey criteria for widespread pain, signs of a sensitised system,
// and yellow flags.
import { z } from 'zod';

const citations = z.array(z.looseObject({ source: z.string(), at: z.coerce.string().default('') }));

export const widespreadFileSchema = z.looseObject({
  criteria: z.looseObject({
    regions: z.record(z.string(), z.array(z.string())),
    'min-regions': z.number().int(),
    bands: z.array(z.strictObject({ 'wpi-from': z.number(), 'wpi-to': z.number(), 'sss-from': z.number() })),
    strength: z.enum(['measured', 'guideline', 'estimate']),
    sources: citations,
  }),
  signs: z.looseObject({ findings: z.array(z.string()), 'at-least': z.number().int() }),
  'yellow-flags': z.looseObject({
    findings: z.array(z.string()),
    many: z.number().int(),
    en: z.looseObject({ text: z.string() }),
  }),
  en: z.strictObject({ criteria: z.string(), signs: z.string() }),
});
