/** Legal forms, short and in full, in Kazakh, Russian and English; each line is one form. */
const forms = [
  'тоо|too|жшс|zhshs|jshs|llp|llc|ооо|ooo|ltd|товариществ[оа] с ограниченной ответственностью|жауапкершілігі шектеулі серіктесті\\p{L}+|limited liability (?:partnership|company)',
  'ип|ip|жк|zhk|jk|индивидуальный предприниматель|жеке кәсіпкер\\p{L}*|individual entrepreneur',
  'ао|ao|jsc|акционерное общество|акционерлік қоғам\\p{L}*|joint[ -]stock company',
  'чу|частное учреждение|жеке (?:меншік )?мекеме\\p{L}*|private institution',
  'филиал\\p{L}*|filial|branch(?: office)?',
];
const groups = forms.map((words) => `(${words.replaceAll(' ', '\\s+')})`).join('|');
const form = new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups})(?![\\p{L}\\p{N}])`, 'giu');

/** The Kazakh joint-stock company, last and in capitals: «ақ», white, is a word of many names. */
const kazakhStock = /(?<=[\s»”"“])(?:АҚ|АК|AQ|AK)(?=\s*$)/u;
const stock = 2;

/** A legal form in a name: forms of one `kind` mean the same in different languages. */
export interface LegalForm {
  kind: number;
  from: number;
  to: number;
}

/** The legal forms in a name, in no certain order. */
export function legalForms(name: string): LegalForm[] {
  const place = (match: RegExpExecArray, kind: number) => ({
    kind,
    from: match.index,
    to: match.index + match[0].length,
  });
  const found = [...name.matchAll(form)].map((match) =>
    place(match, match.slice(1).findIndex(Boolean)),
  );
  const last = kazakhStock.exec(name);
  return last ? [...found, place(last, stock)] : found;
}
