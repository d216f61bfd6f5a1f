// One scan: how well it suits, why it may be named, and behind it what it shows, its dose beside nature's, how to prepare.
import type { ScanAdvice } from '@rhomboid/care';
import type { JSX } from 'preact';
import { LineIcon } from '../../parts/icons.tsx';
import { BulletList } from '../../parts/lists.tsx';
import { useCare } from '../context.tsx';
import { care } from '../words/care.ts';
import { DoseBar } from './dose-bar.tsx';

export function ScanCard({ advice: { scan, rating, note, why, worthATalk } }: { advice: ScanAdvice }): JSX.Element {
  const { about } = useCare();
  const words = care.imaging;
  const rated = about.ratings.find(({ id }) => id === rating);
  return (
    <details class="card scan" data-print>
      <summary>
        <span>
          <b>{scan.name}</b>
          <span class="support">{rated?.word ?? (worthATalk ? why[0] : words.unrated)}</span>
        </span>
        <LineIcon name="down" size={22} />
      </summary>
      <div class="stack close">
        {rated !== undefined && (
          <p>
            {note} {rated.means}
          </p>
        )}
        {worthATalk && <BulletList lines={why} />}
        <dl class="scan-facts">
          <dt>{words.shows}</dt>
          <dd>{scan.shows}</dd>
          <dt>{words.dose}</dt>
          <dd>
            {scan.doseSays}
            {scan.dose !== null && scan.dose.to > 0 && <DoseBar dose={scan.dose} />}
          </dd>
          <dt>{words.limits}</dt>
          <dd>{scan.limits}</dd>
          {scan.prepare.length > 0 && (
            <>
              <dt>{words.prepare}</dt>
              <dd>
                <BulletList lines={scan.prepare} />
              </dd>
            </>
          )}
          <dt>{words.ask}</dt>
          <dd>{scan.ask}</dd>
        </dl>
      </div>
    </details>
  );
}
