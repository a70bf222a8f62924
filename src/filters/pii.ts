import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { maskedSpan } from "../text/private/mask.ts";
import { PRIVATE_KINDS, type PrivateKind } from "../text/private/private-kind.ts";
import { privateSpansOf } from "../text/private/private-spans.ts";

/** The kinds of the text layer and the reasons of this filter. */
const REASONS = {
  secret: "secretKey",
  card: "cardNumber",
  "national-id": "nationalId",
  passport: "passportNumber",
  email: "emailAddress",
  phone: "phoneNumber",
  address: "postalAddress",
} as const satisfies Record<PrivateKind, string>;

const LEARNT = "A model repeats what it was trained on, to anyone who asks the right way.";

export default defineFilter({
  id: "pii",
  summary:
    "Private data: keys and tokens, cards, national ids, passports, e-mail addresses, telephones, postal addresses.",
  options: z.strictObject({
    kinds: z
      .array(z.enum(PRIVATE_KINDS))
      .default([...PRIVATE_KINDS])
      .describe("What is looked for. Output is masked whatever it says."),
  }),
  reasons: {
    secretKey: {
      code: "PII001",
      severity: "reject",
      message: "A key of {{what}}: {{shown}}.",
      why: `${LEARNT} Whoever finds the key can use it.`,
      fix: "Have the key revoked, and replace it by a placeholder.",
      bad: "設定ファイルに ⟦ghp_9fK2mQx7Lz4TnB8vRw3JcY6sHd1PgE5aUo0i⟧ と書きました。",
      good: "設定ファイルに ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx と書きます。キーの例は AKIAIOSFODNN7EXAMPLE です。",
      since: "0.2.0",
    },
    cardNumber: {
      code: "PII002",
      severity: "reject",
      message: "A number of a {{what}} card: {{shown}}.",
      why: `${LEARNT} The number passes the check of its issuer.`,
      fix: "Remove the row, or replace the number by a test number of the payment service.",
      bad: "カードは ⟦4539 1488 0343 6467⟧ です。",
      good: "テストには 4242 4242 4242 4242 を使います。",
      since: "0.2.0",
    },
    nationalId: {
      code: "PII003",
      severity: "reject",
      message: "A {{what}}: {{shown}}.",
      why: `${LEARNT} The number passes its check, so it is a person's.`,
      fix: "Remove the row, or the number.",
      bad: "申請人的身分證字號是⟦B120863158⟧。",
      good: "身分證字號的格式像 A123456789。",
      since: "0.2.0",
    },
    passportNumber: {
      code: "PII004",
      severity: "reject",
      message: "The number of a passport: {{shown}}.",
      why: LEARNT,
      fix: "Remove the row, or the number.",
      bad: "パスポート番号は⟦TR4829163⟧です。",
      good: "パスポート番号は英字2文字と数字7文字です。",
      since: "0.2.0",
    },
    emailAddress: {
      code: "PII005",
      severity: "flag",
      message: "An e-mail address: {{shown}}.",
      why: LEARNT,
      fix: "Replace it by an address of example.com, if it is a person's.",
      bad: "ご連絡は⟦taro.yamada@docomo.ne.jp⟧までお願いします。",
      good: "ご連絡は info@example.com までお願いします。",
      since: "0.2.0",
    },
    phoneNumber: {
      code: "PII006",
      severity: "flag",
      message: "A telephone number: {{shown}}.",
      why: LEARNT,
      fix: "Remove it, if it is a person's; a number such as 03-1234-5678 shows the form as well.",
      bad: "携帯は⟦090-8123-9467⟧です。",
      good: "電話番号は 03-1234-5678 のように書きます。お問い合わせは 0120-444-113 です。",
      since: "0.2.0",
    },
    postalAddress: {
      code: "PII007",
      severity: "flag",
      message: "A postal address down to the house: {{shown}}.",
      why: LEARNT,
      fix: "Remove the number of the house, if somebody lives there.",
      bad: "住所は⟦東京都渋谷区宇田川町36-22⟧です。",
      good: "住所は東京都渋谷区です。",
      since: "0.2.0",
    },
  },
  check: ({ kinds }) => {
    const wanted = new Set<PrivateKind>(kinds);
    return (sample, report) => {
      for (const segment of sample.segments) {
        for (const span of privateSpansOf(segment)) {
          const { kind, what, start, end } = span;
          if (!wanted.has(kind)) continue;
          // A block of many lines says no more than its beginning.
          const shown = maskedSpan(segment.text, span).slice(0, SHOWN);
          report(REASONS[kind], { segment, start, end, data: { what, shown } });
        }
      }
    };
  },
});

/** Code units of what is found that a message shows. */
const SHOWN = 60;
