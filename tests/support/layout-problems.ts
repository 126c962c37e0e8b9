/** Runs in the page: what sticks out of the window, is cut off by its own box, or lies over another text. */
export function layoutProblems(): string[] {
  const width = document.documentElement.clientWidth;
  const name = (element: Element) => element.outerHTML.slice(0, 140);
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const sticksOut = (element: Element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    return own > 1 && (right > width + 1 || left < -1);
  };
  const elements = [...document.querySelectorAll('body *')].filter(isSeen);
  const isWide = document.documentElement.scrollWidth > width;
  const wide = elements.filter(
    (element) => isWide && sticksOut(element) && ![...element.children].some(sticksOut),
  );
  const clipped = elements.filter((element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (clipPath !== 'none' || element.closest('svg')) return false;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  });
  const texts = elements.filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
      !element.closest('[data-quick-exit], .screen-reader-only, svg, [popover]'),
  );
  const linesOf = (element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].filter((line) => line.width > 2 && line.height > 4);
  };
  const blocks = texts.filter(
    ({ parentElement }) => !parentElement || !texts.includes(parentElement),
  );
  const overlapping = blocks.filter((element, index) => {
    const next = blocks[index + 1];
    if (!next || element.contains(next)) return false;
    return linesOf(element).some((a) =>
      linesOf(next).some(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height * 0.4,
      ),
    );
  });
  return [
    ...wide.map((element) => `sticks out: ${name(element)}`),
    ...clipped.map((element) => `is cut off: ${name(element)}`),
    ...overlapping.map((element) => `lies over the next text: ${name(element)}`),
  ];
}
