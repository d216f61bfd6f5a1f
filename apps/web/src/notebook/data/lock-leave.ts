// What the forms of the lock do at their end.
import { useApp } from '../../app/context.ts';
import { useNotebook } from '../context.ts';

/** Back to the data page, and there the sentence. */
export function useLeave(say: string): () => void {
  const { router } = useApp();
  const { done } = useNotebook();
  return () => {
    const stop = router.route.subscribe(() => {
      stop();
      done.set({ text: say });
    });
    router.back({ page: 'notebook', path: 'data' });
  };
}
