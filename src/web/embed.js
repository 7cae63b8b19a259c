// <kintsugi-guide>: puts the guide into a page of somebody else's, in a frame of the guide's own origin. What the element understands
// is told in docs/embedding.md. This is a plain script: a page may run it anywhere, any number of times, deferred, moved or bundled.

(() => {
  const NAME = "kintsugi-guide";
  if (customElements.get(NAME) || !("adoptedStyleSheets" in Document.prototype)) return;

  // What an attribute may say. The guide looks at every value again.
  const RULES = {
    __proto__: null,
    lang: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,
    theme: /^(light|dark|auto)$/,
    accent: /^#?[0-9a-f]{6}$/i,
    region: /^[a-z]{2}$/i,
    days: /^\d{1,3}$/,
    profile: /^[a-z0-9-]{1,32}$/,
    start: /^#\/[\w/-]*$/,
    mode: /^frame$/,
    "home-url": /./,
    "home-label": /^.{1,80}$/,
  };
  // These never stand in the frame's address: the way back goes by message alone.
  const NOT_IN_ADDRESS = ["start", "mode", "home-url", "home-label"];
  const ANYBODYS = /^(id|class|style|slot|part|title|role|dir|hidden|tabindex|(data|aria|on).*)$/;

  // The frame's own right to the page it stands in ends here; each word is needed, and tests/e2e/sandbox.rs shows for what.
  const SANDBOX =
    "allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

  // How long the guide may take to come before the link stands alone, in milliseconds.
  const PATIENCE = 15000;

  // Until the guide tells its height its place is taller than most windows: what stands below comes and goes out of sight.
  // A page's own rules end at the shadow root. The frame takes up the custom properties, so that they can be read as computed values.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ":host{display:block!important;position:relative}" +
      ":host([hidden]){display:none!important}" +
      "iframe{display:block;width:100%;height:1000px;border:0;visibility:hidden;color:var(--kintsugi-accent);background:var(--kintsugi-surface);border-radius:var(--kintsugi-radius);font-family:var(--kintsugi-font)}" +
      "iframe+slot{position:absolute;inset:0 0 auto;padding:1em}" +
      ".open{visibility:visible}" +
      ".open+slot{display:none}" +
      ".late{position:absolute;height:0}" +
      ".late+slot{position:static}",
  );

  const warned = new Set();
  const warn = (what) => {
    if (!warned.has(what)) console.warn(`${NAME}: ignored: ${what}`);
    warned.add(what);
  };

  const hex = (colour) =>
    colour.replace(/^rgb\((\d+), (\d+), (\d+)\)$/, (_, ...parts) =>
      parts.slice(0, 3).map((part) => (256 + +part).toString(16).slice(1)).join(""),
    );

  customElements.define(
    NAME,
    class extends HTMLElement {
      static observedAttributes = Object.keys(RULES);

      connectedCallback() {
        addEventListener("message", this);
        if (!this.root) {
          this.root = this.attachShadow({ mode: "closed" });
          this.root.adoptedStyleSheets = [sheet];
          this.root.append(document.createElement("slot"));
          this.near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.load(), {
            rootMargin: "500px",
          });
          // The link may be parsed, or put in, after the element.
          this.children_ = new MutationObserver(() => this.prepare());
          this.children_.observe(this, { childList: true, subtree: true });
        }
        this.near.observe(this);
        this.prepare();
      }

      disconnectedCallback() {
        removeEventListener("message", this);
        this.near.disconnect();
      }

      attributeChangedCallback(name) {
        if (!this.origin) return;
        if (name === "start" || name === "profile") this.frame.src = this.address();
        else if (this.frame.className === "open") this.send();
      }

      // Holds the place of the guide as soon as there is a link to it. Nothing is asked for yet.
      prepare() {
        this.link = this.querySelector("a[href]");
        if (this.frame || !this.link || !this.link.protocol.startsWith("http")) return;
        this.children_.disconnect();
        this.frame = document.createElement("iframe");
        // So the guide knows whom it may answer. A frame's name counts when it is put in.
        this.frame.name = "kintsugi " + location.origin;
        this.root.prepend(this.frame);
      }

      load() {
        if (!this.frame) return warn("an element without a plain link to the guide");
        if (this.origin) return;
        const { frame, link } = this;
        this.origin = link.origin;
        frame.title = link.textContent.trim() || NAME;
        frame.setAttribute("sandbox", SANDBOX);
        frame.allow = "clipboard-write";
        frame.src = this.address();
        setTimeout(() => {
          if (frame.className) return;
          frame.className = "late";
          this.tell("error", { reason: "timeout" });
        }, PATIENCE);
      }

      // The attributes that hold, by name.
      asked() {
        const asked = new URLSearchParams();
        for (const { name, value } of this.attributes) {
          const rule = RULES[name];
          if (!rule ? !ANYBODYS.test(name) : !rule.test(value)) warn(`${name}="${value}"`);
          else if (rule) asked.set(name, name === "accent" ? value.replace("#", "") : value);
        }
        if (asked.has("home-url")) {
          const home = document.createElement("a");
          home.href = asked.get("home-url");
          if (home.origin !== location.origin) {
            warn(`home-url="${asked.get("home-url")}"`);
            asked.delete("home-url");
          } else asked.set("home-url", home.href);
        }
        return asked;
      }

      address() {
        const { link } = this;
        const asked = this.asked();
        const start = asked.get("start") || (RULES.start.test(link.hash) ? link.hash : "");
        for (const name of NOT_IN_ADDRESS) asked.delete(name);
        asked.set("embed", 1);
        return link.origin + link.pathname + "?" + asked + start;
      }

      // Tells the guide what is asked of it now, and how the page looks.
      send() {
        const asked = this.asked();
        const style = getComputedStyle(this.frame);
        const look = {
          accent: hex(style.color),
          surface: hex(style.backgroundColor),
          radius: style.borderTopLeftRadius,
          font: style.fontFamily,
        };
        for (const name in look) {
          if (style.getPropertyValue("--kintsugi-" + name) && !asked.has(name)) asked.set(name, look[name]);
        }
        this.frame.contentWindow.postMessage({ kintsugi: "asked", asked: String(asked) }, this.origin);
      }

      handleEvent({ data, origin, source }) {
        const { frame } = this;
        if (!this.origin || source !== frame.contentWindow || origin !== this.origin) return;
        const kind = data?.kintsugi;
        const height = data?.height;
        if (kind === "ready") {
          frame.className = "open";
          this.send();
          this.tell(kind);
        } else if (kind === "resize" && height > 0 && height < 1e6) {
          frame.style.height = height + "px";
          this.tell(kind, { height });
        } else if (kind === "error") {
          this.tell(kind, { reason: "broken" });
        } else warn("a message that is none of the guide's");
      }

      tell(kind, detail) {
        this.dispatchEvent(new CustomEvent("kintsugi:" + kind, { bubbles: true, detail }));
      }
    },
  );
})();
