declare namespace App {
  interface Locals {
    /** How many notes this page has so far: their ids have to differ. */
    noteCount?: number;
  }
}
