// Stands after "const data = {…};". Draws where the script stands on somebody else's page. Styles are adopted and not inline, so that a
// page which allows our script and nothing else shows it as it is; "all: initial" on the box keeps that page's own styles out.
const styles = new CSSStyleSheet();
styles.replaceSync(`
  .box { all: initial; display: block; box-sizing: border-box; max-width: 40em; padding: 20px; border: 2px solid #1d70b8; background: #fff; color: #0b0c0c; font: 19px/1.4 arial, sans-serif; overflow-wrap: break-word; }
  h2 { margin: 0 0 10px; font-size: 24px; line-height: 1.25; }
  ul { margin: 0 0 10px; padding: 0; list-style: none; }
  li { margin: 0 0 8px; }
  a { color: #1a65a6; text-decoration: underline; text-underline-offset: 0.15em; }
  a:focus-visible { outline: 3px solid transparent; background: #fd0; color: #0b0c0c; box-shadow: 0 -2px #fd0, 0 4px #0b0c0c; }
`);

const make = (tag, text, ...inner) => {
  const element = document.createElement(tag);
  element.append(...(text ? [text] : []), ...inner);
  return element;
};

const link = ({ text, href }) => Object.assign(make("a", text), { href });

const script = [...document.scripts].find((one) => one.src === import.meta.url);
const place = document.createElement("heard-ways");
place.style.setProperty("display", "block", "important");
const box = make("section", "",
  make("h2", data.title),
  make("ul", "", ...data.ways.map((way) => make("li", "", make("strong", `${way.name}: `), link(way), way.state ? `. ${way.state}` : ""))),
  make("ul", "", ...data.links.map((one) => make("li", "", link(one)))));
box.className = "box";
box.lang = data.lang;
box.setAttribute("aria-label", data.title);
const shadow = place.attachShadow({ mode: "open" });
shadow.adoptedStyleSheets = [styles];
shadow.append(box);
script?.after(place);
