/** Where an agency is: ISO 3166-2:KZ, the place's name in an address, and how many agencies it has. */
const places = [
  ['KZ-75', 'г. Алматы', 34],
  ['KZ-71', 'г. Астана', 20],
  ['KZ-79', 'г. Шымкент', 10],
  ['KZ-35', 'г. Караганда', 5],
  ['KZ-15', 'г. Актобе', 4],
  ['KZ-61', 'г. Туркестан', 4],
  ['KZ-31', 'г. Тараз', 3],
  ['KZ-27', 'г. Уральск', 3],
  ['KZ-19', 'г. Конаев', 3],
  ['KZ-63', 'г. Усть-Каменогорск', 2],
  ['KZ-39', 'г. Костанай', 2],
  ['KZ-55', 'г. Павлодар', 2],
  ['KZ-23', 'г. Атырау', 2],
  ['KZ-47', 'г. Актау', 2],
  ['KZ-43', 'г. Кызылорда', 2],
  ['KZ-11', 'г. Кокшетау', 1],
  ['KZ-59', 'г. Петропавловск', 1],
  ['KZ-10', 'г. Семей', 1],
  ['KZ-33', 'г. Талдыкорган', 1],
  ['KZ-62', 'г. Жезказган', 1],
] as const;

export const weightedPlaces = places.map(
  ([region, town, weight]) => [{ region, town }, weight] as const,
);

/** Destinations, ISO 3166-1, and how often an agency sends people there. */
export const weightedCountries = [
  ['KR', 24],
  ['TR', 14],
  ['AE', 12],
  ['PL', 11],
  ['DE', 8],
  ['CZ', 6],
  ['RU', 6],
  ['GB', 5],
  ['QA', 4],
  ['SA', 3],
  ['HU', 3],
  ['LT', 2],
  ['CN', 1],
  ['US', 1],
] as const;
