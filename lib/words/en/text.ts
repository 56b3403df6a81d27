/** The Report as plain text. */
export const text = {
  why: 'Why',
  border: 'Border',
  trail: 'Trail, newest first',
  results: 'Results',
  checked: 'Checked here',
  bounce: 'Bounce',
  claimedBelow: 'below: claimed by the sender’s side, can be forged',
  believed: 'believed',
  notBelieved: 'not believed: {why}',
  noResults: 'none',
  suggestion: 'If {server} is yours, say so: {options}',
  gateway: 'If {product} stands in front of your mail, say so: {options}',
  received: '{from} to {by}',
};
