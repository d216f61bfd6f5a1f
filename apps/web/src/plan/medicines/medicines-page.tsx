// "Can I take …?": plan/medicines, or plan/medicines/ibuprofen to ask at once.
import { checkMedicine } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { safeDecode } from '../../app/route.ts';
import type { NotebookPageProps } from '../../notebook/routes.tsx';
import { Heading } from '../../parts/page-frame.tsx';
import { Answer } from './answer.tsx';
import { HelpFirst } from './help-first.tsx';
import { Offers } from './offers.tsx';
import { Question } from './question.tsx';
import { useMedicineDesk } from './use-medicines.ts';
import { medicineWords } from './words/medicines.ts';

export function Medicines({ rest }: NotebookPageProps): JSX.Element {
  const { router } = useApp();
  const desk = useMedicineDesk();
  const asked = safeDecode(rest[0] ?? '');
  /** Rules that someone who knows medicines agreed to, for this question alone. */
  const [agreed, setAgreed] = useState<{ readonly asked: string; readonly rules: readonly string[] }>({
    asked: '',
    rules: [],
  });
  const cleared = agreed.asked === asked ? agreed.rules : NONE;
  const check = useMemo(
    () => (asked === '' ? null : checkMedicine(desk.knowledge, desk.person, asked, desk.taken, desk.now, { cleared })),
    [desk, asked, cleared],
  );
  const ask = (typed: string): void =>
    router.go({ page: 'notebook', path: `plan/medicines/${encodeURIComponent(typed)}` });
  return (
    <div class="page medicines">
      <div class="inner content">
        <div class="medicines-body">
          <div class="stack wide">
            <div class="stack close">
              <Heading>{medicineWords.title}</Heading>
              {check === null && <p class="support">{medicineWords.lead}</p>}
            </div>
            <HelpFirst />
            {check !== null && (
              <Answer
                check={check}
                desk={desk}
                cleared={cleared}
                onCleared={(rule, isCleared) =>
                  setAgreed({
                    asked,
                    rules: isCleared ? [...cleared, rule] : cleared.filter((one) => one !== rule),
                  })
                }
                onAsk={ask}
              />
            )}
            {check !== null && <h2>{medicineWords.other}</h2>}
            <Question key={asked} asked={asked} onAsk={ask} />
            {check !== null && <p class="support">{medicineWords.lead}</p>}
          </div>
          <Offers desk={desk} onAsk={ask} />
        </div>
      </div>
    </div>
  );
}

const NONE: readonly string[] = [];
