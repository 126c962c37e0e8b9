/** Prints the answer of a check with the templates of the page. */
import type { Answer } from '#src/lib/register/answers.ts';
import { agencyRow } from './agency-row.ts';
import { softenVerdicts } from './agency-verdict.ts';
import { templateCopy } from './template-copy.ts';

/** The element of one answer; null if the page has no template for it. */
export function answerElement(root: HTMLElement, answer: Answer): HTMLElement | null {
  const element = templateCopy(root, `data-answer="${answer.kind}"`);
  if (!element) return null;
  if (answer.kind === 'none') {
    for (const reason of element.querySelectorAll<HTMLElement>('[data-reason]'))
      reason.hidden = reason.dataset['reason'] !== answer.reason;
    return element;
  }
  const rows =
    answer.kind === 'similar'
      ? answer.agencies.flatMap(({ agency, differs }) => agencyRow(root, agency, differs))
      : answer.agencies.flatMap((agency) => agencyRow(root, agency));
  element.querySelector('ul')?.replaceChildren(...rows);
  softenVerdicts(element);
  return element;
}
