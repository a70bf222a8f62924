// Runs a bench by name: `npm run bench -- floor --mb 200` compiles bench/ and src/ into .bench/ and runs that file.
const [name = "", ...rest] = process.argv.slice(2);
process.argv.splice(2, process.argv.length, ...rest);
await import(new URL(`../.bench/bench/${name}.js`, import.meta.url).href);
