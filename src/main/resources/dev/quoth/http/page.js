// Typing ahead. Without this script the boxes are plain ones.
"use strict";
for (const box of document.querySelectorAll("input[data-suggest]")) {
  let asked = 0;
  let timer = 0;
  const ask = async () => {
    const mine = ++asked;
    const address = "suggest?" + box.dataset.suggest + "=" + encodeURIComponent(box.value);
    const answer = await fetch(address).catch(() => null);
    if (!answer || !answer.ok || mine !== asked) {
      return;
    }
    const options = (await answer.json()).map((each) => {
      const option = document.createElement("option");
      option.value = each.value;
      option.label = each.label;
      return option;
    });
    box.list.replaceChildren(...options);
  };
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
}
