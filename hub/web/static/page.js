// Runs the page's queries in place. Without this script each form is a plain GET of the same query.
"use strict";

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

const CHARACTER = 8.5; // pixels

function span(kind, text) {
  const element = document.createElement("span");
  element.className = kind;
  element.textContent = text;
  return element;
}

function coloured(json) {
  const pieces = new DocumentFragment();
  let end = 0;
  for (const match of json.matchAll(TOKEN)) {
    const [whole, text, colon] = match;
    pieces.append(json.slice(end, match.index));
    if (colon) pieces.append(span("key", text), colon);
    else pieces.append(span(text ? "text" : "value", whole));
    end = match.index + whole.length;
  }
  pieces.append(json.slice(end));
  return pieces;
}

// One line for what fits in the width, so that an answer shows its shape at a glance.
function pretty(value, width, indent = "") {
  const line = JSON.stringify(value, null, 1).replace(/\n */g, " ");
  if (value === null || typeof value !== "object" || indent.length + line.length <= width) return line;
  const inner = `${indent}  `;
  const parts = Object.entries(value).map(([key, part]) => {
    const name = Array.isArray(value) ? "" : `${JSON.stringify(key)}: `;
    return `${inner}${name}${pretty(part, width, inner)}`;
  });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}

async function ask(query) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
    },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

function tell(outcome, text, fault) {
  outcome.textContent = text;
  outcome.classList.toggle("fault", fault);
}

async function run(form) {
  const outcome = form.querySelector(".outcome");
  const button = form.querySelector("button");
  const answer = form.parentElement.querySelector(".answer");
  const started = performance.now();
  button.setAttribute("aria-busy", "true");
  try {
    const result = await ask(form.elements.query.value);
    const took = `${Math.round(performance.now() - started)} ms`;
    answer.hidden = false;
    answer.replaceChildren(coloured(pretty(result, Math.max(36, answer.clientWidth / CHARACTER - 5))));
    tell(outcome, result.errors ? `Answered with errors in ${took}` : `Answered in ${took}`, Boolean(result.errors));
  } catch {
    tell(outcome, "No answer: the hub could not be reached.", true);
  } finally {
    button.removeAttribute("aria-busy");
  }
}

for (const form of document.querySelectorAll("form.query")) {
  const link = form.querySelector("a");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run(form);
  });
  form.elements.query.addEventListener("input", (event) => {
    link.href = `/graphql?${new URLSearchParams({ query: event.target.value })}`;
  });
  form.elements.query.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}
