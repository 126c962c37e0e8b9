import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceMarks } from '#src/lib/source-marks.ts';
import { sourceLocale } from '#src/locales.ts';
import { contacts } from '../support/contacts.ts';
import { languages, offenders, textsOf, type Text } from '../support/texts.ts';

const advice = textsOf('advice');
const cited = [...advice, ...textsOf('help')];
const all = [...cited, ...textsOf('pages')];

/** The source text of a translation. */
const original = ({ file, locale }: Text) =>
  all.find((other) => other.file === file.replace(`/${locale}/`, `/${sourceLocale}/`));

test('every language has the same texts', () => {
  for (const folder of ['advice', 'help', 'pages'] as const) {
    const slugs = (locale: string) =>
      textsOf(folder).flatMap((text) => (text.locale === locale ? [text.slug] : []));
    assert.ok(slugs(sourceLocale).length > 0);
    for (const code of languages) assert.deepEqual(slugs(code), slugs(sourceLocale), code);
  }
});

test('every fact that a text names is cited in it, and the other way round', () => {
  const wrong = ({ data, body }: Text) => {
    const marks = sourceMarks(body).flatMap(({ kind, of }) => (kind === 'id' ? [of] : []));
    const facts = data.facts ?? [];
    return [
      ...marks.filter((id) => !facts.includes(id)).map((id) => `cites ${id} unnamed`),
      ...facts.filter((id) => !marks.includes(id)).map((id) => `names ${id} uncited`),
    ];
  };
  assert.equal(offenders(cited, wrong), '');
});

test('translations cite the same sources and ring the same lines in the same order as the source text', () => {
  const marks = ({ body }: Text) => body.match(/<(Source|Ring) [^>]*>/g) ?? [];
  const wrong = (text: Text) => {
    const [own, source] = [marks(text).join(''), marks(original(text) ?? text).join('')];
    return own === source ? [] : [`${own}, expected ${source}`];
  };
  assert.equal(offenders(cited, wrong), '');
});

test('translations have the numbers of the source text, and no others', () => {
  // A month may be a word in one language and a number in another (7月); thousands may be grouped.
  const numbers = ({ body, locale }: Text) =>
    body
      .replace(/<[^>]*>|\]\([^)]*\)|^\d+\. /gm, ' ')
      .replace(locale === 'zh' ? /\d{1,2}月/g : / {9}/g, ' ')
      .replace(/(?<=\d)[ \u00A0,.](?=\d{3}(?!\d))/g, '')
      .match(/\d+/g) ?? [];
  const wrong = (text: Text) => {
    const [own, source] = [numbers(text), numbers(original(text) ?? text)].map((list) =>
      list
        .filter((number) => !(written[text.locale]?.includes(number) ?? false))
        .sort()
        .join(' '),
    );
    return own === source ? [] : [`has ${own ?? ''}, expected ${source ?? ''}`];
  };
  assert.equal(offenders(all, wrong), '');
});

/** Numbers that a language must write otherwise: 9,6 thousand and 2 thousand million are 9600 and 20亿 in Chinese. */
const written: Readonly<Record<string, string[]>> = { zh: ['9', '6', '2', '9600', '20'] };

test('advice says what to do, what to know and who can help, under headings of one level', () => {
  const wrong = ({ body }: Text) => {
    const levels = [...body.matchAll(/^(#+) /gm)].map(([, level = '']) => level.length);
    return levels.length === 3 && levels.every((level) => level === 2) ? [] : [levels.join(' ')];
  };
  assert.equal(offenders(advice, wrong), '');
});

test('headings are not skipped, and are as many as in the source text', () => {
  const levels = ({ body }: Text) => (body.match(/^#+(?= )/gm) ?? []).join(' ');
  const wrong = (text: Text) => [
    ...(/^##( ##| ### ?)*$|^##/.test(levels(text)) ? [] : [`begins with ${levels(text)}`]),
    ...(levels(text) === levels(original(text) ?? text) ? [] : [`has ${levels(text)}`]),
  ];
  assert.equal(offenders(all, wrong), '');
});

test('no number to ring is typed into a text', () => {
  const wrong = ({ body, data }: Text) =>
    contacts()
      .filter(({ number }) =>
        new RegExp(`(^|[^\\d])${number}([^\\d]|$)`).test(
          `${data.title} ${data.description} ${body}`,
        ),
      )
      .map(({ number }) => `types ${number}`);
  assert.equal(offenders(all, wrong), '');
});

test('every page of advice and help names the day by which it is to be read again', () => {
  const wrong = ({ data }: Text) =>
    (data.reviewBy ?? '') > data.updated ? [] : ['reviewBy is not later than updated'];
  assert.equal(offenders(cited, wrong), '');
});
