/** A text for comparison: lower case, straight quotes, plain spaces, half-width letters and digits. */
export function folded(text: string): string {
  let same = "";
  for (const character of text.toLowerCase()) {
    const unit = character.charCodeAt(0);
    if (unit >= 0xff01 && unit <= 0xff5e) same += String.fromCharCode(unit - 0xfee0).toLowerCase();
    else if (unit === 0x2018 || unit === 0x2019) same += "'";
    else if (unit === 0x201c || unit === 0x201d) same += '"';
    else if (unit === 0x3000 || unit === 0xa0) same += " ";
    else same += character;
  }
  return same;
}
