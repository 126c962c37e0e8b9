/**
 * How much it tells that a page has a word which so many of all pages have: the inverse document frequency of BM25 as
 * Lucene and Pagefind reckon it.
 */
export const rarityOf = (having: number, all: number): number =>
  Math.log(1 + (all - having + 0.5) / (having + 0.5));
