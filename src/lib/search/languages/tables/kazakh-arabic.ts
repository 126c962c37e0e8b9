import { pairs } from './packed.ts';

/** The Arabic letters of Kazakh (төте жазу), which Kazakhs who came from China read and write. */
export const kazakhArabic = pairs(
  [
    'ا=а ب=б ۆ=в گ=г ع=ғ د=д ە=е ه=е ج=ж ز=з ي=и ك=к ک=к ق=қ ل=л م=м ن=н ڭ=ң و=о پ=п ر=р س=с ت=т ۋ=у ۇ=ұ',
    'ف=ф ح=х ھ=һ چ=ч ش=ш ى=ы ی=и ء= ٴ= تسيا=ция',
  ].join(' '),
);
