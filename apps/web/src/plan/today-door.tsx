// What Today shows of the plan, fetched after the page itself. `first`: what has to be looked at before all else.
import { late } from '../app/late.tsx';

export const PlanToday = late<{ first?: boolean }>(() =>
  import('./today/index.tsx').then(({ openToday }) => openToday()),
).Page;
