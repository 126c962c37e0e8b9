declare module 'virtual:search-engine' {
  /** As much of Pagefind as is used. */
  interface Engine {
    search: (words: string) => Promise<{ results: { id: string; score: number }[] }>;
  }
  export function createInstance(options: {
    basePath: string;
    noWorker: boolean;
    ranking: Record<string, number>;
  }): Engine;
}
