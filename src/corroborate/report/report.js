"use strict";
(() => {
  const form = document.getElementById("filters");
  const cards = [...document.querySelectorAll(".finding")];
  if (form) {
    const stories = [...document.querySelectorAll(".story")];
    const known = cards.map((card) => ({
      card,
      state: card.dataset.state,
      family: card.dataset.family,
      story: card.dataset.story,
      outlets: card.dataset.outlets.split(" "),
    }));
    const has = {
      state: (one, chosen) => chosen.includes(one.state),
      family: (one, chosen) => chosen.includes(one.family),
      outlet: (one, chosen) => one.outlets.includes(chosen[0]),
      story: (one, chosen) => one.story === chosen[0],
      words: (one, chosen) => {
        one.text ??= one.card.textContent.toLowerCase();
        return one.text.includes(chosen[0]);
      },
    };
    const values = {
      state: (one) => [one.state],
      family: (one) => [one.family],
      outlet: (one) => one.outlets,
      story: (one) => [one.story],
    };

    const chosen = () => {
      const data = new FormData(form);
      const picked = {};
      for (const name of Object.keys(has)) {
        const found = data.getAll(name).map((value) => value.trim().toLowerCase()).filter(Boolean);
        if (found.length) picked[name] = name === "family" || name === "state" ? data.getAll(name) : found;
      }
      return picked;
    };

    const count = (name, picked) => {
      const others = Object.entries(picked).filter(([other]) => other !== name);
      const counts = new Map();
      for (const one of known) {
        if (!others.every(([other, wanted]) => has[other](one, wanted))) continue;
        for (const value of values[name](one)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return counts;
    };

    const update = () => {
      const picked = chosen();
      let shown = 0;
      for (const one of known) {
        const fits = Object.entries(picked).every(([name, wanted]) => has[name](one, wanted));
        one.card.hidden = !fits;
        shown += fits;
      }
      for (const story of stories) story.hidden = !story.querySelector(".finding:not([hidden])");
      for (const name of ["state", "family"]) {
        const counts = count(name, picked);
        for (const input of form.querySelectorAll(`input[name=${name}]`)) {
          input.nextElementSibling.textContent = counts.get(input.value) ?? 0;
        }
      }
      for (const name of ["outlet", "story"]) {
        const counts = count(name, picked);
        for (const option of form.elements[name].options) {
          if (option.value) option.textContent = `${option.dataset.label} (${counts.get(option.value) ?? 0})`;
        }
      }
      const all = known.length === 1 ? "1 finding" : `${known.length} findings`;
      document.getElementById("shown").textContent = shown === known.length ? `All ${all} shown` : `${shown} of ${all} shown`;
    };

    let waiting = 0;
    form.addEventListener("input", (event) => {
      clearTimeout(waiting);
      waiting = setTimeout(update, event.target.name === "words" ? 150 : 0);
    });
    form.addEventListener("reset", () => setTimeout(update));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    form.reset();
    update();

    addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
      const step = { j: 1, k: -1 }[event.key];
      if (!step) return;
      const visible = cards.filter((card) => !card.hidden);
      const here = visible.indexOf(document.activeElement.closest(".finding"));
      const next = visible[here < 0 ? (step > 0 ? 0 : visible.length - 1) : here + step];
      if (next) {
        next.focus({ preventScroll: true });
        next.scrollIntoView({ block: "start" });
      }
    });
  }

  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const card = target.closest(".finding");
    if (card?.hidden) form.reset();
    target.closest("details")?.setAttribute("open", "");
    setTimeout(() => {
      target.scrollIntoView({ block: card ? "start" : "center" });
      const words = target.matches("span:empty") ? target.nextElementSibling : target;
      if (words?.matches("a, [tabindex]")) words.focus({ preventScroll: true });
    }, 20);
  };
  addEventListener("hashchange", follow);
  if (location.hash) follow();
})();
