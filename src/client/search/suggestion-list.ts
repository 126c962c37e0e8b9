/** Other questions in a list below a field (combobox with a list of options, ARIA Authoring Practices). */
export interface SuggestionList {
  show: (questions: readonly string[]) => void;
}

/** Makes the list of a box work: arrows move in it, Enter or a press takes a question into the field, Escape closes it. */
export function suggestionList(root: HTMLElement, field: HTMLInputElement): SuggestionList {
  const frame = root.querySelector<HTMLElement>('[data-search-suggestions]');
  const list = frame?.querySelector<HTMLElement>('[role=listbox]');
  let options: HTMLElement[] = [];
  let active = -1;

  const choose = (at: number) => {
    active = at;
    options.forEach((option, place) => {
      option.ariaSelected = String(place === at);
    });
    const id = options[at]?.id;
    if (id === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', id);
  };

  const show: SuggestionList['show'] = (questions) => {
    options = questions.map((question, at) => {
      const option = document.createElement('li');
      option.id = `suggestion-${at}`;
      option.role = 'option';
      option.className = 'target-link underline';
      option.textContent = question;
      option.dataset['searchSuggestion'] = '';
      return option;
    });
    list?.replaceChildren(...options);
    if (frame) frame.hidden = options.length === 0;
    field.ariaExpanded = String(options.length > 0);
    choose(-1);
  };

  const take = (option: Element | undefined) => {
    field.value = option?.textContent ?? field.value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.focus();
  };

  list?.addEventListener('click', ({ target }) => {
    const option = options.find((each) => target instanceof Node && each.contains(target));
    if (option) take(option);
  });
  field.addEventListener('keydown', (event) => {
    if (options.length === 0) return;
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const past = step === 1 && active === options.length - 1;
    if (step !== 0 && !past) choose(Math.max(-1, active + step));
    else if (key === 'Enter' && active >= 0) take(options[active]);
    else if (key === 'Escape') show([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { show };
}
