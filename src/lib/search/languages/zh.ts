import { Converter } from 'opencc-js/t2cn';
import type { LanguageRules } from '../language-rules.ts';

/** The table for Hong Kong is the general one and its own variants, such as 衞. */
const toSimplified = Converter({ from: 'hk', to: 'cn' });

/** The unified ideographs of the first block, among them all that are in daily use. */
const [first, last] = [0x4e00, 0x9fff];

/** Traditional characters and what they are in simplified writing; those that are the same in both are left out. */
const simplified = Array.from({ length: last - first + 1 }, (_, offset) =>
  String.fromCodePoint(first + offset),
)
  .map((character) => [character, toSimplified(character)] as const)
  .filter(([character, simple]) => simple !== character);

/** In the table for Taiwan 著 is 着; the rest of that table is no help, for it takes the simplified 么 for 幺. */
const letters = Object.fromEntries([...simplified, ['著', '着'] as const]);

/**
 * Chinese has no endings: its words are cut out of the text. Traditional characters are read as simplified ones after
 * the tables of Open Chinese Convert, as the npm package opencc-js carries them.
 */
export const rules: LanguageRules = {
  letters,
  prefixes: [],
  endings: [],
  rounds: 0,
  shortest: 1,
  finals: {},
  stopWords: (
    '的 地 得 了 着 过 吗 呢 吧 啊 呀 嘛 我 你 您 他 她 它 我们 你们 他们 她们 它们 自己 这 那 这个 那个 这些 那些 ' +
    '这里 那里 什么 怎么 怎么办 怎样 如何 为什么 哪 哪里 哪个 哪些 谁 几 多少 是 是否 就 也 都 还 又 再 很 和 与 及 ' +
    '或 或者 但 但是 而 而且 如果 因为 所以 在 从 向 对 把 被 给 让 用 以 于 之 等 请 请问 可以 能 会 有 一个 一下'
  ).split(' '),
  scripts: [],
  layouts: [],
  unspaced: true,
};
