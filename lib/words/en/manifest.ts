/** What the browser itself shows. Keys are message names of `_locales`; descriptions have at most 132 characters (Chrome's limit). */
export const manifest = {
  extName: 'Postern',
  extDescription:
    'For the postmaster: which address handed this message over, is it the sender’s, and the rule that opens just that gate.',
  openPanel: 'Open Postern beside the page',
};
