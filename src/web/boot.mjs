// The page's only script of its own: loads the program and its first words side by side, starts it, and then brings the other words.
// Addresses stand on the script's element, so that this file does not change when they do.

const address = (name) => new URL(document.getElementById("boot").dataset[name], document.baseURI).href;

// A file's name holds the SHA-256 of its bytes; fetch wants the same digest in base64.
const integrity = (url) => {
  const digest = url.match(/[0-9a-f]{64}/)[0].match(/../g).map((pair) => parseInt(pair, 16));
  return "sha256-" + btoa(String.fromCharCode(...digest));
};

const whole = (name) => {
  const url = address(name);
  return fetch(url, { integrity: integrity(url) });
};

const words = async (name) => (await whole(name)).text();

// No integrity here: that check waits for the last byte, and the program is compiled while it arrives.
const program = async () => {
  const wasm = fetch(address("wasm"));
  const [glue] = await Promise.all([import(address("glue")), wasm]);
  return [glue, await glue.default({ module_or_path: wasm })];
};

const fetched = async () => {
  const late = (async () => WebAssembly.compile(await (await whole("late")).arrayBuffer()))();
  return Promise.all([late, words("more")]);
};

// Whoever comes back, or comes to a page of its own, is likely to need the late part at once.
const likely = () => {
  try {
    return location.hash.length > 2 || localStorage.length > 0;
  } catch {
    return false;
  }
};

let started = false;
try {
  const soon = likely() ? fetched() : undefined;
  // Its failure is heard below.
  soon?.catch(() => {});
  const [[app, first], firstWords] = await Promise.all([program(), words("first")]);
  const bringLatePart = async (parts = fetched()) => {
    try {
      const [late, more] = await parts;
      await WebAssembly.instantiate(late, { __wasm_split: first });
      app.late_part(more);
    } catch (error) {
      console.error(error);
      app.late_part();
    }
  };
  app.start(firstWords, () => void bringLatePart());
  started = true;
  await bringLatePart(soon);
} catch (error) {
  document.getElementById("trouble").hidden = false;
  // What stands there before the start says the same in other words; a program that runs stays.
  document.getElementById("app").hidden = !started;
  throw error;
}
