import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Details, Reasons, Report } from "../core/filter.ts";

/**
 * Reports what readers and shapes found wrong with a row itself (`sample.meta.issues`). All findings are about the
 * row and none points into a text: also a turn of an unknown role, which is read as context here, is a turn that
 * training code will drop, crash on or take for somebody else's.
 */
export default defineFilter({
  id: "row",
  summary: "Rows that cannot be read, or do not have the shape they should have.",
  options: z.strictObject({}),
  reasons: {
    unmappedRole: {
      code: "ROW001",
      severity: "reject",
      message: "The role {{role}} at {{path}} is not known, so nobody can say whose turn it is.",
      why: "Training code will drop the turn, fail on it, or train on what somebody else said.",
      fix: "Rename the role to system, user, assistant or tool before the data is merged.",
      bad: {
        line: '{"messages":[{"role":"user","content":"こんにちは"},{"role":"narrator","content":"雨が降っている。"},{"role":"assistant","content":"こんにちは。"}]}',
      },
      good: {
        line: '{"messages":[{"role":"human","content":"こんにちは"},{"role":"gpt","content":"こんにちは。"}]}',
      },
      since: "0.1.0",
    },
    nullText: {
      code: "ROW002",
      severity: "reject",
      message: "There is null at {{path}} where a text is due.",
      why: "Most training code turns null into the word None, or stops on it.",
      fix: "Fill in the text, or drop the row.",
      bad: { line: '{"messages":[{"role":"user","content":"Thank you."},{"role":"assistant","content":null}]}' },
      good: {
        line: '{"messages":[{"role":"user","content":"明日の東京の天気は？"},{"role":"assistant","content":null,"tool_calls":[{"id":"1","type":"function","function":{"name":"weather","arguments":"{\\"city\\":\\"東京\\"}"}}]}]}',
      },
      since: "0.1.0",
    },
    missingColumn: {
      code: "ROW003",
      severity: "reject",
      message: "The row has no column {{column}}.",
      why: "Rows without a column that the others have come from another export, and have no answer or no question.",
      fix: "Name the right column with --shape, or drop the row.",
      bad: { line: '{"instruction":"Name a prime number above ten."}' },
      good: { line: '{"instruction":"Name a prime number above ten.","output":"Eleven."}' },
      since: "0.1.0",
    },
    badTurn: {
      code: "ROW004",
      severity: "reject",
      message: "What stands at {{path}} is not a turn with a role and a text.",
      why: "A conversation with a turn that cannot be read is not the conversation that was held.",
      fix: "Give every turn a role and a content, and drop what is none.",
      bad: {
        line: '{"messages":[{"role":"user","content":"안녕하세요"},"안녕하세요!",{"role":"assistant","content":"네."}]}',
      },
      good: {
        line: '{"messages":[{"role":"user","content":"안녕하세요"},{"role":"assistant","content":"안녕하세요!"}]}',
      },
      since: "0.1.0",
    },
    wrongType: {
      code: "ROW005",
      severity: "reject",
      message: "There is a value of type {{type}} at {{path}} where a text is due.",
      why: "A number or an object in place of a text is a sign of columns that were mixed up.",
      fix: "Store texts as strings.",
      bad: { line: '{"instruction":"What is six times seven?","output":42}' },
      good: { line: '{"instruction":"What is six times seven?","output":"42"}' },
      since: "0.1.0",
    },
    noTrainedTurn: {
      code: "ROW006",
      severity: "reject",
      message: "None of the {{turns}} turns at {{path}} is an answer to train on; their roles are: {{roles}}.",
      why: "There is nothing to learn from, and often it means that ShareGPT data was read with the wrong keys.",
      fix: "Check the names of the roles and the keys of the turns; drop conversations that end before the first answer.",
      bad: { line: '{"messages":[{"role":"system","content":"Be kind."},{"role":"user","content":"Hello there."}]}' },
      good: { line: '{"messages":[{"role":"user","content":"Hello there."},{"role":"assistant","content":"Hello."}]}' },
      since: "0.1.0",
    },
    badJsonString: {
      code: "ROW007",
      severity: "reject",
      message: "The text at {{path}} should be the JSON of a list and does not parse.",
      why: "A conversation that was cut or quoted wrongly when it was stored cannot be put together again.",
      fix: "Export the column again, as a list and not as text.",
      bad: { line: '{"messages":"[{\\"role\\":\\"user\\",\\"content\\":\\"Hello\\"},{\\"role\\":\\"assis"}' },
      good: {
        line: '{"messages":"[{\\"role\\":\\"user\\",\\"content\\":\\"Hello\\"},{\\"role\\":\\"assistant\\",\\"content\\":\\"Hi.\\"}]"}',
      },
      since: "0.1.0",
    },
    tooManyTexts: {
      code: "ROW008",
      severity: "reject",
      message: "The row has {{texts}} texts, more than the {{limit}} that are looked at.",
      why: "No conversation has as many turns: a whole file, or a loop of a program, went into one row.",
      fix: "Split it into the conversations that it holds.",
      bad: { line: '{"messages":"a list of more than 10,000 turns"}' },
      good: {
        line: '{"messages":[{"role":"user","content":"Hello there."},{"role":"assistant","content":"Hello."}]}',
      },
      since: "0.2.0",
    },
    malformedJson: {
      code: "ROW010",
      severity: "reject",
      message: "The line is not JSON: {{error}}.",
      why: "Readers stop at such a line, or skip it without a word.",
      fix: "Write the file again; a line that was cut in two is the commonest cause.",
      bad: { line: '{"text":"A line that ends too so' },
      good: { line: '{"text":"A line that ends where it should."}' },
      since: "0.1.0",
    },
    invalidUtf8: {
      code: "ROW011",
      severity: "reject",
      message: "The line is not UTF-8: byte {{byte}} of it is no part of a character.",
      why: "Readers stop at it or put U+FFFD in its place, and the text is lost.",
      fix: "Convert the file from its own encoding to UTF-8 and write it again.",
      bad: { line: '{"text":"caf\ufffd"}' },
      good: { line: '{"text":"café"}' },
      since: "0.1.0",
    },
    notAnObject: {
      code: "ROW012",
      severity: "reject",
      message: "The line is JSON of type {{type}}, not an object with columns.",
      why: "A row needs named columns; what stands here belongs to another format.",
      fix: 'Write one object a line, such as {"text": "…"}.',
      bad: { line: '["A bare list."]' },
      good: { line: '{"text":"A text in its column."}' },
      since: "0.1.0",
    },
    lineTooLong: {
      code: "ROW013",
      severity: "reject",
      message: "The line is {{bytes}} bytes long, more than the {{limit}} that are read.",
      why: "A line of that length is a file that lost its line ends, or data that is no text.",
      fix: "Look whether line feeds were lost; split documents of that size.",
      bad: { line: '{"text":"a line of more than 64 MB"}' },
      good: { line: '{"text":"a line of less than 64 MB"}' },
      since: "0.1.0",
    },
    filterCrashed: {
      code: "ROW020",
      severity: "reject",
      message: "The filter {{filter}} failed on this row: {{error}}.",
      why: "The row was set aside because nobody knows whether it is good.",
      fix: "Report the row to the author of the filter, and run again without that filter.",
      bad: { line: '{"text":"a text that a filter could not bear"}' },
      good: { line: '{"text":"a text that all filters could bear"}' },
      since: "0.1.0",
    },
  },
  check: () => (sample, report) => {
    // The reasons come as strings from readers; an unknown one, or one without its data, is a bug and must be seen.
    const record = report as unknown as Report<Reasons>;
    for (const { reason, path, data } of sample.meta.issues) {
      const details: Details = { data: path === undefined ? data : { path, ...data } };
      record(reason, details);
    }
  },
});
