/** How many pixels of the picture a pixel of the screen gets: sharp in print. */
const density = 3;

/** The chart as it is in its file: framed by its title, in the colours of its attributes. */
function wholePicture(shown: SVGSVGElement): { text: string; width: number; height: number } {
  const svg = shown.cloneNode(true) as SVGSVGElement;
  const [left = 0, top = 0, width = 0, height = 0] = (svg.dataset['whole'] ?? '')
    .split(' ')
    .map(Number);
  svg.setAttribute('viewBox', [left, top, width, height].join(' '));
  svg.setAttribute('width', String(width * density));
  svg.setAttribute('height', String(height * density));
  svg.querySelector('svg')?.setAttribute('width', String(width + 2 * left));
  return {
    text: new XMLSerializer().serializeToString(svg),
    width: width * density,
    height: height * density,
  };
}

async function save(shown: SVGSVGElement, name: string): Promise<void> {
  const { text, width, height } = wholePicture(shown);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = `${name}.png`;
  link.click();
}

/** Shows the button of each chart that draws it as PNG on the device and saves it; nothing is asked of a server. */
export function addPictureButtons(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-picture]')) {
    const svg = button.closest('figure')?.querySelector('svg');
    if (!svg) continue;
    button.hidden = false;
    button.addEventListener('click', () => void save(svg, button.dataset['picture'] ?? 'chart'));
  }
}
