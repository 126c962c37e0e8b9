/** Interface texts of pages that only the languages with the Plan have. */
const ofThePlan =
  /^(plan|chart|reports?|status|evidence|duty|unit|figures?|press|facet|form|funding|cite|due|clause|bodies|body|calendar|decree|data|feed|horizon)\.|^measure\.(?!number$)|^home\.(next|plan\.(text|link))|^site\.(built|feed)$/;

/** Whether a language that has no Plan does without this text. */
export function isOfThePlan(key: string): boolean {
  return ofThePlan.test(key);
}
