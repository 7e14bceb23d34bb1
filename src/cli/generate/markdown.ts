/** A table whose cells may hold anything: a bar or a line break in a cell would end it. */
export function table(headings: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(safe).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

export function code(name: string): string {
  return `\`${name}\``;
}

function safe(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
