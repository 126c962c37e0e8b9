import { reportPageTypes, type PageType } from './report-page-types.ts';

/** Every kind of page. Examples are spread over the languages. */
export const pageTypes: readonly PageType[] = [
  { name: 'chooser', pattern: /^\/$/, example: '/' },
  { name: 'not found', pattern: /^\/404\.html$/, example: '/kk/no-such-page/' },
  { name: 'home', pattern: /^\/[\w-]+\/$/, example: '/kk/' },
  { name: 'search', pattern: /^\/[\w-]+\/search\/$/, example: '/kk/search/' },
  { name: 'help', pattern: /^\/[\w-]+\/help\/$/, example: '/ru/help/' },
  { name: 'list of advice', pattern: /^\/[\w-]+\/advice\/$/, example: '/en/advice/' },
  {
    name: 'advice',
    pattern: /^\/[\w-]+\/advice\/[\w-]+\/$/,
    example: '/ru/advice/before-you-say-yes/',
  },
  {
    name: 'text about help',
    pattern: /^\/[\w-]+\/help\/(?!organisations\/)[\w-]+\/$/,
    example: '/uz/help/when-you-call/',
  },
  {
    name: 'organisations',
    pattern: /^\/[\w-]+\/help\/organisations\/$/,
    example: '/ar/help/organisations/',
  },
  { name: 'job check', pattern: /^\/[\w-]+\/job-check\/$/, example: '/hi/job-check/' },
  { name: 'cards', pattern: /^\/[\w-]+\/cards\/$/, example: '/zh/cards/' },
  { name: 'agencies', pattern: /^\/[\w-]+\/agencies\/$/, example: '/ky/agencies/' },
  {
    name: 'agency',
    pattern: /^\/[\w-]+\/agencies\/\d{12}\/$/,
    example: '/az/agencies/600140100004/',
  },
  {
    name: 'list of agencies',
    pattern: /^\/[\w-]+\/agencies\/releases\/[\d-]+\/$/,
    example: '/kk/agencies/releases/2026-01-01/',
  },
  {
    name: 'changes of the list of agencies',
    pattern: /^\/[\w-]+\/agencies\/changes\/$/,
    example: '/ru/agencies/changes/',
  },
  {
    name: 'agencies by name',
    pattern: /^\/[\w-]+\/agencies\/by-name\/$/,
    example: '/ar/agencies/by-name/',
  },
  {
    name: 'warnings about agencies',
    pattern: /^\/[\w-]+\/agencies\/warnings\/$/,
    example: '/zh/agencies/warnings/',
  },
  { name: 'plan', pattern: /^\/[\w-]+\/plan\/$/, example: '/kk/plan/' },
  { name: 'measure', pattern: /^\/[\w-]+\/plan\/\d+\/$/, example: '/ru/plan/35/' },
  { name: 'part of a measure', pattern: /^\/[\w-]+\/plan\/\d+\.\d\/$/, example: '/kk/plan/5.1/' },
  { name: 'bodies', pattern: /^\/[\w-]+\/plan\/bodies\/$/, example: '/en/plan/bodies/' },
  { name: 'body', pattern: /^\/[\w-]+\/plan\/bodies\/[\w-]+\/$/, example: '/ru/plan/bodies/aca/' },
  { name: 'calendar', pattern: /^\/[\w-]+\/plan\/calendar\/$/, example: '/kk/plan/calendar/' },
  { name: 'decree', pattern: /^\/[\w-]+\/plan\/decree\/$/, example: '/ru/plan/decree/' },
  {
    name: 'filtered plan',
    pattern: /^\/[\w-]+\/plan\/(section|due|form|funding)\/[\w-]+\/$/,
    example: '/ru/plan/section/prevention/',
  },
  ...reportPageTypes,
  { name: 'data', pattern: /^\/[\w-]+\/data\/$/, example: '/kk/data/' },
  {
    name: 'translations',
    pattern: /^\/[\w-]+\/about\/translations\/$/,
    example: '/tr/about/translations/',
  },
  {
    name: 'prose',
    pattern: /^\/[\w-]+\/about\/((?!translations\/|corrections\/)[\w-]+\/)?$/,
    example: '/ru/about/privacy/',
  },
];
