/** A copy of what stands in the template of `root` with this attribute, such as `data-answer="none"`; null without one. */
export function templateCopy(root: HTMLElement, attribute: string): HTMLElement | null {
  const template = root.querySelector<HTMLTemplateElement>(`template[${attribute}]`);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  return copy instanceof HTMLElement ? copy : null;
}
