import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishNumeralAt } from "../../../src/text/values/english-numerals.ts";
import { hanNumeralAt } from "../../../src/text/values/han-numerals.ts";
import { koreanNumeralAt } from "../../../src/text/values/korean-numerals.ts";
import { numberAt } from "../../../src/text/values/numbers.ts";
import { quantityAt } from "../../../src/text/values/units.ts";

describe("numberAt", () => {
  it.each<[string, number, string?]>([
    ["0", 0],
    ["42個", 42, "42"],
    ["1,234,567円", 1234567, "1,234,567"],
    ["1,23", 1, "1"],
    ["1,2345", 1, "1"],
    ["3.14", 3.14],
    ["3.", 3, "3"],
    ["１２３．５", 123.5],
    ["1億2000万人", 120000000, "1億2000万"],
    ["1億 2000円", 100000000, "1億"],
    ["1억 2000만 원", 120000000, "1억 2000만"],
    ["3.5億", 350000000],
    ["5千円", 5000, "5千"],
    ["3천만 원", 30000000, "3천만"],
    ["1.2 million people", 1200000, "1.2 million"],
    ["二千二十四年", 2024, "二千二十四"],
    ["二〇二四年", 2024, "二〇二四"],
    ["百二十", 120],
    ["参拾伍", 35],
    ["一億二千万", 120000000],
    ["廿一", 21],
    ["兩千五百萬", 25000000],
    ["twenty-one", 21],
    ["two hundred and five", 205],
    ["three million", 3000000],
    ["one two", 1, "one"],
  ])("reads %s", (text, value, written = text) => {
    const number = numberAt(text, 0)!;
    expect(number.value).toBeCloseTo(value, 9);
    expect(text.slice(number.start, number.end)).toBe(written);
  });

  it.each(["", "a", "-1", "万", "、", "million"])("finds none in %s", (text) => {
    expect(numberAt(text, 0)).toBeUndefined();
  });

  it("knows what the last digit counts, and how many figures there are", () => {
    const [step, figures] = [(text: string) => numberAt(text, 0)!.step, (text: string) => numberAt(text, 0)!.figures];
    expect([step("120"), step("1.5"), step("1.2億"), step("1億2000万")]).toEqual([1, 0.1, 1e7, 1e4]);
    expect([figures("1200"), figures("1250"), figures("0.05"), figures("1.50")]).toEqual([2, 3, 1, 3]);
  });

  it("reads every whole number as it is written with commas", () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (value) => {
        const written = String(value).replace(/\B(?=(\d{3})+$)/g, ",");
        expect(numberAt(written, 0)).toMatchObject({ value, end: written.length });
      }),
    );
  });
});

describe("numerals in words", () => {
  it.each<[string, number]>([
    ["다섯", 5],
    ["열두", 12],
    ["스물하나", 21],
    ["세", 3],
    ["아흔아홉", 99],
  ])("reads the Korean %s", (text, value) =>
    expect(koreanNumeralAt(text, 0)).toEqual({ start: 0, end: text.length, value }),
  );

  it("reads none where there is none", () => {
    expect(koreanNumeralAt("가지", 0)).toBeUndefined();
    expect(hanNumeralAt("年", 0)).toBeUndefined();
    expect(englishNumeralAt("hundred", 0)).toBeUndefined();
  });
});

describe("quantityAt", () => {
  it.each<[string, string, number]>([
    ["10km先", "10km", 1000],
    ["10 kilometers", "10 kilometers", 1000],
    ["30坪の", "30坪", 400 / 121],
    ["25℃", "25℃", 1],
    ["70 lbs.", "70 lbs", 0.45359237],
    ["5公里", "5公里", 1000],
  ])("reads %s", (text, written, factor) => {
    const { start, end, unit } = quantityAt(text, 0)!;
    expect(text.slice(start, end)).toBe(written);
    expect(unit.factor).toBeCloseTo(factor, 9);
  });

  it.each(["10 mice", "10 minutes", "10", "10 lbsx"])("finds none in %s", (text) =>
    expect(quantityAt(text, 0)).toBeUndefined(),
  );
});
