/** The items of the context menu. */
export const menus = {
  selection: 'Decode this with Postern',
  page: 'Open Postern beside this page',
};
