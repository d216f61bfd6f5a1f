// A page on care that is not there: the way to those that are.
import type { JSX } from 'preact';
import { useApp } from '../../app/context.ts';
import { PlainPage } from '../../parts/page-frame.tsx';
import { care } from '../words/care.ts';

export function NotFoundPage(): JSX.Element {
  const { router } = useApp();
  return (
    <PlainPage title={care.practitioner.notFound}>
      <p>
        <button type="button" class="main" onClick={() => router.replace({ page: 'care', path: 'care' })}>
          {care.practitioner.all}
        </button>
      </p>
    </PlainPage>
  );
}
