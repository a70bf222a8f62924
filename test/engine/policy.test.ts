import { describe, expect, it } from "vitest";
import type { SeveritySetting } from "../../src/core/finding.ts";
import { ROLES, type Role } from "../../src/core/sample.ts";
import { createPolicy, isSelected, NO_POLICY, type PolicySpec, ruleFor } from "../../src/engine/policy.ts";
import { filterOf, reasonOf, segmentOf } from "./test-filter.ts";

const reason = reasonOf("SCR001");
const filter = filterOf({ reasons: { found: reason } });

/** The severity of SCR001 on a text of a role; null: about the row. */
const on = (role: Role | null, spec: Partial<PolicySpec> = {}, given = filter, more = {}) =>
  createPolicy({ ...NO_POLICY, ...spec })(
    given,
    Object.values(given.reasons)[0] as typeof reason,
    role === null ? undefined : segmentOf(role, "x", more),
  );

describe("ruleFor", () => {
  it.each([
    [{}, null, undefined],
    [{ SCR: "flag" }, null, "flag"],
    [{ S: "off", SCR: "flag", SCR0: "note", SCR001: "reject" }, null, "reject"],
    [{ SCR001: "reject", SCR: "flag" }, "user", "reject"],
    [{ SCR: "flag", "SCR@user": "off" }, "user", "off"],
    [{ SCR: "flag", "SCR@user": "off" }, "assistant", "flag"],
    [{ "SCR@user": "off", SCR001: "flag" }, "user", "flag"],
    [{ "SCR001@user": "off", SCR001: "flag" }, "user", "off"],
    [{ "SCR@user": "off" }, null, undefined],
    [{ ENC: "off", SCR002: "off" }, null, undefined],
  ] as const)("of %j on %s is %s", (rules, role, expected) => {
    expect(ruleFor("SCR001", role, rules as Record<string, SeveritySetting>)).toBe(expected);
  });
});

describe("isSelected", () => {
  it.each([
    [[], [], true],
    [["SCR"], [], true],
    [["ENC", "SCR001"], [], true],
    [["ENC"], [], false],
    [[], ["SCR"], false],
    [["SCR"], ["SCR001"], false],
    [["SCR001"], ["SCR"], true],
    [["SCR001"], ["SCR001"], false],
    [[], ["ENC"], true],
  ])("with select %j and ignore %j is %s", (select, ignore, expected) => {
    expect(isSelected("SCR001", { select, ignore })).toBe(expected);
  });
});

describe("createPolicy", () => {
  it("judges what is trained on in full, and everything else as context", () => {
    const found = Object.fromEntries(ROLES.map((role) => [role, on(role)]));
    expect(found).toEqual({
      system: "flag",
      user: "flag",
      assistant: "reject",
      tool: "flag",
      text: "reject",
      prompt: "flag",
      chosen: "reject",
      rejected: "note",
      source: "flag",
      target: "reject",
    });
    expect(on(null)).toBe("reject");
  });

  it("takes a turn that the row excludes from training for context", () => {
    expect(on("assistant", {}, filter, { trained: false })).toBe("flag");
  });

  it("goes by the filter's roles, and before them by the reason's", () => {
    const byFilter = filterOf({ roles: ["user"], reasons: { found: reason } });
    expect([on("user", {}, byFilter), on("assistant", {}, byFilter)]).toEqual(["reject", "flag"]);
    const byReason = filterOf({ roles: ["user"], reasons: { found: reasonOf("SCR001", { roles: ["rejected"] }) } });
    expect([on("rejected", {}, byReason), on("user", {}, byReason)]).toEqual(["reject", "flag"]);
  });

  it("caps general rules on context, and takes a rule that names the role as it stands", () => {
    expect(on("user", { severity: { SCR001: "reject" } })).toBe("flag");
    expect(on("rejected", { severity: { SCR: "reject" } })).toBe("note");
    expect(on("user", { severity: { "SCR001@user": "reject" } })).toBe("reject");
    expect(on("rejected", { severity: { "SCR@rejected": "reject" } })).toBe("reject");
    expect(on("assistant", { severity: { SCR: "flag" } })).toBe("flag");
    expect(on("user", { severity: { SCR: "note" } })).toBe("note");
    expect(on("user", { severity: { "SCR@user": "off" } })).toBe("off");
  });

  it("drops what is not selected, whatever its severity", () => {
    expect(on("assistant", { select: ["ENC"], severity: { SCR001: "reject" } })).toBe("off");
    expect(on(null, { ignore: ["SCR"] })).toBe("off");
  });

  it("rejects nothing in a dry run", () => {
    expect(on("assistant", { dryRun: true })).toBe("flag");
    expect(on("user", { dryRun: true, severity: { "SCR@user": "reject" } })).toBe("flag");
    expect(on("assistant", { dryRun: true, severity: { SCR: "note" } })).toBe("note");
  });

  it.each([["ROW010"], ["ROW011"], ["ROW012"], ["ROW013"], ["ROW020"]])(
    "can neither drop nor soften %s: such a row goes to no file of good rows",
    (code) => {
      const row = filterOf({ id: "row", reasons: { found: reasonOf(code) } });
      for (const spec of [
        { select: ["SCR"] },
        { ignore: ["ROW"] },
        { dryRun: true },
        { severity: { ROW: "off" } } as const,
      ])
        expect(on(null, spec, row)).toBe("reject");
    },
  );
});
