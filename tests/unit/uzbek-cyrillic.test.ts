import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uzbekCyrillic } from '#src/lib/uzbek-cyrillic.ts';

const convert = uzbekCyrillic({
  keep: ['Telegram', 'Aman'],
  words: { aprel: 'апрель', politsiya: 'полиция', obyekt: 'объект' },
});

/** Latin → Cyrillic, both as Uzbek dictionaries write them. */
const pairs: Readonly<Record<string, string>> = {
  'o‘g‘il, yo‘l, yo‘q': 'ўғил, йўл, йўқ',
  'shartnoma, choy, tong, singil': 'шартнома, чой, тонг, сингил',
  'yoz, yuk, yangi, yetti, dunyo': 'ёз, юк, янги, етти, дунё',
  'eshik, ekspert, poema, aeroport, kecha': 'эшик, эксперт, поэма, аэропорт, кеча',
  'Is’hoq, ma’no, san’at': 'Исҳоқ, маъно, санъат',
  'qarz, haq, xat, jazo': 'қарз, ҳақ, хат, жазо',
  'registratsiya, Konstitutsiyasi': 'регистрация, Конституцияси',
  'Yo‘l, Shahar, O‘zbekiston, Yevropa': 'Йўл, Шаҳар, Ўзбекистон, Европа',
  'YO‘L, SHARTNOMA, BIN': 'ЙЎЛ, ШАРТНОМА, БИН',
};

for (const [latin, cyrillic] of Object.entries(pairs)) {
  test(`${latin} → ${cyrillic}`, () => {
    assert.equal(convert(latin), cyrillic);
  });
}

test('a word of Russian origin is spelt as its list says, its soft sign dropped before an ending', () => {
  assert.equal(
    convert('Telegramda, aprel, Aprelda, politsiyaga, obyekti'),
    'Telegramда, апрель, Апрелда, полицияга, объекти',
  );
});

test('names, addresses, Roman numbers and digits stay', () => {
  for (const same of [
    'Telegram',
    'Aman',
    'egov.kz',
    'https://adilet.zan.kz/rus/docs/P2300001048',
  ]) {
    assert.equal(convert(same), same);
  }
  assert.equal(convert('№ 110-VIII, 116 16, XMT'), '№ 110-VIII, 116 16, ХМТ');
});

test('dates lose the hyphen that only Latin letters need', () => {
  assert.equal(convert('2026-yil 1-iyul, 128-modda'), '2026 йил 1 июл, 128-модда');
});

test('other apostrophes are read as those of the alphabet', () => {
  assert.equal(convert('oʻgʻil, maʼno'), 'ўғил, маъно');
});
