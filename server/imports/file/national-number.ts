/** National numbers (rijksregisternummer) and bis numbers: yymmdd, a count, and 97 less the rest of dividing by 97. */

const numbers = /(?<!\d)(\d{2})[. ]?(\d{2})[. ]?(\d{2})[ .-]?(\d{3})[ .-]?(\d{2})(?!\d)/g;

/** Whether such a number stands anywhere in the text, with a date that can be and the right check digits. */
export function hasNationalNumber(text: string): boolean {
  numbers.lastIndex = 0;
  for (let found = numbers.exec(text); found !== null; found = numbers.exec(text)) {
    const [, year = '', month = '', day = '', count = '', check = ''] = found;
    if (isDate(Number(month), Number(day)) && isChecked(year + month + day + count, Number(check)))
      return true;
  }
  return false;
}

/** Of a bis number the month is 20 or 40 more; of a birthday nobody knows month and day are nil. */
function isDate(month: number, day: number): boolean {
  return month % 20 <= 12 && month < 60 && day <= 31;
}

/** Of who was born from 2000 on, a 2 stands in front. */
function isChecked(nine: string, check: number): boolean {
  return [nine, `2${nine}`].some((digits) => 97 - (Number(digits) % 97) === check);
}
