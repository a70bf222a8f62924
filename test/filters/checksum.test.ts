import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import checksum from "../../src/filters/checksum.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

testFilter(checksum, {
  keep: [
    "",
    "ISBN",
    {
      name: "right ones",
      text: "ISBN 978-4-10-101013-7、ISBN-10: 4-10-101013-7, ISBN 0-306-40615-2, ISBN: 080442957X",
    },
    {
      name: "right ones of other kinds",
      text: "ISSN 0378-5955, IBAN: GB82 WEST 1234 5698 7654 32, JANコード：4901234567894, EAN 96385074",
    },
    { name: "cards for tests", text: "card number: 4111 1111 1111 1111、カード番号は 5500-0000-0000-0004" },
    {
      name: "examples that say so",
      text: "カード番号 1234-5678-9012-3456、ISBN 123-4-567-89012-3、ISBN 000-0-00-000000-0",
    },
    { name: "masked", text: "ISBN 978-4-XX-XXXXXX-X, card number **** **** **** 1234" },
    { name: "no label", text: "978-4-10-101013-4, 4111 1111 1111 1112" },
    { name: "said to be wrong", text: "ISBN 978-4-10-101013-4 is invalid. ISBN 978-4-10-101013-4 は無効です。" },
    {
      name: "the prompt's own",
      text: [
        { role: "user", text: "ISBN 978-4-10-101013-4" },
        { role: "assistant", text: "ISBN 978-4-10-101013-4 は見つかりません。" },
      ],
    },
    { name: "code", text: "```\nISBN 978-4-10-101013-4\n```" },
    { name: "words", text: "JANUARY 2024, OCEAN 12345678, ISBNs are numbers. TEL and FAX." },
    {
      name: "identifiers",
      text: "doi:10.1000/xyz123, https://doi.org/10.1038/s41586-021-03819-2, arXiv:1706.03762v5, arXiv:0704.0001, arXiv: hep-th/9901001",
    },
    {
      name: "addresses",
      text: "https://example.com/a, http://localhost:3000, http://192.168.0.1/, https://日本語.jp, http://my-host/x, https://<host>/, http://",
    },
    { name: "postal codes", text: "〒100-0001、〒1000001、郵便番号は 100-0001 です。〒000-0000、〒○○○-○○○○、〒100" },
    {
      name: "telephones",
      text: "電話番号：03-1234-5678、TEL 045-123-4567、電話 090-1234-5678、電話：0120-123-456、お電話は 0467-22-1234",
    },
    {
      name: "telephones elsewhere",
      text: "전화: 02-123-4567, 연락처 010-1234-5678입니다. 電話：02-2345-6789。Tel 01-234-5678.",
    },
  ],
  flag: [
    { reason: "wrongCheckDigit", text: "この本のISBNは⟦978-4-10-101013-4⟧です。", data: { name: "ISBN" } },
    { reason: "wrongCheckDigit", text: "ISBN ⟦0-306-40615-3⟧, ISSN ⟦0378-5956⟧." },
    { reason: "wrongCheckDigit", text: "ISBN: ⟦979-11-5555-123-5⟧입니다. （ISBN ⟦9789571358517⟧）" },
    { reason: "wrongCheckDigit", text: "IBAN: ⟦DE89 3704 0044 0532 0130 01⟧" },
    { reason: "wrongCheckDigit", text: "JANコード：⟦4902102072619⟧" },
    { reason: "wrongCheckDigit", text: "Her card number is ⟦4539 5787 6362 1487⟧." },
    { reason: "wrongForm", text: "The paper is arXiv:⟦2413.01234⟧, doi:⟦11.1000/xyz⟧." },
    { reason: "wrongForm", text: "詳しくは ⟦https://www⟧ をご覧ください。See ⟦https://https://example.com⟧." },
    { reason: "wrongForm", text: "住所は〒⟦12-3456⟧ 東京都です。" },
    { reason: "wrongForm", text: "お電話ください。電話番号：⟦05-1234-5678⟧、TEL ⟦091-123-4567⟧です。" },
    { reason: "wrongForm", text: "연락처는 ⟦036-123-4567⟧입니다. 감사합니다." },
  ],
});

it("bears any text, and reports places in it", () => {
  const unit = fc.constantFrom(
    ..."0123456789-X :.",
    "ISBN ",
    "IBAN ",
    "doi:",
    "arXiv:",
    "〒",
    "電話 ",
    "http://",
    "card number ",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      for (const { span } of findingsOf(checksum, sampleOf(text).sample))
        expect(span!.start < span!.end && span!.end <= text.length).toBe(true);
    }),
    { numRuns: 300 },
  );
});
