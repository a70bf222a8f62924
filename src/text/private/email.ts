import { isAlphanumeric } from "./characters.ts";

const DOT = 0x2e;
const HYPHEN = 0x2d;
/** `.`, `_`, `%`, `+`, `-`, `'` */
const isLocalUnit = (unit: number) => isAlphanumeric(unit) || "._%+-'".includes(String.fromCharCode(unit));
const isDomainUnit = (unit: number) => isAlphanumeric(unit) || unit === DOT || unit === HYPHEN;

/** RFC 5321, section 4.5.3.1. */
const MOST_LOCAL = 64;
const MOST_DOMAIN = 253;

const TOP_LEVEL = /^[a-z]{2,24}$/;

/** Second-level names that stand for any domain; RFC 2606 keeps the first one. */
const MADE_UP_DOMAINS = new Set([
  ...["example", "domain", "yourdomain", "your-domain", "mydomain", "somedomain", "company", "yourcompany", "sample"],
  ...[
    "your-company",
    "mycompany",
    "email",
    "mail",
    "test",
    "site",
    "website",
    "yoursite",
    "yourwebsite",
    "host",
    "server",
  ],
  ...["foo", "bar", "baz", "acme", "abc", "xyz", "abcd", "xxx", "xxxx", "xxxxx", "aaa", "bbb", "example1", "example2"],
  ...["provider", "business", "school", "university", "organization", "abccompany", "xyzcompany", "abccorp", "xyzcorp"],
  ...["companyname", "examplecompany", "examplemail", "fake", "placeholder", "anotherdomain", "otherdomain", "contoso"],
  ...["fabrikam", "emailprovider", "corp", "yourmail", "dummy", "demo", "invalid", "localhost", "samplecompany"],
]);

/** Ends of names that resolve nowhere (RFC 2606, RFC 6762), and of files whose names have an @. */
const NOT_TOP_LEVEL = new Set([
  ...["example", "test", "invalid", "localhost", "local", "internal", "lan", "localdomain"],
  ...["png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "ico", "css", "scss", "js", "mjs", "ts", "tsx", "jsx", "json"],
  ...["html", "htm", "php", "py", "rb", "go", "rs", "java", "cpp", "txt", "md", "xml", "yml", "yaml", "zip", "pdf"],
]);

/** Local parts of nobody in particular: placeholders, and the desks of an organisation (RFC 2142 and the common others). */
const NOBODY = new Set([
  ...[
    "user",
    "username",
    "user1",
    "user2",
    "user123",
    "name",
    "yourname",
    "your.name",
    "your_name",
    "your-name",
    "you",
  ],
  ...[
    "youremail",
    "your.email",
    "your_email",
    "your-email",
    "your-email-address",
    "youremailaddress",
    "example",
    "sample",
  ],
  ...["test", "test1", "test123", "tester", "testuser", "foo", "bar", "baz", "someone", "somebody", "anyone", "person"],
  ...[
    "email",
    "e-mail",
    "mail",
    "address",
    "myemail",
    "my.email",
    "recipient",
    "sender",
    "receiver",
    "customer",
    "client",
  ],
  ...[
    "firstname.lastname",
    "first.last",
    "firstname",
    "lastname",
    "johndoe",
    "john.doe",
    "john_doe",
    "janedoe",
    "jane.doe",
  ],
  ...[
    "jane_doe",
    "jdoe",
    "j.doe",
    "xxx",
    "xxxx",
    "xxxxx",
    "abc",
    "abcd",
    "abc123",
    "xyz",
    "dummy",
    "fake",
    "demo",
    "from",
  ],
  ...[
    "to",
    "me",
    "admin",
    "administrator",
    "root",
    "git",
    "svn",
    "hg",
    "noreply",
    "no-reply",
    "no_reply",
    "donotreply",
  ],
  ...[
    "do-not-reply",
    "info",
    "information",
    "contact",
    "contactus",
    "support",
    "help",
    "helpdesk",
    "service",
    "services",
  ],
  ...[
    "customerservice",
    "customer.service",
    "customersupport",
    "cs",
    "sales",
    "marketing",
    "press",
    "media",
    "pr",
    "hr",
  ],
  ...[
    "jobs",
    "job",
    "career",
    "careers",
    "recruit",
    "recruiting",
    "recruitment",
    "office",
    "hello",
    "hi",
    "team",
    "staff",
  ],
  ...[
    "privacy",
    "legal",
    "security",
    "abuse",
    "postmaster",
    "hostmaster",
    "webmaster",
    "web",
    "www",
    "newsletter",
    "news",
  ],
  ...["subscribe", "unsubscribe", "feedback", "inquiry", "inquiries", "enquiries", "billing", "accounts", "accounting"],
  ...[
    "orders",
    "order",
    "shop",
    "store",
    "booking",
    "bookings",
    "reservation",
    "reservations",
    "events",
    "event",
    "editor",
  ],
  ...[
    "editorial",
    "general",
    "main",
    "public",
    "alerts",
    "notification",
    "notifications",
    "notify",
    "mailer-daemon",
    "ssh",
  ],
]);

/** The address around the `@` (or its full-width form) at `at`; undefined for what is none, or is nobody's. */
export function emailAround(text: string, at: number, floor: number): { start: number; end: number } | undefined {
  let start = at;
  while (start > floor && at - start <= MOST_LOCAL && isLocalUnit(text.charCodeAt(start - 1))) start--;
  // A local part begins and ends with a letter or digit; what is quoted or escaped before it is not of it.
  while (start < at && !isAlphanumeric(text.charCodeAt(start))) start++;
  if (text.charAt(start - 1) === "\\" && "nrt".includes(text.charAt(start))) start++;
  if (start === at || at - start > MOST_LOCAL || !isAlphanumeric(text.charCodeAt(at - 1))) {
    if (start === at || text.charAt(at - 1) !== "_") return undefined;
  }
  let end = at + 1;
  while (end < text.length && end - at <= MOST_DOMAIN && isDomainUnit(text.charCodeAt(end))) end++;
  while (end > at + 1 && !isAlphanumeric(text.charCodeAt(end - 1))) end--;
  const before = text.charAt(start - 1);
  if (before === "@" || before === "/" || text.charAt(end) === "@") return undefined;
  const labels = text
    .slice(at + 1, end)
    .toLowerCase()
    .split(".");
  // What follows in one word is not of the name: a@b.co.jp.123.
  while (labels.length > 2 && !TOP_LEVEL.test(labels.at(-1)!)) end -= labels.pop()!.length + 1;
  const top = labels.at(-1)!;
  if (labels.length < 2 || labels.includes("") || !TOP_LEVEL.test(top) || NOT_TOP_LEVEL.has(top)) return undefined;
  if (labels.slice(0, -1).some((label) => MADE_UP_DOMAINS.has(label) || label.startsWith("example"))) return undefined;
  const local = text.slice(start, at).toLowerCase();
  if (NOBODY.has(local) || /^(?:x+|y+|z+|a+)$/.test(local) || local.includes("example")) return undefined;
  return { start, end };
}
