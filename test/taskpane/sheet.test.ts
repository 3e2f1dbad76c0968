import {
  bodyHeight, columnEdges, COLUMNS_SHOWN, moveBy, ROW_HEIGHT, rowsTop, scrollInto, scrollTopAt, visibleColumns, visibleRows,
} from "../../src/taskpane/sheet/geometry";
import { RowCache } from "../../src/taskpane/sheet/row-cache";
import type { WindowRow } from "../../src/taskpane/checker";

describe("what is in sight", () => {
  test("rows: those of the window and a few beyond, within the sheet", () => {
    expect(visibleRows(0, 260, 25_000)).toEqual({ from: 0, to: 18 });
    expect(visibleRows(1000 * ROW_HEIGHT, 260, 25_000)).toEqual({ from: 992, to: 1018 });
    expect(visibleRows(0, 260, 3)).toEqual({ from: 0, to: 3 });
    expect(visibleRows(0, 260, 0)).toEqual({ from: 0, to: 0 });
  });

  test("columns: by their own widths, never more than are shown at all", () => {
    const edges = columnEdges([3, 20, 20, 20, 20, 20, 20, 200]);
    expect(edges[1]).toBe(44);
    expect(edges[8]! - edges[7]!).toBe(340);
    expect(visibleColumns(0, 300, edges)).toEqual({ from: 0, to: 5 });
    expect(visibleColumns(edges[7]!, 300, edges)).toEqual({ from: 5, to: 8 });
    expect(columnEdges(new Array<number>(16_384).fill(10))).toHaveLength(COLUMNS_SHOWN + 1);
    expect(visibleColumns(0, 300, columnEdges([]))).toEqual({ from: 0, to: 0 });
  });

  test("a sheet of 200,000 rows scrolls pixel by pixel", () => {
    expect(bodyHeight(200_000)).toBe(200_000 * ROW_HEIGHT);
    expect(rowsTop(1234, 500, 200_000)).toBe(1234);
    expect(scrollTopAt(1234, 500, 200_000)).toBe(1234);
  });

  test("of the tallest sheet both ends can be reached, and no browser cuts off what is scrolled, magnified 4 times", () => {
    const [rows, height] = [1_048_576, 500];
    const body = bodyHeight(rows);
    expect(body * 4).toBeLessThan(33_554_428);
    expect(rowsTop(0, height, rows)).toBe(0);
    expect(visibleRows(rowsTop(body - height, height, rows), height, rows).to).toBe(rows);
    expect(rowsTop(body - height, height, rows)).toBeCloseTo(rows * ROW_HEIGHT - height, 3);
    for (const row of [0, 24_000, 700_000, rows - 1]) {
      const scrolled = scrollTopAt(scrollInto(0, height, row * ROW_HEIGHT, (row + 1) * ROW_HEIGHT), height, rows);
      const shown = visibleRows(rowsTop(scrolled, height, rows), height, rows);
      expect(shown.from <= row && row < shown.to).toBe(true);
      expect(scrolled).toBeLessThanOrEqual(body - height);
    }
  });

  test("scrolling brings a cell in with the shortest way", () => {
    expect(scrollInto(100, 50, 110, 120)).toBe(100);
    expect(scrollInto(100, 50, 90, 100)).toBe(90);
    expect(scrollInto(100, 50, 160, 180)).toBe(130);
    expect(scrollInto(0, 50, 60, 200)).toBe(60);
  });
});

describe("keys", () => {
  const size = { rows: 100, columns: 5, page: 20 };
  const move = (key: string, control = false, cursor = { row: 50, column: 2 }) => moveBy(key, control, cursor, size);

  test.each([
    ["ArrowUp", false, { row: 49, column: 2 }],
    ["ArrowDown", true, { row: 99, column: 2 }],
    ["ArrowLeft", true, { row: 50, column: 0 }],
    ["PageDown", false, { row: 70, column: 2 }],
    ["Home", false, { row: 50, column: 0 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 99, column: 4 }],
  ])("%s (Ctrl %s)", (key, control, to) => {
    expect(move(key, control)).toEqual(to);
  });

  test("the edges hold, and other keys are left to the browser", () => {
    expect(move("ArrowUp", false, { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
    expect(move("PageDown", false, { row: 95, column: 4 })).toEqual({ row: 99, column: 4 });
    expect(move("a")).toBeNull();
    expect(move("Tab")).toBeNull();
  });
});

describe("the rows kept", () => {
  const rowOf = (text: string): WindowRow => [{ text }];

  test("a block is asked for once, however often it is looked at", async () => {
    const asked: number[] = [];
    let arrived = 0;
    const cache = new RowCache((_, from, to) => {
      asked.push(from);
      return Promise.resolve(Array.from({ length: to - from }, (__, i) => rowOf(`r${from + i}`)));
    }, () => (arrived += 1));
    expect(cache.row("A", 205)).toBeUndefined();
    expect(cache.row("A", 299)).toBeUndefined();
    await Promise.resolve();
    expect(cache.row("A", 205)).toEqual(rowOf("r205"));
    expect(asked).toEqual([200]);
    expect(arrived).toBe(1);
  });

  test("after a check the old row stays in sight until the new one has come", async () => {
    let text = "old";
    const cache = new RowCache(() => Promise.resolve([rowOf(text)]), () => {});
    cache.row("A", 0);
    await Promise.resolve();
    text = "new";
    cache.version = 1;
    expect(cache.row("A", 0)).toEqual(rowOf("old"));
    await Promise.resolve();
    expect(cache.row("A", 0)).toEqual(rowOf("new"));
  });

  test("a late answer of an older check does not come over a newer one", async () => {
    const answers: ((rows: WindowRow[]) => void)[] = [];
    const cache = new RowCache(() => new Promise((resolve) => answers.push(resolve)), () => {});
    cache.row("A", 0);
    cache.version = 1;
    cache.row("A", 0);
    answers[1]!([rowOf("new")]);
    answers[0]!([rowOf("old")]);
    await new Promise((done) => setTimeout(done, 0));
    expect(cache.row("A", 0)).toEqual(rowOf("new"));
  });

  test("a closed file answers no more, and that is no fault", async () => {
    const cache = new RowCache(() => Promise.reject(new DOMException("stopped", "AbortError")), () => {});
    expect(cache.row("A", 0)).toBeUndefined();
    await new Promise((done) => setTimeout(done, 0));
    expect(cache.row("A", 0)).toBeUndefined();
  });
});
