/** Where the files of a chart are, and the words around them. */
export interface ChartFiles {
  /** Address of the picture as SVG, and of its numbers as CSV. */
  svg: string;
  csv: string;
  /** "Download" and "The numbers as a table". */
  download: string;
  table: string;
}
