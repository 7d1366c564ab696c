/** The beginning of a table, to be looked at before it is sent; the server reads it with all its rules. */
export interface TableHead {
  readonly columns: readonly string[];
  /** The first rows below the names. */
  readonly rows: readonly (readonly string[])[];
}

const SHOWN_ROWS = 3;
const MOST_COLUMNS = 1_000;
const DELIMITERS = [',', ';', '\t', '|'];

/** Reads the names of the columns and three rows. @param text the first characters of the file; its last line may be cut. */
export function tableHead(text: string): TableHead {
  const body = text.replace(/^\uFEFF/, '').replace(/^sep=(.)\r?\n/i, '');
  const firstLine = body.slice(0, body.search(/[\r\n]|$/));
  const delimiter = DELIMITERS.reduce((best, one) => (firstLine.split(one).length > firstLine.split(best).length ? one : best));
  const [columns = [], ...rows] = recordsIn(body, delimiter, SHOWN_ROWS + 1);
  return { columns: columns.slice(0, MOST_COLUMNS), rows };
}

/** The first records (RFC 4180, with any delimiter); empty lines are none. */
function recordsIn(text: string, delimiter: string, most: number): string[][] {
  const records: string[][] = [];
  let [cells, cell, isQuoted] = [[] as string[], '', false];
  const endRecord = (): void => {
    cells.push(cell);
    if (cells.some((one) => one !== '')) records.push(cells);
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < text.length && records.length < most; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (isQuoted) cell += sign;
    else if (sign === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') endRecord();
    else if (sign !== '\r') cell += sign;
  }
  if (records.length < most && (cell !== '' || cells.length)) endRecord();
  return records;
}
