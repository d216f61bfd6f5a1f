// The tools under the drawing, as native radios: one is always chosen.
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { LineIcon } from '../parts/icons.tsx';
import { TOOLS, type Tool } from './tools.ts';

export function ToolRow({ tool, onChoose }: { tool: Tool; onChoose: (tool: Tool) => void }): JSX.Element {
  const { words } = useApp();
  return (
    <fieldset>
      <legend class="unseen">{words.map.toolChoice}</legend>
      <div class="tools">
        {TOOLS.map((id) => (
          <label key={id} class="tool">
            <input type="radio" name="tool" checked={tool === id} onChange={() => onChoose(id)} />
            <ToolPicture tool={id} />
            {words.map.tools[id]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function ToolPicture({ tool }: { tool: Tool }): JSX.Element {
  if (tool === 'spread' || tool === 'rub') return <LineIcon name={tool} size={24} />;
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <circle
        cx="12"
        cy="12"
        r="10.500"
        fill={tool === 'pain' ? 'var(--p3)' : 'var(--surface)'}
        stroke="var(--surface)"
        stroke-width="1.500"
      />
      {tool === 'numb' && <path d="M4 7h16M2 12h20M4 17h16" stroke="var(--sens)" stroke-width="2.400" />}
      {tool === 'tingle' &&
        [7, 12, 17].map((y) =>
          [7, 12, 17].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.700" fill="var(--sens)" />),
        )}
      {tool !== 'pain' && <circle cx="12" cy="12" r="10.500" fill="none" stroke="var(--sens)" stroke-width="1.500" />}
    </svg>
  );
}
