// Functions that run inside the page. Each stands alone: nothing outside it exists there.

// What sticks out of a screen of this width, or nothing when the page does not scroll sideways.
export function overflowing(width) {
  const reach = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  if (reach <= width) return [];
  const wide = [...document.querySelectorAll("body *")].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > width + 1;
  });
  const names = wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
  return [`the page is ${reach} px wide`, ...names];
}

// What can be tapped and is smaller than 48 by 48 pixels. A link inside a sentence is as tall
// as its line; a radio button or a tick box is as large as the label around it.
export function smallTargets() {
  const SMALLEST = 47.5;
  const CONTROLS = "a[href], button, input, select, textarea, summary, [role=button]";
  const small = [...document.querySelectorAll(CONTROLS)].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.matches("p a, li a, .skip, [type=file], [type=hidden]")) return false;
    const target = element.matches("[type=radio], [type=checkbox]")
      ? (element.closest("label") ?? element)
      : element;
    const { width, height } = target.getBoundingClientRect();
    return width > 0 && (width < SMALLEST || height < SMALLEST);
  });
  return small.map((element) => {
    const { width, height } = element.getBoundingClientRect();
    return `${Math.round(width)} x ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`;
  });
}
