// Runs in every measured page before anything of its own: notes what the browser says about its speed, and tries
// whether the first question answers. `PROBE` is put in by the benchmark.
(() => {
  if (window.top !== window) return;
  const seen = (window.bench = { lcp: 0, cls: 0, tasks: [], usable: 0, events: 0 });
  const watch = (type, each, more) => {
    try {
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...more });
    } catch { /* the browser has no such entries */ }
  };
  watch("largest-contentful-paint", (entry) => { seen.lcp = entry.startTime; });
  watch("layout-shift", (entry) => { if (!entry.hadRecentInput) seen.cls += entry.value; });
  watch("longtask", (entry) => seen.tasks.push([entry.startTime, entry.duration]));
  watch("event", (entry) => { seen.events = Math.max(seen.events, entry.duration); }, { durationThreshold: 16 });
  const answers = PROBE;
  const timer = setInterval(() => {
    if (!seen.usable && answers()) {
      seen.usable = performance.now();
      clearInterval(timer);
    }
  }, 10);
  seen.result = () => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    const fcp = paint ? paint.startTime : 0;
    const loads = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    const first = loads.filter((load) => load.responseEnd <= seen.usable);
    const sum = (list) => list.reduce((all, load) => all + load.transferSize, 0);
    const blocked = seen.tasks
      .filter(([start]) => start >= fcp && start <= seen.usable)
      .reduce((all, [, took]) => all + Math.max(0, took - 50), 0);
    return {
      fcp, lcp: seen.lcp, usable: seen.usable, blocked, cls: seen.cls,
      bytes: sum(first), requests: first.filter((load) => load.transferSize > 0).length, all: sum(loads),
    };
  };
})();
