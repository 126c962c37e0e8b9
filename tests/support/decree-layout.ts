/*
 * What the PDF and its extraction do to the decree, looked at by eye and written down once.
 * A word moved from one cell to another changes where cells are cut or meet: the test compares
 * what it finds with these lists.
 */

/** Cells that a page break cuts in two. All others stand in one piece. */
export const cutInTwo: ReadonlySet<string> = new Set(
  [
    '2 title',
    '3 title',
    '3 responsible',
    '5.4 title',
    '7 title',
    '9 title',
    '11 title',
    '14 title',
    '16 title',
    '16 deadline',
    '19 title',
    '23 title',
    '25 title',
    '25 completion',
    '25 responsible',
    '25 cost',
    '27 title',
    '27 responsible',
    '29 title',
    '29 completion',
    '29 responsible',
    '29 cost',
    '29 funding',
    '36 title',
    '39 title',
    '39 responsible',
    '42 title',
    '42 responsible',
    '50 title',
    '50 responsible',
    '54 title',
    '54 responsible',
  ].map((cell) => `measure ${cell.replace(' ', ', ')}`),
);

/** Places where two cells meet on one line, or on two lines without a blank one between. */
export const seams: ReadonlySet<string> = new Set([
  'column number | column title: № п/п | Мероприятие',
  'column title | column completion: Мероприятие | Ф',
  'measure 5, deadline | measure 5, cost: января | не',
  'measure 7, responsible | measure 7, deadline: МВД | Декабрь',
  'measure 12, deadline | measure 12, cost: год | не',
  'measure 13, deadline | measure 13, cost: января | не',
  'measure 16, title | measure 16, responsible: г | МТСЗН',
  'measure 18, deadline | measure 18, cost: декабря | не',
  'measure 19, completion | measure 19, responsible: МВК | МИД',
  'measure 22, deadline | measure 22, cost: постоянно | не',
  'measure 29, responsible | measure 29, cost: МКИ, | за',
  'measure 29, cost | measure 29, funding: средств | средства',
  'measure 30, deadline | measure 30, cost: постоянно | не',
  'measure 31, deadline | measure 31, cost: постоянно | не',
  'measure 32, deadline | measure 32, cost: постоянно | не',
  'measure 34, responsible | measure 34, deadline: МТСЗН | июль',
  'measure 35, responsible | measure 35, deadline: МВД | ежегодно,',
  'measure 37, deadline | measure 37, cost: постоянно | не',
  'measure 38, deadline | measure 38, cost: года | не',
  'measure 44, deadline | measure 44, cost: года | не',
  'measure 47, responsible | measure 47, deadline: согласованию ) | 1',
  'measure 47, deadline | measure 47, cost: года | не',
  'measure 50, deadline | measure 50, cost: ежегодно | не',
]);

/** Rows whose number the extraction has lost. */
export const lostNumbers: ReadonlySet<string> = new Set([
  '27',
  '31',
  '33',
  '35',
  '45',
  '47',
  '53',
  '54',
  '55',
]);
