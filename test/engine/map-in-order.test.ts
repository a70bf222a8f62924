import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapInOrder } from "../../src/engine/map-in-order.ts";

const ticks = async (times: number) => {
  for (let tick = 0; tick < times; tick++) await Promise.resolve();
};
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("mapInOrder", () => {
  it("keeps the order, and never has more under way than budget and one item, or most", async () => {
    const items = fc.array(fc.record({ cost: fc.nat(9), pull: fc.nat(6), work: fc.nat(20) }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        items,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (given, budget, most) => {
          let [cost, count, before] = [0, 0, 0];
          async function* source() {
            for (const [index, item] of given.entries()) {
              await ticks(item.pull);
              yield { ...item, index };
            }
          }
          const seen: number[] = [];
          const start = async (item: { cost: number; work: number; index: number }) => {
            // What was let in before this item kept within the budget.
            before = Math.max(before, count === 0 ? 0 : cost);
            cost += item.cost;
            count++;
            expect(count).toBeLessThanOrEqual(most);
            await ticks(item.work);
            return item.index;
          };
          for await (const { item, result } of mapInOrder(source(), start, {
            costOf: (item) => item.cost,
            budget,
            most,
          })) {
            cost -= item.cost;
            count--;
            expect(result).toBe(item.index);
            seen.push(result);
            await ticks(result % 3);
          }
          expect(seen).toEqual(given.map((_, index) => index));
          expect(before).toBeLessThan(budget);
        },
      ),
    );
  });

  const ahead = { costOf: () => 1, budget: 4, most: 100 };

  it("yields a result that is ready though the source hangs", async () => {
    async function* source() {
      yield 1;
      yield 2;
      await new Promise(() => {});
    }
    const results = mapInOrder(source(), async (item) => item * 10, ahead);
    expect((await results.next()).value).toEqual({ item: 1, result: 10 });
    expect((await results.next()).value).toEqual({ item: 2, result: 20 });
  });

  it("tells an error of the work at its place", async () => {
    async function* source() {
      yield* [1, 2, 3, 4];
    }
    const seen: number[] = [];
    const start = async (item: number) => {
      if (item === 3) throw new Error("three failed at once");
      await later(5);
      return item;
    };
    await expect(
      (async () => {
        for await (const { result } of mapInOrder(source(), start, ahead)) seen.push(result);
      })(),
    ).rejects.toThrow("three failed at once");
    expect(seen).toEqual([1, 2]);
  });

  it("tells an error of the source when all before it has been yielded", async () => {
    async function* source() {
      yield* [1, 2];
      throw new Error("the source broke");
    }
    const seen: number[] = [];
    const start = async (item: number) => {
      await later(5);
      return item;
    };
    await expect(
      (async () => {
        for await (const { result } of mapInOrder(source(), start, ahead)) seen.push(result);
      })(),
    ).rejects.toThrow("the source broke");
    expect(seen).toEqual([1, 2]);
  });

  it("pulls nothing more and closes the source when it is left", async () => {
    let [pulled, closed] = [0, false];
    async function* source() {
      try {
        for (;;) yield ++pulled;
      } finally {
        closed = true;
      }
    }
    for await (const { result } of mapInOrder(source(), async (item) => item, ahead)) if (result === 3) break;
    await later(5);
    const then = pulled;
    await later(5);
    expect([pulled, closed]).toEqual([then, true]);
    expect(then).toBeLessThanOrEqual(3 + ahead.budget);
  });
});
