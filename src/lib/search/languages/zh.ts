import { Converter } from 'opencc-js/t2cn';
import type { LanguageRules } from '#src/lib/search/language-rules.ts';

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
    '的 地 得 了 着 过 吗 呢 吧 啊 呀 嘛 我 你 您 他 她 它 我们 你们 他们 她们 它们 自己 我的 你的 您的 他的 她的 人 人的 有人 ' +
    '我在 我想 我要 我有 他在 他要 谁 谁在 谁有 谁会 谁能 这 那 这个 那个 这些 那些 这里 那里 什么 啥 怎么 咋 怎么办 咋办 ' +
    '怎么办理 怎么样 会怎么样 怎样 会怎样 怎么回事 注意什么 如何 为什么 哪 哪里 哪儿 哪个 哪些 几 多少 是 是否 是不是 有 有没有 ' +
    '能 能不能 会 会不会 可以 可不可以 要 要不要 就 也 都 还 还有 又 再 很 太 更 最 才 只 已 已经 正在 和 与 及 同 或 或者 但 ' +
    '但是 而 而且 如果 如果有 因为 所以 所 在 从 由 向 对 比 把 被 给 让 用 以 于 之 其 等 请 请问 一个 一下 一家 去 来 到 做 ' +
    '做法 办 说 想 该 该做 应该 应当 需要 知道 好像 觉得 时 时候 里 上 内 天 些 种 件 样 者 大 特 格 第 条'
  ).split(' '),
  scripts: [],
  layouts: [],
  unspaced: true,
};
