// Compares a region table with a history of region codes and prints every difference; README.md says how to run it.
//
//   node compare.mjs regions-2023.tsv region_history.csv 2023
//
// The history is a CSV file without quotes: code, province, city, name, level, status, first year, year of change or end,
// new code. A region of a year is one that began in it or before, and did not end in it or before.

import { readFileSync } from 'node:fs';

const [tableFile, historyFile, yearText] = process.argv.slice(2);
if (!yearText) {
    console.error('usage: node compare.mjs TABLE.tsv HISTORY.csv YEAR');
    process.exit(2);
}
const year = Number(yearText);
const lines = (file) =>
    readFileSync(file, 'utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter((line) => line !== '');

const table = new Map(
    lines(tableFile)
        .filter((line) => /^\d{6}\t/.test(line))
        .map((line) => line.split('\t')),
);
const history = new Map(
    lines(historyFile)
        .map((line) => line.split(','))
        .filter(([code, , , , , , first, last]) => /^\d{6}$/.test(code) && first <= year && (!last || last > year))
        .map(([code, , , name]) => [code, name]),
);

const level = (code) => (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county');
const counts = (regions) => {
    const result = { province: 0, city: 0, county: 0 };
    for (const code of regions.keys()) {
        result[level(code)]++;
    }
    return JSON.stringify(result);
};
console.log(`table:   ${counts(table)}`);
console.log(`history: ${counts(history)} in ${year}`);

let differences = 0;
for (const code of [...new Set([...table.keys(), ...history.keys()])].sort()) {
    if (table.get(code) !== history.get(code)) {
        differences++;
        console.log(`${code}  table: ${table.get(code) ?? '-'}  history: ${history.get(code) ?? '-'}`);
    }
}
console.log(`${differences} differences`);
