import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import pii from "../../src/filters/pii.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

testFilter(pii, {
  keep: [
    "",
    "@ と @@ と a@ と @b、1@2、090、〒",
    {
      name: "reserved domains",
      text: "user@example.com、info@example.co.jp、taro@example.jp、a@mail.example.org、b@x.test",
    },
    {
      name: "made-up domains",
      text: "john@yourdomain.com, jane@company.com, x@localhost, me@domain.com, bob@acme.com",
    },
    {
      name: "nobody's local part",
      text: "username@gmail.com, your.name@gmail.com, support@shisa.ai, no-reply@naver.com",
    },
    { name: "no address", text: "icon@2x.png, git@github.com:org/repo.git, pkg@1.2.3, @user@mastodon.social, a@b" },
    {
      name: "telephones of documentation",
      text: "03-1234-5678、090-1234-5678、010-1234-5678、02-1234-5678、0912-345-678",
    },
    {
      name: "telephones of films",
      text: "Call 415-555-0132 or (555) 123-4567, +44 20 7946 0958, 020 7946 0958, 07700 900123, +1-555-234-5678.",
    },
    { name: "repeated digits", text: "090-0000-0000、080-1111-2222、010-0000-0000、070-XXXX-XXXX、000-0000-0000" },
    { name: "toll-free", text: "0120-444-113、0570-064-321、0800-222-3456、1-800-275-2273、1588-9191" },
    {
      name: "numbers",
      text: "1947-02-25、2023.10.14、192.168.100.200、3.14159265358979、1,234,567,890、978-4-06-519981-2",
    },
    { name: "counts with spaces", text: "人口は 1 234 567 890 人、030 1234 5678 901" },
    { name: "formulas", text: "x=0312345678, 2^10-1024-4096, $415-234-9876" },
    { name: "an order", text: "ORDER-090-8417-2936-A、注文番号 4539148803436460" },
    {
      name: "test cards",
      text: "4242 4242 4242 4242, 4111-1111-1111-1111, card 5555555555554444, 378282246310005, 4000 0566 5566 5556",
    },
    { name: "a card that fails its check", text: "カード番号は 4539 1488 0343 6468 です。" },
    { name: "a long number that nothing names", text: "The hash is 4539148803436467." },
    { name: "ids of documentation", text: "A123456789、900101-1234567、マイナンバー 1234 5678 9018" },
    { name: "ids that fail their check", text: "B120863157、850714-1927360、マイナンバーは 2893 4710 5626 です" },
    { name: "twelve digits that nothing names", text: "合計は 289347105627 円。" },
    { name: "passport without a number", text: "パスポート番号は英字2文字と数字7文字です。passport no. AB1234567" },
    { name: "keys of documentation", text: "AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" },
    {
      name: "keys of X",
      text: "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, ghp_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
    },
    {
      name: "keys of words",
      text: 'sk-your-api-key-here, hf_your_token_here, OPENAI_API_KEY="sk-proj-YOUR_KEY_GOES_HERE_0123456789ABCDEFGHIJ"',
    },
    {
      name: "ascending keys",
      text: "AIzaSyABCDEFGHIJKLMNOPQRSTUVWXYZ0123456, ghp_abcdefghijklmnopqrstuvwxyz0123456789",
    },
    {
      name: "the token of every introduction",
      text: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
    },
    { name: "hashes", text: "commit 9fceb02d0ae598e95dc970b74767f19372d61af8, 550e8400-e29b-41d4-a716-446655440000" },
    { name: "an empty block", text: "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----" },
    {
      name: "a public key",
      text: "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEVs\n-----END PUBLIC KEY-----",
    },
    {
      name: "places",
      text: "東京都渋谷区、大阪府堺市北区、서울특별시 강남구 테헤란로, 台北市信義區市府路, Portland, OR 97214",
    },
    {
      name: "made-up addresses",
      text: "東京都千代田区丸の内1-2-3、123 Main St, Springfield, IL 62704、서울 강남구 테헤란로 123",
    },
    { name: "an area", text: "東京都では2-3日雨が降り、北海道札幌市で5-6度です。" },
    { name: "a chosen kind", text: "taro.yamada@docomo.ne.jp", options: { kinds: ["phone"] } },
  ],
  flag: [
    { reason: "secretKey", name: "AWS", text: "鍵は⟦AKIAQX3ZT5RLW2MNP7YD⟧です。" },
    { reason: "secretKey", name: "AWS, no digit", text: "AWS_ACCESS_KEY_ID=⟦AKIAQXBZTVRLWKMNPHYD⟧" },
    { reason: "secretKey", name: "after an escape", text: '{"a":"x\\n⟦ghp_9fK2mQx7Lz4TnB8vRw3JcY6sHd1PgE5aUo0i⟧"}' },
    { reason: "secretKey", name: "GitLab", text: "token: ⟦glpat-h-xYIM9k65LuEmDUy-z_⟧." },
    {
      reason: "secretKey",
      name: "Hugging Face, no digit",
      text: "⟦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⟧를 넣었습니다",
    },
    {
      reason: "secretKey",
      name: "Telegram",
      text: "https://api.telegram.org/bot⟦7193846205:AAGkT4vX9qLw2RzB7nYm5Hc8Jd3Pf6Ks1We⟧/getMe",
    },
    {
      reason: "secretKey",
      name: "a labelled secret",
      text: "aws_secret_access_key = ⟦dF7vQ/kz2Lw+Rb9TnYm5Hc8Jd3Pf6Ks1WeXu4GqA⟧",
    },
    {
      reason: "secretKey",
      name: "a webhook",
      text: "https://hooks.slack.com/services/⟦T02KX8Q4W/B03MZ7R5YLP/kV9qLw2RzB7nYm5Hc8Jd3Pf6⟧",
    },
    { reason: "cardNumber", text: "⟦4539-1488-0343-6467⟧ で払う" },
    { reason: "cardNumber", name: "American Express", text: "Amex: ⟦3759 204816 31725⟧" },
    { reason: "cardNumber", name: "in one piece", text: "신용카드 번호 ⟦4539148803436467⟧입니다" },
    { reason: "nationalId", name: "My Number", text: "マイナンバー：⟦2893 4710 5627⟧" },
    { reason: "nationalId", name: "Korea", text: "홍길동 ⟦850714-1927368⟧" },
    { reason: "nationalId", name: "Korea, labelled", text: "주민등록번호 ⟦8507141927361⟧" },
    { reason: "nationalId", name: "Taiwan", text: "身分證：⟦B120863158⟧" },
    { reason: "nationalId", name: "United States", text: "SSN: ⟦219-46-8273⟧" },
    { reason: "passportNumber", text: "旅券番号は⟦TR4829163⟧です" },
    { reason: "emailAddress", name: "full width", text: "⟦taro.yamada＠docomo.ne.jp⟧" },
    { reason: "emailAddress", name: "in angle brackets", text: "Les <⟦spahn.l+news@hnk-mail.com⟧>." },
    { reason: "phoneNumber", text: "TEL⟦03-3592-7264⟧、携帯⟦０９０−８１２３−９４６７⟧" },
    {
      reason: "phoneNumber",
      name: "two",
      text: "⟦03-3592-7264⟧/⟦03-3592-7265⟧、**⟦090-8123-9467⟧**、名前,⟦080-8123-9467⟧,住所",
    },
    { reason: "phoneNumber", name: "Korea", text: "⟦010-8823-4917⟧로, ⟦+82 10-8823-4917⟧" },
    { reason: "phoneNumber", name: "Taiwan", text: "手機⟦0928-371-640⟧，電話⟦(02) 2736-9184⟧" },
    { reason: "phoneNumber", name: "America", text: "⟦(415) 734-2296⟧ or ⟦+1 415 734 2296⟧" },
    { reason: "phoneNumber", name: "an extension is not of it", text: "⟦+44 161 496 0182⟧ ext. 3" },
    { reason: "postalAddress", text: "⟦〒158-0097 東京都世田谷区用賀4丁目17番29号⟧です" },
    { reason: "postalAddress", name: "in kanji", text: "⟦東京都渋谷区神南二丁目三番十四号⟧に" },
    { reason: "postalAddress", name: "Korea", text: "⟦서울특별시 마포구 와우산로35길 12-4⟧에" },
    { reason: "postalAddress", name: "Taiwan", text: "⟦台中市西屯區台灣大道三段251巷8號5樓⟧" },
    { reason: "postalAddress", name: "America", text: "at ⟦2847 Larkspur Avenue, Portland, OR 97214⟧." },
  ],
});

describe("pii", () => {
  it("shows nothing of a secret but whose it is", () => {
    const found = findingsOf(
      pii,
      sampleOf("ghp_9fK2mQx7Lz4TnB8vRw3JcY6sHd1PgE5aUo0i、taro.yamada@docomo.ne.jp、090-8123-9467").sample,
    );
    expect(found.map(({ data }) => data["shown"])).toEqual([
      `ghp_${"•".repeat(36)}`,
      "t••••••••••@••••••.••.jp",
      "•••-••••-••••",
    ]);
  });

  it("a telephone and an address are flags, a key is none", () => {
    const text = "090-8123-9467、東京都世田谷区用賀4丁目17番29号、ghp_9fK2mQx7Lz4TnB8vRw3JcY6sHd1PgE5aUo0i";
    const found = findingsOf(pii, sampleOf(text).sample);
    expect(found.map(({ severity }) => severity)).toEqual(["flag", "flag", "reject"]);
  });
});
