/** How many presses of Shift have been counted; `leave` after the third. */
export type ShiftCount = { presses: 0 | 1 | 2 } | 'leave';

const patience = 5000;

/**
 * Counts presses of Shift alone: three of them within five seconds of one another mean "leave". Shift held for a capital,
 * a held key that repeats, and any other key in between do not count (after GOV.UK's "Exit this page").
 */
export class ShiftPresses {
  #presses = 0;
  #last = 0;
  #used = false;

  /** Tells of a key going down; a key other than Shift uses Shift up. */
  down(key: string): void {
    if (key === 'Shift') {
      this.#used = false;
    } else {
      this.#used = true;
      this.#presses = 0;
    }
  }

  /** Tells of Shift going up at a time in milliseconds. */
  up(now: number): ShiftCount {
    if (this.#used) return { presses: 0 };
    this.#presses = now - this.#last > patience ? 1 : this.#presses + 1;
    this.#last = now;
    if (this.#presses < 3) return { presses: this.#presses === 1 ? 1 : 2 };
    this.#presses = 0;
    return 'leave';
  }
}
