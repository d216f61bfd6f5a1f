// Which scans help and which not: for the check at hand, then each scan with its dose, blood tests, and what to ask.
import type { ScanAdvice } from '@rhomboid/care';
import type { JSX } from 'preact';
import { BulletList, Lines } from '../../parts/lists.tsx';
import { PlainPage } from '../../parts/page-frame.tsx';
import { useOpenOnPrint } from '../../result/print.ts';
import { useCare } from '../context.tsx';
import { EmergencyBanner } from '../parts/emergency-banner.tsx';
import { ScanCard } from '../parts/scan-card.tsx';
import { SoFarCard } from '../parts/so-far-card.tsx';
import { Sources } from '../parts/sources.tsx';
import { TellMore } from '../parts/tell-more.tsx';
import { care } from '../words/care.ts';

export function ImagingPage(): JSX.Element {
  const { about, chosen } = useCare();
  const words = care.imaging;
  useOpenOnPrint();
  const plain = about.variants.at(-1)!;
  const variant = chosen?.care.imaging.variant ?? plain;
  const scans: readonly ScanAdvice[] =
    chosen?.care.imaging.scans ??
    about.scans.map((scan) => {
      const rated = plain.ratings.find((one) => one.scan === scan.id);
      return { scan, rating: rated?.rating ?? null, note: rated?.note ?? '', why: [], worthATalk: false };
    });
  return (
    <PlainPage title={words.title}>
      <EmergencyBanner />
      <section class="panel stack close" aria-live="polite">
        <h2>{chosen === null ? words.forAll : words.forYou}</h2>
        <p>
          <b>{variant.says}</b>
        </p>
        {chosen !== null && <BulletList lines={chosen.care.imaging.why} />}
        <Sources of={[variant.provenance]} />
      </section>
      <SoFarCard />
      {chosen !== null && <TellMore groups={['scan', 'so-far']} />}
      <section class="stack close">
        <h2>{words.scans}</h2>
        {scans.map((advice) => (
          <ScanCard key={advice.scan.id} advice={advice} />
        ))}
      </section>
      <Lines title={words.questions} lines={about.scanAdvice.ask} />
      <Dont />
      <Tests />
      <Guidance />
      <Sources of={[about.scanAdvice.provenance, ...about.scans.map(({ provenance }) => provenance)]} />
    </PlainPage>
  );
}

function Dont(): JSX.Element {
  const { about } = useCare();
  return (
    <section class="stack close">
      <h2>{care.imaging.dont}</h2>
      <ul class="plain-lines">
        {about.scanAdvice.dont.map(({ what, why }) => (
          <li key={what}>
            <b>{what}</b>
            <span class="support">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tests(): JSX.Element {
  const { about, chosen } = useCare();
  const tests = chosen?.care.tests ?? about.labTests.map((test) => ({ test, why: [] }));
  return (
    <section class="stack close">
      <h2>{care.imaging.tests}</h2>
      <p>{about.labRule}</p>
      {tests.length === 0 && <p>{care.imaging.testsNone}</p>}
      <ul class="plain-lines">
        {tests.map(({ test: { id, name, what, reading }, why }) => (
          <li key={id}>
            <b>{name}</b>
            <span>{what}</span>
            <span>{reading}</span>
            {why.map((line) => (
              <span key={line} class="support">
                {line}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Guidance(): JSX.Element | null {
  const { about, chosen } = useCare();
  const guidance = chosen?.care.imaging.guidance ?? about.scanGuidance;
  if (guidance.length === 0) return null;
  return (
    <section class="stack close">
      <h2>{care.imaging.guidance}</h2>
      <ul class="plain-lines">
        {guidance.map(({ id, who, says }) => (
          <li key={id}>
            <b>{who}</b>
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
