export const reportCharts = (..._rest: unknown[]): null[] => [];
