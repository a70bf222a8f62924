import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createProgress, createWatchdog } from "../../src/engine/watchdog.ts";

describe("createWatchdog", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function watching(seconds: number) {
    const progress = createProgress();
    const steps = new Int32Array(progress);
    const dog = createWatchdog(progress, seconds);
    return {
      dog,
      step(slot: number, row: number, filter: number) {
        steps[slot * 2] = row + 1;
        steps[slot * 2 + 1] = filter;
      },
      idle(slot: number) {
        steps[slot * 2] = 0;
      },
    };
  }

  it("tells the row and the filter that a task stays on for too long", async () => {
    const { dog, step } = watching(10);
    const slot = dog.open();
    const told = vi.fn();
    void dog.hung(slot).then(told);
    step(slot, 6, 2);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(told).toHaveBeenCalledWith({ row: 6, filter: 2 });
    expect(dog.at(slot)).toEqual({ row: 6, filter: 2 });
    dog.stop();
  });

  it("is content with a task that goes on, by rows or by filters", async () => {
    const { dog, step } = watching(2);
    const slot = dog.open();
    const told = vi.fn();
    void dog.hung(slot).then(told);
    for (let second = 0; second < 30; second++) {
      step(slot, Math.floor(second / 2), second % 2);
      await vi.advanceTimersByTimeAsync(1_500);
    }
    expect(told).not.toHaveBeenCalled();
    dog.stop();
  });

  it("does not take a task that waits for a thread, or has ended, for hung", async () => {
    const { dog, step, idle } = watching(2);
    const [waiting, ended] = [dog.open(), dog.open()];
    const told = vi.fn();
    void dog.hung(waiting).then(told);
    void dog.hung(ended).then(told);
    step(ended, 3, 0);
    await vi.advanceTimersByTimeAsync(1_000);
    idle(ended);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).not.toHaveBeenCalled();
    expect(dog.at(ended)).toBeUndefined();
    dog.stop();
  });

  it("forgets a slot that is closed, and starts a reused one anew", async () => {
    const { dog, step } = watching(2);
    const slot = dog.open();
    const told = vi.fn();
    void dog.hung(slot).then(told);
    step(slot, 1, 1);
    dog.close(slot);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).not.toHaveBeenCalled();
    expect(dog.open()).toBe(slot);
    expect(dog.at(slot)).toBeUndefined();
    dog.stop();
  });

  it("has slots of their own for as many tasks as it says", () => {
    const { dog } = watching(1);
    const slots = Array.from({ length: dog.slots }, () => dog.open());
    expect(new Set(slots).size).toBe(dog.slots);
    dog.stop();
  });
});
