/** How far from a word its subject is looked for, in UTF-16 code units. */
const AROUND_UNITS = 160;

/** Words of trades whose terms English takes from other languages: the kitchen, music, dance, art, plants, faith, war, the law. */
const WORDS =
  "sauce rice cheese cheeses cook cooked cooking cooks dish dishes recipe recipes flavor flavors flavour tea broth soup stew noodle noodles spice spices spicy fried grilled roasted baked bake bread dough pork beef chicken lamb fish tuna shrimp meat vegetables salad garlic onion onions ginger dessert desserts sweet snack snacks meal meals cuisine restaurant menu drink drinks beer wine cocktail coffee chocolate butter powder paste pasta pizza boil simmer saucepan skillet oven tender tablespoon tablespoons cup cups breakfast lunch dinner food foods eat eating delicious music musical dance dances dancing song songs melody rhythm opera ballet tempo guitar drum drums painting paintings paint painter fresco canvas sculpture pottery plant plants shrub tree trees flower flowers species genus herb herbs fruit fruits seeds dog dogs breed breeds yoga breathe inhale exhale pose poses meditation temple temples monk monks prayer prayers ritual rituals deity deities god gods goddess goddesses festival festivals martial karate judo sword samurai warrior warriors legal plaintiff defendant court statute dress fabric garment garments silk mosque church latin phrase term terms called known pronounced word words meaning language".split(
    " ",
  );

const trade = new Set(WORDS);

/** True where the sentences around a word speak of such a trade. */
export function speaksOfTrade(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - AROUND_UNITS), end + AROUND_UNITS);
  return (around.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => trade.has(word));
}
