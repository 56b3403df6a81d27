/** The items of the context menu. */
export const menus = {
  selection: 'Read selection with Postern',
  page: 'Open Postern beside this page',
};
