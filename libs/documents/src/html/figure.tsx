import type { ComponentChildren } from 'preact';

interface FigureProps {
  readonly caption: string;
  /** Null: there is nothing to show, and no figure. */
  readonly chart: ComponentChildren;
  /** What its colours mean. */
  readonly children?: ComponentChildren;
}

/** A chart with what it shows above it; it scrolls by itself where the screen is narrower. */
export function Figure({ caption, chart, children = null }: FigureProps) {
  if (chart === null) return null;
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <div class="scrolls" tabIndex={0} role="group" aria-label={caption}>
        {chart}
      </div>
      {children === null ? null : <p class="legend">{children}</p>}
    </figure>
  );
}
