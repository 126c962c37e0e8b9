/** Adds a button that copies to each text marked `data-copy-text`; without it the text can be selected. */
export function addCopyButtons(root: HTMLElement): void {
  for (const text of root.querySelectorAll<HTMLElement>('[data-copy-text]')) {
    const button = document.createElement('button');
    const status = document.createElement('span');
    button.type = 'button';
    button.textContent = root.dataset['copy'] ?? '';
    status.setAttribute('role', 'status');
    status.className = 'copied';
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text.textContent.trim()).then(() => {
        status.textContent = root.dataset['copied'] ?? '';
      });
    });
    text.after(button, status);
  }
}
