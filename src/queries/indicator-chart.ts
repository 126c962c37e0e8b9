export const indicatorChart = (..._rest: unknown[]): null => null;
