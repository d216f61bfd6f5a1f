/** Two presses before the page can answer the first; to be run in the page by `evaluate`. */
export function pressTwice(button: HTMLElement | SVGElement): void {
  for (let time = 0; time < 2; time++)
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
