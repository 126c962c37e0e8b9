import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameKey } from '#src/lib/register/names.ts';
import { isSameName } from '#src/lib/register/same-name.ts';

/** Each line is one name, written in several ways. */
const sameKey = [
  ['ТОО «Жаңа жол»', '«Жаңа жол» ЖШС', 'Zhana Zhol LLP', 'jaña jol', 'ТОО "ЖАНА ЖОЛ"'],
  ['Щука и Чайка', 'Shchuka i Chaika', 'Shuka i Chayka', 'Щукка и Чайка'],
  ['Яна Юлия Ёлка', 'Yana Yuliya Yolka', 'Iana Iuliia Elka', 'Яна Юлия Елка'],
  ['Қырғи өң үй ұя іс', 'Qyrǵi oñ uy uya is', 'Kyrgi on ui uia is'],
  ['Һәкім ғалым', 'hakim galym', 'Hakim Ghalym'],
  ['Центр Фокс', 'Tsentr Foks', 'Tsentr Fox'],
  ['ИП Пример № 117', 'Жеке кәсіпкер Пример 117', 'Primer No. 117'],
  ['Товарищество с ограниченной  ответственностью «Кит»', 'Кит', 'Филиал ТОО „Кит“'],
  ['АО «Ақ жол»', '«Ақ жол» АҚ', 'Ak zhol JSC', 'Aq jol'],
];

test('a name has one key in every alphabet and with every legal form', () => {
  for (const [first = '', ...others] of sameKey)
    for (const other of others) assert.equal(nameKey(other), nameKey(first), other);
});

const differentKeys: [string, string][] = [
  ['Пример № 17', 'Пример № 117'],
  ['Пример 1 17', 'Пример 11 7'],
  ['Кит', 'Кот'],
  ['Жаңа', 'Яна'],
  ['Сан', 'Шан'],
  ['Ақ жол', 'Жол'],
  ['Ипподром', 'Подром'],
];

test('names that read otherwise have different keys', () => {
  for (const [a, b] of differentKeys) assert.notEqual(nameKey(a), nameKey(b), `${a} – ${b}`);
});

test('a name of nothing but a legal form has a key, an empty one has none', () => {
  assert.notEqual(nameKey('ТОО «Филиал»'), '');
  assert.equal(nameKey(' «» — '), '');
});

const name = 'ТОО «Жаңа тюльпан KZ»';

test('the same name is one that has all letters, in whatever alphabet', () => {
  const typed = ['жаңа тюльпан kz', 'Жана Тюльпан KZ', '«Жаңа тюльпан KZ» ЖШС', 'Zhana tyulpan KZ'];
  for (const text of typed) assert.ok(isSameName(text, name), text);
  assert.ok(isSameName('жанатюльпанkz', name));
});

test('a name with a letter too many, a word too few or another legal form is another name', () => {
  const others = [
    ['Жаңа тюльппан KZ', 'doubled'],
    ['Zhana tyullpan KZ', 'doubled, in Latin letters'],
    ['Жаңа тюлпан KZ', 'without a letter'],
    ['Жаңа тюльпан', 'without a word'],
    ['KZ Жаңа тюльпан', 'other order'],
    ['ИП «Жаңа тюльпан KZ»', 'other form'],
    ['Филиал ТОО «Жаңа тюльпан KZ»', 'a branch'],
  ];
  for (const [text = '', why] of others) assert.ok(!isSameName(text, name), why);
});
