/** A kind of page: how its addresses look, and one of them to look at closely. */
export interface PageType {
  name: string;
  pattern: RegExp;
  example: string;
}

/** Every kind of page about the execution of the Plan. */
export const reportPageTypes: readonly PageType[] = [
  {
    name: 'summaries',
    pattern: /^\/[\w-]+\/reports\/$/,
    example: '/kk/reports/',
  },
  {
    name: 'summary of a year',
    pattern: /^\/[\w-]+\/reports\/\d{4}\/$/,
    example: '/ru/reports/2025/',
  },
  {
    name: 'measure in a year',
    pattern: /^\/[\w-]+\/reports\/\d{4}\/[\d.]+\/$/,
    example: '/en/reports/2024/3/',
  },
  {
    name: 'bodies in a year',
    pattern: /^\/[\w-]+\/reports\/\d{4}\/bodies\/$/,
    example: '/kk/reports/2026/bodies/',
  },
  {
    name: 'filtered summary',
    pattern: /^\/[\w-]+\/reports\/\d{4}\/(status|section|body)\/[\w-]+\/$/,
    example: '/ru/reports/2025/body/mia/',
  },
  {
    name: 'comparison of years',
    pattern: /^\/[\w-]+\/reports\/compare\/[\d-]+\/$/,
    example: '/en/reports/compare/2024-2025/',
  },
  { name: 'figures', pattern: /^\/[\w-]+\/reports\/figures\/$/, example: '/kk/reports/figures/' },
  {
    name: 'figure',
    pattern: /^\/[\w-]+\/reports\/figures\/[\w-]+\/$/,
    example: '/ru/reports/figures/crimes-2025/',
  },
  { name: 'press', pattern: /^\/[\w-]+\/reports\/press\/$/, example: '/en/reports/press/' },
  { name: 'method', pattern: /^\/[\w-]+\/reports\/method\/$/, example: '/ru/reports/method/' },
  {
    name: 'corrections',
    pattern: /^\/[\w-]+\/about\/corrections\/$/,
    example: '/ru/about/corrections/',
  },
  {
    name: 'embedded measure',
    pattern: /^\/embed\/[\w-]+\/measures\/[\d.]+\/$/,
    example: '/embed/kk/measures/3/',
  },
  {
    name: 'embedded figure',
    pattern: /^\/embed\/[\w-]+\/figures\/[\w-]+\/$/,
    example: '/embed/ru/figures/crimes-2025/',
  },
];
