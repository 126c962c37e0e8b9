/** A source that a text cites: a fact or a measure of the Plan. */
export interface SourceMark {
  kind: 'id' | 'measure';
  of: string;
}

/** The sources that an MDX text cites, each once, in the order in which the reader meets them. */
export function sourceMarks(mdx: string): SourceMark[] {
  const marks = [...mdx.matchAll(/<Source (id|measure)="([^"]+)" *\/>/g)].map(
    ([, kind, of = '']): SourceMark => ({ kind: kind === 'id' ? 'id' : 'measure', of }),
  );
  return [...new Map(marks.map((mark) => [`${mark.kind} ${mark.of}`, mark])).values()];
}
