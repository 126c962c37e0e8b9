import { test } from 'node:test';
import { expectAll } from '../../support/searched-agencies.ts';

test('a number is exactly on the register or not at all', () => {
  expectAll({
    '630 940 558 264': 'match 264',
    'БИН: 630940-558264': 'match 264',
    '٦٣٠٩٤٠٥٥٨٢٦٤': 'match 264',
    '741040418340': 'ended 340',
    '630940558265': 'none check-digit',
    '639040558264': 'none check-digit',
    '63094055826': 'none length',
    '6309405582644': 'none length',
    '630940': 'none length',
    '600101500018': 'none check-digit',
    '600101500017': 'none person',
    '630940558274': 'none',
  });
});

test('a BIN beside the name of another agency is not a match', () => {
  expectAll({
    'ТОО «ПРИМЕР Сонный кузнечик», БИН 630940558264': 'match 264',
    'Арбузный котёл БИН 630940558264': 'similar 264',
    'ПРИМЕР Сонный кузнечик 630940558265': 'none check-digit',
  });
});

test('phones, sites and handles are found however they are written, and never guessed', () => {
  expectAll({
    '8 000 000 00 03': 'match 264',
    '+7(000)0000003': 'match 264',
    '8 000 000 00 04': 'none',
    'wa.me/70000000003': 'match 264',
    'WWW.sonny.example': 'match 264',
    'sonnyy.example/ru': 'none',
    'https://sonny.example@evil.example/': 'none',
    '@sonny_kz': 'match 264',
    'https://t.me/Sonny_KZ/15': 'match 264',
    'vk.com/sonny_kz': 'none',
    'instagram.com/other': 'none',
    'instagram.com/arbuz_work': 'match 513',
  });
});
