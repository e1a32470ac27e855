/** What is mostly asked for. */
export const FORMATS = ['general', 'literacy', 'women-with-childcare'];
export const LEVELS = ['A1', 'A2', 'B1'];
