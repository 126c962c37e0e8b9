import type { AdvicePage } from '#src/queries/advice-page.ts';

declare global {
  namespace App {
    /** What a page hands to the components inside a text, which are given nothing but an id. */
    interface Locals {
      cited?: AdvicePage['cited'];
    }
  }
}
