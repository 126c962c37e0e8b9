declare module 'virtual:search-engine' {
  /** As much of Pagefind as is used. */
  export class Pagefind {
    constructor(options: {
      basePath: string;
      language: string;
      ranking: { pageLength: number; termSaturation: number };
    });
    search(words: string): Promise<{ results: { id: string; score: number }[] }>;
  }
}
