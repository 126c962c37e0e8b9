import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import { pairs } from './tables/packed.ts';
import { romanWithLongA, romanWithUnwrittenA } from './tables/roman-hindi.ts';

/** Devanagari as it is often typed: without nukta, virama or chandrabindu, vowels short, in one form only. */
const letters = pairs(
  '़= ्= ँ=ं न्=ं ङ्=ं ञ्=ं ण्=ं म्ब=ंब म्प=ंप ज्ञ=गय ष=श ण=न ' +
    'आ=ा इ=ि ई=ि ी=ि उ=ु ऊ=ु ू=ु ए=े ऐ=े ऍ=े ै=े ॅ=े ओ=ो औ=ो ऑ=ो ौ=ो ॉ=ो ऋ=रि ृ=रि',
);

/**
 * Letters after the normalization of Larkey, Connell and Abduljaleel (Hindi CLIR in thirty days, 2003), as in Lucene's
 * HindiNormalizer, with vowels at the beginning of a syllable written as their signs. Endings after Ramanathan and Rao
 * (A lightweight stemmer for Hindi, 2003) in these letters, without those that end many nouns (कर, नी, ती, ाना) and
 * without ी, which is all that sets मज़दूरी, wages, apart from मज़दूर, worker; its plurals are read as the singular.
 */
export const rules: LanguageRules = {
  letters,
  prefixes: [],
  endings: (
    'ाेंगि ाेंगे ाुंगि ाुंगा ाेगि ाेगा ाोगि ाोगे ेंगि ेंगे ुंगि ुंगा नाों नाें ताों ताें ािे ेगि ेगा ोगि ोगे ाया ाते ाता ' +
    'ाों ाें ुों ुें ुां ाो ाे िे ने ना ते ता ां ों ें ो े ु ा'
  ).split(' '),
  rounds: 1,
  shortest: 3,
  finals: { 'िय': 'ि' },
  stopWords: (
    'का के की को से में पर ने तक और या व एवं कि जो वह वो यह ये वे मैं मैंने मुझे मुझको मेरा मेरे मेरी हम हमें हमारा हमारे ' +
    'आप आपको आपका आपके आपकी उस उसे उसका उसके इस इसे इसका इसके है हैं हूं था थी थे हो होता होती हुआ अगर यदि तो भी ही ' +
    'क्या कैसे कब कहां कौन क्यों कितना कितने किस किसे किसी कोई कुछ लिए साथ कृपया प्लीज करें करूं करना करने चाहिए ' +
    'सकता सकते सकती सकूं सका गया गई गए रहा रहे रही जब तब अब बारे होगा होगी होंगे होने वाला वाली वाले कर करके करा करता करते ' +
    'करती करे करो किया किए दे दो दी दिया दिए देते देता देती देंगे देगा ले लो ली लिया लेते लेता लेती जाए जाता जाती जाते चुका ' +
    'बनाना बनाने बनाएं बनाये बनाया चाहता चाहती पास मत ना मिलेगा मिलेगी मिलेंगे रहेगा रहेगी रहता रहती ' +
    'वालों जी सर प्लीज़ नमस्ते बहुत किधर भारतीय इंडियन हिंदुस्तानी karna karne karo liye raha rahi rahe'
  ).split(' '),
  scripts: [romanWithUnwrittenA, romanWithLongA],
  layouts: [],
  unspaced: false,
};
