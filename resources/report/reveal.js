"use strict";
const veils = Array.from(document.querySelectorAll("button.veil"));
function show(button, wanted) {
  button.setAttribute("aria-pressed", String(wanted));
  button.querySelector("img.clear").hidden = !wanted;
  button.querySelector("img.blurred").hidden = wanted;
}
function hideAll() {
  for (const button of veils) show(button, false);
}
for (const button of veils) {
  button.addEventListener("click", () => show(button, button.getAttribute("aria-pressed") !== "true"));
}
document.addEventListener("keydown", (event) => { if (event.key === "Escape") hideAll(); });
document.addEventListener("visibilitychange", () => { if (document.hidden) hideAll(); });
