// The list of stories, filled as their files are read.

// { name, size, play }
export const stories = [];

// Tells a story once for each size of screen: "phone" or "laptop".
export function story(name, sizes, play) {
  for (const size of sizes) stories.push({ name: `${name} (${size})`, size, play });
}

export const BOTH = ["phone", "laptop"];
export const PHONE = ["phone"];
export const LAPTOP = ["laptop"];
