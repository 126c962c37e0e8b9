export const rules = {
  letters: {},
  prefixes: [],
  endings: [],
  rounds: 0,
  shortest: 3,
  finals: {},
  stopWords: [],
  scripts: [],
  layouts: [],
  unspaced: false,
};
