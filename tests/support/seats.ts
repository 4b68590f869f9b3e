/** Three offerings, told in many structures of page: name, text, price; their names; and what stands above them. */
export const seats: [string, string, string][] = [
  ['Cardiology, Ashford', 'Rounds with the consult team, four weeks.', '$900'],
  ['Pediatrics, Birchwood', 'Clinic days, you take the history.', '$700'],
  ['Neurology, Cedarville', 'Ward mornings, you look on.', '$800'],
];
export const names = seats.map(([name]) => name);
export const head = '<title>Observerships and externships</title><h1>Open rotations</h1><p>Graduates are welcome.</p>';
