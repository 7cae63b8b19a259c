// The page's only script of its own: loads the program and its first words side by side, starts it, and then brings the other words.
// Addresses stand on the script's element, so that this file does not change when they do.

const address = (name) => new URL(document.getElementById("boot").dataset[name], document.baseURI).href;

// A file's name holds the SHA-256 of its bytes; fetch wants the same digest in base64.
const integrity = (url) => {
  const digest = url.match(/[0-9a-f]{64}/)[0].match(/../g).map((pair) => parseInt(pair, 16));
  return "sha256-" + btoa(String.fromCharCode(...digest));
};

const words = async (name) => {
  const url = address(name);
  return (await fetch(url, { integrity: integrity(url) })).text();
};

// No integrity here: that check waits for the last byte, and the program is compiled while it arrives.
const program = async () => {
  const wasm = fetch(address("wasm"));
  const [glue] = await Promise.all([import(address("glue")), wasm]);
  await glue.default({ module_or_path: wasm });
  return glue;
};

let started = false;
try {
  const [app, first] = await Promise.all([program(), words("first")]);
  app.start(first);
  started = true;
  app.more(await words("more"));
} catch (error) {
  document.getElementById("trouble").hidden = false;
  // What stands there before the start says the same in other words; a program that runs stays.
  document.getElementById("app").hidden = !started;
  throw error;
}
