import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
/** The context of a row that stands alone. */
const NO_CONTEXT = { profile: {
	rows: 0,
	counts: {}
} };
// src/core/marks.ts
/**
* Reads `⟦` and `⟧` as the start and end of expected spans, so that nobody counts offsets.
* @throws {TypeError} when marks are unbalanced or nested.
*/
function parseMarks(marked) {
	const spans = [];
	let text = "";
	let open = -1;
	for (const piece of marked.split(/([⟦⟧])/)) if (piece === "⟦") {
		if (open >= 0) throw new TypeError(`nested ⟦ in ${marked}`);
		open = text.length;
	} else if (piece === "⟧") {
		if (open < 0) throw new TypeError(`⟧ without ⟦ in ${marked}`);
		spans.push({
			start: open,
			end: text.length
		});
		open = -1;
	} else text += piece;
	if (open >= 0) throw new TypeError(`⟦ without ⟧ in ${marked}`);
	return {
		text,
		spans
	};
}
// src/core/example.ts
const CHAT = [
	"system",
	"user",
	"assistant",
	"tool"
];
/**
* Makes a sample of marked texts: chat roles become `messages[i].content`, other roles a column of their name.
* A bare string is one assistant turn.
*/
function sampleOf(texts) {
	const turns = typeof texts === "string" ? [{
		role: "assistant",
		text: texts
	}] : texts;
	const spans = [];
	const segments = turns.map(({ role, text: marked }, turn) => {
		const path = CHAT.includes(role) ? `messages[${turn}].content` : role;
		const { text, spans: marks } = parseMarks(marked);
		for (const mark of marks) spans.push({
			path,
			...mark
		});
		return {
			path,
			role,
			text,
			kind: "content",
			turn,
			trained: true
		};
	});
	return {
		sample: {
			segments,
			meta: {
				shape: turns.every(({ role }) => CHAT.includes(role)) ? "messages" : turns.length === 1 ? "text" : "preference",
				turns: segments.map(({ path, role }) => ({
					path: path.replace(/\.content$/, ""),
					role,
					rawRole: role,
					hasToolCalls: false,
					attachments: []
				})),
				issues: []
			}
		},
		spans
	};
}
// ../../../work/main/node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
// ../../../work/main/node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// ../../../work/main/node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
// ../../../work/main/node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};
// ../../../work/main/node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});
// ../../../work/main/node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};
// ../../../work/main/node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// ../../../work/main/node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const fastEnabled = jit && allowsEval.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// ../../../work/main/node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
/** Keyed off the context object every schema in one parse call already shares. */
const STATE$1 = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE$2 = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE$2;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE$2;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE$2;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE$2;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open$1 = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open$1.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE$2) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE$1];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE$1] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open$1.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open$1.length > depth ? open$1.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE$1]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
// ../../../work/main/node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}
// ../../../work/main/node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
// ../../../work/main/node_modules/zod/v4/core/api.js
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// ../../../work/main/node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			assignProp(properties, key, parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts });
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
/**
* Creates a toJSONSchema method for a schema instance.
* This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
*/
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
// ../../../work/main/node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
// ../../../work/main/node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });
// ../../../work/main/node_modules/zod/v4/classic/parse.js
const parse = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode = /* @__PURE__ */ _encode(ZodRealError);
const decode = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
// ../../../work/main/node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(/* @__PURE__ */ _overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => void 0;
});
function unknown() {
	return /* @__PURE__ */ _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return /* @__PURE__ */ _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(/* @__PURE__ */ _minLength(n, params));
	},
	nonempty(params) {
		return this.check(/* @__PURE__ */ _minLength(1, params));
	},
	max(n, params) {
		return this.check(/* @__PURE__ */ _maxLength(n, params));
	},
	length(n, params) {
		return this.check(/* @__PURE__ */ _length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return /* @__PURE__ */ _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return /* @__PURE__ */ _superRefine(fn, params);
}
// src/core/errors.ts
/** Every error a user can meet, each with a literal code. The message says what, where, why and what to do. */
var ShisaFilterError = class extends Error {};
/** A filter module breaks the contract of `defineFilter`. */
var InvalidFilterError = class extends ShisaFilterError {
	code = "SF_FILTER_INVALID";
	constructor(id, why) {
		super(`filter ${JSON.stringify(id)}: ${why}`);
	}
};
// src/core/define.ts
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const CODE = /^[A-Z]{3,4}\d{3}$/;
/**
* Defines a filter; the types of `report`, `measure` and the options follow from `reasons` and `options`.
* @throws {InvalidFilterError} for an id that is not kebab-case, a malformed code, or a sketch without a judge.
*/
function defineFilter(filter) {
	if (!ID.test(filter.id)) throw new InvalidFilterError(filter.id, "its id is not kebab-case");
	for (const [key, reason] of Object.entries(filter.reasons)) if (!CODE.test(reason.code)) throw new InvalidFilterError(filter.id, `reason ${key} has the malformed code ${reason.code}`);
	if (filter.sketch === void 0 !== (filter.judge === void 0)) throw new InvalidFilterError(filter.id, "sketch and judge come together");
	return filter;
}
/** `gap,length[,script]` in base 36, ascending; a missing script is the one before; gaps are Common. */
const SCRIPT_RANGES = "1t,q,2 6,q 1b,1 a,1,9 4,1,2 5,n 1,v 1,ch 13,5 5,2,7 k,34,1 0,4,9 1,3 2,4 1,1 4,1 1,1 1,3 1,1 1,k 1,1r 0,e,17 0,g,9 0,3p,8 0,2,1 0,4p,8 1,12,e 2,1e 2,3 1,1j,b 8,r 4,6 b,5,a 1,6 1,e 1,3 1,w 1,a 0,b,1 0,q,a 0,1,1 0,30,a 1,y 0,e,x 1,1o 2,3 0,1c,a 0,1e,y e,1n,z 2,3 0,1a,1c 2,f 1,s 2,1 1,b,x 5,y,a 5,23 1,t 0,29,d 0,4,1 0,f,d 2,q 0,4,g 1,8 2,2 2,m 1,7 1,1 3,4 2,9 2,2 2,4 8,1 4,2 1,5 2,p 2,3,h 1,6 4,2 2,m 1,7 1,2 1,2 1,2 2,1 1,5 4,2 2,3 3,1 7,4 1,1 7,h a,3,i 1,9 1,3 1,m 1,7 1,2 1,5 2,a 1,3 1,3 2,1 f,4 2,c 7,7 1,3,j 1,8 2,2 2,m 1,7 1,2 1,5 2,9 2,2 2,3 7,3 4,2 1,5 2,i a,2,k 1,6 3,3 1,4 3,2 1,1 1,2 3,2 3,3 3,c 4,5 3,3 1,4 2,1 6,1 e,l 5,d,l 1,3 1,n 1,g 2,9 1,3 1,4 7,2 1,3 1,2 2,4 2,a 7,9 0,d,m 1,3 1,n 1,a 1,5 2,9 1,3 1,4 7,2 5,3 1,4 2,a 1,3 c,d,n 1,3 1,1f 1,3 1,6 4,g 2,q 1,3,o 1,i 3,o 1,9 1,1 2,7 3,1 4,6 1,1 1,8 6,a 2,3 c,1m,c 5,s 11,2,p 1,1 1,5 1,o 1,1 1,n 2,5 1,1 1,7 1,a 2,4 w,20,s 1,10 4,13 1,10 1,f 1,7 4,2 11,4g,r 0,12,f 1,1 5,1 2,17 1,4 0,74,6 0,21,u 1,4 2,7 1,1 1,4 2,15 1,4 2,x 1,4 2,7 1,1 1,4 2,f 1,1l 1,4 2,1v 2,w 3,q 6,2e,v 2,6 2,hs,w 0,t,15 3,23,14 3,b 7,m,1c 9,m b,k c,d 1,3 1,2 c,2m,q 2,a 6,a 6,2,t 2,1 1,k 6,2h 7,17 5,1y,w a,v,1c 1,c 4,c 4,1 3,16 2,5 b,18 4,q 6,b 3,2 0,w,q 0,s,1c 2,1t 1,t 2,b 6,a 6,e 2,1a,1 2,c k,25,13 1,1e 0,38,1c 8,1o 3,f 3,1f 0,b,8 5,17,f 2,3 0,8,1c 8,3,1 1,d 1,7 4,1 6,1 3,2 6,12,2 0,5,9 0,1,8 0,1d,2 0,5,9 0,4,2 0,5,9 0,d,2 0,1,8 0,1y,2 0,1,9 0,1s,1 0,74,2 0,m,9 2,6 2,12 2,6 2,8 1,1 1,1 1,1 1,v 2,1h 1,f 1,e 2,6 1,j 2,3 1,9 d,2,1 2r,1,2 d,1 g,d 1f,x,1 1h,1,9 3,2,2 6,1 r,1 h,15 19z,74,16 lc,2o,18 0,w,2 0,38,17 5,7 0,12,f 1,1 5,1 2,1k,10 7,2 e,1 0,n,u 9,7 1,7 1,7 1,7 1,7 1,7 1,7 1,7 1,w,8 3k,q,3 1,2h c,5y 1b,3 p,9 0,4,1 0,2,6 8,4,3 5,2e,4 2,2,1 2,3,4 1,2i,5 1,4 5,17,7 1,2m,6 h,w,7 1c,g,5 0,v,6 1t,v 29,1b,5 1,2g 4o,534,3 1s,g74 0,wd,11 3,1j 9,9o,1c k,2o,8 0,2g,1c 16,2u,2 3,2a k,f 0,19,1c j,1k 8,1y 8,c 6,w,d 0,1a,1c 1,11 b,1 0,t,6 3,26,12 2,a 4,2 0,v,r 1,1j,1c 9,e 2,a 2,4 0,w,r 0,1v,1c o,s a,6,u 2,6 2,6 9,7 1,7 1,17,2 1,9 0,1,9 0,4,2 6,28,v 0,1a,1c 2,a 6,8mc,6 c,n 4,1d 6is,a6,3 2,2y 12,7,2 c,5,e 5,q,b 1,5 1,1 1,2 1,2 1,a 0,dq,a 2,40 w,g 0,g,1 g,e 0,2,8 1s,5,a 1,3r 10,q,2 6,q b,1k,5 2,v,6 3,6 2,6 2,6 2,3 z,c,1c 1,q 1,j 1,2 1,f 2,e y,3f 1x,27,9 h,1 2k,1,1 3m,t,1c 3,1d f,1,1 v,10,1c 9,3 0,r,19 5,17,1c 5,u 1,11 4,e 16,4e 2,a 6,10 4,10 4,14 8,1g b,c 1,f 1,7 1,2 1,b 1,f 1,7 1,2 3,1g c,8n 9,m a,8 o,6,2 1,16 1,9 1x,6,1c 2,1 1,18 1,2 3,1 2,n 1,20 8,9 1c,j 1,2 5,x 3,r 5,r 12,1k 4,k 2,1e 1,2 5,8 1,3 1,t 2,3 4,a 7,9 7,1s w,13 4,c 9,1i 3,t 2,r 5,q 7,4 c,7 28,21 1j,1f d,1f 7,1a 8,a 6,12 3,t 8,2 5s,v,a 1,16,1c 1,3 2,2 g,6,a 8,9 x,6 0,14,1c 8,16 m,q 12,s k,n 9,26 4,10 9,1w a,1 2,p 7,a 6,1h 1,i 8,13 9,2o 1,k,o b,i,1c 1,1b 1q,7 1,1 1,4 1,f 1,b 6,1n 5,a 6,4 1,8 2,2 2,m 1,7 1,2 1,5 1,1,1 0,9,1c 2,2 2,3 2,1 6,1 5,7 2,7 3,5 b,a 1,1 2,1 1,12 1,a 1,1 2,1 1,4 1,a 1,2 8,2 t,2k 1,5 u,20 8,a 4m,1i 2,12 y,1x b,a 6,d,t j,1m,1c 6,a 6,k,r s,r,1c 2,f 4,n 55,1o 2s,2b c,8 2,1 2,8 1,2 1,u 1,2 2,c 9,a 1y,8 2,1a 2,b r,20 8,2b d,g,w 0,1l,1c 7,a,d 2e,8,1c 2g,y e,a 6,9 1,19 1,e a,t 3,w 2,m 1,e 21,7 1,2 1,18 3,1 1,2 1,9 8,a 6,6 1,2 1,11 1,2 1,6 7,a 6,18 4,a 6u,p 7,h 1,15 3,t 2d,1 f,1e,k d,1 0,pm,1a 2u,33 1,5 b,5g 218,2r,1c d,uu,1b a,32z 5,g7,1c 5a1,1m 1c6,ft 7,v 1,a 4,29 1,a 6,u 2,6 a,1y a,a 1,7 1,l 5,j c0,1m 5i,2j 5,p 2,p 18,23 4,1l 7,h 1s,2 0,2,3 0,1,1c b,7,3 9,5p2,1c 15,w 2p,37 6pp,4,5 1,7 1,2 1,1 0,7z,4 0,3,5 f,1,4 t,3 2,1,5 e,4 8,b0,1c 1s4,2z 5,d 3,9 7,a 2,4 3mo,1a,1 2,n f4,3 h,8 2,7 u,4 2a,1y,9 14q,i4,1c f,5 1,f uo,v,2 6,6 5x,7,18 1,h 2,7 1,2 1,5 5,1q,8 x,1 34,19,1c 3,e 2,a 4,2 8w,v h,1m 5,1 cw,16 5y,17 4,1 5c,v 1,m 8,2 68,7,u 1,4 1,2 1,f 1,5h,1c 2,g 15,24 4,a 4,2 ww,4,a 1,r 1,2 1,1 2,1 1,a 1,4 1,1 1,1 6,1 4,1 1,1 1,1 1,3 1,2 1,1 2,1 1,1 1,1 1,1 1,1 1,2 1,1 2,4 1,7 1,4 1,4 1,1 1,a 1,h 5,3 1,5 1,h 1g,2 lq,1,4 2rj,wyo,3 w,3dq 2,4ge 2,5rl f,ha 1wi,f2 15u,3t7 5,6ju f62u,6o,1";
// src/text/scripts.ts
/**
* The scripts told apart, in the order of the table's numbers. `Common` is everything that belongs to no script:
* digits, punctuation, symbols, emoji, unassigned and private-use characters. `Inherited` are combining marks, which
* take the script of what they stand on. `Other` is any script that has no name here.
*/
const SCRIPT_NAMES = [
	...[
		"Common",
		"Inherited",
		"Latin",
		"Han",
		"Hiragana",
		"Katakana",
		"Hangul",
		"Bopomofo",
		"Cyrillic",
		"Greek"
	],
	...[
		"Arabic",
		"Hebrew",
		"Thai",
		"Devanagari",
		"Armenian",
		"Georgian",
		"Bengali",
		"Gurmukhi",
		"Gujarati",
		"Oriya"
	],
	...[
		"Tamil",
		"Telugu",
		"Kannada",
		"Malayalam",
		"Sinhala",
		"Lao",
		"Khmer",
		"Myanmar",
		"Tibetan",
		"Mongolian"
	],
	...[
		"Ethiopic",
		"Cherokee",
		"Canadian_Aboriginal",
		"Syriac",
		"Thaana",
		"Nko",
		"Tifinagh",
		"Yi",
		"Javanese"
	],
	...[
		"Balinese",
		"Runic",
		"Ogham",
		"Braille",
		"Coptic",
		"Glagolitic",
		"Gothic",
		"Cuneiform",
		"Egyptian_Hieroglyphs"
	],
	"Other"
];
let bmp;
let astral;
/** The script of every UTF-16 code unit, for loops over `charCodeAt`; `SURROGATE` for halves of pairs. */
function scriptTable() {
	if (bmp === void 0) unpack$1();
	return bmp;
}
/** The scripts beyond the BMP: triples (start, end, script), ascending. */
function astralRanges() {
	if (astral === void 0) unpack$1();
	return astral;
}
function unpack$1() {
	const units = (/* @__PURE__ */ new Uint8Array(65536)).fill(63, 55296, 57344);
	const beyond = [];
	let at = 0;
	let script = 0;
	for (const range of SCRIPT_RANGES.split(" ")) {
		const [gap, length, named] = range.split(",");
		at += Number.parseInt(gap, 36);
		const end = at + Number.parseInt(length, 36);
		if (named !== void 0) script = Number.parseInt(named, 36);
		if (at < 65536) units.fill(script, at, end);
		else beyond.push(at, end, script);
		at = end;
	}
	bmp = units;
	astral = Uint32Array.from(beyond);
}
// src/text/arena.ts
/**
* The working memory of text analysis: a list of words that grows while one sample is looked at and is begun anew for the
* next. What is in it belongs to a generation; of an earlier one nothing is left.
*/
/** Words that are kept between samples; a list that one giant text made longer is let go. */
const KEPT_WORDS = 1 << 20;
let words$2 = /* @__PURE__ */ new Int32Array(16384);
let used = 0;
let generation$1 = 1;
/** The words of this generation; taken anew after every `reserve`, which may move them. */
const arenaWords = () => words$2;
const arenaUsed = () => used;
const arenaGeneration = () => generation$1;
/** The words of a generation. Throws a TypeError when a later sample's have taken their place. */
function wordsOf$3(of) {
	if (of !== generation$1) throw new TypeError("this list belongs to a sample that was looked at before; keep its numbers, not the list");
	return words$2;
}
/** Makes room for so many words after the used ones; the words may move. */
function reserve(count) {
	if (used + count > words$2.length) {
		const more = words$2.length < KEPT_WORDS ? words$2.length : words$2.length >> 1;
		const larger = new Int32Array(Math.max(words$2.length + more, used + count));
		larger.set(words$2.subarray(0, used));
		words$2 = larger;
	}
	return words$2;
}
/** Takes so many of the reserved words; where they begin. */
function take(count) {
	const start = used;
	used += count;
	return start;
}
/** A loop is faster than a view of the memory for fewer words than this. */
const LOOP_WORDS = 24;
/** Copies words of the kernels' memory into the arena. */
function copyWords({ signed }, from, to, at, count) {
	if (count >= LOOP_WORDS) to.set(signed.subarray(from, from + count), at);
	else for (let each = 0; each < count; each++) to[at + each] = signed[from + each];
}
/** A list that grows beside the arena and is put into it when it is whole; kept from text to text. */
function createWordList() {
	let list = /* @__PURE__ */ new Int32Array(1024);
	let length = 0;
	return {
		length: () => length,
		clear() {
			length = 0;
		},
		add({ signed }, from, count) {
			if (length + count > list.length) {
				const larger = new Int32Array(Math.max(list.length * 2, length + count));
				larger.set(list.subarray(0, length));
				list = larger;
			}
			list.set(signed.subarray(from, from + count), length);
			length += count;
		},
		/** Where in the arena the list now is; a list that one giant text made longer is let go. */
		toArena() {
			reserve(length).set(list.subarray(0, length), used);
			if (list.length > KEPT_WORDS) list = /* @__PURE__ */ new Int32Array(1024);
			return take(length);
		}
	};
}
/** Begins a new generation. */
function clearArena() {
	generation$1++;
	used = 0;
	if (words$2.length > KEPT_WORDS) words$2 = /* @__PURE__ */ new Int32Array(16384);
}
// src/text/codecs/double-byte.table.ts
const CP932$1 = "　2，．・：；？！゛゜´｀¨＾￣＿ヽヾゝゞ〃仝々2ー―‐／＼～∥｜…‥‘’“”（）〔〕［］｛｝〈9＋－±×÷＝≠＜＞≦≧∞∴♂♀°′″℃￥＄￠￡％＃＆＊＠§☆★○●◎◇◆□■△▲▽▼※〒→←↑↓〓_11∈∋⊆⊇⊂⊃∪∩_8∧∨￢⇒⇔∀∃_11∠⊥⌒∂∇≡≒≪≫√∽∝∵∫∬_7Å‰♯♭♪†‡¶_4◯_15０9_7Ａ25_6ａ25_4ぁ82_11ァ85_8Α16Σ6_8α16σ6_38А5ЁЖ25_15а5ёж25_13─│┌┐┘└├┬┤┴┼━┃┏┓┛┗┣┳┫┻╋┠┯┨┷┿┝┰┥┸╂_438①19Ⅰ9_1㍉㌔㌢㍍㌘㌧㌃㌶㍑㍗㌍㌦㌣㌫㍊㌻㎜2㎎㎏㏄㎡_8㍻〝〟№㏍℡㊤4㈱㈲㈹㍾㍽㍼≒≡∫∮∑√⊥∠∟⊿∵∩∪_190亜唖娃阿哀愛挨姶逢葵茜穐悪握渥旭葦芦鯵梓圧斡扱宛姐虻飴絢綾鮎或粟袷安庵按暗案闇鞍杏以伊位依偉囲夷委威尉惟意慰易椅為畏異移維緯胃萎衣謂違遺医井亥域育郁磯一壱溢逸稲茨芋鰯允印咽員因姻引飲淫胤蔭院陰隠韻吋右宇烏羽迂雨卯鵜窺丑碓臼渦嘘唄欝蔚鰻姥厩浦瓜閏噂云運雲荏餌叡営嬰影映曳栄永泳洩瑛盈穎頴英衛詠鋭液疫益駅悦謁越閲榎厭円園堰奄宴延怨掩援沿演炎焔煙燕猿縁艶苑薗遠鉛鴛塩於汚甥凹央奥往応押旺横欧殴王翁襖鴬鴎黄岡沖荻億屋憶臆桶牡乙俺卸恩温穏音下化仮何伽価佳加可嘉夏嫁家寡科暇果架歌河火珂禍禾稼箇花苛茄荷華菓蝦課嘩貨迦過霞蚊俄峨我牙画臥芽蛾賀雅餓駕介会解回塊壊廻快怪悔恢懐戒拐改魁晦械海灰界皆絵芥蟹開階貝凱劾外咳害崖慨概涯碍蓋街該鎧骸浬馨蛙垣柿蛎鈎劃嚇各廓拡撹格核殻獲確穫覚角赫較郭閣隔革学岳楽額顎掛笠樫橿梶鰍潟割喝恰括活渇滑葛褐轄且鰹叶椛樺鞄株兜竃蒲釜鎌噛鴨栢茅萱粥刈苅瓦乾侃冠寒刊勘勧巻喚堪姦完官寛干幹患感慣憾換敢柑桓棺款歓汗漢澗潅環甘監看竿管簡緩缶翰肝艦莞観諌貫還鑑間閑関陥韓館舘丸含岸巌玩癌眼岩翫贋雁頑顔願企伎危喜器基奇嬉寄岐希幾忌揮机旗既期棋棄機帰毅気汽畿祈季稀紀徽規記貴起軌輝飢騎鬼亀偽儀妓宜戯技擬欺犠疑祇義蟻誼議掬菊鞠吉吃喫桔橘詰砧杵黍却客脚虐逆丘久仇休及吸宮弓急救朽求汲泣灸球究窮笈級糾給旧牛去居巨拒拠挙渠虚許距鋸漁禦魚亨享京供侠僑兇競共凶協匡卿叫喬境峡強彊怯恐恭挟教橋況狂狭矯胸脅興蕎郷鏡響饗驚仰凝尭暁業局曲極玉桐粁僅勤均巾錦斤欣欽琴禁禽筋緊芹菌衿襟謹近金吟銀九倶句区狗玖矩苦躯駆駈駒具愚虞喰空偶寓遇隅串櫛釧屑屈掘窟沓靴轡窪熊隈粂栗繰桑鍬勲君薫訓群軍郡卦袈祁係傾刑兄啓圭珪型契形径恵慶慧憩掲携敬景桂渓畦稽系経継繋罫茎荊蛍計詣警軽頚鶏芸迎鯨劇戟撃激隙桁傑欠決潔穴結血訣月件倹倦健兼券剣喧圏堅嫌建憲懸拳捲検権牽犬献研硯絹県肩見謙賢軒遣鍵険顕験鹸元原厳幻弦減源玄現絃舷言諺限乎個古呼固姑孤己庫弧戸故枯湖狐糊袴股胡菰虎誇跨鈷雇顧鼓五互伍午呉吾娯後御悟梧檎瑚碁語誤護醐乞鯉交佼侯候倖光公功効勾厚口向后喉坑垢好孔孝宏工巧巷幸広庚康弘恒慌抗拘控攻昂晃更杭校梗構江洪浩港溝甲皇硬稿糠紅紘絞綱耕考肯肱腔膏航荒行衡講貢購郊酵鉱砿鋼閤降項香高鴻剛劫号合壕拷濠豪轟麹克刻告国穀酷鵠黒獄漉腰甑忽惚骨狛込此頃今困坤墾婚恨懇昏昆根梱混痕紺艮魂些佐叉唆嵯左差査沙瑳砂詐鎖裟坐座挫債催再最哉塞妻宰彩才採栽歳済災采犀砕砦祭斎細菜裁載際剤在材罪財冴坂阪堺榊肴咲崎埼碕鷺作削咋搾昨朔柵窄策索錯桜鮭笹匙冊刷察拶撮擦札殺薩雑皐鯖捌錆鮫皿晒三傘参山惨撒散桟燦珊産算纂蚕讃賛酸餐斬暫残仕仔伺使刺司史嗣四士始姉姿子屍市師志思指支孜斯施旨枝止死氏獅祉私糸紙紫肢脂至視詞詩試誌諮資賜雌飼歯事似侍児字寺慈持時次滋治爾璽痔磁示而耳自蒔辞汐鹿式識鴫竺軸宍雫七叱執失嫉室悉湿漆疾質実蔀篠偲柴芝屡蕊縞舎写射捨赦斜煮社紗者謝車遮蛇邪借勺尺杓灼爵酌釈錫若寂弱惹主取守手朱殊狩珠種腫趣酒首儒受呪寿授樹綬需囚収周宗就州修愁拾洲秀秋終繍習臭舟蒐衆襲讐蹴輯週酋酬集醜什住充十従戎柔汁渋獣縦重銃叔夙宿淑祝縮粛塾熟出術述俊峻春瞬竣舜駿准循旬楯殉淳準潤盾純巡遵醇順処初所暑曙渚庶緒署書薯藷諸助叙女序徐恕鋤除傷償勝匠升召哨商唱嘗奨妾娼宵将小少尚庄床廠彰承抄招掌捷昇昌昭晶松梢樟樵沼消渉湘焼焦照症省硝礁祥称章笑粧紹肖菖蒋蕉衝裳訟証詔詳象賞醤鉦鍾鐘障鞘上丈丞乗冗剰城場壌嬢常情擾条杖浄状畳穣蒸譲醸錠嘱埴飾拭植殖燭織職色触食蝕辱尻伸信侵唇娠寝審心慎振新晋森榛浸深申疹真神秦紳臣芯薪親診身辛進針震人仁刃塵壬尋甚尽腎訊迅陣靭笥諏須酢図厨逗吹垂帥推水炊睡粋翠衰遂酔錐錘随瑞髄崇嵩数枢趨雛据杉椙菅頗雀裾澄摺寸世瀬畝是凄制勢姓征性成政整星晴棲栖正清牲生盛精聖声製西誠誓請逝醒青静斉税脆隻席惜戚斥昔析石積籍績脊責赤跡蹟碩切拙接摂折設窃節説雪絶舌蝉仙先千占宣専尖川戦扇撰栓栴泉浅洗染潜煎煽旋穿箭線繊羨腺舛船薦詮賎践選遷銭銑閃鮮前善漸然全禅繕膳糎噌塑岨措曾曽楚狙疏疎礎祖租粗素組蘇訴阻遡鼠僧創双叢倉喪壮奏爽宋層匝惣想捜掃挿掻操早曹巣槍槽漕燥争痩相窓糟総綜聡草荘葬蒼藻装走送遭鎗霜騒像増憎臓蔵贈造促側則即息捉束測足速俗属賊族続卒袖其揃存孫尊損村遜他多太汰詑唾堕妥惰打柁舵楕陀駄騨体堆対耐岱帯待怠態戴替泰滞胎腿苔袋貸退逮隊黛鯛代台大第醍題鷹滝瀧卓啄宅托択拓沢濯琢託鐸濁諾茸凧蛸只叩但達辰奪脱巽竪辿棚谷狸鱈樽誰丹単嘆坦担探旦歎淡湛炭短端箪綻耽胆蛋誕鍛団壇弾断暖檀段男談値知地弛恥智池痴稚置致蜘遅馳築畜竹筑蓄逐秩窒茶嫡着中仲宙忠抽昼柱注虫衷註酎鋳駐樗瀦猪苧著貯丁兆凋喋寵帖帳庁弔張彫徴懲挑暢朝潮牒町眺聴脹腸蝶調諜超跳銚長頂鳥勅捗直朕沈珍賃鎮陳津墜椎槌追鎚痛通塚栂掴槻佃漬柘辻蔦綴鍔椿潰坪壷嬬紬爪吊釣鶴亭低停偵剃貞呈堤定帝底庭廷弟悌抵挺提梯汀碇禎程締艇訂諦蹄逓邸鄭釘鼎泥摘擢敵滴的笛適鏑溺哲徹撤轍迭鉄典填天展店添纏甜貼転顛点伝殿澱田電兎吐堵塗妬屠徒斗杜渡登菟賭途都鍍砥砺努度土奴怒倒党冬凍刀唐塔塘套宕島嶋悼投搭東桃梼棟盗淘湯涛灯燈当痘祷等答筒糖統到董蕩藤討謄豆踏逃透鐙陶頭騰闘働動同堂導憧撞洞瞳童胴萄道銅峠鴇匿得徳涜特督禿篤毒独読栃橡凸突椴届鳶苫寅酉瀞噸屯惇敦沌豚遁頓呑曇鈍奈那内乍凪薙謎灘捺鍋楢馴縄畷南楠軟難汝二尼弐迩匂賑肉虹廿日乳入如尿韮任妊忍認濡禰祢寧葱猫熱年念捻撚燃粘乃廼之埜嚢悩濃納能脳膿農覗蚤巴把播覇杷波派琶破婆罵芭馬俳廃拝排敗杯盃牌背肺輩配倍培媒梅楳煤狽買売賠陪這蝿秤矧萩伯剥博拍柏泊白箔粕舶薄迫曝漠爆縛莫駁麦函箱硲箸肇筈櫨幡肌畑畠八鉢溌発醗髪伐罰抜筏閥鳩噺塙蛤隼伴判半反叛帆搬斑板氾汎版犯班畔繁般藩販範釆煩頒飯挽晩番盤磐蕃蛮匪卑否妃庇彼悲扉批披斐比泌疲皮碑秘緋罷肥被誹費避非飛樋簸備尾微枇毘琵眉美鼻柊稗匹疋髭彦膝菱肘弼必畢筆逼桧姫媛紐百謬俵彪標氷漂瓢票表評豹廟描病秒苗錨鋲蒜蛭鰭品彬斌浜瀕貧賓頻敏瓶不付埠夫婦富冨布府怖扶敷斧普浮父符腐膚芙譜負賦赴阜附侮撫武舞葡蕪部封楓風葺蕗伏副復幅服福腹複覆淵弗払沸仏物鮒分吻噴墳憤扮焚奮粉糞紛雰文聞丙併兵塀幣平弊柄並蔽閉陛米頁僻壁癖碧別瞥蔑箆偏変片篇編辺返遍便勉娩弁鞭保舗鋪圃捕歩甫補輔穂募墓慕戊暮母簿菩倣俸包呆報奉宝峰峯崩庖抱捧放方朋法泡烹砲縫胞芳萌蓬蜂褒訪豊邦鋒飽鳳鵬乏亡傍剖坊妨帽忘忙房暴望某棒冒紡肪膨謀貌貿鉾防吠頬北僕卜墨撲朴牧睦穆釦勃没殆堀幌奔本翻凡盆摩磨魔麻埋妹昧枚毎哩槙幕膜枕鮪柾鱒桝亦俣又抹末沫迄侭繭麿万慢満漫蔓味未魅巳箕岬密蜜湊蓑稔脈妙粍民眠務夢無牟矛霧鵡椋婿娘冥名命明盟迷銘鳴姪牝滅免棉綿緬面麺摸模茂妄孟毛猛盲網耗蒙儲木黙目杢勿餅尤戻籾貰問悶紋門匁也冶夜爺耶野弥矢厄役約薬訳躍靖柳薮鑓愉愈油癒諭輸唯佑優勇友宥幽悠憂揖有柚湧涌猶猷由祐裕誘遊邑郵雄融夕予余与誉輿預傭幼妖容庸揚揺擁曜楊様洋溶熔用窯羊耀葉蓉要謡踊遥陽養慾抑欲沃浴翌翼淀羅螺裸来莱頼雷洛絡落酪乱卵嵐欄濫藍蘭覧利吏履李梨理璃痢裏裡里離陸律率立葎掠略劉流溜琉留硫粒隆竜龍侶慮旅虜了亮僚両凌寮料梁涼猟療瞭稜糧良諒遼量陵領力緑倫厘林淋燐琳臨輪隣鱗麟瑠塁涙累類令伶例冷励嶺怜玲礼苓鈴隷零霊麗齢暦歴列劣烈裂廉恋憐漣煉簾練聯蓮連錬呂魯櫓炉賂路露労婁廊弄朗楼榔浪漏牢狼篭老聾蝋郎六麓禄肋録論倭和話歪賄脇惑枠鷲亙亘鰐詫藁蕨椀湾碗腕_43弌丐丕个丱丶丼丿乂乖乘亂亅豫亊舒弍于亞2亢亰亳亶从仍仄仆仂仗仞仭仟价伉佚估佛佝佗佇佶侈侏侘佻佩佰侑佯來侖儘俔俟俎俘俛俑俚俐俤俥倚倨倔倪倥倅伜俶倡倩倬俾俯們倆偃假會偕偐偈做偖偬偸傀傚傅傴傲僉僊傳僂僖僞僥僭僣僮價僵儉儁儂儖儕儔儚儡儺儷儼儻儿兀兒兌兔兢竸兩兪兮冀冂囘册冉冏冑冓冕冖冤冦冢冩2决冱冲冰况冽凅凉凛几處凩凭凰凵凾刄刋刔刎刧刪刮刳刹剏剄剋剌剞剔剪剴剩剳剿剽劍劔劒剱劈劑辨辧劬劭劼劵勁勍勗勞勣勦飭勠勳勵勸勹匆匈甸匍匐匏匕匚匣匯匱匳匸區卆卅丗卉卍凖卞卩卮夘卻卷厂厖厠厦厥厮厰厶參簒雙叟曼燮叮叨叭叺吁吽呀听吭吼吮吶吩吝呎咏呵咎呟呱呷呰咒呻咀呶咄咐咆哇咢咸咥咬哄哈咨咫哂咤咾咼哘哥哦唏唔哽哮哭哺哢唹啀啣啌售啜啅啖啗唸唳啝喙喀咯喊喟啻啾喘喞單啼喃喩喇喨嗚嗅嗟嗄嗜嗤嗔嘔嗷嘖嗾嗽嘛嗹噎噐營嘴嘶嘲嘸噫噤嘯噬噪嚆嚀嚊嚠嚔嚏嚥嚮嚶嚴囂嚼囁囃囀囈囎囑囓囗囮囹圀囿圄圉圈國圍圓團圖嗇圜圦圷圸坎圻址坏坩埀垈坡坿垉垓垠垳垤垪垰埃埆埔埒埓堊埖埣堋堙堝塲堡塢塋塰毀塒堽塹墅墹墟墫墺壞墻墸墮壅壓壑壗壙壘壥壜壤壟壯壺壹壻2夂夊夐夛梦夥夬夭夲夸夾竒奕奐奎奚奘奢奠奧奬奩奸妁妝佞侫妣妲姆姨姜妍姙姚娥娟娑娜娉娚婀婬婉娵娶婢婪媚媼媾嫋嫂媽嫣嫗嫦嫩嫖嫺嫻嬌嬋嬖嬲嫐嬪嬶嬾孃孅孀孑孕孚孛孥孩孰孳孵學斈孺宀它宦宸寃寇寉寔寐寤實寢寞寥寫寰寶寳尅將專對尓尠尢尨尸尹屁屆屎屓屐屏孱屬屮乢屶屹岌岑岔妛岫岻岶岼岷峅岾峇峙峩峽峺峭嶌峪崋崕崗嵜崟崛崑崔崢崚崙崘嵌嵒嵎嵋嵬嵳嵶嶇嶄嶂嶢嶝嶬嶮嶽嶐嶷嶼巉巍巓巒巖巛巫已巵帋帚帙帑帛帶帷幄幃幀幎幗幔幟幢幤幇幵并幺麼广庠廁廂廈廐廏廖廣廝廚廛廢廡廨廩廬廱廳廰廴廸廾弃弉彝彜弋弑弖弩弭弸彁彈彌彎弯彑彖彗彙彡彭彳彷徃徂彿徊很徑徇從徙徘徠徨徭徼忖忻忤忸忱忝悳忿怡恠怙怐怩怎怱怛怕怫怦怏怺恚恁恪恷恟恊恆恍恣恃恤恂恬恫恙悁悍惧悃悚悄悛悖悗悒悧悋惡悸惠惓悴忰悽惆悵惘慍愕愆惶惷愀惴惺愃愡惻惱愍愎慇愾愨愧慊愿愼愬愴愽慂慄慳慷慘2慫慴慯慥慱慟慝慓慵憙憖憇憬憔憚憊憑憫憮懌懊應懷懈懃懆憺懋罹懍懦懣懶懺懴懿懽懼懾戀戈戉戍戌戔戛戞戡截戮戰戲戳扁扎扞扣扛扠扨扼抂抉找抒抓抖拔抃抔拗拑抻拏拿拆擔拈拜拌拊拂拇抛拉挌拮拱挧挂挈拯拵捐挾捍搜捏掖掎掀掫捶掣掏掉掟掵捫捩掾揩揀揆揣揉插揶揄搖搴搆搓搦搶攝搗搨搏摧摯摶摎攪撕撓撥撩撈撼據擒擅擇撻擘擂擱擧舉擠擡抬擣擯攬擶擴擲擺攀擽攘攜攅攤攣攫攴攵攷收攸畋效敖敕敍敘敞敝敲數斂斃變斛斟斫斷旃旆旁旄旌旒旛旙无旡旱杲昊昃旻杳昵昶昴昜晏晄晉晁晞晝晤晧晨晟晢晰暃暈暎暉暄暘暝曁暹曉暾暼曄暸曖曚曠昿曦曩曰曵曷朏朖朞朦朧霸朮朿朶杁朸朷杆杞杠杙杣杤枉杰枩杼杪枌枋枦枡枅枷柯枴柬枳柩枸柤柞柝柢柮枹柎柆柧檜栞框栩桀桍栲桎梳栫桙档桷桿梟梏梭梔條梛梃檮梹桴梵梠梺椏梍桾椁棊椈棘椢椦棡椌棍棔棧棕椶椒椄棗棣椥棹棠棯椨椪椚椣椡棆楹楷楜楸楫楔楾楮椹楴椽楙椰楡楞楝榁楪榲榮槐榿槁槓榾槎寨槊槝榻槃榧樮榑榠榜榕榴槞槨樂樛槿權槹槲槧樅榱樞槭樔槫樊樒櫁樣樓橄樌橲樶橸橇橢橙橦橈樸樢檐檍檠檄檢檣檗蘗檻櫃櫂檸檳檬櫞櫑櫟檪櫚櫪櫻欅蘖櫺欒欖鬱欟欸欷盜欹飮歇歃歉歐歙歔歛歟歡歸歹歿殀殄殃殍殘殕殞殤殪殫殯殲殱殳殷殼毆毋毓毟毬毫毳毯麾氈氓气氛氤氣汞汕汢汪沂沍沚沁沛汾汨汳沒沐泄泱泓沽泗泅泝沮沱沾沺泛泯泙泪洟衍洶洫洽洸洙洵洳洒洌浣涓浤浚浹浙涎涕濤涅淹渕渊涵淇淦涸淆淬淞淌淨淒淅淺淙淤淕淪淮渭湮渮渙湲湟渾渣湫渫湶湍渟湃渺湎渤滿渝游溂溪溘滉溷滓溽溯滄溲滔滕溏溥滂溟潁漑灌滬滸滾漿滲漱滯漲滌漾漓滷澆潺潸澁澀潯潛濳潭澂潼潘澎澑濂潦澳澣澡澤澹濆澪濟濕濬濔濘濱濮濛瀉瀋濺瀑瀁瀏濾瀛瀚潴瀝瀘瀟瀰瀾瀲灑灣炙炒炯烱炬炸炳炮烟烋烝烙焉烽焜焙煥煕熈煦煢煌煖煬熏燻熄熕熨熬燗熹熾燒燉燔燎燠燬燧燵燼燹燿爍爐爛爨爭爬爰爲爻爼爿牀牆牋牘牴牾犂犁犇犒犖犢犧犹犲狃狆狄狎狒狢狠狡狹狷倏猗猊猜猖猝猴猯猩猥猾獎獏默獗獪獨獰獸獵獻獺珈玳珎玻珀珥珮珞璢琅瑯琥珸琲琺瑕琿瑟瑙瑁瑜瑩瑰瑣瑪瑶瑾璋璞璧瓊瓏瓔珱瓠瓣瓧瓩瓮瓲瓰瓱瓸瓷甄甃甅甌甎甍甕甓甞甦甬甼畄畍畊畉畛畆畚畩畤畧畫畭畸當疆疇畴疊疉疂疔疚疝疥疣痂疳痃疵疽疸疼疱痍痊痒痙痣痞痾痿痼瘁痰痺痲痳瘋瘍瘉瘟瘧瘠2瘤瘴瘰瘻癇癈癆癜癘癡癢癨2癧癬癰癲癶癸發皀皃皈皋皎皖皓皙皚皰皴皸2盂盍盖盒盞盡盥盧盪蘯盻眈眇眄眩眤眞眥眦眛眷眸睇睚睨睫睛睥睿睾睹瞎瞋瞑瞠瞞瞰瞶瞹瞿瞼瞽瞻矇矍矗矚矜矣矮矼砌砒礦砠礪硅碎硴碆硼碚碌碣碵碪碯磑磆磋磔碾碼磅磊磬磧磚磽磴礇礒礑礙礬礫祀祠祗祟祚祕祓祺祿禊禝禧齋禪禮禳禹禺秉秕秧秬秡秣稈稍稘稙稠稟禀稱稻稾稷穃穗穉穡穢穩龝穰穹穽窈窗窕窘窖窩竈窰窶竅竄窿邃竇竊竍竏竕竓站竚竝竡竢竦竭竰笂笏笊笆笳笘笙笞笵笨笶筐筺笄筍笋筌筅筵筥筴筧筰筱筬筮箝箘箟箍箜箚箋箒箏筝箙篋篁篌篏箴篆篝篩簑簔篦篥籠簀簇簓篳篷簗簍篶簣簧簪簟簷簫簽籌籃籔籏籀籐籘籟籤籖籥籬籵粃粐粤粭粢粫粡粨粳粲粱粮粹粽糀糅糂糘糒糜糢鬻糯糲糴糶糺紆紂紜紕紊絅絋紮紲紿紵絆絳絖絎絲絨絮絏絣經綉絛綏絽綛綺綮綣綵緇綽綫總綢綯緜綸綟綰緘緝緤緞緻緲緡縅縊縣縡縒縱縟縉縋縢繆繦縻縵縹繃縷縲縺繧繝繖繞繙繚繹繪繩繼繻纃緕繽辮繿纈纉續纒纐纓纔纖纎纛纜缸缺罅罌2罐网罕罔罘罟罠罨罩罧罸羂羆羃羈羇羌羔羞羝羚羣羯羲羹羮羶羸譱翅翆翊翕翔翡翦翩翳翹飜耆耄耋耒耘耙耜耡耨耿耻聊聆聒聘聚聟聢聨聳聲聰聶聹聽聿肄肆肅肛肓肚肭冐肬胛胥胙胝胄胚胖脉胯胱脛脩脣脯腋隋腆脾腓腑胼腱腮腥腦腴膃膈膊膀膂膠膕膤膣腟膓膩膰膵膾膸膽臀臂膺臉臍臑臙臘臈臚臟臠臧臺臻臾舁舂舅與舊舍舐舖舩舫舸舳艀艙艘艝艚艟艤艢艨艪艫舮艱艷艸艾芍芒芫芟芻芬苡苣苟苒苴苳苺莓范苻苹苞茆苜茉苙茵茴茖茲茱荀茹荐荅茯茫茗茘莅莚莪莟莢莖茣莎莇莊荼莵荳荵莠莉莨菴萓菫菎菽萃菘萋菁菷萇菠菲萍萢萠莽萸蔆菻葭萪萼蕚蒄葷葫蒭葮蒂葩葆萬葯葹萵蓊葢蒹蒿蒟蓙蓍蒻蓚蓐蓁蓆蓖蒡蔡蓿蓴蔗蔘蔬蔟蔕蔔蓼蕀蕣蕘蕈蕁蘂蕋蕕薀薤薈薑薊薨蕭薔薛藪薇薜蕷蕾薐藉薺藏薹藐藕藝藥藜藹蘊蘓蘋藾藺蘆蘢蘚蘰蘿虍乕虔號虧虱蚓蚣蚩蚪蚋蚌蚶蚯蛄蛆蚰蛉蠣蚫蛔蛞蛩蛬蛟蛛蛯蜒蜆蜈蜀蜃蛻蜑蜉蜍蛹蜊蜴蜿蜷蜻蜥蜩蜚蝠蝟蝸蝌蝎蝴蝗蝨蝮蝙蝓蝣蝪蠅螢螟螂螯蟋螽蟀蟐雖螫蟄螳蟇蟆螻蟯蟲蟠蠏蠍蟾蟶蟷蠎蟒蠑蠖蠕蠢蠡蠱蠶蠹蠧蠻衄衂衒衙衞衢衫袁衾袞衵衽袵衲袂袗袒袮袙袢袍袤袰袿袱裃裄裔裘裙裝裹褂裼裴裨裲褄褌褊褓襃褞褥褪褫襁襄褻褶褸襌褝襠襞襦襤襭襪襯襴襷襾覃覈覊覓覘覡覩覦覬覯覲覺覽覿觀觚觜觝觧觴觸訃訖訐訌訛訝訥訶詁詛詒詆詈詼詭詬詢誅誂誄誨誡誑誥誦誚誣諄諍諂諚諫諳諧諤諱謔諠諢諷諞諛謌謇謚諡謖謐謗謠謳鞫謦謫謾謨譁譌譏譎證譖譛譚譫譟譬譯譴譽讀讌讎讒讓讖讙讚谺豁谿豈豌豎豐豕豢豬豸豺貂貉貅貊貍貎貔豼貘戝貭貪貽貲貳貮貶賈賁賤賣賚賽賺賻贄贅贊贇贏贍贐齎贓賍贔贖赧赭赱赳趁趙跂趾趺跏跚跖跌跛跋跪跫跟跣跼踈踉跿踝踞踐踟蹂踵踰踴蹊蹇蹉蹌蹐蹈蹙蹤蹠踪蹣蹕蹶蹲蹼躁躇躅躄躋躊躓躑躔躙躪躡躬躰軆躱躾軅軈軋軛軣軼軻軫軾輊輅輕輒輙輓輜輟輛輌輦輳輻輹轅轂輾轌轉轆轎轗轜轢2辜辟辣辭辯辷迚迥迢迪迯邇迴逅迹迺逑逕逡逍逞逖逋逧逶逵逹迸遏3逎遉逾遖遘遞遨遯遶隨遲邂遽邁邀邊邉邏邨邯邱邵郢郤扈郛鄂鄒鄙鄲鄰酊酖酘酣酥酩酳酲醋醉醂醢醫醯醪醵醴醺釀釁釉釋釐釖釟釡釛釼釵釶鈞釿鈔鈬鈕鈑鉞鉗鉅鉉鉤鉈銕鈿鉋鉐銜銖銓銛鉚鋏銹銷鋩錏鋺鍄錮錙錢錚錣錺錵錻鍜鍠鍼鍮鍖鎰鎬鎭鎔鎹鏖鏗鏨鏥鏘鏃鏝鏐鏈鏤鐚鐔鐓鐃鐇鐐鐶鐫鐵鐡鐺鑁鑒鑄鑛鑠鑢鑞鑪鈩鑰鑵鑷鑽鑚鑼鑾钁鑿閂閇閊閔閖閘閙閠閨閧閭閼閻閹閾闊濶闃闍闌闕闔闖關闡闥闢阡阨阮阯陂陌陏陋陷陜陞陝陟陦陲陬隍隘隕隗險隧隱隲隰隴隶隸隹雎雋雉雍襍雜霍雕雹霄霆霈霓霎霑霏霖霙霤霪霰霹霽霾靄靆靈靂靉靜靠靤靦靨勒靫靱靹鞅靼鞁靺鞆鞋鞏鞐鞜鞨鞦鞣鞳鞴韃韆韈韋韜韭齏韲竟韶韵頏頌頸頤頡頷頽顆顏顋顫顯2顴顳颪颯颱颶飄飃飆飩飫餃餉餒餔餘餡餝餞餤餠餬餮餽餾饂饉饅饐饋饑饒饌饕馗馘馥馭馮馼駟駛駝駘駑駭駮駱駲駻駸騁騏騅駢騙騫騷驅驂驀驃騾驕驍驛驗驟驢驥驤驩驫驪骭骰骼髀髏髑髓體髞髟髢髣髦髯髫髮髴髱髷髻鬆鬘鬚鬟鬢鬣鬥鬧3鬮鬯鬲魄魃魏魍魎魑魘魴鮓鮃鮑鮖鮗鮟鮠鮨鮴鯀鯊鮹鯆鯏鯑鯒鯣鯢鯤鯔鯡鰺鯲鯱鯰鰕鰔鰉鰓鰌鰆鰈鰒鰊鰄鰮鰛鰥鰤鰡鰰鱇鰲鱆鰾鱚鱠鱧鱶鱸鳧鳬鳰鴉鴈鳫鴃鴆鴪鴦鶯鴣鴟鵄鴕鴒鵁鴿鴾鵆鵈鵝鵞鵤鵑鵐鵙鵲鶉鶇鶫鵯鵺鶚鶤鶩鶲鷄鷁鶻鶸鶺鷆鷏鷂鷙鷓鷸鷦鷭鷯鷽鸚鸛鸞鹵鹹鹽麁麈麋麌麒麕麑麝麥麩麸麪麭靡黌黎2黔黜點黝黠黥黨黯黴黶黷黹黻2鼇鼈皷鼕鼡鼬鼾齊齒齔齣齟2齦齧齬齪齷齲齶龕龜龠堯槇遙瑤凜熙_464纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏1增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯涖涬淏淸淲淼渹湜渧渼溿澈澵濵瀅瀇瀨炅炫焏焄煜煆煇凞燁燾犱犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼2禔福禛竑竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙蕫﨟薰蘒1蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶﨣軏﨤1遧郞都鄕鄧釚釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗鎤鏆鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯1餧館馞驎髙髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑_2ⅰ9￢￤＇＂_1881879ⅰ9Ⅰ9￢￤＇＂㈱№℡∵纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏1增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯涖涬淏淸淲淼渹湜渧渼溿澈澵濵瀅瀇瀨炅炫焏焄煜煆煇凞燁燾犱犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼2禔福禛竑竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙蕫﨟薰蘒1蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶﨣軏﨤1遧郞都鄕鄧釚釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗鎤鏆鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯1餧館馞驎髙髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑_176";
const CP949 = "갂갃*5778　2·‥…¨〃­―∥＼∼‘’“”〔〕〈9±×÷≠≤≥∞∴°′″℃Å￠￡￥♂♀∠⊥⌒∂∇≡≒§※☆★○●◎◇◆□■△▲▽▼→←↑↓↔〓≪≫√∽∝∵∫∬∈∋⊆⊇⊂⊃∪∩∧∨￢줐*83⇒⇔∀∃´～ˇ˘˝˚˙¸˛¡¿ː∮∑∏¤℉‰◁◀▷▶♤♠♡♥♧♣⊙◈▣◐◑▒▤▥▨▧▦▩♨☏☎☜☞¶†‡↕↗↙↖↘♭♩♪♬㉿㈜№㏇™㏂㏘℡€®_23쥱2*81！58￦］32￣짞짟*82ㄱ93쩇4*79ⅰ9_5Ⅰ9_7Α16Σ6_8α16σ6_6쪨19*64─│┌┐┘└├┬┤┴┼━┃┏┓┛┗┣┳┫┻╋┠┯┨┷┿┝┰┥┸╂┒┑┚┙┖┕┎┍┞┟┡┢┦┧┩┪┭┮┱┲┵┶┹┺┽┾╀╁╃7_26쬋4*79㎕2ℓ㎘㏄㎣3㎙9㏊㎍2㏏㎈㎉㏈㎧㎨㎰9㎀4㎺5㎐4Ω㏀㏁㎊2㏖㏅㎭2㏛㎩3㏝㏐㏓㏃㏉㏜㏆_15쭭10*73ÆÐªĦ_1Ĳ_1ĿŁØŒºÞŦŊ_1㉠27ⓐ25①14½⅓⅔¼¾⅛3쯅14*69æđðħıĳĸŀłøœßþŧŋŉ㈀27⒜25⑴14¹²³⁴ⁿ₁3찥찦*82ぁ82_11첔3*80ァ85_8쳾2*81А5ЁЖ25_15а5ёж25_13쵡2*81_94*84_94*84_94*84가각간갇3감7같4갠갤갬갭갯2갸갹갼걀걋걍걔걘걜거걱건걷걸걺검겁것3겉3겐겔겜겝겟2겨2견겯결겸겹겻2곁계곈곌곕곗고곡곤곧골곪곬곯2곳공곶과곽관괄괆켂켃*82괌괍괏광괘괜괠괩괬괭괴괵괸괼굄굅굇굉교굔굘굡굣구국군굳3굻2굿궁궂궈궉권궐궜궝궤궷귀귁귄귈귐귑귓규균귤그극근귿2금급긋긍긔기긱긴긷길긺김깁깃깅깆깊까2깐깔깖깜깝깟2깥깨깩깬깰깸콭2*81깹깻2꺄꺅꺌꺼2껀껄껌껍껏2께껙껜껨껫껭껴껸껼꼇꼈꼍꼐꼬꼭꼰꼲꼴꼼꼽꼿꽁2꽈꽉꽐꽜꽝꽤꽥꽹꾀꾄꾈꾐꾑꾕꾜꾸꾹꾼꿀꿇2꿋꿍꿎꿔꿜꿨꿩꿰꿱꿴꿸뀀뀁뀄뀌뀐뀔뀜뀝뀨끄끅끈끊끌끎끓2끗끙쿌19*64끝끼끽낀낄낌낍낏낑나2난낟3남납낫4낱낳2낸낼냄냅냇2냐냑냔냘냠냥너넉넋넌널넒넓넘넙넛2넣2넨넬넴넵넷2녀녁년녈념녑녔녕녘녜녠노녹논놀놂놈놉놋농높2놘놜놨뇌뇐뇔뇜뇝퀮5*78뇟뇨뇩뇬뇰뇹뇻뇽누눅눈눋눌눔눕눗눙눠눴눼뉘뉜뉠뉨뉩뉴뉵뉼늄늅늉느늑는늘2늠늡늣능늦늪늬늰늴니닉닌닐닒님닙닛닝닢다2단닫4닳2닷4닿2댄댈댐댑댓2댜더2던덛덜덞덟덤덥킕14*69덧덩덫덮데덱덴델뎀뎁뎃2뎌뎐뎔뎠뎡뎨뎬도독돈돋돌돎돐돔돕돗동돛돝돠돤돨돼됐되된될됨됩됫됴두둑둔둘둠둡둣둥둬뒀뒈뒝뒤뒨뒬뒵뒷뒹듀듄듈듐듕드득든듣들듦듬듭듯등듸디딕딘딛딜딤딥딧3따딱딴딸턅7*76땀땁땃2땋2땐땔땜땝땟2떠떡떤떨떪떫떰떱떳2떻2뗀뗄뗌뗍뗏2뗘뗬또똑똔똘똥똬똴뙈뙤뙨뚜뚝뚠뚤뚫뚬뚱뛔뛰뛴뛸뜀뜁뜅뜨뜩뜬뜯뜰뜸뜹뜻띄띈띌띔띕띠띤띨띰띱띳띵라락란랄람랍랏3랖랗텮13*70래랙랜랠램랩랫2랴략랸럇량러럭런럴럼럽럿2렇2렌렐렘렙렛렝려력련렬렴렵렷2례롄롑롓로록론롤롬롭롯롱롸롼뢍뢨뢰뢴뢸룀룁룃룅료룐룔룝룟룡루룩룬룰룸룹룻룽뤄뤘뤠뤼뤽륀륄륌륏륑류륙륜률륨륩퇐7*76륫륭르륵른를름릅릇릉릊릍릎리릭린릴림립릿링마막만많4맘맙맛망맞맡맣2맨맬맴맵맷3먀먁먈먕머먹먼멀멂멈멉멋멍멎멓2멘멜멤멥멧2며멱면멸몃2몇몌모목몫몬몰몲몸몹못몽뫄뫈뫘뫙뫼툪툫*82묀묄묍묏묑묘묜묠묩묫무2문묻3뭄뭅뭇뭉뭍뭏뭐뭔뭘뭡뭣뭬뮈뮌뮐뮤뮨뮬뮴뮷므믄믈믐믓미믹민믿밀밂밈밉밋2및밑바4받4밤밥밧방밭배백밴밸뱀뱁뱃2뱉뱌뱍뱐뱝버벅번벋벌벎범법벗튍2*81벙벚베벡벤벧벨벰벱벳2벼벽변별볍볏2볕볘볜보2본볼봄봅봇봉봐봔봤봬뵀뵈뵉뵌뵐뵘뵙뵤뵨부북분붇3붐붑붓붕붙붚붜붤붰붸뷔뷕뷘뷜뷩뷰뷴뷸븀븃븅브븍븐블븜븝븟비빅빈빌빎빔빕빗빙2빠빡빤틻4*79빨빪빰빱빳2빻2뺀뺄뺌뺍뺏2뺘뺙뺨뻐뻑뻔뻗뻘뻠뻣2뻬뼁뼈뼉뼘뼙뼛2뽀뽁뽄뽈뽐뽑뽕뾔뾰뿅뿌뿍뿐뿔뿜뿟뿡쀼쁑쁘쁜쁠쁨쁩삐삑삔삘삠삡삣삥사삭삯산삳3삼삽삿2샅새색샌샐샘샙샛2샤퍪17*66샥샨샬샴샵샷샹섀섄섈섐섕서4섣설섦섧섬섭섯2섶세섹센셀셈셉셋2셔셕션셜셤셥셧2셰셴셸솅소2손솔솖솜솝솟송솥솨솩솬솰솽쇄쇈쇌쇔쇗쇘쇠쇤쇨쇰쇱쇳쇼쇽숀숄숌숍숏숑수숙순숟술숨숩숫숭폗*83숯숱숲숴쉈쉐쉑쉔쉘쉠쉥쉬쉭쉰쉴쉼쉽쉿슁슈슉슐슘슛슝스슥슨슬슭슴습슷승시식신싣실싫2싯싱싶싸싹싻싼쌀쌈쌉쌌쌍쌓2쌘쌜쌤쌥쌨쌩썅써썩썬썰썲썸썹썼썽쎄쎈쎌쏀쏘쏙쏜쏟쏠쏢쏨쏩쏭쏴쏵쏸쐈쐐쐤쐬쐰퐸7*76쐴쐼쐽쑈쑤쑥쑨쑬쑴쑵쑹쒀쒔쒜쒸쒼쓩쓰쓱쓴쓸쓺쓿2씌씐씔씜씨씩씬씰씸씹씻씽아악안2알2앓2앗2앝앞애액앤앨앰앱앳2야약얀얄얇얌얍얏양얕얗얘얜얠얩어억언얹얻3엄6엌엎풞10*73에엑엔엘엠엡엣엥여2연열엶엷염5옅3옌옐옘옙옛옜오옥온올2옰옳2옷옹옻와왁완왈왐왑왓2왜왝왠왬왯왱외왹왼욀욈욉욋욍요욕욘욜욤욥욧용우욱운울2움웁웃웅워웍원월웜웝웠웡웨퓾5*78웩웬웰웸웹웽위윅윈윌윔윕윗윙유육윤율윰윱윳융윷으윽은을읊음읍읏응7읜읠읨읫이익인일2잃2잇3잎자작잔잖2잚잠잡잣3재잭잰잴잼잽잿2쟈쟉쟌쟎쟐쟘쟝쟤쟨쟬저적전절젊핤*83점접젓정젖제젝젠젤젬젭젯젱져젼졀졈졉졌졍졔조족존졸졺좀좁좃종2좋2좔좝좟좡좨좼좽죄죈죌죔죕죗죙죠죡죤죵주죽준줄2줌줍줏중줘줬줴쥐쥑쥔쥘쥠쥡쥣쥬쥰쥴쥼즈즉즌즐즘즙즛증지직진짇질짊짐집짓헊헋*82징짖짙짚짜짝짠짢짤짧짬짭짯2째짹짼쨀쨈쨉쨋2쨔쨘쨩쩌쩍쩐쩔쩜쩝쩟2쩨쩽쪄쪘쪼쪽쫀쫄쫌쫍쫏쫑쫓쫘쫙쫠쫬쫴쬈쬐쬔쬘쬠쬡쭁쭈쭉쭌쭐쭘쭙쭝쭤쭸쭹쮜쮸쯔쯤쯧쯩찌찍찐찔찜찝찡찢찧2찬찮찰참찹찻혽2*81찼2채책챈챌챔챕챗2챠챤챦챨챰챵처척천철첨첩첫2체첵첸첼쳄쳅쳇쳉쳐쳔쳤쳬쳰촁초촉촌촐촘촙촛총촤촨촬촹최쵠쵤쵬쵭쵯쵱쵸춈추축춘출춤춥춧충춰췄췌췐취췬췰췸췹췻췽츄츈츌츔츙츠측츤츨츰츱츳층횫*83치칙친칟2침칩칫칭카칵칸칼캄캅캇캉캐캑캔캘캠캡캣2캬캭컁커컥컨컫컬컴컵컷2케켁켄켈켐켑켓켕켜켠켤켬켭켯2켸코콕콘콜콤콥콧콩콰콱콴콸쾀쾅쾌쾡쾨쾰쿄쿠쿡쿤쿨쿰쿱쿳쿵쿼퀀퀄퀑퀘퀭퀴퀵퀸퀼휕2*81큄큅큇큉큐큔큘큠크큭큰클큼큽킁키킥킨킬킴킵킷킹타탁탄탈탉탐탑탓2태택탠탤탬탭탯2탸턍터턱턴털턺텀텁텃2테텍텐텔템텝텟텡텨텬텼톄톈토톡톤톨톰톱톳통톺톼퇀퇘퇴퇸툇툉툐투툭툰툴툼툽툿퉁퉈퉜힍2*15_66퉤튀튁튄튈튐튑튕튜튠튤튬튱트특튼튿틀틂틈틉틋틔틘틜틤틥티틱틴틸팀팁팃팅파2판팔팖팜팝팟2팥패팩팬팰팸팹팻2퍄퍅퍼퍽펀펄펌펍펏2페펙펜펠펨펩펫펭펴편펼폄폅폈평폐폘폡폣포폭폰폴폼폽폿퐁_84퐈퐝푀푄표푠푤푭푯푸푹푼푿풀풂품풉풋풍풔풩퓌퓐퓔퓜퓟퓨퓬퓰퓸퓻퓽프픈플픔픕픗피픽핀필핌핍핏핑하학한할핥함합핫항해핵핸핼햄햅햇2햐향허헉헌헐헒험헙헛헝헤헥헨헬헴헵헷헹혀혁현혈혐협혓2혜혠_84혤혭호혹혼홀홅홈홉홋홍홑화확환활홧황홰홱홴횃횅회획횐횔횝횟횡효횬횰횹횻후훅훈훌훑훔훗훙훠훤훨훰훵훼훽휀휄휑휘휙휜휠휨휩휫휭휴휵휸휼흄흇흉흐흑흔흖3흠흡흣흥흩희흰흴흼흽힁히힉힌힐힘힙힛힝_8493_84伽佳假價加可呵哥嘉嫁家暇架枷柯歌珂痂稼苛茄街袈訶賈跏軻迦駕刻却各恪慤殼珏脚覺角閣侃刊墾奸姦干幹懇揀杆柬桿澗癎看磵稈竿簡肝艮艱諫間乫喝曷渴碣竭葛褐蝎鞨勘坎堪嵌感憾戡敢柑橄減甘疳監瞰紺邯鑑鑒龕_84匣岬甲胛鉀閘剛堈姜岡崗康强彊慷江畺疆糠絳綱羌腔舡薑襁講鋼降鱇介价個凱塏愷愾慨改槪漑疥皆盖箇芥蓋豈鎧開喀客坑更粳羹醵倨去居巨拒据據擧渠炬祛距踞車遽鉅鋸乾件健巾建愆楗腱虔蹇鍵騫乞傑杰桀儉劍劒檢_84瞼鈐黔劫怯迲偈憩揭擊格檄激膈覡隔堅牽犬甄絹繭肩見譴遣鵑抉決潔結缺訣兼慊箝謙鉗鎌京俓倞傾儆勁勍卿坰境庚徑慶憬擎敬景暻更梗涇炅烱璟璥瓊痙硬磬竟競絅經耕耿脛莖警輕逕鏡頃頸驚鯨係啓堺契季屆悸戒桂械_84棨溪界癸磎稽系繫繼計誡谿階鷄古叩告呱固姑孤尻庫拷攷故敲暠枯槁沽痼皐睾稿羔考股膏苦苽菰藁蠱袴誥賈辜錮雇顧高鼓哭斛曲梏穀谷鵠困坤崑昆梱棍滾琨袞鯤汨滑骨供公共功孔工恐恭拱控攻珙空蚣貢鞏串寡戈果瓜_84科菓誇課跨過鍋顆廓槨藿郭串冠官寬慣棺款灌琯瓘管罐菅觀貫關館刮恝括适侊光匡壙廣曠洸炚狂珖筐胱鑛卦掛罫乖傀塊壞怪愧拐槐魁宏紘肱轟交僑咬喬嬌嶠巧攪敎校橋狡皎矯絞翹膠蕎蛟較轎郊餃驕鮫丘久九仇俱具勾_84區口句咎嘔坵垢寇嶇廐懼拘救枸柩構歐毆毬求溝灸狗玖球瞿矩究絿耉臼舅舊苟衢謳購軀逑邱鉤銶駒驅鳩鷗龜國局菊鞠鞫麴君窘群裙軍郡堀屈掘窟宮弓穹窮芎躬倦券勸卷圈拳捲權淃眷厥獗蕨蹶闕机櫃潰詭軌饋句晷歸貴_84鬼龜叫圭奎揆槻珪硅窺竅糾葵規赳逵閨勻均畇筠菌鈞龜橘克剋劇戟棘極隙僅劤勤懃斤根槿瑾筋芹菫覲謹近饉契今妗擒昑檎琴禁禽芩衾衿襟金錦伋及急扱汲級給亘兢矜肯企伎其冀嗜器圻基埼夔奇妓寄岐崎己幾忌技旗旣_84朞期杞棋棄機欺氣汽沂淇玘琦琪璂璣畸畿碁磯祁祇祈祺箕紀綺羈耆耭肌記譏豈起錡錤飢饑騎騏驥麒緊佶吉拮桔金喫儺喇1娜懦懶拏拿癩5那樂4諾酪3暖欄煖爛1難鸞捏捺南嵐枏楠湳濫男藍2_84納臘1衲囊娘廊4乃來內奈柰耐冷女年撚秊念恬拈捻寧寗努勞奴弩怒擄2瑙盧5駑魯10濃籠1膿農惱牢1腦賂1尿壘7嫩訥杻紐勒5能菱1尼泥匿溺多茶_84丹亶但單團壇彖斷旦檀段湍短端簞緞蛋袒鄲鍛撻澾獺疸達啖坍憺擔曇淡湛潭澹痰聃膽蕁覃談譚錟沓畓答踏遝唐堂塘幢戇撞棠當糖螳黨代垈坮大對岱帶待戴擡玳臺袋貸隊黛宅德悳倒刀到圖堵塗導屠島嶋度徒悼挑掉搗桃_84棹櫂淘渡滔濤燾盜睹禱稻萄覩賭跳蹈逃途道都鍍陶韜毒瀆牘犢獨督禿篤纛讀墩惇敦旽暾沌焞燉豚頓乭突仝冬凍動同憧東桐棟洞潼疼瞳童胴董銅兜斗杜枓痘竇荳讀豆逗頭屯臀芚遁遯鈍得嶝橙燈登等藤謄鄧騰喇懶拏癩羅_84蘿螺裸邏樂洛烙珞絡落諾酪駱丹亂卵欄欒瀾爛蘭鸞剌辣嵐擥攬欖濫籃纜藍襤覽拉臘蠟廊朗浪狼琅瑯螂郞來崍徠萊冷掠略亮倆兩凉梁樑粮粱糧良諒輛量侶儷勵呂廬慮戾旅櫚濾礪藜蠣閭驢驪麗黎力曆歷瀝礫轢靂憐戀攣漣_84煉璉練聯蓮輦連鍊冽列劣洌烈裂廉斂殮濂簾獵令伶囹寧岺嶺怜玲笭羚翎聆逞鈴零靈領齡例澧禮醴隷勞怒撈擄櫓潞瀘爐盧老蘆虜路輅露魯鷺鹵碌祿綠菉錄鹿麓論壟弄朧瀧瓏籠聾儡瀨牢磊賂賚賴雷了僚寮廖料燎療瞭聊蓼_84遼鬧龍壘婁屢樓淚漏瘻累縷蔞褸鏤陋劉旒柳榴流溜瀏琉瑠留瘤硫謬類六戮陸侖倫崙淪綸輪律慄栗率隆勒肋凜凌楞稜綾菱陵俚利厘吏唎履悧李梨浬犁狸理璃異痢籬罹羸莉裏裡里釐離鯉吝潾燐璘藺躪隣鱗麟林淋琳臨霖砬_84立笠粒摩瑪痲碼磨馬魔麻寞幕漠膜莫邈万卍娩巒彎慢挽晩曼滿漫灣瞞萬蔓蠻輓饅鰻唜抹末沫茉襪靺亡妄忘忙望網罔芒茫莽輞邙埋妹媒寐昧枚梅每煤罵買賣邁魅脈貊陌驀麥孟氓猛盲盟萌冪覓免冕勉棉沔眄眠綿緬面麵滅_84蔑冥名命明暝椧溟皿瞑茗蓂螟酩銘鳴袂侮冒募姆帽慕摸摹暮某模母毛牟牡瑁眸矛耗芼茅謀謨貌木沐牧目睦穆鶩歿沒夢朦蒙卯墓妙廟描昴杳渺猫竗苗錨務巫憮懋戊拇撫无楙武毋無珷畝繆舞茂蕪誣貿霧鵡墨默們刎吻問文_84汶紊紋聞蚊門雯勿沕物味媚尾嵋彌微未梶楣渼湄眉米美薇謎迷靡黴岷悶愍憫敏旻旼民泯玟珉緡閔密蜜謐剝博拍搏撲朴樸泊珀璞箔粕縛膊舶薄迫雹駁伴半反叛拌搬攀斑槃泮潘班畔瘢盤盼磐磻礬絆般蟠返頒飯勃拔撥渤潑_84發跋醱鉢髮魃倣傍坊妨尨幇彷房放方旁昉枋榜滂磅紡肪膀舫芳蒡蚌訪謗邦防龐倍俳北培徘拜排杯湃焙盃背胚裴裵褙賠輩配陪伯佰帛柏栢白百魄幡樊煩燔番磻繁蕃藩飜伐筏罰閥凡帆梵氾汎泛犯範范法琺僻劈壁擘檗璧癖_84碧蘗闢霹便卞弁變辨辯邊別瞥鱉鼈丙倂兵屛幷昞昺柄棅炳甁病秉竝輧餠騈保堡報寶普步洑湺潽珤甫菩補褓譜輔伏僕匐卜宓復服福腹茯蔔複覆輹輻馥鰒本乶俸奉封峯峰捧棒烽熢琫縫蓬蜂逢鋒鳳不付俯傅剖副否咐埠夫婦_84孚孵富府復扶敷斧浮溥父符簿缶腐腑膚艀芙莩訃負賦賻赴趺部釜阜附駙鳧北分吩噴墳奔奮忿憤扮昐汾焚盆粉糞紛芬賁雰不佛弗彿拂崩朋棚硼繃鵬丕備匕匪卑妃婢庇悲憊扉批斐枇榧比毖2沸泌琵痺砒碑秕秘粃緋翡肥_84脾臂菲蜚裨誹譬費鄙非飛鼻嚬嬪彬斌檳殯浜濱瀕牝玭貧賓頻憑氷聘騁乍事些仕伺似使俟僿史司唆嗣四士奢娑寫寺射巳師徙思捨斜斯柶査梭死沙泗渣瀉獅砂社祀祠私篩紗絲肆舍莎蓑蛇裟詐詞謝賜赦辭邪飼駟麝削數朔索_84傘刪山散汕珊産疝算蒜酸霰乷撒殺煞薩三參杉森渗芟蔘衫揷澁鈒颯上傷像償商喪嘗孀尙峠常床庠廂想桑橡湘爽牀狀相祥箱翔裳觴詳象賞霜塞璽賽嗇塞穡索色牲生甥省笙墅壻嶼序庶徐恕抒捿敍暑曙書栖棲犀瑞筮絮緖署_84胥舒薯西誓逝鋤黍鼠夕奭席惜昔晳析汐淅潟石碩蓆釋錫仙僊先善嬋宣扇敾旋渲煽琁瑄璇璿癬禪線繕羨腺膳船蘚蟬詵跣選銑鐥饍鮮卨屑楔泄洩渫舌薛褻設說雪齧剡暹殲纖蟾贍閃陝攝涉燮葉城姓宬性惺成星晟猩珹盛省筬_84聖聲腥誠醒世勢歲洗稅笹細說貰召嘯塑宵小少巢所掃搔昭梳沼消溯瀟炤燒甦疏疎瘙笑篠簫素紹蔬蕭蘇訴逍遡邵銷韶騷俗屬束涑粟續謖贖速孫巽損蓀遜飡率宋悚松淞訟誦送頌刷殺灑碎鎖衰釗修受嗽囚垂壽嫂守岫峀帥愁_84戍手授搜收數樹殊水洙漱燧狩獸琇璲瘦睡秀穗竪粹綏綬繡羞脩茱蒐蓚藪袖誰讐輸遂邃酬銖銹隋隧隨雖需須首髓鬚叔塾夙孰宿淑潚熟琡璹肅菽巡徇循恂旬栒楯橓殉洵淳珣盾瞬筍純脣舜荀蓴蕣詢諄醇錞順馴戌術述鉥崇崧_84嵩瑟膝蝨濕拾習褶襲丞乘僧勝升承昇繩蠅陞侍匙嘶始媤尸屎屍市弑恃施是時枾柴猜矢示翅蒔蓍視試詩諡豕豺埴寔式息拭植殖湜熄篒蝕識軾食飾伸侁信呻娠宸愼新晨燼申神紳腎臣莘薪藎蜃訊身辛辰迅失室實悉審尋心沁_84沈深瀋甚芯諶什十拾雙氏亞俄兒啞娥峨我牙芽莪蛾衙訝阿雅餓鴉鵝堊岳嶽幄惡愕握樂渥鄂鍔顎鰐齷安岸按晏案眼雁鞍顔鮟斡謁軋閼唵岩巖庵暗癌菴闇壓押狎鴨仰央怏昻殃秧鴦厓哀埃崖愛曖涯碍艾隘靄厄扼掖液縊腋額_84櫻罌鶯鸚也倻冶夜惹揶椰爺耶若野弱掠1約若葯蒻藥躍亮佯兩1壤孃恙揚攘敭暘梁楊樣洋瀁煬痒瘍禳穰糧羊良襄諒讓釀陽量養圄御於漁瘀禦語馭魚齬億憶抑檍臆偃堰彦焉言諺孼蘖俺儼嚴奄掩淹嶪業円予余勵2如廬_84旅歟汝濾璵礖礪與艅茹輿轝閭餘驪2亦力域役易曆1疫繹譯轢逆驛嚥堧姸娟宴年延憐1捐挻撚椽沇沿涎涓淵演漣烟然煙煉燃燕璉硏硯秊筵緣練縯聯衍軟輦2鉛鍊鳶列2悅涅烈熱裂1閱厭廉2染殮炎焰琰艶苒_84簾閻髥鹽曄獵燁葉令1塋寧1嶸影怜映暎楹榮永泳渶潁濚瀛瀯煐營獰玲瑛瑩瓔盈穎纓羚1英詠迎鈴鍈零霙靈1乂倪例刈叡曳汭濊猊睿穢芮藝蘂禮裔詣譽豫醴銳隸霓預五伍俉傲午吾吳嗚塢墺奧娛寤悟惡懊敖旿晤梧汚澳_84烏熬獒筽蜈誤鰲鼇屋沃獄玉鈺溫瑥瘟穩縕蘊兀壅擁瓮甕癰翁邕雍饔渦瓦窩窪臥蛙蝸訛婉完宛梡椀浣玩琓琬碗緩翫脘腕莞豌阮頑曰往旺枉汪王倭娃歪矮外嵬巍猥畏了1僥凹堯夭妖姚寥寮1嶢拗搖撓擾料曜樂橈燎燿瑤療_84窈窯繇繞耀腰蓼蟯要謠遙遼邀饒慾欲浴縟褥辱俑傭冗勇埇墉容庸慂榕涌湧溶熔瑢用甬聳茸蓉踊鎔鏞龍于佑偶優又友右宇寓尤愚憂旴牛玗瑀盂祐禑禹紆羽芋藕虞迂遇郵釪隅雨雩勖彧旭昱栯煜稶郁頊云暈橒殞澐熉耘芸蕓_84運隕雲韻蔚鬱亐熊雄元原員圓園垣媛嫄寃怨愿援沅洹湲源爰猿瑗苑袁轅遠阮院願鴛月越鉞位偉僞危圍委威尉慰暐渭爲瑋緯胃萎葦蔿蝟衛褘謂違韋魏乳侑儒兪劉唯喩孺宥幼幽庾悠惟愈愉揄攸有杻柔柚柳楡楢油洧流游溜_84濡猶猷琉瑜由留癒硫1維臾萸裕誘諛諭踰蹂遊逾遺酉釉鍮類1堉戮毓肉育陸1允奫尹崙1潤玧胤贇輪鈗閏律3聿戎瀜絨融隆垠恩慇殷誾銀隱乙吟淫蔭陰音飮揖泣邑凝應膺鷹依倚儀宜意懿擬椅毅疑矣義艤薏蟻衣誼_84議醫二以伊利1夷姨履已弛彛怡易3爾珥理異痍痢移罹而耳肄苡荑裏1貽貳邇里1飴餌匿1瀷益翊翌翼謚人仁刃印吝咽因姻寅引忍湮燐1絪茵藺蚓認隣靭靷鱗1一佚佾壹日溢逸鎰馹任壬妊姙恁林1稔臨荏賃入卄_84立2仍剩孕芿仔刺咨姉姿子字孜恣慈滋炙煮玆瓷疵磁紫者自茨蔗藉諮資雌作勺嚼斫昨灼炸爵綽芍酌雀鵲孱棧殘潺盞岑暫潛箴簪蠶雜丈仗匠場墻壯奬將帳庄張掌暲杖樟檣欌漿牆狀獐璋章粧腸臟臧莊葬蔣薔藏裝贓醬長_84障再哉在宰才材栽梓渽滓災縡裁財載齋齎爭箏諍錚佇低儲咀姐底抵杵楮樗沮渚狙猪疽箸紵苧菹著藷詛貯躇這邸雎齟勣吊嫡寂摘敵滴狄炙的積笛籍績翟荻謫賊赤跡蹟迪迹適鏑佃佺傳全典前剪塡塼奠專展廛悛戰栓殿氈澱_84煎琠田甸畑癲筌箋箭篆纏詮輾轉鈿銓錢鐫電顚顫餞切截折浙癤竊節絶占岾店漸点粘霑鮎點接摺蝶丁井亭停偵呈姃定幀庭廷征情挺政整旌晶晸柾楨檉正汀淀淨渟湞瀞炡玎珽町睛碇禎程穽精綎艇訂諪貞鄭酊釘鉦鋌錠霆靖_84靜頂鼎制劑啼堤帝弟悌提梯濟祭第臍薺製諸蹄醍除際霽題齊俎兆凋助嘲弔彫措操早晁曺曹朝條棗槽漕潮照燥爪璪眺祖祚租稠窕粗糟組繰肇藻蚤詔調趙躁造遭釣阻雕鳥族簇足鏃存尊卒拙猝倧宗從悰慫棕淙琮種終綜縱腫_84踪踵鍾鐘佐坐左座挫罪主住侏做姝胄呪周嗾奏宙州廚晝朱柱株注洲湊澍炷珠疇籌紂紬綢舟蛛註誅走躊輳週酎酒鑄駐竹粥俊儁准埈寯峻晙樽浚準濬焌畯竣蠢逡遵雋駿茁中仲衆重卽櫛楫汁葺增憎曾拯烝甑症繒蒸證贈之只_84咫地址志持指摯支旨智枝枳止池沚漬知砥祉祗紙肢脂至芝芷蜘誌識贄趾遲直稙稷織職唇嗔塵振搢晉晋桭榛殄津溱珍瑨璡畛疹盡眞瞋秦縉縝臻蔯袗診賑軫辰進鎭陣陳震侄叱姪嫉帙桎瓆疾秩窒膣蛭質跌迭斟朕什執潗緝輯_84鏶集徵懲澄且侘借叉嗟嵯差次此磋箚茶蹉車遮捉搾着窄錯鑿齪撰澯燦璨瓚竄簒纂粲纘讚贊鑽餐饌刹察擦札紮僭參塹慘慙懺斬站讒讖倉倡創唱娼廠彰愴敞昌昶暢槍滄漲猖瘡窓脹艙菖蒼債埰寀寨彩採砦綵菜蔡采釵冊柵策_84責凄妻悽處倜刺剔尺慽戚拓擲斥滌瘠脊蹠陟隻仟千喘天川擅泉淺玔穿舛薦賤踐遷釧闡阡韆凸哲喆徹撤澈綴輟轍鐵僉尖沾添甛瞻簽籤詹諂堞妾帖捷牒疊睫諜貼輒廳晴淸聽菁請靑鯖切剃替涕滯締諦逮遞體初剿哨憔抄招梢_84椒楚樵炒焦硝礁礎秒稍肖艸苕草蕉貂超酢醋醮促囑燭矗蜀觸寸忖村邨叢塚寵悤憁摠總聰蔥銃撮催崔最墜抽推椎楸樞湫皺秋芻萩諏趨追鄒酋醜錐錘鎚雛騶鰍丑畜祝竺筑築縮蓄蹙蹴軸逐春椿瑃出朮黜充忠沖蟲衝衷悴膵萃_84贅取吹嘴娶就炊翠聚脆臭趣醉驟鷲側仄厠惻測層侈値嗤峙幟恥梔治淄熾痔痴癡稚穉緇緻置致蚩輜雉馳齒則勅飭親七柒漆侵寢枕沈浸琛砧針鍼蟄秤稱快他咤唾墮妥惰打拖朶楕舵陀馱駝倬卓啄坼度托拓擢晫柝濁濯琢琸託_84鐸呑嘆坦彈憚歎灘炭綻誕奪脫探眈耽貪塔搭榻宕帑湯糖蕩兌台太怠態殆汰泰笞胎苔跆邰颱宅擇澤撑攄兎吐土討慟桶洞痛筒統通堆槌腿褪退頹偸套妬投透鬪慝特闖坡婆巴把播擺杷波派爬琶破罷芭跛頗判坂板版瓣販辦鈑_84阪八叭捌佩唄悖敗沛浿牌狽稗覇貝彭澎烹膨愎便偏扁片篇編翩遍鞭騙貶坪平枰萍評吠嬖幣廢弊斃肺蔽閉陛佈包匍匏咆哺圃布怖抛抱捕暴泡浦疱砲胞脯苞葡蒲袍褒逋鋪飽鮑幅暴曝瀑爆輻俵剽彪慓杓標漂瓢票表豹飇飄驃_84品稟楓諷豊風馮彼披疲皮被避陂匹弼必泌珌畢疋筆苾馝乏逼下何厦夏廈昰河瑕荷蝦賀遐霞鰕壑學虐謔鶴寒恨悍旱汗漢澣瀚罕翰閑閒限韓割轄函含咸啣喊檻涵緘艦銜陷鹹合哈盒蛤閤闔陜亢伉姮嫦巷恒抗杭桁沆港缸肛航_84行1項亥偕咳垓奚孩害懈楷海瀣蟹解該諧邂駭骸劾核倖幸杏荇行享向嚮珦鄕響餉饗香噓墟虛許憲櫶獻軒歇險驗奕爀赫革俔峴弦懸晛泫炫玄玹現眩睍絃絢縣舷衒見賢鉉顯孑穴血頁嫌俠協夾峽挾浹狹脅脇莢鋏頰亨兄刑型_84形泂滎瀅灐炯熒珩瑩荊螢衡逈邢鎣馨兮彗惠慧暳蕙蹊醯鞋乎互呼壕壺好岵弧戶扈昊晧毫浩淏湖滸澔濠濩灝狐琥瑚瓠皓祜糊縞胡芦葫蒿虎號蝴護豪鎬頀顥惑或酷婚昏混渾琿魂忽惚笏哄弘汞泓洪烘紅虹訌鴻化和嬅樺火畵_84禍禾花華話譁貨靴廓擴攫確碻穫丸喚奐宦幻患換歡晥桓渙煥環紈還驩鰥活滑猾豁闊凰幌徨恍惶愰慌晃晄榥況湟滉潢煌璜皇篁簧荒蝗遑隍黃匯回廻徊恢悔懷晦會檜淮澮灰獪繪膾茴蛔誨賄劃獲宖橫鐄哮嚆孝效斅曉梟涍淆_84爻肴酵驍侯候厚后吼喉嗅帿後朽煦珝逅勛勳塤壎焄熏燻薰訓暈薨喧暄煊萱卉喙毁彙徽揮暉煇諱輝麾休携烋畦虧恤譎鷸兇凶匈洶胸黑昕欣炘痕吃屹紇訖欠欽歆吸恰洽翕興僖凞喜噫囍姬嬉希憙憘戱晞曦熙熹熺犧禧稀羲詰_8493";
const CP950 = "20402982　，、。．‧；：？！︰…‥﹐2·﹔3｜–︱—︳╴︴﹏（）︵︶｛｝︷︸〔〕︹︺【】︻︼《》︽︾〈〉︿﹀「」﹁﹂『』﹃﹄﹙5‘’“”〝〞‵′＃＆＊※§〃○●△▲◎☆★◇◆□■▽▼㊣℅¯￣＿ˍ﹉﹊﹍﹎﹋﹌﹟2＋－×÷±√＜＞＝≦≧≠∞≒≡﹢4～∩∪⊥∠∟⊿㏒㏑∫∮∵∴♀♂⊕⊙↑↓←→↖↗↙↘∥∣／＼∕﹨＄￥〒￠￡％＠℃℉﹩2㏕㎜2㏎㎡㎎㎏㏄°兙兛兞兝兡兣嗧瓩糎▁7▏▎▍▌▋▊▉┼┴┬┤├▔─│▕┌┐└┘╭╮╰╯═╞╪╡◢◣◥◤╱2０9Ⅰ9〡8十卄卅Ａ25ａ25Α16Σ6α16σ6ㄅ36˙ˉˊˇˋ_33€_29一乙丁七乃九了二人儿入八几刀刁力匕十卜又三下丈上丫丸凡久么也乞于亡兀刃勺千叉口土士夕大女子孑孓寸小尢尸山川工己2巾干廾弋弓才丑丐不中丰丹之尹予云井互五亢仁什仃仆仇仍今介仄元允內六兮公冗凶分2勻勾勿化匹午升卅卞厄友及反壬天夫太夭孔少尤尺屯巴幻廿弔引心戈戶手扎支文斗斤方日曰月木欠止歹毋比毛氏水火爪父爻片牙牛犬王丙世丕且丘主乍乏乎以付仔3代令仙仞充兄冉冊冬凹出凸刊加功包匆北匝仟半卉卡占卯卮去可古右召叮叩叨叼司叵叫另只史叱台句叭叻四囚外央失奴奶孕它尼巨巧左市布平幼弁弘弗必戊打扔扒扑斥旦朮本未末札正母民氐永汁汀氾犯玄玉瓜瓦甘生用甩田3疋白皮皿目矛矢石示禾穴立丞丟乒乓乩亙交亦亥仿伉伙伊伕伍伐休伏仲件任仰仳份企伋光兇兆先全共再冰列刑划刎刖劣匈匡匠印危吉吏同吊吐吁吋各向名合吃后吆吒因回囝圳地在圭圬圯圩夙多夷夸妄奸妃好她如妁字存宇守宅安寺尖屹州帆并年式弛忙忖戎戌戍成扣扛托收早旨旬旭曲曳有朽朴朱朵次此死氖汝汗汙江池汐汕污汛汍汎灰牟牝百竹米糸缶羊羽老考而耒耳聿肉肋肌臣自至臼舌舛舟艮色艾虫血行衣西阡串亨位住佇佗佞伴佛何估佐佑伽伺伸佃佔似但佣作你伯低伶余佝佈佚兌克免兵冶冷別判利刪刨劫助努劬匣即卵吝吭吞吾否呎吧呆呃吳呈呂君吩告吹吻吸吮吵吶吠吼呀吱含吟听囪困囤囫坊坑址坍均坎圾坐坏圻壯夾妝妒妨妞妣妙妖妍妤妓妊妥孝孜孚孛完宋宏尬局屁尿尾岐岑岔岌巫希序庇床廷弄弟彤形彷役忘忌志忍忱快忸忪戒我抄抗抖技扶抉扭把扼找批扳抒扯折扮投抓抑抆改攻攸旱更束李3杜杖杞杉杆杠杓杗步每求汞沙沁沈沉沅沛汪決沐汰沌汨沖沒汽沃汲汾汴沆汶沍沔沘沂灶灼災灸牢牡牠狄狂玖甬甫男甸皂盯矣私秀禿究系罕肖肓肝肘肛肚育良芒芋芍見角言谷豆豕貝赤走足身車辛辰迂迆迅迄巡邑邢邪邦那酉釆里防阮阱阪阬並乖乳事些亞享京佯依侍佳使佬供例來侃佰併侈佩佻侖佾侏侑佺兔兒兕兩具其典冽函刻券刷刺到刮制剁劾劻卒協卓卑卦卷2取叔受味呵咖呸咕咀呻呷咄咒咆呼咐呱呶和咚呢周咋命咎固垃坷坪坩坡坦坤坼夜奉奇奈奄奔妾妻委妹妮姑姆姐姍始姓姊妯妳姒姅孟孤季宗定官宜宙宛尚屈居屆岷岡岸岩岫岱岳帘帚帖帕帛帑幸庚店府底庖延弦弧弩往征彿彼忝忠忽念忿怏怔怯怵怖怪怕怡性怩怫怛或戕房戾所承拉拌拄抿拂抹拒招披拓拔拋拈抨抽押拐拙拇拍抵拚抱拘拖拗拆抬拎放斧於旺昔易昌昆昂明昀昏昕昊昇服朋杭枋枕東果杳杷枇枝林杯杰板枉松析杵枚枓杼杪杲欣武歧歿氓氛泣注泳沱泌泥河沽沾沼波沫法泓沸泄油況沮泗泅泱沿治泡泛泊沬泯泜泖泠炕炎炒炊炙爬爭爸版牧物狀狎狙狗狐玩玨玟玫玥甽疝疙疚的盂盲直知矽社祀祁秉秈空穹竺糾罔羌羋者肺肥肢肱股肫肩肴肪肯臥臾舍芳芝芙芭芽芟芹花芬芥芯芸芣芰芾芷虎虱初表軋迎返近邵邸邱邶采金長門阜陀阿阻附陂隹雨青非亟亭亮信侵侯便俠俑俏保促侶俘俟俊俗侮俐俄係俚俎俞侷兗冒冑冠剎剃削前剌剋則勇勉勃勁匍南卻厚叛咬哀咨哎哉咸咦咳哇哂咽咪品哄哈咯咫咱咻咩咧咿囿垂型垠垣垢城垮垓奕契奏奎奐姜姘姿姣姨娃姥姪姚姦威姻孩宣宦室客宥封屎屏屍屋峙峒巷帝帥帟幽庠度建弈弭彥很待徊律徇後徉怒思怠急怎怨恍恰恨恢恆恃恬恫恪恤扁拜挖按拼拭持拮拽指拱拷拯括拾拴挑挂政故斫施既春昭映昧是星昨昱昤曷柿染柱柔某柬架枯柵柩柯柄柑枴柚查枸柏柞柳枰柙柢柝柒歪殃殆段毒毗氟泉洋洲洪流津洌洱洞洗活洽派洶洛泵洹洧洸洩洮洵洎洫炫為炳炬炯炭炸炮炤爰牲牯牴狩狠狡玷珊玻玲珍珀玳甚甭畏界畎畋疫疤疥疢疣癸皆2盈盆盃盅省盹相眉看盾盼眇矜砂研砌砍祆祉祈祇禹禺科秒秋穿突竿竽籽紂紅紀紉紇約紆缸美羿耄耐耍耑耶胖胥胚胃胄背胡胛胎胞胤胝致舢苧范茅苣苛苦茄若茂茉苒苗英茁苜苔苑苞苓苟苯茆虐虹虻虺衍衫要觔計訂訃貞負赴赳趴軍軌述迦迢迪迥迭迫迤迨郊郎郁郃酋酊重閂限陋2面革韋韭音頁風飛食首香乘亳倌倍倣俯倦倥俸倩倖倆值借倚倒們俺倀倔倨俱倡個候倘俳修倭倪俾倫倉兼冤冥冢凍凌准凋剖剜剔剛剝匪卿原厝叟哨唐唁唷哼哥哲唆哺唔哩哭員唉哮哪哦唧唇哽唏圃圄埂埔埋埃堉夏套奘奚娑娘娜娟娛娓姬娠娣娩娥娌娉孫屘宰害家宴宮宵容宸射屑展屐峭峽峻峪峨峰島崁峴差席師庫庭座弱徒徑徐恙恣恥恐恕恭恩息悄悟悚悍悔悌悅悖扇拳挈拿捎挾振捕捂捆捏捉挺捐挽挪挫挨捍捌效敉料旁旅時晉晏晃晒晌晅晁書朔朕朗校核案框桓根桂桔栩梳栗桌桑栽柴桐桀格桃株桅栓栘桁殊殉殷氣氧氨氦氤泰浪涕消涇浦浸海浙涓浬涉浮浚浴浩涌涊浹涅浥涔烊烘烤烙烈烏爹特狼狹狽狸狷玆班琉珮珠珪珞畔畝畜畚留疾病症疲疳疽疼疹痂疸皋皰益盍盎眩真眠眨矩砰砧砸砝破砷砥砭砠砟砲祕祐祠祟祖神祝祗祚秤秣秧租秦秩秘窄窈站笆笑粉紡紗紋紊素索純紐紕級紜納紙紛缺罟羔翅翁耆耘耕耙耗耽耿胱脂胰脅胭胴脆胸胳脈能脊胼胯臭臬舀舐航舫舨般芻茫荒荔荊茸荐草茵茴荏茲茹茶茗荀茱茨荃虔蚊蚪蚓蚤蚩蚌蚣蚜衰衷袁袂衽衹記訐討訌訕訊託訓訖訏訑豈豺豹財貢起躬軒軔軏辱送逆迷退迺迴逃追逅迸邕郡郝郢酒配酌釘針釗釜釙閃院陣陡陛陝除陘陞隻飢馬骨高鬥鬲鬼乾偺偽停假偃偌做偉健偶偎偕偵側偷偏倏偯偭兜冕凰剪副勒務勘動匐匏匙匿區匾參曼商啪啦啄啞啡啃啊唱啖問啕唯啤唸售啜唬啣唳啁啗圈國圉域堅堊堆埠埤基堂堵執培夠奢娶婁婉婦婪婀娼婢婚婆婊孰寇寅寄寂宿密尉專將屠屜屝崇崆崎崛崖崢崑崩崔崙崤崧崗巢常帶帳帷康庸庶庵庾張強彗彬彩彫得徙從徘御徠徜恿患悉悠您惋悴惦悽情悻悵惜悼惘惕惆惟悸惚惇戚戛扈掠控捲掖探接捷捧掘措捱掩掉掃掛捫推掄授掙採掬排掏掀捻捩捨捺敝敖救教敗啟敏敘敕敔斜斛斬族旋旌旎晝晚晤晨晦晞曹勗望梁梯梢梓梵桿桶梱梧梗械梃棄梭梆梅梔條梨梟梡梂欲殺毫毬氫涎涼淳淙液淡淌淤添淺清淇淋涯淑涮淞淹涸混淵淅淒渚涵淚淫淘淪深淮淨淆淄涪淬涿淦烹焉焊烽烯爽牽犁猜猛猖猓猙率琅琊球理現琍瓠瓶瓷甜產略畦畢異疏痔痕疵痊痍皎盔盒盛眷眾眼眶眸眺硫硃硎祥票祭移窒窕笠笨笛第符笙笞笮粒粗粕絆絃統紮紹紼絀細紳組累終紲紱缽羞羚翌翎習耜聊聆脯脖脣脫脩脰脤舂舵舷舶船莎莞莘荸莢莖莽莫莒莊莓莉莠荷荻荼莆莧處彪蛇蛀蚶蛄蚵蛆蛋蚱蚯蛉術袞袈被袒袖袍袋覓規訪訝訣訥許設訟訛訢豉豚販責貫貨貪貧赧赦趾趺軛軟這逍通逗連速逝逐逕逞造透逢逖逛途部郭都酗野釵釦釣釧釭釩閉陪陵陳陸陰陴陶陷陬雀雪雩章竟頂頃魚鳥鹵鹿麥麻傢傍傅備傑傀傖傘傚最凱割剴創剩勞勝勛博厥啻喀喧啼喊喝喘喂喜喪喔喇喋喃喳單喟唾喲喚喻喬喱啾喉喫喙圍堯堪場堤堰報堡堝堠壹壺奠婷媚婿媒媛媧孳孱寒富寓寐尊尋就嵌嵐崴嵇巽幅帽幀幃幾廊廁廂廄弼彭復循徨惑惡悲悶惠愜愣惺愕惰惻惴慨惱愎惶愉愀愒戟扉掣掌描揀揩揉揆揍插揣提握揖揭揮捶援揪換摒揚揹敞敦敢散斑斐斯普晰晴晶景暑智晾晷曾替期朝棺棕棠棘棗椅棟棵森棧棹棒棲棣棋棍植椒椎棉棚楮棻款欺欽殘殖殼毯氮氯氬港游湔渡渲湧湊渠渥渣減湛湘渤湖湮渭渦湯渴湍渺測湃渝渾滋溉渙湎湣湄湲湩湟焙焚焦焰無然煮焜牌犄犀猶猥猴猩琺琪琳琢琥琵琶琴琯琛琦琨甥甦畫番痢痛痣痙痘痞痠登發皖皓皴盜睏短硝硬硯稍稈程稅稀窘窗窖童竣等策筆筐筒答筍筋筏筑粟粥絞結絨絕紫絮絲絡給絢絰絳善翔翕耋聒肅腕腔腋腑腎脹腆脾腌腓腴舒舜菩萃菸萍菠菅萋菁華菱菴著萊菰萌菌菽菲菊萸萎萄菜萇菔菟虛蛟蛙蛭蛔蛛蛤蛐蛞街裁裂袱覃視註詠評詞証詁詔詛詐詆訴診訶詖象貂貯貼貳貽賁費賀貴買貶貿貸越超趁跎距跋跚跑跌跛跆軻軸軼辜逮逵週逸進逶鄂郵鄉郾酣酥量鈔鈕鈣鈉鈞鈍鈐鈇鈑閔閏開閑間閒閎隊階隋陽隅隆隍陲隄雁雅雄集雇雯雲韌項順須飧飪飯飩飲飭馮馭黃黍黑亂傭債傲傳僅傾催傷傻傯僇剿剷剽募勦勤勢勣匯嗟嗨嗓嗦嗎嗜嗇嗑嗣嗤嗯嗚嗡嗅嗆嗥嗉園圓塞塑塘塗塚塔填塌塭塊塢塒塋奧嫁嫉嫌媾媽媼媳嫂媲嵩嵯幌幹廉廈弒彙徬微愚意慈感想愛惹愁愈慎慌慄慍愾愴愧愍愆愷戡戢搓搾搞搪搭搽搬搏搜搔損搶搖搗搆敬斟新暗暉暇暈暖暄暘暍會榔業楚楷楠楔極椰概楊楨楫楞楓楹榆楝楣楛歇歲毀殿毓毽溢溯滓溶滂源溝滇滅溥溘溼溺溫滑準溜滄滔溪溧溴煎煙煩煤煉照煜煬煦煌煥煞煆煨煖爺牒猷獅猿猾瑯瑚瑕瑟瑞瑁琿瑙瑛瑜當畸瘀痰瘁痲痱痺痿痴痳盞盟睛睫睦睞督睹睪睬睜睥睨睢矮碎碰碗碘碌碉硼碑碓硿祺祿禁萬禽稜稚稠稔稟稞窟窠筷節筠筮筧粱粳粵經絹綑綁綏絛置罩罪署義羨群聖聘肆肄腱腰腸腥腮腳腫腹腺腦舅艇蒂葷落萱葵葦葫葉葬葛萼萵葡董葩葭葆虞虜號蛹蜓蜈蜇蜀蛾蛻蜂蜃蜆蜊衙裟裔裙補裘裝裡裊裕裒覜解詫該詳試詩詰誇詼詣誠話誅詭詢詮詬詹詻訾詨豢貊貉賊資賈賄貲賃賂賅跡跟跨路跳跺跪跤跦躲較載軾輊辟農運遊道遂達逼違遐遇遏過遍遑逾遁鄒鄗酬酪酩釉鈷鉗鈸鈽鉀鈾鉛鉋鉤鉑鈴鉉鉍鉅鈹鈿鉚閘隘隔隕雍雋雉雊雷電雹零靖靴靶預頑頓頊頒頌飼飴飽飾馳馱馴髡鳩麂鼎鼓鼠僧僮僥僖僭僚僕像僑僱僎僩兢凳劃劂匱厭嗾嘀嘛嘗嗽嘔嘆嘉嘍嘎嗷嘖嘟嘈嘐嗶團圖塵塾境墓墊塹墅塽壽夥夢夤奪奩嫡嫦嫩嫗嫖嫘嫣孵寞寧寡寥實寨寢寤察對屢嶄嶇幛幣幕幗幔廓廖弊彆彰徹慇愿態慷慢慣慟慚慘慵截撇摘摔撤摸摟摺摑摧搴摭摻敲斡旗旖暢暨暝榜榨榕槁榮槓構榛榷榻榫榴槐槍榭槌榦槃榣歉歌氳漳演滾漓滴漩漾漠漬漏漂漢滿滯漆漱漸漲漣漕漫漯澈漪滬漁滲滌滷熔熙煽熊熄熒爾犒犖獄獐瑤瑣瑪瑰瑭甄疑瘧瘍瘋瘉瘓盡監瞄睽睿睡磁碟碧碳碩碣禎福禍種稱窪窩竭端管箕箋筵算箝箔箏箸箇箄粹粽精綻綰綜綽綾綠緊綴網綱綺綢綿綵綸維緒緇綬罰翠翡翟聞聚肇腐膀膏膈膊腿膂臧臺與舔舞艋蓉蒿蓆蓄蒙蒞蒲蒜蓋蒸蓀蓓蒐蒼蓑蓊蜿蜜蜻蜢蜥蜴蜘蝕蜷蜩裳褂裴裹裸製裨褚裯誦誌語誣認誡誓誤說誥誨誘誑誚誧豪貍貌賓賑賒赫趙趕跼輔輒輕輓辣遠遘遜遣遙遞遢遝遛鄙鄘鄞酵酸酷酴鉸銀銅銘銖鉻銓銜銨鉼銑閡閨閩閣閥閤隙障際雌雒需靼鞅韶頗領颯颱餃餅餌餉駁骯骰髦魁魂鳴鳶鳳麼鼻齊億儀僻僵價儂儈儉儅凜劇2劍劊勰厲嘮嘻嘹嘲嘿嘴嘩噓噎噗噴嘶嘯嘰墀墟增墳墜墮墩墦奭嬉嫻嬋嫵嬌嬈寮寬審寫層履嶝嶔幢幟幡廢廚廟廝廣廠彈影德徵慶慧慮慝慕憂慼慰慫慾憧憐憫憎憬憚憤憔憮戮摩摯摹撞撲撈撐撰撥撓撕撩撒撮播撫撚撬撙撢撳敵敷數暮暫暴暱樣樟槨樁樞標槽模樓樊槳樂樅槭樑歐歎殤毅毆漿潼澄潑潦潔澆潭潛潸潮澎潺潰潤澗潘滕潯潠潟熟熬熱熨牖犛獎獗瑩璋璃瑾璀畿瘠瘩瘟瘤瘦瘡瘢皚皺盤瞎瞇瞌瞑瞋磋磅確磊碾磕碼磐稿稼穀稽稷稻窯窮箭箱範箴篆篇篁箠篌糊締練緯緻緘緬緝編緣線緞緩綞緙緲緹罵罷羯翩耦膛2膠膚膘蔗蔽蔚蓮蔬蔭蔓蔑蔣蔡蔔蓬蔥蓿蔆螂蝴蝶蝠蝦蝸蝨蝙蝗蝌蝓衛衝褐複褒褓褕褊誼諒談諄誕請諸課諉諂調誰論諍誶誹諛豌豎豬賠賞賦賤賬賭賢賣賜質賡赭趟趣踫踐踝踢踏踩踟踡踞躺輝輛輟輩輦輪輜輞輥適遮遨遭遷鄰鄭鄧鄱醇醉醋醃鋅銻銷鋪銬鋤鋁銳銼鋒鋇鋰銲閭閱霄霆震霉靠鞍鞋鞏頡頫頜颳養餓餒餘駝駐駟駛駑駕駒駙骷髮髯鬧魅魄魷魯鴆鴉鴃麩麾黎墨齒儒儘儔儐儕冀冪凝劑劓勳噙噫噹噩噤噸噪器噥噱噯噬噢噶壁墾壇壅奮嬝嬴學寰導彊憲憑憩憊懍憶憾懊懈戰擅擁擋撻撼據擄擇擂操撿擒擔撾整曆曉暹曄曇暸樽樸樺橙橫橘樹橄橢橡橋橇樵機橈歙歷氅濂澱澡濃澤濁澧澳激澹澶澦澠澴熾燉燐燒燈燕熹燎燙燜燃燄獨璜璣璘璟璞瓢甌甍瘴瘸瘺盧盥瞠瞞瞟瞥磨磚磬磧禦積穎穆穌穋窺篙簑築篤篛篡篩篦糕糖縊縑縈縛縣縞縝縉縐罹羲翰翱翮耨膳膩膨臻興艘艙蕊蕙蕈蕨蕩蕃蕉蕭蕪蕞螃螟螞螢融衡褪褲褥褫褡親覦諦諺諫諱謀諜諧諮諾謁謂諷諭諳諶諼豫豭貓賴蹄踱踴蹂踹踵輻輯輸輳辨辦遵遴選遲遼遺鄴醒錠錶鋸錳錯錢鋼錫錄錚錐錦錡錕錮錙閻隧隨險雕霎霑霖霍霓霏靛靜靦鞘頰頸頻頷頭頹頤餐館餞餛餡餚駭駢駱骸骼髻髭鬨鮑鴕鴣鴦鴨鴒鴛默黔龍龜優償儡儲勵嚎嚀嚐嚅嚇嚏壕壓壑壎嬰嬪嬤孺尷屨嶼嶺嶽嶸幫彌徽應懂懇懦懋戲戴擎擊擘擠擰擦擬擱擢擭斂斃曙曖檀檔檄檢檜櫛檣橾檗檐檠歜殮毚氈濘濱濟濠濛濤濫濯澀濬濡濩濕濮濰燧營燮燦燥燭燬燴燠爵牆獰獲璩環璦璨癆療癌盪瞳瞪瞰瞬瞧瞭矯磷磺磴磯礁禧禪穗窿簇簍篾篷簌篠糠糜糞糢糟糙糝縮績繆縷縲繃縫總縱繅繁縴縹繈縵縿縯罄翳翼聱聲聰聯聳臆臃膺臂臀膿膽臉膾臨舉艱薪薄蕾薜薑薔薯薛薇薨薊虧蟀蟑螳蟒蟆螫螻螺蟈蟋褻褶襄褸褽覬謎謗謙講謊謠謝謄謐豁谿豳賺賽購賸賻趨蹉蹋蹈蹊轄輾轂轅輿避遽還邁邂邀鄹醣醞醜鍍鎂錨鍵鍊鍥鍋錘鍾鍬鍛鍰鍚鍔闊2闈闆隱隸雖霜霞鞠韓顆颶餵騁駿鮮鮫鮪鮭鴻鴿麋黏點黜黝黛鼾齋叢嚕嚮壙壘嬸彝懣戳擴擲擾攆擺擻擷斷曜朦檳檬櫃檻檸櫂檮檯歟歸殯瀉瀋濾瀆濺瀑瀏燻燼燾燸獷獵璧璿甕癖癘癒瞽瞿瞻瞼礎禮穡穢穠竄竅簫簧簪簞簣簡糧織繕繞繚繡繒繙罈翹翻職聶臍臏舊藏薩藍藐藉薰薺薹薦蟯蟬蟲蟠覆覲觴謨謹謬謫豐贅蹙蹣蹦蹤蹟蹕軀轉轍邇邃邈醫醬釐鎔鎊鎖鎢鎳鎮鎬鎰鎘鎚鎗闔闖闐闕離雜雙雛雞霤鞣鞦鞭韹額顏題顎顓颺餾餿餽餮馥騎髁鬃鬆魏魎魍鯊鯉鯽鯈鯀鵑鵝鵠黠鼕鼬儳嚥壞壟壢寵龐廬懲懷懶懵攀攏曠曝櫥櫝櫚櫓瀛瀟瀨瀚瀝瀕瀘爆爍牘犢獸獺璽瓊瓣疇疆癟癡矇礙禱穫穩簾簿簸簽簷籀繫繭繹繩繪羅繳羶羹羸臘藩藝藪藕藤藥藷蟻蠅蠍蟹蟾襠襟襖襞譁譜識證譚譎譏譆譙贈贊蹼蹲躇蹶蹬蹺蹴轔轎辭邊邋醱醮鏡鏑鏟鏃鏈鏜鏝鏖鏢鏍鏘鏤鏗鏨關隴難霪霧靡韜韻類願顛颼饅饉騖騙鬍鯨鯧鯖鯛鶉鵡鵲鵪鵬麒麗麓麴勸嚨嚷嚶嚴嚼壤孀孃孽寶巉懸懺攘攔攙曦朧櫬瀾瀰瀲爐獻瓏癢癥礦礪礬礫竇競籌籃籍糯糰辮繽繼纂罌耀臚艦藻藹蘑藺蘆蘋蘇蘊蠔蠕襤覺觸議譬警譯譟譫贏贍躉躁躅躂醴釋鐘鐃鏽闡霰飄饒饑馨騫騰騷騵鰓鰍鹹麵黨鼯齟齣齡儷儸囁囀囂夔屬巍懼懾攝攜斕曩櫻欄櫺殲灌爛犧瓖瓔癩矓籐纏續羼蘗蘭蘚蠣蠢蠡蠟襪襬覽譴護譽贓躊躍躋轟辯醺鐮鐳鐵鐺鐸鐲鐫闢霸霹露響顧顥饗驅驃驀騾髏魔魑鰭鰥鶯鶴鷂鶸麝黯鼙齜齦齧儼儻囈囊囉孿巔巒彎懿攤權歡灑灘玀瓤疊癮癬禳籠籟聾聽臟襲襯觼讀贖贗躑躓轡酈鑄鑑鑒霽霾韃韁顫饕驕驍髒鬚鱉鰱鰾鰻鷓鷗鼴齬齪龔囌巖戀攣攫攪曬欐瓚竊籤籣籥纓纖纔臢蘸蘿蠱變邐邏鑣鑠鑤靨顯饜驚驛驗髓體髑鱔鱗鱖鷥麟黴囑壩攬灞癱癲矗罐羈蠶蠹衢讓讒讖艷贛釀鑪靂靈靄韆顰驟鬢魘鱟鷹鷺鹼鹽鼇齷齲廳欖灣籬籮蠻觀躡釁鑲鑰顱饞髖鬣黌灤矚讚鑷韉驢驥纜讜躪釅鑽鑾鑼鱷鱸黷豔鑿鸚爨驪鬱鸛鸞籲407乂乜凵匚厂万丌乇亍囗兀屮彳丏冇与丮亓仂仉仈冘勼卬厹圠夃夬尐巿旡殳毌气爿丱丼仨仜仩仡仝仚刌匜卌圢圣夗夯宁宄尒尻屴屳帄庀庂忉戉扐氕氶汃氿氻犮犰玊禸肊阞伎优伬仵伔仱伀价伈伝伂伅伢伓伄仴伒冱刓刉刐劦匢匟卍厊吇囡囟圮圪圴夼妀奼妅奻奾奷奿孖尕尥屼屺屻屾巟幵庄异弚彴忕忔忏扜扞扤扡扦扢扙扠扚扥旯旮朾朹朸朻机朿朼朳氘汆汒汜汏汊汔汋汌灱牞犴犵玎甪癿穵网艸艼芀艽艿虍襾邙邗邘邛邔阢阤阠阣佖伻佢佉体佤伾佧佒佟佁佘伭伳伿佡冏冹刜刞刡劭劮匉卣卲厎厏吰吷吪呔呅吙吜吥吘吽呏呁吨吤呇囮囧囥坁坅坌坉坋坒夆奀妦妘妠妗妎妢妐妏妧妡宎宒尨尪岍岏岈岋岉岒岊岆岓岕巠帊帎庋庉庌庈庍弅弝彸彶忒忑忐忭忨忮忳忡忤忣忺忯忷忻怀忴戺抃抌抎抏抔抇扱扻扺扰抁抈扷扽扲扴攷旰旴旳旲旵杅杇杙杕杌杈杝杍杚杋毐氙氚汸汧汫沄沋沏汱汯汩沚汭沇沕沜汦汳汥汻沎灴灺牣犿犽狃狆狁犺狅玕玗玓玔玒町甹疔疕皁礽耴肕肙肐肒肜芐芏芅芎芑芓芊芃芄豸迉辿邟邡邥邞邧邠阰阨阯阭丳侘佼侅佽侀侇佶佴侉侄佷佌侗佪侚佹侁佸侐侜侔侞侒侂侕佫佮冞冼冾刵刲刳剆刱劼匊匋匼厒厔咇呿咁咑咂咈呫呺呾呥呬呴呦咍呯呡呠咘呣呧呤囷囹坯坲坭坫坱坰坶垀坵坻坳坴坢坨坽夌奅妵妺姏姎妲姌姁妶妼姃姖妱妽姀姈妴姇孢孥宓宕屄屇岮岤岠岵岯岨岬岟岣岭岢岪岧岝岥岶岰岦帗帔帙弨弢2彔徂彾彽忞忥怭怦怙怲怋怴怊怗怳怚怞怬怢怍怐怮怓怑怌怉怜戔戽抭抴拑抾抪抶拊抮抳抯抻抩抰抸攽斨斻昉旼昄昒昈旻昃昋昍昅旽昑昐曶朊枅杬枎枒杶杻枘枆构杴枍枌杺枟枑枙枃杽极杸杹枔欥殀歾毞氝沓泬泫泮泙沶泔沭泧沷泐泂沺泃泆泭泲泒泝沴沊沝沀泞泀洰泍泇沰泹泏泩泑炔炘炅炓炆炄炑炖炂炚炃牪狖狋狘狉狜狒狔狚狌狑玤玡玭玦玢玠玬玝瓝瓨甿畀甾疌疘皯盳盱盰盵矸矼矹矻矺矷祂礿秅穸穻竻籵糽耵肏肮肣肸肵肭舠芠苀芫芚芘芛芵芧芮芼芞芺芴芨芡芩苂芤苃芶芢虰虯虭虮豖迒迋迓迍迖迕迗邲邴邯邳邰阹阽阼阺陃俍俅俓侲俉俋俁俔俜俙侻侳俛俇俖侺俀侹俬剄剉勀勂匽卼厗厖厙厘咺咡咭咥哏哃茍咷咮哖咶哅哆咠呰咼咢咾呲哞咰垵垞垟垤垌垗垝垛垔垘垏垙垥垚垕壴复奓姡姞姮娀姱姝姺姽姼姶姤姲姷姛姩姳姵姠姾姴姭宨屌峐峘峌峗峋峛峞峚峉峇峊峖峓峔峏峈峆峎峟峸巹帡2帠帤庰庤庢庛庣庥弇弮彖徆怷怹恔恲恞恅恓恇恉恛恌恀恂恟怤恄恘恦恮扂扃拏挍挋拵挎挃拫拹挏挌拸拶挀挓挔拺挕拻拰敁敃斪斿昶昡昲昵昜昦昢昳昫昺昝昴昹昮朏朐柁柲柈枺柜枻柸柘柀枷柅柫柤柟枵柍枳柷柶柮柣柂枹柎柧柰枲柼柆柭柌枮柦柛柺柉柊柃柪柋欨殂殄殶毖毘毠氠氡洨洴洭洟洼洿洒洊泚洳洄洙洺洚洑洀洝浂洁洘洷洃洏浀洇洠洬洈洢洉洐炷炟炾炱炰炡炴炵炩牁牉牊牬牰牳牮狊狤狨狫狟狪狦狣玅珌珂珈珅玹玶玵玴珫玿珇玾珃珆玸珋瓬瓮甮畇畈疧疪癹盄眈眃2眊盷盻盺矧矨砆砑砒砅砐砏砎砉砃砓祊祌祋祅祄秕种秏秖秎窀穾竑笀笁籺籸籹籿2紃紈紁罘羑羍羾耇耎耏耔耷胘胇胠胑胈胂胐胅胣胙胜胊胕胉胏胗胦胍臿舡芔苙苾苹茇苨茀苕茺苫苖苴苬苡苲苵茌苻苶苰苪苤苠苺苳苭虷虴虼虳衁衎衧衪衩觓訄訇赲迣迡迮迠郱邽邿郕郅邾郇郋郈釔釓陔陏陑陓陊陎倞倅倇倓倢倰倛俵俴倳倷倬俶俷倗倜倠倧倵倯倱倎党冔冓凊凄凅凈凎剡剚剒剞剟剕剢勍匎厞唦哢唗唒哧哳哤唚哿唄唈哫唑唅哱唊哻哷哸哠唎唃唋圁圂埌堲埕埒垺埆垽垼垸垶垿埇埐垹埁夎奊娙娖娭娮娕娏娗娊娞娳孬宧宭宬尃屖屔峬峿峮峱峷崀峹帩帨庨庮庪庬弳弰彧恝恚恧恁悢悈悀悒悁悝悃悕悛悗悇悜悎戙扆拲挐捖挬捄捅挶捃揤挹捋捊挼挩捁挴捘捔捙挭捇挳捚捑挸捗捀捈敊敆旆旃旄旂晊晟晇晑朒朓栟栚桉栲栳栻桋桏栖栱栜栵栫栭栯桎桄栴栝栒栔栦栨栮桍栺栥栠欬欯欭欱欴歭肂殈毦毤毨毣毢毧氥浺浣浤浶洍浡涒浘浢浭浯涑涍淯浿涆浞浧浠涗浰浼浟涂涘洯浨涋浾涀涄洖涃浻浽浵涐烜烓烑烝烋缹烢烗烒烞烠烔烍烅2烚烎烡牂牸牷牶猀狺狴狾狶狳狻猁珓珙珥珖玼珧珣珩珜珒珛珔珝珚珗珘珨瓞瓟瓴瓵甡畛畟疰痁疻痄痀疿疶疺皊盉眝眛眐眓眒眣眑眕眙眚眢眧砣砬砢砵砯砨砮砫砡砩砳砪砱祔祛祏祜祓祒祑秫秬秠秮秭秪秜秞秝窆窉窅窋窌窊窇竘笐笄笓笅笏笈笊笎笉笒粄粑粊粌粈粍粅紞紝紑紎紘紖紓紟紒紏紌罜罡罞罠罝罛羖羒翃翂翀耖耾耹胺胲胹胵脁胻脀舁舯舥茳茭荄茙荑茥荖茿荁茦茜茢荂荎茛茪茈茼荍茖茤茠茷茯茩荇荅荌荓茞茬荋茧荈虓虒蚢蚨蚖蚍蚑蚞蚇蚗蚆蚋蚚蚅蚥蚙蚡蚧蚕蚘蚎蚝蚐蚔衃衄衭衵衶衲袀衱衿衯袃衾衴衼訒豇豗豻貤貣赶赸趵趷趶軑軓迾迵适迿迻逄迼迶郖郠郙郚郣郟郥郘郛郗郜郤酐酎酏釕釢釚陜陟隼飣髟鬯乿偰偪偡偞偠偓偋偝偲偈偍偁偛偊偢倕偅偟偩偫偣偤偆偀偮偳偗偑凐剫剭剬剮勖勓匭厜啵啶唼啍啐唴唪啑啢唶唵唰啒啅唌唲啥啎唹啈唭唻啀啋圊圇埻堔埢埶埜埴堀埭埽堈埸堋埳埏堇埮埣埲埥埬埡堎埼堐埧堁堌埱埩埰堍堄奜婠婘婕婧婞娸娵婭婐婟婥婬婓婤婗婃婝婒婄婛婈媎娾婍娹婌婰婩婇婑婖婂婜孲孮寁寀屙崞崋崝崚崠崌崨崍崦崥崏崰崒崣崟崮帾帴庱庴庹庲庳弶弸徛徖徟悊悐悆悾悰悺惓惔惏惤惙惝惈悱惛悷惊悿惃惍惀挲捥掊掂捽掽掞掭掝掗掫掎捯掇掐据掯捵掜捭掮捼掤挻掟捸掅掁掑掍捰敓旍晥晡晛晙晜晢朘桹梇梐梜桭桮梮梫楖桯梣梬梩桵桴梲梏桷梒桼桫桲梪梀桱桾梛梖梋梠梉梤桸桻梑梌梊桽欶欳欷欸殑殏殍殎殌氪淀涫涴涳湴涬淩淢涷淶淔渀淈淠淟淖涾淥淜淝淛淴淊涽淭淰涺淕淂淏淉淐淲淓淽淗淍淣涻烺焍烷焗烴焌烰焄烳焐烼烿焆焓焀烸烶焋焂焎牾牻牼牿猝猗猇猑猘猊猈狿猏猞玈珶珸珵琄琁珽琇琀珺珼珿琌琋珴琈畤畣痎痒痏痋痌痑痐皏皉盓眹眯眭眱眲眴眳眽眥眻眵硈硒硉硍硊硌砦硅硐祤祧祩祪祣祫祡离秺秸秶秷窏窔窐笵筇笴笥笰笢笤笳笘笪笝笱笫笭笯笲笸笚笣粔粘粖粣紵紽紸紶紺絅紬紩絁絇紾紿絊紻紨罣羕羜羝羛翊翋翍翐翑翇翏翉耟耞耛聇聃聈脘脥脙脛脭脟脬脞脡脕脧脝脢舑舸舳舺舴舲艴莐莣莨莍荺荳莤荴莏莁莕莙荵莔莩荽莃莌莝莛莪莋荾莥莯莈莗莰荿莦莇莮荶莚虙虖蚿蚷蛂蛁蛅蚺蚰蛈蚹蚳蚸蛌蚴蚻蚼蛃蚽蚾衒袉袕袨袢袪袚袑袡袟袘袧袙袛袗袤袬袌袓袎覂觖觙觕訰訧訬訞谹谻豜豝豽貥赽赻赹趼跂趹趿跁軘軞軝軜軗軠軡逤逋逑逜逌逡郯郪郰郴郲郳郔郫郬郩酖酘酚酓酕釬釴釱釳釸釤釹釪釫釷釨釮镺閆閈陼陭陫陱陯隿靪頄飥馗傛傕傔傞傋傣傃傌傎傝偨傜傒傂傇兟凔匒匑厤厧喑喨喥喭啷噅喢喓喈喏喵喁喣喒喤啽喌喦啿喕喡喎圌堩堷堙堞堧堣堨埵塈堥堜堛堳堿堶堮堹堸堭堬堻奡媯媔媟婺媢媞婸媦婼媥媬媕媮娷媄媊媗媃媋媩婻婽媌媜媏媓媝寪寍寋寔寑寊寎尌尰崷嵃嵫嵁嵋崿崵嵑嵎嵕崳崺嵒崽崱嵙嵂崹嵉崸崼崲崶嵀嵅幄幁彘徦徥徫惉悹惌惢惎惄愔惲愊愖愅惵愓惸惼惾惁愃愘愝愐惿愄愋扊掔掱掰揎揥揨揯揃撝揳揊揠揶揕揲揵摡揟掾揝揜揄揘揓揂揇揌揋揈揰揗揙攲敧敪敤敜敨敥斌斝斞斮旐旒晼晬晻暀晱晹晪晲朁椌棓椄棜椪棬棪棱椏棖棷棫棤棶椓椐棳棡椇棌椈楰梴椑棯棆椔棸棐棽棼棨椋椊椗棎棈棝棞棦棴棑椆棔棩椕椥棇欹欻欿欼殔殗殙殕殽毰毲毳氰淼湆湇渟湉溈渼渽湅湢渫渿湁湝湳渜渳湋湀湑渻渃渮湞湨湜湡渱渨湠湱湫渹渢渰湓湥渧湸湤湷湕湹湒湦渵渶湚焠焞焯烻焮焱焣焥焢焲焟焨焺焛牋牚犈犉犆犅犋猒猋猰猢猱猳猧猲猭猦猣猵猌琮琬琰琫琖琚琡琭琱琤琣琝琩琠琲瓻甯畯畬痧痚痡痦痝痟痤痗皕皒盚睆睇睄睍睅睊睎睋睌矞矬硠硤硥硜硭硱硪确硰硩硨硞硢祴祳祲祰稂稊稃稌稄窙竦竤筊笻筄筈筌筎筀筘筅粢粞粨粡絘絯絣絓絖絧絪絏絭絜絫絒絔絩絑絟絎缾缿罥罦羢羠羡翗聑聏聐胾胔腃腊腒腏腇脽腍脺臦臮臷2舄舼舽舿艵茻菏菹萣菀菨萒菧菤菼菶萐菆菈菫菣莿萁菝菥菘菿菡菋菎菖菵菉萉萏菞萑萆菂菳菕菺菇菑菪萓菃菬菮菄菻菗菢萛菛菾蛘蛢蛦蛓蛣蛚蛪蛝蛫蛜蛬蛩蛗蛨蛑衈衖衕袺裗袹袸裀袾袶袼袷袽袲褁裉覕覘覗觝觚觛詎詍訹詙詀詗詘詄詅詒詈詑詊詌詏豟貁貀貺貾貰貹貵趄趀趉跘跓跍跇跖跜跏跕跙跈跗跅軯軷軺軹軦軮軥軵軧軨軶軫軱軬軴軩逭逴逯鄆鄬鄄郿郼鄈郹郻鄁鄀鄇鄅鄃酡酤酟酢酠鈁鈊鈥鈃鈚鈦鈏鈌鈀鈒釿釽鈆鈄鈧鈂鈜鈤鈙鈗鈅鈖镻閍閌閐隇陾隈隉隃隀雂雈雃雱雰靬靰靮頇颩飫鳦黹亃亄亶傽傿僆傮僄僊傴僈僂傰僁傺傱僋僉傶傸凗剺剸剻剼嗃嗛嗌嗐嗋嗊嗝嗀嗔嗄嗩喿嗒喍嗏嗕嗢嗖嗈嗲嗍嗙嗂圔塓塨塤塏塍塉塯塕塎塝塙塥塛堽塣塱壼嫇嫄嫋媺媸媱媵媰媿嫈媻嫆媷嫀嫊媴媶嫍媹媐寖寘寙尟尳嵱嵣嵊嵥嵲嵬嵞嵨嵧嵢巰幏幎幊幍幋廅廌廆廋廇彀徯徭惷慉慊愫慅愶愲愮慆愯慏愩慀戠酨戣戥戤揅揱揫搐搒搉搠搤搳摃搟搕搘搹搷搢搣搌搦搰搨摁搵搯搊搚摀搥搧搋揧搛搮搡搎敯斒旓暆暌暕暐暋暊暙暔晸朠楦楟椸楎楢楱椿楅楪椹楂楗楙楺楈楉椵楬椳椽楥棰楸椴楩楀楯楄楶楘楁楴楌椻楋椷楜楏楑椲楒椯楻椼歆歅歃歂歈歁殛嗀毻毼毹毷毸溛滖滈溏滀溟溓溔溠溱溹滆滒溽滁溞滉溷溰滍溦滏溲溾滃滜滘溙溒溎溍溤溡溿溳滐滊溗溮溣煇煔煒煣煠煁煝煢煲煸煪煡煂煘煃煋煰煟煐煓煄煍煚牏犍犌犑犐犎猼獂猻猺獀獊獉瑄瑊瑋瑒瑑瑗瑀瑏瑐瑎瑂瑆瑍瑔瓡瓿瓾瓽甝畹畷榃痯瘏瘃痷痾痼痹痸瘐痻痶痭痵痽皙皵盝睕睟睠睒睖睚睩睧睔睙睭矠碇碚碔碏碄碕碅碆碡碃硹碙碀碖硻祼禂祽祹稑稘稙稒稗稕稢稓稛稐窣窢窞竫筦筤筭筴筩筲筥筳筱筰筡筸筶筣粲粴粯綈綆綀綍絿綅絺綎絻綃絼綌綔綄絽綒罭罫罧罨罬羦羥羧翛翜耡腤腠腷腜腩腛腢腲朡腞腶腧腯腄腡舝艉艄艀艂艅蓱萿葖葶葹蒏蒍葥葑葀蒆葧萰葍葽葚葙葴葳葝蔇葞萷萺萴葺葃葸萲葅萩菙葋萯葂萭葟葰萹葎葌葒葯蓅蒎萻葇萶萳葨葾葄萫葠葔葮葐蜋蜄蛷蜌蛺蛖蛵蝍蛸蜎蜉蜁蛶蜍蜅裖裋裍裎裞裛裚裌裐覅覛觟觥觤觡觠觢觜触詶誆詿詡訿詷誂誄詵誃誁詴詺谼豋豊豥豤豦貆貄貅賌赨赩趑趌趎趏趍趓趔趐趒跰跠跬跱跮跐跩跣跢跧跲跫跴輆軿輁輀輅輇輈輂輋遒逿遄遉逽鄐鄍鄏鄑鄖鄔鄋鄎酮酯鉈鉒鈰鈺鉦鈳鉥鉞銃鈮鉊鉆鉭鉬鉏鉠鉧鉯鈶鉡鉰鈱鉔鉣鉐鉲鉎鉓鉌鉖鈲閟閜閞閛隒隓隑隗雎雺雽雸雵靳靷靸靲頏頍頎颬飶飹馯馲馰馵骭骫魛鳪鳭鳧麀黽僦僔僗僨僳僛僪僝僤僓僬僰僯僣僠凘劀劁勩勫匰厬嘧嘕嘌嘒嗼嘏嘜嘁嘓嘂嗺嘝嘄嗿嗹墉塼墐墘墆墁塿塴墋塺墇墑墎塶墂墈塻墔墏壾奫嫜嫮嫥嫕嫪嫚嫭嫫嫳嫢嫠嫛嫬嫞嫝嫙嫨嫟孷寠寣屣嶂嶀嵽嶆嵺嶁嵷嶊嶉嶈嵾嵼嶍嵹嵿幘幙幓廘廑廗廎廜廕廙廒廔彄彃彯徶愬愨慁慞慱慳慒慓慲慬憀慴慔慺慛慥愻慪慡慖戩戧戫搫摍摛摝摴摶摲摳摽摵摦撦摎撂摞摜摋摓摠摐摿搿摬摫摙摥摷敳斠暡暠暟朅朄朢榱榶槉榠槎榖榰榬榼榑榙榎榧榍榩榾榯榿槄榽榤槔榹槊榚槏榳榓榪榡榞槙榗榐槂榵榥槆歊歍歋殞2毃毄毾滎滵滱漃漥滸漷滻漮漉潎漙漚漧漘漻漒滭漊漶潳滹滮漭潀漰漼漵滫漇漎潃漅滽滶漹漜滼漺漟漍漞漈漡熇熐熉熀熅熂熏煻熆熁熗牄牓犗犕犓獃獍獑獌瑢瑳瑱瑵瑲瑧瑮甀甂甃畽疐瘖瘈瘌瘕瘑瘊瘔皸瞁睼瞅瞂睮瞀睯睾瞃碲碪碴碭碨硾碫碞碥碠碬碢碤禘禊禋禖禕禔禓禗禈禒禐稫穊稰稯稨稦窨窫窬竮箈箜箊箑箐箖箍箌箛箎箅箘劄箙箤箂粻粿粼粺綧綷緂綣綪緁緀緅綝緎緄緆緋緌綯綹綖綼綟綦綮綩綡緉罳翢翣翥翞耤聝聜膉膆膃膇膍膌膋舕蒗蒤蒡蒟蒺蓎蓂蒬蒮蒫蒹蒴蓁蓍蒪蒚蒱蓐蒝蒧蒻蒢蒔蓇蓌蒛蒩蒯蒨蓖蒘蒶蓏蒠蓗蓔蓒蓛蒰蒑虡蜳蜣蜨蝫蝀蜮蜞蜡蜙蜛蝃蜬蝁蜾蝆蜠蜲蜪蜭蜼蜒蜺蜱蜵蝂蜦蜧蜸蜤蜚蜰蜑裷裧裱裲裺裾裮裼裶裻裰裬裫覝覡覟覞觩觫觨誫誙誋誒誏誖谽豨豩賕賏賗趖踉踂跿踍跽踊踃踇踆踅跾踀踄輐輑輎輍鄣鄜鄠鄢鄟鄝鄚鄤鄡鄛酺酲酹酳銥銤鉶銛鉺銠銔銪銍銦銚銫鉹銗鉿銣鋮銎銂銕銢鉽銈銡銊銆銌銙銧鉾銇銩銝銋鈭隞隡雿靘靽靺靾鞃鞀鞂靻鞄鞁靿韎韍頖颭颮餂餀餇馝馜駃馹馻馺駂馽駇骱髣髧鬾鬿魠魡魟鳱鳲鳵麧僿儃儰僸儆儇僶僾儋儌僽儊劋劌勱勯噈噂噌嘵噁噊噉噆噘噚噀嘳嘽嘬嘾嘸嘪嘺圚墫墝墱墠墣墯墬墥墡壿嫿嫴嫽嫷嫶嬃嫸嬂嫹嬁嬇嬅嬏屧嶙嶗嶟嶒嶢嶓嶕嶠嶜嶡嶚嶞幩幝幠幜緳廛廞廡彉徲憋憃慹憱憰憢憉憛憓憯憭憟憒憪憡憍慦憳戭摮摰撖撠撅撗撜撏撋撊撌撣撟摨撱撘敶敺敹敻斲斳暵暰暩暲暷暪暯樀樆樗槥槸樕槱槤樠槿槬槢樛樝槾樧槲槮樔槷槧橀樈槦槻樍槼槫樉樄樘樥樏槶樦樇槴樖歑殥殣殢殦氁氀毿氂潁漦潾澇濆澒澍澉澌潢潏澅潚澖潶潬澂潕潲潒潐潗澔澓潝漀潡潫潽潧澐潓澋潩潿澕潣潷潪潻熲熯熛熰熠熚熩熵熝熥熞熤熡熪熜熧熳犘犚獘獒獞2獝獛獡獚獙獢璇璉璊璆璁瑽璅璈瑼瑹甈甇畾瘥瘞瘙瘝瘜瘣瘚瘨瘛皜2皛瞍瞏瞉瞈磍碻磏磌磑磎磔磈磃磄磉禚禡禠禜禢禛歶稹窲窴窳箷篋箾箬篎箯箹篊箵糅糈糌糋緷緛緪緧緗緡縃緺緦緶緱緰緮緟罶羬羰羭翭翫翪翬翦翨聤聧膣膟膞膕膢膙膗舖艏艓艒艐艎艑蔤蔻蔏蔀蔩蔎蔉蔍蔟蔊蔧蔜蓻蔫蓺蔈蔌蓴蔪蓲蔕蓷蓫蓳蓼蔒蓪蓩蔖蓾蔨蔝蔮蔂蓽蔞蓶蔱蔦蓧蓨蓰蓯蓹蔘蔠蔰蔋蔙蔯虢蝖蝣蝤蝷蟡蝳蝘蝔蝛蝒蝡蝚蝑蝞蝭蝪蝐蝎蝟蝝蝯蝬蝺蝮蝜蝥蝏蝻蝵蝢蝧蝩衚褅褌褔褋褗2褆褖褑褎褉覢覤覣觭觰觬諏諆誸諓諑諔諕誻諗誾諀諅諘諃誺誽諙谾豍貏賥賟賙賨賚賝賧趠趜趡趛踠踣踥踤踮踕踛踖踑踙踦踧踔踒踘踓踜踗踚輬輤輘輚輠輣輖輗遳遰遯遧遫鄯鄫鄩鄪鄲鄦鄮醅醆醊醁醂醄醀鋐鋃鋄鋀鋙銶鋏鋱鋟鋘鋩鋗鋝鋌鋯鋂鋨鋊鋈鋎鋦鋍鋕鋉鋠鋞鋧鋑鋓銵鋡鋆銴镼閬閫閮閰隤隢雓霅霈霂靚鞊鞎鞈韐韏頞頝頦頩頨頠頛頧颲餈飺餑餔餖餗餕駜駍駏駓駔駎駉駖駘駋駗駌骳髬髫髳髲髱魆魃魧魴魱魦魶魵魰魨魤魬鳼鳺鳽鳿鳷鴇鴀鳹鳻鴈鴅鴄麃黓鼏鼐儜儓儗儚儑凞匴叡噰噠噮噳噦噣噭噲噞噷圜圛壈墽壉墿墺壂墼壆嬗嬙嬛嬡嬔嬓嬐嬖嬨嬚嬠嬞寯嶬嶱嶩嶧嶵嶰嶮嶪嶨嶲嶭嶯嶴幧幨幦幯廩廧廦廨廥彋徼憝憨憖懅憴懆懁懌憺憿憸憌擗擖擐擏擉撽撉擃擛擳擙攳敿敼斢曈暾曀曊曋曏暽暻暺曌朣樴橦橉橧樲橨樾橝橭橶橛橑樨橚樻樿橁橪橤橐橏橔橯橩橠樼橞橖橕橍橎橆歕歔歖殧殪殫毈毇氄氃氆澭濋澣濇澼濎濈潞濄澽澞濊澨瀄澥澮澺澬澪濏澿澸澢濉澫濍澯澲澰燅燂熿熸燖燀燁燋燔燊燇燏熽燘熼燆燚燛犝犞獩獦獧獬獥獫獪瑿璚璠璔璒璕璡甋疀瘯瘭瘱瘽瘳瘼瘵瘲瘰皻盦瞚瞝瞡瞜瞛瞢瞣瞕瞙瞗磝磩磥磪磞磣磛磡磢磭磟磠禤穄穈穇窶窸窵窱窷篞篣篧篝篕篥篚篨篹篔篪篢篜篫篘篟糒糔糗糐糑縒縡縗縌縟縠縓縎縜縕縚縢縋縏縖縍縔縥縤罃罻罼罺羱翯耪耩聬膱膦膮膹膵膫膰膬膴膲膷膧臲艕2蕖蕅蕫蕍蕓蕡蕘蕀蕆蕤蕁蕢蕄蕑蕇蕣蔾蕛蕱蕎蕮蕵蕕蕧蕠薌蕦蕝蕔蕥蕬虣虥虤螛螏螗螓螒螈螁螖螘蝹螇螣螅螐螑螝螄螔螜螚螉褞褦褰褭褮褧褱褢褩褣褯褬褟觱諠諢諲諴諵諝謔諤諟諰諈諞諡諨諿諯諻貑貒貐賵賮賱賰賳赬赮趥趧踳踾踸蹀蹅踶踼踽蹁踰踿躽輶輮輵輲輹輷輴遶遹遻邆郺鄳鄵鄶醓醐醑醍醏錧錞錈錟錆錏鍺錸錼錛錣錒錁鍆錭錎錍鋋錝鋺錥錓鋹鋷錴錂錤鋿錩錹錵錪錔錌錋鋾錉錀鋻錖閼闍閾閹閺閶閿閵閽隩雔霋霒霐鞙鞗鞔韰韸頵頯頲餤餟餧餩馞駮駬駥駤駰駣駪駩駧骹骿骴骻髶髺髹髷鬳鮀鮅鮇魼魾魻鮂鮓鮒鮐魺鮕魽鮈鴥鴗鴠鴞鴔鴩鴝鴘鴢鴐鴙鴟麈麆麇麮麭黕黖黺鼒鼽儦儥儢儤儠儩勴嚓嚌嚍嚆嚄嚃噾嚂噿嚁壖壔壏壒嬭嬥嬲嬣嬬嬧嬦嬯嬮孻寱寲嶷幬幪徾徻懃憵憼懧懠懥懤懨懞擯擩擣擫擤擨斁斀斶旚曒檍檖檁檥檉檟檛檡檞檇檓檎檕檃檨檤檑橿檦檚檅檌檒歛殭氉濌澩濴濔濣濜濭濧濦濞濲濝濢濨燡燱燨燲燤燰燢獳獮獯璗璲璫璐璪璭璱璥璯甐2甏疄癃癈癉癇皤盩瞵瞫瞲瞷瞶瞴瞱瞨矰磳磽礂磻磼磲礅磹磾礄禫禨穜穛穖穘穔穚窾竀竁簅簏篲簀篿篻簎篴簋篳簂簉簃簁篸篽簆篰篱簐簊糨縭縼繂縳顈縸縪繉繀繇縩繌縰縻縶繄縺罅罿罾罽翴翲耬膻臄臌臊臅臇膼臩艛艚艜薃薀薏薧薕薠薋薣蕻薤薚薞蕷蕼薉薡蕺蕸蕗薎薖薆薍薙薝薁薢薂薈薅蕹蕶薘薐薟虨螾螪螭蟅螰螬螹螵螼螮蟉蟃蟂蟌螷螯蟄蟊螴螶螿螸螽蟞螲褵褳褼褾襁襒褷襂覭覯覮觲觳謞謘謖謑謅謋謢謏謒謕謇謍謈謆謜謓謚豏豰豲豱豯貕貔賹赯蹎蹍蹓蹐蹌蹇轃轀邅遾鄸醚醢醛醙醟醡醝醠鎡鎃鎯鍤鍖鍇鍼鍘鍜鍶鍉鍐鍑鍠鍭鎏鍌鍪鍹鍗鍕鍒鍏鍱鍷鍻鍡鍞鍣鍧鎀鍎鍙闇闀闉闃闅閷隮隰隬霠霟霘霝霙鞚鞡鞜鞞鞝韕韔韱顁顄顊顉顅顃餥餫餬餪餳餲餯餭餱餰馘馣馡騂駺駴駷駹駸駶駻駽駾駼騃骾髾髽鬁髼魈鮚鮨鮞鮛鮦鮡鮥鮤鮆鮢鮠鮯鴳鵁鵧鴶鴮鴯鴱鴸鴰鵅鵂鵃鴾鴷鵀鴽翵鴭麊麉麍麰黈黚黻黿鼤鼣鼢齔龠儱儭儮嚘嚜嚗嚚嚝嚙奰嬼屩屪巀幭幮懘懟懭懮懱懪懰懫懖懩擿攄擽擸攁攃擼斔旛曚曛曘櫅檹檽櫡櫆檺檶檷櫇檴檭歞毉氋瀇瀌瀍瀁瀅瀔瀎濿瀀濻瀦濼濷瀊爁燿燹爃燽獶璸瓀璵瓁璾璶璻瓂甔甓癜癤癙癐癓癗癚皦皽盬矂瞺磿礌礓礔礉礐礒礑禭禬穟簜簩簙簠簟簭簝簦簨簢簥簰繜繐繖繣繘繢繟繑繠繗繓羵羳翷翸聵臑臒臐艟艞薴藆藀藃藂薳薵薽藇藄薿藋藎藈藅薱薶藒蘤薸薷薾虩蟧蟦蟢蟛蟫蟪蟥蟟蟳蟤蟔蟜蟓蟭蟘蟣螤蟗蟙蠁蟴蟨蟝襓襋襏襌襆襐襑襉謪謧謣謳謰謵譇謯謼謾謱謥謷謦謶謮謤謻謽謺豂豵貙貘貗賾贄贂贀蹜蹢蹠蹗蹖蹞蹥蹧蹛蹚蹡蹝蹩蹔轆2轋鄨鄺鄻鄾醨醥醧醯醪鎵鎌鎒鎷鎛鎝鎉鎧鎎鎪鎞鎦鎕鎈鎙鎟鎍鎱鎑鎲鎤鎨鎴鎣鎥闒闓闑隳雗雚巂雟雘雝霣霢霥鞬鞮鞨鞫鞤鞪鞢鞥韗韙韖韘韺顐2颸饁餼餺騏騋騉騍騄騑騊騅騇騆髀髜鬈鬄鬅鬩鬵魊魌魋鯇鯆鯃鮿鯁鮵鮸鯓鮶鯄鮹鮽鵜鵓鵏鵊鵛鵋鵙鵖鵌鵗鵒鵔鵟鵘鵚麎麌黟鼁鼀鼖鼥鼫鼪鼩鼨齌齕儴儵劖勷厴嚫嚭嚦嚧嚪嚬壚壝壛夒嬽2巃幰徿懻攇攐攍攉攌攎斄旞旝曞櫧櫠櫌櫑櫙櫋櫟櫜櫐櫫櫏櫍櫞歠殰氌瀙瀧瀠瀖瀫瀡2瀩瀗瀤瀜瀪爌爊爇爂爅犥犦犤犣犡瓋瓅璷瓃甖癠矉矊矄矱礝礛礡礜礗礞禰穧穨簳簼簹簬簻糬糪繶繵繸繰繷繯繺繲繴繨罋罊羃羆羷翽翾聸臗臕艤艡艣藫藱藭藙藡藨藚藗藬藲藸藘藟藣藜藑藰藦藯藞藢蠀蟺蠃蟶蟷蠉蠌蠋蠆蟼蠈蟿蠊蠂襢襚襛襗襡襜襘襝襙覈覷覶觶譐譈譊譀譓譖譔譋譕譑譂譒譗豃豷豶貚贆贇贉趬趪趭趫蹭蹸蹳蹪蹯蹻軂轒轑轏轐轓辴酀鄿醰醭鏞鏇鏏鏂鏚鏐鏹鏬鏌鏙鎩鏦鏊鏔鏮鏣鏕鏄鏎鏀鏒鏧镽闚闛雡霩霫霬霨霦鞳鞷鞶韝2顜顙顝顗颿颽颻颾饈饇饃馦馧騚騕騥騝騤騛騢騠騧騣騞騜騔髂鬋鬊鬎鬌鬷鯪鯫鯠鯞鯤鯦鯢鯰鯔鯗鯬鯜鯙鯥鯕鯡鯚鵷鶁鶊鶄鶈鵱鶀鵸鶆鶋鶌鵽鵫鵴鵵鵰鵩鶅鵳鵻鶂鵯鵹鵿鶇鵨麔麑黀黼鼭齀齁齍齖2匷嚲嚵嚳壣孅巆巇廮廯忀忁懹攗攖攕攓旟曨曣曤櫳櫰櫪櫨櫹櫱櫮櫯瀼瀵瀯瀷瀴瀱灂瀸瀿瀺瀹灀瀻瀳灁爓爔犨獽獼璺皫皪皾盭矌矎矏矍矲礥礣礧礨礤礩禲穮穬穭竷籉籈籊籇籅糮繻繾纁纀羺翿聹臛臙舋艨艩蘢藿蘁藾蘛蘀藶蘄蘉蘅蘌藽蠙蠐蠑蠗蠓蠖襣襦覹觷譠譪譝譨譣譥譧譭趮躆躈躄轙轖轗轕轘轚邍酃酁醷醵醲醳鐋鐓鏻鐠鐏鐔鏾鐕鐐鐨鐙鐍鏵鐀鏷鐇鐎鐖鐒鏺鐉鏸鐊鏿鏼鐌鏶鐑鐆闞闠闟霮霯鞹鞻韽韾顠顢顣顟飁飂饐饎饙饌饋饓騲騴騱騬騪騶騩騮騸騭髇髊髆鬐鬒鬑鰋鰈鯷鰅鰒鯸鱀鰇鰎鰆鰗鰔鰉鶟鶙鶤鶝鶒鶘鶐鶛鶠鶔鶜鶪鶗鶡鶚鶢鶨鶞鶣鶿鶩鶖鶦鶧麙麛麚黥黤黧黦鼰鼮齛齠齞齝齙龑儺儹劘劗囃嚽嚾孈孇巋巏廱懽攛欂櫼欃櫸欀灃灄灊灈灉灅灆爝爚爙獾甗癪矐礭礱礯籔籓糲纊纇纈纋纆纍罍羻耰臝蘘蘪蘦蘟蘣蘜蘙蘧蘮蘡蘠蘩蘞蘥蠩蠝蠛蠠蠤蠜蠫衊襭襩襮襫觺譹譸譅譺譻贐贔趯躎躌轞轛轝酆酄酅醹鐿鐻鐶鐩鐽鐼鐰鐹鐪鐷鐬鑀鐱闥闤闣霵霺鞿韡顤飉飆飀饘饖騹騽驆驄驂驁騺騿髍鬕鬗鬘鬖鬺魒鰫鰝鰜鰬鰣鰨鰩鰤鰡鶷鶶鶼鷁鷇鷊鷏鶾鷅鷃鶻鶵鷎鶹鶺鶬鷈鶱鶭鷌鶳鷍鶲鹺麜黫黮黭鼛鼘鼚鼱齎齥齤龒亹囆囅囋奱孋孌巕巑廲攡攠攦攢欋欈欉氍灕2灒爞爟犩獿瓘瓕瓙瓗癭皭礵禴穰穱籗籜籙籛籚糴糱纑罏羇臞艫蘴蘵蘳蘬蘲蘶蠬蠨蠦蠪蠥襱覿覾觻譾讄讂讆讅譿贕躕躔躚躒躐躖躗轠轢酇鑌鑐鑊鑋鑏鑇鑅鑈鑉鑆霿韣顪顩飋饔饛驎驓驔驌驏驈驊驉驒驐髐鬙鬫鬻魖魕鱆鱈鰿鱄鰹鰳鱁鰼鰷鰴鰲鰽鰶鷛鷒鷞鷚鷋鷐鷜鷑鷟鷩鷙鷘鷖鷵鷕鷝麶黰鼵鼳鼲齂齫龕龢儽劙壨壧奲孍巘蠯彏戁戃戄攩攥斖曫欑欒欏毊灛灚爢玂玁玃癰矔籧籦纕艬蘺虀蘹蘼蘱蘻蘾蠰蠲蠮蠳襶襴襳觾讌讎讋讈豅贙躘轤轣醼鑢鑕鑝鑗鑞韄韅頀驖驙鬞2鱒鱘鱐鱊鱍鱋鱕鱙鱌鱎鷻鷷鷯鷣鷫鷸鷤鷶鷡鷮鷦鷲鷰鷢鷬鷴鷳鷨鷭黂黐黲黳鼆鼜鼸鼷鼶齃齏齱齰齮齯囓囍孎屭攭曭曮欓灟灡灝灠爣瓛瓥矕礸禷禶籪纗羉艭虃蠸蠷蠵衋讔讕躞2躝醾醽釂鑫鑨鑩雥靆靃靇韇韥驞髕魙鱣鱧鱦鱢鱞鱠鸂鷾鸇鸃鸆鸅鸀鸁鸉鷿鷽鸄麠鼞齆齴2囔攮斸欘欙欗欚灢爦犪矘矙礹籩籫糶纚纘纛纙臠臡虆2襹襺襼襻觿讘讙躥躤躣鑮鑭鑯鑱鑳靉顲饟鱨鱮鱭鸋鸍鸐鸏鸒鸑麡黵鼉齇齸齻齺齹圞灦籯蠼趲躦釃鑴鑸鑶鑵驠鱴鱳鱱鱵鸔鸓黶鼊龤灨灥糷虪蠾蠽蠿讞貜躩軉靋顳顴飌饡馫驤驦驧鬤鸕鸗齈戇欞爧虌躨钂钀钁驩驨鬮鸙爩虋讟钃鱹麷癵驫鱺鸝灩灪麤齾齉龘碁銹裏墻恒粧嫺╔╦╗╠╬╣╚╩╝╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜║═╭╮╰╯▓784";
const GBK = "丂*607995　2·ˉˇ¨〃々—～‖…‘’“”〔〕〈7〖〗【】±×÷∶∧∨∑∏∪∩∈∷√⊥∥∠⌒⊙∫∮≡≌≈∽∝≠≮≯≤≥∞∵∴♂♀°′″℃＄¤￠￡‰§№☆★○●◎◇◆□■△▲※→←↑↓〓95ⅰ95⒈19⑴19①9€㈠91Ⅰ11195！2￥％88￣95ぁ821095ァ85795Α16Σ67α16σ66︵︶︹︺︿﹀︽︾﹁31︻︼︷︸︱︳︴895А5ЁЖ2514а5ёж2512ˊˋ˙–―‥‵℅℉↖3∕∟∣≒≦≧⊿═35▁14▓2▼▽◢3☉⊕〒〝〞10āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑńňǹɡ3ㄅ3620〡8㊣㎎㎏㎜2㎡㏄㏎㏑㏒㏕︰￢￤℡㈱‐2ー゛゜ヽヾ〆ゝゞ﹉9﹔3﹙13﹨3〾⿰11〇12─7514狜狝*9493獲11*8493珸10*8593瑻2*9393瓳*9593疈2*9393癅6*89啊阿埃挨哎唉哀皑癌蔼矮艾碍爱隘鞍氨安俺按暗岸胺案肮昂盎凹敖熬翱袄傲奥懊澳芭捌扒叭吧笆八疤巴拔跋靶把耙坝霸罢爸白柏百摆佰败拜稗斑班搬扳般颁板版扮拌伴瓣半办绊邦帮梆榜膀绑棒磅蚌镑傍谤苞胞包褒剥盄*95薄雹保堡饱宝抱报暴豹鲍爆杯碑悲卑北辈背贝钡倍狈备惫焙被奔苯本笨崩绷甭泵蹦迸逼鼻比鄙笔彼碧蓖蔽毕毙毖币庇痹闭敝弊必辟壁臂避陛鞭边编贬扁便变卞辨辩辫遍标彪膘表鳖憋别瘪彬斌濒滨宾摈兵冰柄丙秉饼炳睝3*92病并玻菠播拨钵波博勃搏铂箔伯帛舶脖膊渤泊驳捕卜哺补埠不布步簿部怖擦猜裁材才财睬踩采彩菜蔡餐参蚕残惭惨灿苍舱仓沧藏操糙槽曹草厕策侧册测层蹭插叉茬茶查碴搽察岔差诧拆柴豺搀掺蝉馋谗缠铲产阐颤昌猖矦*95场尝常长偿肠厂敞畅唱倡超抄钞朝嘲潮巢吵炒车扯撤掣彻澈郴臣辰尘晨忱沉陈趁衬撑称城橙成呈乘程惩澄诚承逞骋秤吃痴持匙池迟弛驰耻齿侈尺赤翅斥炽充冲虫崇宠抽酬畴踌稠愁筹仇绸瞅丑臭初出橱厨躇锄雏滁除楚碄2*93础储矗搐触处揣川穿椽传船喘串疮窗幢床闯创吹炊捶锤垂春椿醇唇淳纯蠢戳绰疵茨磁雌辞慈瓷词此刺赐次聪葱囱匆从丛凑粗醋簇促蹿篡窜摧崔催脆瘁粹淬翠村存寸磋撮搓措挫错搭达答瘩打大呆歹傣戴带殆代贷袋待逮礍5*90怠耽担丹单郸掸胆旦氮但惮淡诞弹蛋当挡党荡档刀捣蹈倒岛祷导到稻悼道盗德得的蹬灯登等瞪凳邓堤低滴迪敌笛狄涤翟嫡抵底地蒂第帝弟递缔颠掂滇碘点典靛垫电佃甸店惦奠淀殿碉叼雕凋刁掉吊钓调跌爹碟蝶迭谍叠禓6*89丁盯叮钉顶鼎锭定订丢东冬董懂动栋侗恫冻洞兜抖斗陡豆逗痘都督毒犊独读堵睹赌杜镀肚度渡妒端短锻段断缎堆兑队对墩吨蹲敦顿囤钝盾遁掇哆多夺垛躲朵跺舵剁惰堕蛾峨鹅俄额讹娥恶厄扼遏鄂饿恩而儿耳尔饵洱二稝*95贰发罚筏伐乏阀法珐藩帆番翻樊矾钒繁凡烦反返范贩犯饭泛坊芳方肪房防妨仿访纺放菲非啡飞肥匪诽吠肺废沸费芬酚吩氛分纷坟焚汾粉奋份忿愤粪丰封枫蜂峰锋风疯烽逢冯缝讽奉凤佛否夫敷肤孵扶拂辐幅氟符伏俘服窣窤*94浮涪福袱弗甫抚辅俯釜斧脯腑府腐赴副覆赋复傅付阜父腹负富讣附妇缚咐噶嘎该改概钙盖溉干甘杆柑竿肝赶感秆敢赣冈刚钢缸肛纲岗港杠篙皋高膏羔糕搞镐稿告哥歌搁戈鸽胳疙割革葛格蛤阁隔铬个各给根跟耕更庚羹笯笰*94埂耿梗工攻功恭龚供躬公宫弓巩汞拱贡共钩勾沟苟狗垢构购够辜菇咕箍估沽孤姑鼓古蛊骨谷股故顾固雇刮瓜剐寡挂褂乖拐怪棺关官冠观管馆罐惯灌贯光广逛瑰规圭硅归龟闺轨鬼诡癸桂柜跪贵刽辊滚棍锅郭国果裹过哈篅*95骸孩海氦亥害骇酣憨邯韩含涵寒函喊罕翰撼捍旱憾悍焊汗汉夯杭航壕嚎豪毫郝好耗号浩呵喝荷菏核禾和何合盒貉阂河涸赫褐鹤贺嘿黑痕很狠恨哼亨横衡恒轰哄烘虹鸿洪宏弘红喉侯猴吼厚候后呼乎忽瑚壶葫胡蝴狐糊湖籃9*86弧虎唬护互沪户花哗华猾滑画划化话槐徊怀淮坏欢环桓还缓换患唤痪豢焕涣宦幻荒慌黄磺蝗簧皇凰惶煌晃幌恍谎灰挥辉徽恢蛔回毁悔慧卉惠晦贿秽会烩汇讳诲绘荤昏婚魂浑混豁活伙火获或惑霍货祸击圾基机畸稽积箕粿糀*94肌饥迹激讥鸡姬绩缉吉极棘辑籍集及急疾汲即嫉级挤几脊己蓟技冀季伎祭剂悸济寄寂计记既忌际妓继纪嘉枷夹佳家加荚颊贾甲钾假稼价架驾嫁歼监坚尖笺间煎兼肩艰奸缄茧检柬碱硷拣捡简俭剪减荐槛鉴践贱见键箭件紷54*41健舰剑饯渐溅涧建僵姜将浆江疆蒋桨奖讲匠酱降蕉椒礁焦胶交郊浇骄娇嚼搅铰矫侥脚狡角饺缴绞剿教酵轿较叫窖揭接皆秸街阶截劫节桔杰捷睫竭洁结解姐戒藉芥界借介疥诫届巾筋斤金今津襟紧锦仅谨进靳晋禁近烬浸継12*83尽劲荆兢茎睛晶鲸京惊精粳经井警景颈静境敬镜径痉靖竟竞净炯窘揪究纠玖韭久灸九酒厩救旧臼舅咎就疚鞠拘狙疽居驹菊局咀矩举沮聚拒据巨具距踞锯俱句惧炬剧捐鹃娟倦眷卷绢撅攫抉掘倔爵觉决诀绝均菌钧军君峻緻63*32俊竣浚郡骏喀咖卡咯开揩楷凯慨刊堪勘坎砍看康慷糠扛抗亢炕考拷烤靠坷苛柯棵磕颗科壳咳可渴克刻客课肯啃垦恳坑吭空恐孔控抠口扣寇枯哭窟苦酷库裤夸垮挎跨胯块筷侩快宽款匡筐狂框矿眶旷况亏盔岿窥葵奎魁傀繞35*60馈愧溃坤昆捆困括扩廓阔垃拉喇蜡腊辣啦莱来赖蓝婪栏拦篮阑兰澜谰揽览懒缆烂滥琅榔狼廊郎朗浪捞劳牢老佬姥酪烙涝勒乐雷镭蕾磊累儡垒擂肋类泪棱楞冷厘梨犁黎篱狸离漓理李里鲤礼莉荔吏栗丽厉励砾历利傈例俐罖*95痢立粒沥隶力璃哩俩联莲连镰廉怜涟帘敛脸链恋炼练粮凉梁粱良两辆量晾亮谅撩聊僚疗燎寥辽潦了撂镣廖料列裂烈劣猎琳林磷霖临邻鳞淋凛赁吝拎玲菱零龄铃伶羚凌灵陵岭领另令溜琉榴硫馏留刘瘤流柳六龙聋咙笼窿翤*95隆垄拢陇楼娄搂篓漏陋芦卢颅庐炉掳卤虏鲁麓碌露路赂鹿潞禄录陆戮驴吕铝侣旅履屡缕虑氯律率滤绿峦挛孪滦卵乱掠略抡轮伦仑沦纶论萝螺罗逻锣箩骡裸落洛骆络妈麻玛码蚂马骂嘛吗埋买麦卖迈脉瞒馒蛮满蔓曼慢漫聾*95谩芒茫盲氓忙莽猫茅锚毛矛铆卯茂冒帽貌贸么玫枚梅酶霉煤没眉媒镁每美昧寐妹媚门闷们萌蒙檬盟锰猛梦孟眯醚靡糜迷谜弥米秘觅泌蜜密幂棉眠绵冕免勉娩缅面苗描瞄藐秒渺庙妙蔑灭民抿皿敏悯闽明螟鸣铭名命谬摸腀5*90摹蘑模膜磨摩魔抹末莫墨默沫漠寞陌谋牟某拇牡亩姆母墓暮幕募慕木目睦牧穆拿哪呐钠那娜纳氖乃奶耐奈南男难囊挠脑恼闹淖呢馁内嫩能妮霓倪泥尼拟你匿腻逆溺蔫拈年碾撵捻念娘酿鸟尿捏聂孽啮镊镍涅您柠狞凝宁臔14*81拧泞牛扭钮纽脓浓农弄奴努怒女暖虐疟挪懦糯诺哦欧鸥殴藕呕偶沤啪趴爬帕怕琶拍排牌徘湃派攀潘盘磐盼畔判叛乓庞旁耪胖抛咆刨炮袍跑泡呸胚培裴赔陪配佩沛喷盆砰抨烹澎彭蓬棚硼篷膨朋鹏捧碰坯砒霹批披劈琵毗艪3*92啤脾疲皮匹痞僻屁譬篇偏片骗飘漂瓢票撇瞥拼频贫品聘乒坪苹萍平凭瓶评屏坡泼颇婆破魄迫粕剖扑铺仆莆葡菩蒲埔朴圃普浦谱曝瀑期欺栖戚妻七凄漆柒沏其棋奇歧畦崎脐齐旗祈祁骑起岂乞企启契砌器气迄弃汽泣讫掐茾茿*94恰洽牵扦钎铅千迁签仟谦乾黔钱钳前潜遣浅谴堑嵌欠歉枪呛腔羌墙蔷强抢橇锹敲悄桥瞧乔侨巧鞘撬翘峭俏窍切茄且怯窃钦侵亲秦琴勤芹擒禽寝沁青轻氢倾卿清擎晴氰情顷请庆琼穷秋丘邱球求囚酋泅趋区蛆曲躯屈驱渠菮華*94取娶龋趣去圈颧权醛泉全痊拳犬券劝缺炔瘸却鹊榷确雀裙群然燃冉染瓤壤攘嚷让饶扰绕惹热壬仁人忍韧任认刃妊纫扔仍日戎茸蓉荣融熔溶容绒冗揉柔肉茹蠕儒孺如辱乳汝入褥软阮蕊瑞锐闰润若弱撒洒萨腮鳃塞赛三叁葽4*91伞散桑嗓丧搔骚扫嫂瑟色涩森僧莎砂杀刹沙纱傻啥煞筛晒珊苫杉山删煽衫闪陕擅赡膳善汕扇缮墒伤商赏晌上尚裳梢捎稍烧芍勺韶少哨邵绍奢赊蛇舌舍赦摄射慑涉社设砷申呻伸身深娠绅神沈审婶甚肾慎渗声生甥牲升绳蔃8*87省盛剩胜圣师失狮施湿诗尸虱十石拾时什食蚀实识史矢使屎驶始式示士世柿事拭誓逝势是嗜噬适仕侍释饰氏市恃室视试收手首守寿授售受瘦兽蔬枢梳殊抒输叔舒淑疏书赎孰熟薯暑曙署蜀黍鼠属术述树束戍竖墅庶数漱薂薃*94恕刷耍摔衰甩帅栓拴霜双爽谁水睡税吮瞬顺舜说硕朔烁斯撕嘶思私司丝死肆寺嗣四伺似饲巳松耸怂颂送宋讼诵搜艘擞嗽苏酥俗素速粟僳塑溯宿诉肃酸蒜算虽隋随绥髓碎岁穗遂隧祟孙损笋蓑梭唆缩琐索锁所塌他它她塔藹藺*94獭挞蹋踏胎苔抬台泰酞太态汰坍摊贪瘫滩坛檀痰潭谭谈坦毯袒碳探叹炭汤塘搪堂棠膛唐糖倘躺淌趟烫掏涛滔绦萄桃逃淘陶讨套特藤腾疼誊梯剔踢锑提题蹄啼体替嚏惕涕剃屉天添填田甜恬舔腆挑条迢眺跳贴铁帖厅听烃虭*95汀廷停亭庭挺艇通桐酮瞳同铜彤童桶捅筒统痛偷投头透凸秃突图徒途涂屠土吐兔湍团推颓腿蜕褪退吞屯臀拖托脱鸵陀驮驼椭妥拓唾挖哇蛙洼娃瓦袜歪外豌弯湾玩顽丸烷完碗挽晚皖惋宛婉万腕汪王亡枉网往旺望忘妄威蜙*95巍微危韦违桅围唯惟为潍维苇萎委伟伪尾纬未蔚味畏胃喂魏位渭谓尉慰卫瘟温蚊文闻纹吻稳紊问嗡翁瓮挝蜗涡窝我斡卧握沃巫呜钨乌污诬屋无芜梧吾吴毋武五捂午舞伍侮坞戊雾晤物勿务悟误昔熙析西硒矽晰嘻吸锡牺螥2*93稀息希悉膝夕惜熄烯溪汐犀檄袭席习媳喜铣洗系隙戏细瞎虾匣霞辖暇峡侠狭下厦夏吓掀锨先仙鲜纤咸贤衔舷闲涎弦嫌显险现献县腺馅羡宪陷限线相厢镶香箱襄湘乡翔祥详想响享项巷橡像向象萧硝霄削哮嚣销消宵淆晓蠤13*82小孝校肖啸笑效楔些歇蝎鞋协挟携邪斜胁谐写械卸蟹懈泄泻谢屑薪芯锌欣辛新忻心信衅星腥猩惺兴刑型形邢行醒幸杏性姓兄凶胸匈汹雄熊休修羞朽嗅锈秀袖绣墟戌需虚嘘须徐许蓄酗叙旭序畜恤絮婿绪续轩喧宣悬旋玄袬*95选癣眩绚靴薛学穴雪血勋熏循旬询寻驯巡殉汛训讯逊迅压押鸦鸭呀丫芽牙蚜崖衙涯雅哑亚讶焉咽阉烟淹盐严研蜒岩延言颜阎炎沿奄掩眼衍演艳堰燕厌砚雁唁彦焰宴谚验殃央鸯秧杨扬佯疡羊洋阳氧仰痒养样漾邀腰妖瑶褸8*87摇尧遥窑谣姚咬舀药要耀椰噎耶爷野冶也页掖业叶曳腋夜液一壹医揖铱依伊衣颐夷遗移仪胰疑沂宜姨彝椅蚁倚已乙矣以艺抑易邑屹亿役臆逸肄疫亦裔意毅忆义益溢诣议谊译异翼翌绎茵荫因殷音阴姻吟银淫寅饮尹引隐覢30*65印英樱婴鹰应缨莹萤营荧蝇迎赢盈影颖硬映哟拥佣臃痈庸雍踊蛹咏泳涌永恿勇用幽优悠忧尤由邮铀犹油游酉有友右佑釉诱又幼迂淤于盂榆虞愚舆余俞逾鱼愉渝渔隅予娱雨与屿禹宇语羽玉域芋郁吁遇喻峪御愈欲狱育誉訞31*64浴寓裕预豫驭鸳渊冤元垣袁原援辕园员圆猿源缘远苑愿怨院曰约越跃钥岳粤月悦阅耘云郧匀陨允运蕴酝晕韵孕匝砸杂栽哉灾宰载再在咱攒暂赞赃脏葬遭糟凿藻枣早澡蚤躁噪造皂灶燥责择则泽贼怎增憎曾赠扎喳渣札轧誁7*88铡闸眨栅榨咋乍炸诈摘斋宅窄债寨瞻毡詹粘沾盏斩辗崭展蘸栈占战站湛绽樟章彰漳张掌涨杖丈帐账仗胀瘴障招昭找沼赵照罩兆肇召遮折哲蛰辙者锗蔗这浙珍斟真甄砧臻贞针侦枕疹诊震振镇阵蒸挣睁征狰争怔整拯正政諤34*61帧症郑证芝枝支吱蜘知肢脂汁之织职直植殖执值侄址指止趾只旨纸志挚掷至致置帜峙制智秩稚质炙痔滞治窒中盅忠钟衷终种肿重仲众舟周州洲诌粥轴肘帚咒皱宙昼骤珠株蛛朱猪诸诛逐竹烛煮拄瞩嘱主著柱助蛀贮铸筑譆31*64住注祝驻抓爪拽专砖转撰赚篆桩庄装妆撞壮状椎锥追赘坠缀谆准捉拙卓桌琢茁酌啄着灼浊兹咨资姿滋淄孜紫仔籽滓子自渍字鬃棕踪宗综总纵邹走奏揍租足卒族祖诅阻组钻纂嘴醉最罪尊遵昨左佐柞做作坐座4谸8*87亍丌兀丐廿卅丕亘丞鬲孬噩丨禺丿匕乇夭爻卮氐囟胤馗毓睾鼗丶亟鼐乜乩亓芈孛啬嘏仄厍厝厣厥厮靥赝匚叵匦匮匾赜卦卣刂刈刎刭刳刿剀剌剞剡剜蒯剽劂劁劐劓冂罔亻仃仉仂仨仡仫仞伛仳伢佤仵伥伧伉伫佞佧攸佚佝貮95佟佗伲伽佶佴侑侉侃侏佾佻侪佼侬侔俦俨俪俅俚俣俜俑俟俸倩偌俳倬倏倮倭俾倜倌倥倨偾偃偕偈偎偬偻傥傧傩傺僖儆僭僬僦僮儇儋仝氽佘佥俎龠汆籴兮巽黉馘冁夔勹匍訇匐凫夙兕亠兖亳衮袤亵脔裒禀嬴蠃羸冫冱冽冼贎14*81凇冖冢冥讠讦讧讪讴讵讷诂诃诋诏诎诒2诖诘诙诜诟诠诤诨诩诮诰诳诶诹诼诿谀谂谄谇谌谏谑谒谔2谙谛谘谝谟2谥谧谪谫谮谯谲谳谵谶卩卺阝阢阡阱阪阽阼陂陉陔陟陧陬陲陴隈隍隗隰邗邛邝邙邬邡邴邳邶邺跕*95邸邰郏郅邾郐郄郇郓郦郢郜郗郛郫郯郾鄄鄢鄞鄣鄱鄯鄹酃酆刍奂劢劬劭劾哿勐勖勰叟燮矍廴凵凼鬯厶弁畚巯坌垩垡塾墼壅壑圩圬圪圳圹圮圯坜圻坂坩垅坫垆坼坻坨坭坶坳垭垤垌垲埏垧垴垓垠埕埘埚埙埒垸埴埯埸埤埝蹳*95堋堍埽埭堀堞堙塄堠塥塬墁墉墚墀馨鼙懿艹艽艿芏芊芨芄芎芑芗芙芫芸芾芰苈苊苣芘芷芮苋苌苁芩芴芡芪芟苄苎芤苡茉苷苤茏茇苜苴苒苘茌苻苓茑茚茆茔茕苠苕茜荑荛荜茈莒茼茴茱莛荞茯荏荇荃荟荀茗荠茭茺茳荦荥軥95荨茛荩荬荪荭荮莰荸莳莴莠莪莓莜莅荼莶莩荽莸荻莘莞莨莺莼菁萁菥菘堇萘萋菝菽菖萜萸萑萆菔菟萏萃菸菹菪菅菀萦菰菡葜葑葚葙葳蒇蒈葺蒉葸萼葆葩葶蒌蒎萱葭蓁蓍蓐蓦蒽蓓蓊蒿蒺蓠蒡蒹蒴蒗蓥蓣蔌甍蔸蓰蔹蔟蔺轅32*63蕖蔻蓿蓼蕙蕈蕨蕤蕞蕺瞢蕃蕲蕻薤薨薇薏蕹薮薜薅薹薷薰藓藁藜藿蘧蘅蘩蘖蘼廾弈夼奁耷奕奚奘匏尢尥尬尴扌扪抟抻拊拚拗拮挢拶挹捋捃掭揶捱捺掎掴捭掬掊捩掮掼揲揸揠揿揄揞揎摒揆掾摅摁搋搛搠搌搦搡摞撄摭撖這*95摺撷撸撙撺擀擐擗擤擢攉攥攮弋忒甙弑卟叱叽叩叨叻吒吖吆呋呒2呖呃吡呗呙吣吲咂咔呷呱呤咚咛咄呶呦咝哐咭哂咴哒咧咦哓哔呲咣哕咻咿哌哙哚哜咩咪咤哝哏哞唛哧唠哽唔哳唢唣唏唑唧唪啧喏喵啉啭啁啕唿啐唼郂郃*94唷啖啵2唳唰啜喋嗒喃喱喹喈喁喟啾嗖喑啻嗟喽喾喔喙嗪嗷嗉嘟嗑嗫嗬嗔嗦嗝嗄嗯嗥嗲嗳嗌嗍嗨嗵嗤辔嘞嘈嘌嘁嘤嘣嗾嘀嘧嘭噘嘹噗嘬噍噢噙噜噌噔嚆噤噱噫噻噼嚅嚓嚯囔囗囝囡囵囫囹囿圄圊圉圜帏帙帔帑帱帻帼酅*95帷幄幔幛幞幡岌屺岍岐岖岈岘岙岑岚岜岵岢岽岬岫岱岣峁岷峄峒峤峋峥崂崃崧崦崮崤崞崆崛嵘崾崴崽嵬嵛嵯嵝嵫嵋嵊嵩嵴嶂嶙嶝豳嶷巅彳彷徂徇徉後徕徙徜徨徭徵徼衢彡犭犰犴犷犸狃狁狎狍狒狨狯狩狲狴狷猁狳猃狺釦95狻猗猓猡猊猞猝猕猢猹猥猬猸猱獐獍獗獠獬獯獾舛夥飧夤夂饣饧5饴饷饽馀馄馇馊馍馐馑馓2庀庑庋庖庥庠庹庵庾庳赓廒廑廛廨廪膺忄忉忖忏怃忮怄忡忤忾怅怆忪忭忸怙怵怦怛怏怍怩怫怊怿怡恸恹恻恺恂鉆45*50恪恽悖悚悭悝悃悒悌悛惬悻悱惝惘惆惚悴愠愦愕愣惴愀愎愫慊慵憬憔憧憷懔懵忝隳闩闫闱闳闵闶闼闾阃阄阆阈阊3阏阒阕2阙阚丬爿戕氵汔汜汊沣沅沐沔沌汨汩汴汶沆沩泐泔沭泷泸泱泗沲泠泖泺泫泮沱泓泯泾銨5*90洹洧洌浃浈洇洄洙洎洫浍洮洵洚浏浒浔洳涑浯涞涠浞涓涔浜浠浼浣渚淇淅淞渎涿淠渑淦淝淙渖涫渌涮渫湮湎湫溲湟溆湓湔渲渥湄滟溱溘滠漭滢溥溧溽溻溷滗溴滏溏滂溟潢潆潇漤漕滹漯漶潋潴漪漉漩澉澍澌潸潲潼潺濑錊51*44濉澧澹澶濂濡濮濞濠濯瀚瀣瀛瀹瀵灏灞宀宄宕宓宥宸甯骞搴寤寮褰寰蹇謇辶迓迕迥迮迤迩迦迳迨逅逄逋逦逑逍逖逡逵逶逭逯遄遑遒遐遨遘遢遛暹遴遽邂邈邃邋彐彗彖彘尻咫屐屙孱屣屦羼弪弩弭艴弼鬻屮妁妃妍妩妪妣鍬34*61妗姊妫妞妤姒妲妯姗妾娅娆姝娈姣姘姹娌娉娲娴娑娣娓婀婧婊婕娼婢婵胬媪媛婷婺媾嫫媲嫒嫔媸嫠嫣嫱嫖嫦嫘嫜嬉嬗嬖嬲嬷孀尕尜孚孥孳孑孓孢驵驷驸驺驿驽骀骁骅骈骊骐骒骓骖骘骛2骟骠骢骣骥骧纟纡纣纥纨纩鏎7*88纭纰纾绀2绉绋绌绐绔绗绛绠绡绨绫绮绯绱绲缍绶绺绻绾缁2缇缈缋缌缏缑缒缗缙缜缛缟缡6缪3缯4缵幺畿巛甾邕玎玑玮玢玟珏珂珑玷玳珀珉珈珥珙顼琊珩珧珞玺珲琏琪瑛琦琥琨琰琮琬鐯14*81琛琚瑁瑜瑗瑕瑙瑷瑭瑾璜璎璀璁璇璋璞璨璩璐璧瓒璺韪2杌杓杞杈杩枥枇杪杳枘枧杵枨枞枭枋杷杼柰栉柘栊柩枰栌柙枵柚枳柝栀柃枸柢栎柁柽栲栳桠桡桎桢桄桤梃栝桕桦桁桧桀栾桊桉栩梵梏桴桷梓桫棂楮棼椟椠棹锧*95椤棰椋椁楗棣椐楱椹楠楂楝榄楫榀榘楸椴槌榇榈槎榉楦楣楹榛榧榻榫榭槔榱槁槊槟榕槠榍槿樯槭樗樘橥槲橄樾檠橐橛樵檎橹樽樨橘橼檑檐檩檗檫猷獒殁殂殇殄殒殓殍殚殛殡殪轫轭轱2轵轶轸轷轹轺轼轾辁辂辄辇辋闌27*68辍2辘辚軎戋戗戛戟戢戡戥戤戬臧瓯瓴瓿甏甑甓攴旮2昊昙杲昃昕昀炅曷昝昴昱昶昵耆晟晔晁晏晖晡晗晷暄暌暧暝暾曛曜曦曩贲贳贶贻贽赀赅赆赈赉赇赍赕赙觇觊2觎3牮犟牝牦牯牾牿犄犋犍犏犒挈挲掰隌*95搿擘耄毪毳毽毵毹氅氇氆氍氕氘2氡氩氤氪氲攵敕敫牍牒牖爰虢刖肟肜肓肼朊肽肱肫肭肴肷胧3胛胂胄胙胍胗朐胝胫胱胴胭脍脎胲胼朕脒豚脶脞脬脘脲腈腌腓腴腙腚腱腠腩腼腽腭腧塍媵膈膂膑滕膣膪臌朦臊膻霡8*87臁膦欤欷欹歃歆歙飑2飕飙飚殳彀毂觳斐齑斓於旆旄旃旌旎旒旖炀炜炖炝炻烀炷炫炱烨烊焐焓焖焯焱煳煜煨煅煲煊煸煺熘熳熵熨熠燠燔燧燹爝爨灬焘煦熹戾戽扃扈扉礻祀祆祉祛祜祓祚祢祗祠祯祧祺禅禊禚禧禳忑忐鞞鞟*94怼恝恚恧恁恙恣悫愆愍慝憩憝懋懑戆肀聿沓泶淼矶矸砀砉砗砘砑斫砭砜砝砹2砟砼砥砬砣砩硎硭硖硗砦硐硇硌硪碛碓碚碇碜碡碣碲碹碥磔磙磉磬磲礅磴礓礤礞礴龛黹黻黼盱眄眍盹眇眈眚眢眙眭眦眵眸睐睑睇睃睚睨頏95睢睥睿瞍睽瞀瞌瞑瞟瞠瞰瞵瞽町畀畎畋畈畛畲畹疃罘罡罟詈罨罴罱罹羁罾盍盥蠲钅2钋钊钌钍钏钐钔钗钕钚2钣钤钫钪钭钬钯钰钲钴钶4钼钽钿铄铈6铐2铕2铙铘铛铞2铢铤铥铧铨铪顯5*90铩铫铮铯铳2铷铹铼铽铿锃锂锆锇锉锊锍2锒4锘锛锝2锢锪锫锩锬锱锲锴锶2锼锾锿镂锵镄2镉镌镎镏镒2镖3镛镞镟镝镡镢镤8镯镱2锺矧矬雉秕秭秣秫稆嵇稃稂稞稔餈4*91稹稷穑黏馥穰皈皎皓皙皤瓞瓠甬鸠鸢鸨4鸲鸱鸶鸸鸷鸹鸺鸾鹁鹂鹄鹆3鹋鹌鹎鹑鹕鹗鹚2鹞鹣鹦6鹱鹭鹳疒疔疖疠疝疬疣疳疴疸痄疱疰痃痂痖痍痣痨痦痤痫痧瘃痱痼痿瘐瘀瘅瘌瘗瘊瘥瘘瘕瘙馌*95瘛瘼瘢瘠癀瘭瘰瘿瘵癃瘾瘳癍癞癔癜癖癫癯翊竦穸穹窀窆窈窕窦窠窬窨窭窳衤衩衲衽衿袂袢裆袷袼裉裢裎裣裥裱褚裼裨裾裰褡褙褓褛褊褴褫褶襁襦襻疋胥皲皴矜耒耔耖耜耠耢耥2耩耨耱耋耵聃聆聍聒聩聱覃顸颀颃駺95颉颌颍颏颔颚颛颞颟颡颢颥颦虍虔虬虮虿虺虼虻蚨蚍蚋蚬蚝蚧蚣蚪蚓蚩蚶蛄蚵蛎蚰蚺蚱蚯蛉蛏蚴蛩蛱蛲蛭蛳蛐蜓蛞蛴蛟蛘蛑蜃蜇蛸蜈蜊蜍蜉蜣蜻蜞蜥蜮蜚蜾蝈蜴蜱蜩蜷蜿螂蜢蝽蝾蝻蝠蝰蝌蝮螋蝓蝣蝼蝤蝙蝥螓螯螨蟒驚17*78蟆螈螅螭螗螃螫蟥螬螵螳蟋蟓螽蟑蟀蟊蟛蟪蟠蟮蠖蠓蟾蠊蠛蠡蠹蠼缶罂罄罅舐竺竽笈笃笄笕笊笫笏筇笸笪笙笮笱笠笥笤笳笾笞筘筚筅筵筌筝筠筮筻筢筲筱箐箦箧箸箬箝箨箅箪箜箢箫箴篑篁篌篝篚篥篦篪簌篾篼簏簖簋鬇*95簟簪簦簸籁籀臾舁舂舄臬衄舡2舭舯舨舫舸舻舳舴舾艄艉艋艏艚艟艨衾袅袈裘裟襞羝羟羧羯羰羲籼敉粑粝粜粞粢粲粼粽糁糇糌糍糈糅糗糨艮暨羿翎翕翥翡翦翩翮翳糸絷綦綮繇纛麸麴赳趄趔趑趱赧赭豇豉酊酐酎酏酤魼95酢酡酰酩酯酽酾酲酴酹醌醅醐醍醑醢醣醪醭2醵醴醺豕鹾趸跫踅蹙蹩趵趿趼趺跄跖跗跚跞跎跏跛跆跬跷跸跣跹跻跤踉跽踔踝踟踬踮踣踯踺蹀踹踵踽踱蹉蹁蹂蹑蹒蹊蹰蹶蹼蹯蹴躅躏躔躐躜躞豸貂貊貅貘貔斛觖觞觚觜鯜95觥觫觯訾謦靓雩雳雯霆霁霈霏霎霪霭霰霾龀龃龅5龌黾鼋鼍隹隼隽雎雒瞿雠銎銮鋈錾鍪鏊鎏鐾鑫鱿鲂鲅3稣鲋鲎鲐2鲔鲕鲚鲛鲞5鲥4鲫鲭鲮鲰7鲺3鳄3鳊鳋鰼63*32鳌4鳓2鳗2鳜鳝鳟鳢靼鞅鞑鞒鞔鞯鞫鞣鞲鞴骱骰骷鹘骶骺骼髁髀髅髂髋髌髑魅魃魇魉魈魍魑飨餍餮饕饔髟髡髦髯髫髻髭髹鬈鬏鬓鬟鬣麽麾縻麂麇麈麋麒鏖麝麟黛2黠黟黢黩黧黥黪黯鼢鼬鼯鼹鼷鼽鼾齄鳣9593鵃9593鶣9593鸃27*6893麫8*8793鼲4*86郎凉秊裏隣93兀3﨑﨓﨔礼﨟2﨣﨤﨧2⺁2⺄㑳㑇⺈⺋㖞㘚㘎⺌⺗㥮㤘㧏㧟㩳㧐1㭎㱮㳠⺧1⺪䁖䅟⺮䌷⺳⺶⺷䎱䎬⺻䏝䓖䙡䙌䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶1䲣䲟2䱷䲢䴓6䶮93";
const BIG5HKSCS = "䏰䰲䘃䖦䕸_1䵷䖳_1䳢_1㮕䜶䝄䱇䱀_5䱗_1䝏䗚䲅_1䴇䪤䚡_1爥_4晍囻_1綕夝_1㷴霴_1寛_1媤㘥_1嫑宷峼杮薓_1瑡璝_99㇀4_1㇅_2㇆㇇_2㇈_1㇉3_1㇍㇎ĀÁǍÀĒÉĚÈŌÓǑÒ_1Ế_1ỀÊāáǎàɑēéěèīíǐìōóǒòūúǔùǖǘǚǜü_1ế_1ềêɡ⏚⏛_87攊_2丽滝鵎釟_3撑会伨侨兖兴农凤务动医华发变团声处备夲头学实実岚庆总斉柾栄桥济炼电纤纬纺织经统缆缷艺苏药视设询车轧轮琑糼緍楆竉刧_4醌碸酞肼_1贋胶_3肟黇䳍鷉鸌䰾_2鸊_1㗁_1溚舾甙_1䤑马骏龙禇_4两亁亀亇亿仫伷㑌侽㹈倃傈㑽㒓㒥円夅凛凼刅争剹劐匧㗇厩㕑厰㕓参吣㕭㕲㚁咓咣咴咹哐哯唘唣唨㖘唿㖥㖿嗗㗅_1唥_4喐_1㧬_1蹆_2䁓_1睺_1㨴䟕_3擝_4撍蹾_10䟴_2骲㩧_1㿭㔆_4鵮頕_1䏙_1撴哣_3㧻_4擪_2蹨_4䠋_1㿺塳_7啹䂻䎺_1䪴_2膪飵_1捹㧾_1跀嚡摼㹃_8㦒㨆_1㕸_2噒_3㒼氽_11羓_3㗻_4㾓_10㿹_1搲_8㨘_8閪哌苄喹_2鰦骶_2煀腭胬尜_1脴㞗卟_1醶_4㗝_1㘉_1嚯_11婔_4垜_6㜃_8墙剨㘚_1箲孨䠀䬬鼧䧧鰟鮍_2嗻㗲嚉丨夂_2靑_1乛亻㔾尣彑忄㣺扌攵歺氵氺灬爫丬犭_1罒礻糹罓_1㓁_2耂肀_2卝衤见_1讠贝钅镸长门_1韦页风飞饣_1鱼鸟黄歯龜丷_1阝户钢_1倻淾_1龦㷉袏_1灷峵䬠_1㕙_1愢_1辧釶熑朙玺_2㲋_1䬐磤琂冮_1䀉橣_1䈣蘏_1稪_2靕灍匤_1鏴盙_1龧矝亣俰傼丯众龨吴綋墒壐_1庒庙忂_1斋_1椙橃_1泿_1爀_1玌㻛_1嬕璹讃_2窓篬糃繬苸薗龩袐龪躹龫迏蕟駠鈡龬_2䁱䊢娚_3顨杫䉶圽_1藖_1芿_1䲁_1嵻_2龭龮宖龯曧繛湗秊㶈䓃_2䎚䔶_1峕_1諹屸㴒_1嵸龲煗䕘_2䱷㥸㑊_2諌侴_1妿腬顖_1弻_4䄂䚻_1㼇龳_1䃸㟖䛷_1䅼_2䕭㣔_1䕡䔛䶉䱻䵶䗪㿈_1㙡䓞䒽䇭崾嵈嵖㷼㠏嶤嶹㠠㠸幂庽弥徃㤈㤔㤿㥍惗愽峥㦉憷憹懏㦸戬抐拥挘㧸嚱㨃揢揻搇摚㩋擀崕嘡龟㪗斆㪽旿晓㫲暒㬢朖㭂枤栀㭘桊梄㭲㭱㭻椉楃牜楤榟榅㮼槖㯝橥橴橱檂㯬檙㯲檫檵櫔櫶殁毁毪汵沪㳋洂洆洦涁㳯涤涱渕渘温溆_1溻滢滚齿滨滩漤漴㵆_1澁澾㵪㵵熷岙㶊瀬㶑灐灔灯灿炉_1䏁㗱_2垾_1焾_1㙎榢_1孴穉_2穥穽_1窻窰竂竃燑_1䇊竚竝竪䇯咲_1笋筕笩_2箢筯莜_2篐萡箒_2㶭_1蒒篺_1簵_1籄粃_1粦晽_1糉糇糦籴糳糵_1繧䔝_1絝_1璍綉綫焵綳_3緤㴓緵_1緥_4繮纒䌫鑬縧罀罁罇礶_1駡羗_1羣_2䕜_1䔃_1翺_2耈耝_1耯_2耻耼聡_1䦉_3朥肧_1脇脚墰_1汿_2擧_1舘_1橓_2䑺舩_3俹_1蓢荢_5芪椛_1䇛蕋苐茚_2㛁_2艻苢茘_5㶿茝嗬莅䔋_1莬_1菓㑾_1橗蕚㒖_2葘_1葱㷓䓤檧葊_1祘_4蓞_1莑䒠蒓蓤_1䉀_1䕃蔴嫲_1䔧蕳䔖枿蘖_2藁_1蘂_3䕪蘨㙈_1号_1虾蝱_1蟮_1螱蟚蠏噡虬桖䘏衅衆_3衞袜䙛袴袵揁装睷_1覇覊_2覧覼_1觧_2誜瞓釾誐_1竩_2䜓_1煼謌謟_2謿譌譍誩_1讐讛誯_1䘕衏貛_3㜥_1賖_2贒贃_1賛灜贑_1㻐_1趩_3㭼_2竧躭躶軃鋔輙輭_2辥錃_2辳䤪_3廸_1迹_4㦀_1逷_2遡_2邨_1郄_1邮_1酧㫰醩釄粬_2鈎沟鉁鉢_7錬鍫_2炏嫃_2䥥鉄_3鍳鑛躼閅閦鐦閠濶䊹_4䧟氜陻隖䅬隣_1懚隶磵_1隽双䦡_8霱虂霶䨏䔽䖅_1灵孁霛_2靗孊_1靟鐥僐_2鞉鞟鞱鞾韀韒韠_1韮琜_2韵_2䫑頴頳顋顦㬎_1㵑_3飊颷飈飇䫿_2喰飡飦飬鍸餹_1䭲_2駵騌騻騐驘_1㛄_2髠髢_1髴䰎鬔鬭_1倴鬴_1㣃_1魐魀_1婅_1鮎_1鰂鯿鰌_1鷔_6鵾鶃_1鸎梈鷄_5鴹_2麐麕麞麢䴴麪麯_1黁㭠㧥㴝伲㞾_1鼂鼈䮖鐤_1鼗_1鼹嚟嚊齅馸_1韲葿齢齩竜龎爖䮾_2煷_3玞_2禟_2鍩鏳_1鋬鎁鏋_2爗㻫睲穃烐_2煾_1炣_2㻇_3㜢_2㛡_3㜣_1坛_5蔃_2葕_6䓴_3柹㜳㰕㷧塬_1栐䁗_5哋嚞_1嚒_3鏆_1鎜仸儫㠙_1亼_2佋侊_1婨_2㦙_2㐵伩_3諚_1亘働儍侢伃_2佂倮偬傁俌俥偘僼_4湶_3浲_2冨凃_1䓝_3赺_2剙劤_1勡_1䙺熌_4槑_2㻞璙琔瑖玘䮎_2叐㖄爏_1喴_1响_1圝鉝雴鍦埝垍坿㘾壋媙_4娬妸銏婾嫏娒_4㛵洅瑃娡_1媁_2鏠璌_1焅䥲鐈_1鎽㞠尞岞幞幈_3廍孏_2㜁_1㛝_1㛓脪_4弌弎_2婫_1孄蘔_1衠恾_2忛㺸_4懀_3憙憘恵_4摱_2㨩_4挷_1撶挱揑_2护_1搻敫楲㯴_4唍_3曎_2㫠䆐_6磮_3㑤_3暎_1晫䮓昰_2晣_2昞_1㣑_2㮙_2瓐㮖枏_1梶栞㯄檾㡣_2樳橒櫉欅_1攑梘橌㯗橺歗_2鎠鋲_2銉_2鑧涥漋_3㶏渄_1娽渊塇洤硂焻_2烱牐犇犔_2兹_2瑺_5㼆㺱_3悧㻳瓌琼鎇琷䒟_1䕑疃㽣_2㽘畕癳_1㬙瑨_3㫻㷍_1㻿_2釺圲鍂_2僟_2睸_1眎眏睻_2㩞_1琸璛㺿_2䃈_2錇_1砞碍碈磒珐祙_2䄎_1蒖禥樭_1稺秴䅮_1䄲鈵秱_5㖗啫㕰㚪_2竢婙_3娍_1磰娪_1竾䇹籝籭䈑_3糍_2粎籼粮檲緜縇緓罎_3綗_1䉪_2柖_2埄_3翝笧_3笌_1駦虅驣樜_1㧢_2騟_1蒀_2䓪脷䐂胆脉腂_1飃_1艢艥_1葓_1蘐_1媆䅿_1嬫_1嫤_1蚠_2蠭_1娂衮佅袇袿裦襥襍_1襔_6㺭蒣䛵䛏㟲訽訜_1彍鈫_1旔焩烄_1鵭貟賩_1妚矃姰䍮㛔踪躧_1輰轊䋴汘澻_1䢛潹溋_1鯩㚵_1邻_1啱䤆醻鐄_1䁢_1鐧_2蓥訫閙閧閗閖_1瑅㻂_3㻧_1随_3㻌_3琒瑫㻼靁_1桇䨝_3鍨_4銺嬑譩䤼珹_1鞛靱餸_1巁_2頟_1鋶_1釥䓀_3飜_1㼀鈪䤥萔餻饍_1㷽馛䭯馪驜_2檏騡嫾騯_1䮐_1馼䮽䮗鍽塲_1堢_2硄_2棅㵽鑘㤧慐_2愇鱏鱓鱻鰵鰐魿鯏_1鮟_2鴡䲮_1鸘䲰鴌_4鶥蒽_3藼䔳_3萠藮_3秢_2䤭_1㵢鏛銾鍈_1碹鉷鑍俤㑀遤_1砽硔碶硋_3㚚佲濚濙_1瀞吔_1垻壳垊鴖埗焴㒯_1燫_5愌嫎娋䊼_1㜬䭻_1鎻鎸_2葲_5妔_2綨_5鋥珢㻩璴_2㻡_1櫘珳珻㻖_7瑈_1炥_1銄珦鍟_1錱_2鎆_2䤵_1煫_2嚤_3唂秄_1緾_3䔮鐁㜊_2妰_3媡㛢_1㚰鉟婹_2鍴㳍_1䪖㦊僴㵩㵌_1煵䋻_1渏_1䓫浗_1灧沯㳖_2渂漌㵯_1畑㚼㓈䚀㻚䡱姄鉮䤾轁_2堒埈㛖_1烾_5梹楧_8樚_2萾䓟䓎_4漗_1茽_1菭_3妉媂_1婡婱_2㜭姯_1㛇熎鎐暚_1婮娫_1樫_4焝_2侰_1峂_3樌_2炦焳_1㶥泟_2繥姫崯㷳彜_2綤萦咅_3坾_2㿥_2瀃_1嵰玏糓_2俈翧狍猐_1猸猹_1獁獈㺩_1遬燵_1珡臶㻊県㻑沢国琙琞琟㻢㻰㻴㻺瓓㼎㽓畂畭畲疍㽼痈痜㿀癍㿗癴㿜発_1熈嘣覀塩䀝睃䀹条䁅㗛瞘䁪䁯属瞾矋売砘点砜䂨砹硇硑硦葈_1礳栃礲䄃䄉禑禙辻稆込䅧窑䆲窼艹䇄竏竛䇏両筢筬筻簒簛䉠䉺类粜䊌粸䊔糭输烀_1総緔緐緽羮羴犟䎗耠耥笹耮耱联㷌垴炠肷胩䏭脌猪脎脒畠脔䐁㬹腖腙腚䐓堺腼膄䐥膓䐭膥埯臁臤艔䒏芦艶苊苘苿䒰荗险榊萅烵葤惣蒈䔄蒾蓡蓸蔐蔸蕒䔻蕯蕰藠䕷虲蚒蚲蛯际螋䘆䘗袮裿褤襇覑_1訩訸誔誴豑賔賲贜䞘塟跃䟭仮踺嗘坔蹱嗵躰䠷軎転軤軭軲辷迁迊迌逳駄䢭飠鈓䤞鈨鉘鉫銱銮銿鋣鋫鋳鋴鋽鍃鎄鎭䥅䥑麿鐗匁鐝鐭鐾䥪鑔鑹锭関䦧间阳䧥枠䨤靀䨵鞲韂噔䫤惨颹䬙飱塄餎餙冴餜餷饂饝饢䭰駅䮝騼鬏窃魩鮁鯝鯱鯴䱭鰠㝯_1鵉鰺黾噐鶓鶽鷀鷼银辶鹻麬麱麽黆铜黢黱黸竈齄_3椚铃妬_1塀铁㞹_4块煳_3呪_2咞_5惧_1噺_6楕鰯螥_6尠_1帋_3朞_3㙇_4卤蒭_3讁_4乸炻_8拃_2熘桕_1槩㛈_6苽_3覥_1辠_1鞸_1顇骽_16徱晈暿_10墵朎椘_7䣐䪸_9凒_1妟_1㮾_3垈_1㦛_3㝢_1譞_5爉_2奥_3軚_1劏圿煱_4喼_4㑳_3䜘_5偦㓻_3䝼_5垡煑_3遖_2譢_2嵛_4諪_4䯀_3鑥_1憕娧_2嚹_2乪_1陖涏_1㘘襷_6筂_5穅_2騦_1㙟_2禃_2崬_3䛐_1画补_1墶㜜_3㱔_2銁_2錰_2氹钟_2蠧裵_3溸_2㦤㚹_2䔿暶_2襃_2囖䃟_1㦡_3熭荦_3䲷_7筃祾_1澵_1樃_1厢_1鎿栶靝_6嶅_2圕頣_1嶫_1斾槕叒_2㰑朶_11㗊_2䣺揦_1砈鉕_1䏲_1䏟_3姸_7㷷_2运犏嚋_13纟_2䲤镇_1熢_1䶑递_1䶜_1达嗁辺_1边_1䔉繿潖檱仪㓤_2㜺躀_6㷫_4亚_2嚿_1踎孭_2揞_3攰嘭_1吚_1㷆_1䱽嘢嘞罉_1奵_1蝰东_3脗鵞贘瘻鱅癎瞹鍅吲腈苷嘥脲萘肽嗪祢噃吖_1㗎嘅嗱曱_1㘭甴嗰喺咗啲_2廐_4麫絚嗞_1抝靭咔賍燶酶揼掹揾啩_1鱲_1冚㓟_1冧呍唞唓癦踭_1疱肶蠄螆裇膶萜_1䓬猄_1宐茋_1噻_6酰_1鈈_4牦_1䝎_3䃺鱝攟_1䣳_10熣纎鵐业丄㕷嬍沲卧㚬㧜卽㚥_1墚_1舭呋垪_3㩒_1獴_1䴉鯭_2䱛_3葜_4挮紥_2㨪逈勌㹴㙺䗩_1癀嫰_1硺_1墧䂿噼鮋嵴癔_1麅䳡_1㟻愙_3噝_1垧_2刴_1㖭_1鵼籖鬹埞_1屓擓_3蚭_5凾_1嶎霃_1麁遌笟鬂峑箣扨挵髿篏鬪籾_1籂粆鰕篼鬉_1鰛_1齚啳寃俽麘俲剠㸆勑坧偖妷帒韈鶫轜呩鞴饀鞺匬愰椬叚鰊鴂䰻陁榀傦畆_1駚剳_1酙隁酜_1酑_1捿_1櫊嘑醎畺抅_1獏籰_4盖鮝个_1莾衂_1届槀_1坺刟巵从氱_1伹咜哚劚趂㗾_1㗳_1歒酼龥鮗頮颴骺麨麄煺笔_1毺蠘罸_1嘠_1蹷齓_1跔蹏鸜踁抂_1踨蹵竓_1稾磘泪詧瘇_1鼦泎蟖痃_1硓_1贌狢獱謭猂瓱賫_1蘯徺袠䒷_4詾_2惽癧髗鵄鍮鮏蟵_2賷猬霡鮰㗖犲䰇籑饊_1慙䰄麖慽_1坟慯抦戹_1㩜懢厪_1捤栂㗒嵗_1迚_2僙_1礆匲阸_1䁥_1矾_1糂_1糚稭聦聣絍甅瓲覔舚朌聢_1聛瓰脃眤覉_1畓_1螩蟎臈螌詉貭譃眫瓸蓚㘵榲趦_1覩_1涹蟁_1瓧㷛煶悤憜㳑_1恷_1罱_2惩䭾删㰘_9峁_6䕢嬟_1齐麦_6•_8､_81‾_32∼_14♁☉_12／＼_1¥_1¢£_5707①9⑴9ⅰ9丶丿亅亠冂冖冫勹匸卩厶夊宀巛⼳广_1彐彡攴_1疒_1辵_1¨ˆヽヾゝゞ_2々2ー［］✽ぁ82ァ85А5ЁЖ31ёж25⇧↸↹㇏_1乚_1刂䒑龰冈龱_41￢￤＇＂㈱№℡゛゜⺀⺄⺆2⺊⺌⺍⺕⺜⺝⺥⺧⺪⺬⺮⺶⺼⺾⻆⻊⻌⻍⻏⻖⻗⻞⻣_3ʃɐɛɔɵœøŋʊɪ_7692￭_1鋛_2蕌䊵珯况㙉_2鍄_1苮_1砼杄拟_5侫_1倈_7徤_2滛_2儁㑺儎顬㝃萖_2兠_1兪_7宂蝽_2冲冸鴴凉减凑㳜凓_1决凢卂凭菍椾_1彻刋刦刼劵剗劔効勅簕蕂勠蘍_3啉滙_3匳_2泋_1栛珕恊㺪㣌_1燝䒢卭却_1卾_3矦厓_1厠厫厮玧_1㽙玜叁叅汉义埾叙㪫_1叠_2叶_1吓灹唫晗浛呭_2啝咏咤䞦_2㶴_3啇䳭启琗喆喩_3䕒_1暳_1嘷曍_1暤暭噍噏磱囱鞇叾圀囯园_1㘣_1坆_1汮炋坂㚱_1埦_1堃_2堦_1塜墪㕡壠壜_1壻寿坃_2鏓㖡够梦㛃湙_1娤啓_1蔅姉_4姙_3浱_2姹_1媫婣㛦_2㜈媖瑥嫓_2㶅_1㜲_1広勐孶斈孼_1䀄䡝_1寕慠_3寳宝䴐尅_1尓珎尔_2屉䣝岅峩峯嶋_2崐崘嵆_1岺巗苼㠭_3芇㠶㯂帮檊_1幺_2厦亷_1厨_1帉廴_1廹廻㢠廼栾鐛弍_2㫞䢮_1强_4彣鞽_1彲鍀_1徧嶶㵟_4釖_2怱暅_1㥣㷇㘹垐_1祱㹀悞_1悳_3璤僡媠慤萤慂_2憁凴_1憇宪_2懓_2懐㤲_2怣慜攞掋_1担_1拕_1捬_1㨗搸揸_3澊_1頔_2擡擥鑻㩦携㩗敍漖_2斅敭敟_1斵_1䬷旑䃘_1无旣忟_1昘_2晄_2晋_1晧_1晳_6矅_1馤朂_2㬫槺_2杧杢_2柗䓩栢湐鈼栁_2桝_1槡樋_1楳棃_1椁椀㴲㨁_1㮀枬楡_1䋼椶榘㮡_1荣傐槹_2橅_1檝㯳枱櫈_1㰍欝_1惞欵歴_1溵_3㝀吡_1毡_1毜氷_3汚舦汹_1䓅_5㛥㳫_1鮃_2羏样_3涖浜湼漄_3蔳_1凇_2萮_3瑓_1秌湏媑_1濸㜍澝_1滺_2䕕鏰潄潜㵎潴_1㴻澟_1濓_6凟_4灋灾炧炁烌烕烖烟䄄㷨熴熖_1焫煅媈煊_1岜_1煏鍢_1焬_3熺_1炽爎鑂爕夑鑃爤鍁_1爮牀_1梽牕牗㹕_1栍漽犂_1猫_2䣭_1猨献珏玪_2珉瑉_3昣㛅_3珷琕椃_1琹_1㻗_2瑠_1瑇珤瑶莹瑬㜰瑴鏱樬璂䥓_4孆_2瓈_1甎_1甞_2寗_1鎅畍畊畧畮_1㼄_1疎瑝疞疴瘂瘬癑癏癯癶_1皐臯㟸_2皡皥皷盌_1葢_3眞眦着撯_1睘_1瞯_3矴_3棊碯磇磓隥礮_1磗礴碱_1辸袄_3禆褀椂禀_1禝_1礼禩渪_1㺨秆_1秔";
// src/text/codecs/single-byte.table.ts
const SINGLE_BYTE = {
	"windows-1252": "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
	"windows-1250": "€‚„…†‡‰Š‹ŚŤŽŹ‘’“”•–—™š›śťžź\xA0ˇ˘Ł¤Ą¦§¨©Ş«¬­®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
	"windows-1251": "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\xA0ЎўЈ¤Ґ¦§Ё©Є«¬­®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
	"windows-1253": "€‚ƒ„…†‡‰‹‘’“”•–—™›\xA0΅Ά£¤¥¦§¨©ª«¬­®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡÒΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώÿ",
	"windows-1254": "€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ",
	"windows-1257": "€‚„…†‡‰‹¨ˇ¸‘’“”•–—™›¯˛\xA0¡¢£¤¥¦§Ø©Ŗ«¬­®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙",
	"iso-8859-2": "\xA0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ­ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
	"macintosh": "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
	"ibm437": "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0"
};
// src/text/codecs/unpack.ts
const ESCAPE = 95;
const FILL = 42;
/** A number that follows a token, and where it ends. */
function numberAt(packed, at) {
	let value = 0;
	let end = at;
	for (; end < packed.length; end++) {
		const digit = packed.charCodeAt(end) - 48;
		if (digit < 0 || digit > 9) break;
		value = value * 10 + digit;
	}
	return {
		value,
		end
	};
}
/**
* Spells out a packed table: in index order, the code unit of each position, 0 where there is none.
* Notation: a character stands for itself, a number after it for that many consecutive characters more, `_n` for n
* empty positions, `*n` for the next n characters after the last one which the table does not spell out elsewhere.
* Every character is in the Basic Multilingual Plane.
*/
function unpack(packed) {
	const explicit = /* @__PURE__ */ new Uint8Array(65536);
	let size = 0;
	for (let at = 0; at < packed.length;) {
		const unit = packed.charCodeAt(at);
		const { value, end } = numberAt(packed, at + 1);
		at = end;
		const skips = unit === ESCAPE || unit === FILL;
		size += skips ? value : value + 1;
		if (!skips) explicit.fill(1, unit, unit + value + 1);
	}
	const table = new Uint16Array(size);
	let index = 0;
	let last = 0;
	for (let at = 0; at < packed.length;) {
		const unit = packed.charCodeAt(at);
		const { value, end } = numberAt(packed, at + 1);
		at = end;
		if (unit === ESCAPE) index += value;
		else if (unit === FILL) for (let left = value; left > 0; left--) {
			do
				last++;
			while (explicit[last] === 1);
			table[index++] = last;
		}
		else {
			last = unit + value;
			for (let code = unit; code <= last; code++) table[index++] = code;
		}
	}
	return table;
}
/** All bytes of inclusive ranges, in order. */
const bytesOf = (ranges) => ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step));
// src/text/codecs/codec.ts
const SHIFT_JIS = {
	leads: [[129, 159], [224, 252]],
	trails: [[64, 126], [128, 252]]
};
const EUC_KR = {
	leads: [[129, 254]],
	trails: [
		[65, 90],
		[97, 122],
		[129, 254]
	]
};
const BIG5_TRAILS = [[64, 126], [161, 254]];
const GBK_LAYOUT = {
	leads: [[129, 254]],
	trails: [[64, 126], [128, 254]]
};
/**
* What other mappings of the same bytes read, as pairs of bytes and code unit: the JIS-true wave dash and its kin
* (Apple, glibc and Python's shift_jis), and EUC-JP readers that follow them.
*/
const SHIFT_JIS_VARIANTS = [
	[33116, 8212],
	[33120, 12316],
	[33121, 8214],
	[33148, 8722],
	[33169, 162],
	[33170, 163],
	[33226, 172]
];
function draft$1() {
	const bytes = /* @__PURE__ */ new Uint16Array(65536);
	const units = /* @__PURE__ */ new Uint16Array(65536);
	for (let unit = 0; unit < 128; unit++) bytes[unit] = units[unit] = unit;
	return {
		bytes,
		units
	};
}
/** The first bytes of a character win, but bytes that can start a UTF-8 sequence (0xE0–0xEF) win over later rows. */
function fillPairs({ bytes, units }, layout, packed) {
	const table = unpack(packed);
	const trails = bytesOf(layout.trails);
	let index = 0;
	for (const lead of bytesOf(layout.leads)) for (const trail of trails) {
		const unit = table[index++] ?? 0;
		if (unit === 0) continue;
		const pair = lead << 8 | trail;
		units[pair] = unit;
		if (bytes[unit] === 0) bytes[unit] = pair;
	}
}
/** Undefined bytes become the C1 control of their number in Windows and in most decoders' fallbacks. */
function fillControls({ bytes }) {
	for (let byte = 128; byte <= 159; byte++) if (bytes[byte] === 0) bytes[byte] = byte;
}
function singleByte(name) {
	const made = draft$1();
	const table = SINGLE_BYTE[name];
	for (let index = 0; index < 128; index++) {
		const unit = table.charCodeAt(index);
		made.units[128 + index] = unit;
		if (made.bytes[unit] === 0) made.bytes[unit] = 128 + index;
	}
	fillControls(made);
	return made;
}
function shiftJis() {
	const made = draft$1();
	for (let byte = 161; byte <= 223; byte++) {
		made.units[byte] = 65377 + byte - 161;
		made.bytes[65377 + byte - 161] = byte;
	}
	fillPairs(made, SHIFT_JIS, CP932$1);
	for (const [pair, unit] of SHIFT_JIS_VARIANTS) made.bytes[unit] = pair;
	fillControls(made);
	made.bytes[160] = 160;
	for (const [byte, unit] of [
		[253, 63729],
		[254, 63730],
		[255, 63731]
	]) made.bytes[unit] = byte;
	return made;
}
/** The EUC-JP bytes of a Shift_JIS pair in JIS X 0208. */
function eucOf(pair) {
	const lead = pair >> 8;
	const trail = pair & 255;
	const row = (lead - (lead < 160 ? 129 : 193)) * 2 + (trail >= 159 ? 1 : 0);
	const cell = trail >= 159 ? trail - 159 : trail - (trail > 127 ? 65 : 64);
	return row + 161 << 8 | cell + 161;
}
/** EUC-JP is the same grid of 94 × 94 characters as Shift_JIS, laid out otherwise; JIS X 0212 (0x8F) is left out. */
function eucJp() {
	const made = draft$1();
	const { units } = codec("shift_jis");
	for (let lead = 161; lead <= 254; lead++) for (let trail = 161; trail <= 254; trail++) {
		const row = lead - 161;
		const cell = trail - 161;
		const sjisLead = (row >> 1) + (row < 62 ? 129 : 193);
		const sjisTrail = row & 1 ? cell + 159 : cell + (cell < 63 ? 64 : 65);
		const unit = units[sjisLead << 8 | sjisTrail];
		if (unit === 0 || unit >= 57344 && unit <= 63743) continue;
		made.units[lead << 8 | trail] = unit;
		if (made.bytes[unit] === 0) made.bytes[unit] = lead << 8 | trail;
	}
	for (let trail = 161; trail <= 223; trail++) {
		const unit = 65377 + trail - 161;
		made.units[36352 | trail] = unit;
		made.bytes[unit] = 36352 | trail;
	}
	for (const [pair, unit] of SHIFT_JIS_VARIANTS) made.bytes[unit] = eucOf(pair);
	fillControls(made);
	return made;
}
function doubleByte(layout, ...tables) {
	const made = draft$1();
	for (const packed of tables) fillPairs(made, layout, packed);
	fillControls(made);
	return made;
}
function big5() {
	const made = doubleByte({
		leads: [[129, 254]],
		trails: BIG5_TRAILS
	}, CP950);
	const hkscs = {
		bytes: made.bytes,
		units: /* @__PURE__ */ new Uint16Array(65536)
	};
	fillPairs(hkscs, {
		leads: [[135, 254]],
		trails: BIG5_TRAILS
	}, BIG5HKSCS);
	for (let pair = 33024; pair < 65536; pair++) {
		const unit = hkscs.units[pair];
		const base = made.units[pair];
		if (unit !== 0 && (base === 0 || base >= 57344 && base <= 63743)) made.units[pair] = unit;
	}
	return made;
}
function gbk() {
	const made = doubleByte(GBK_LAYOUT, GBK);
	made.units[128] = 8364;
	if (made.bytes[8364] === 0) made.bytes[8364] = 128;
	return made;
}
const DOUBLE$1 = {
	shift_jis: shiftJis,
	"euc-jp": eucJp,
	"euc-kr": () => doubleByte(EUC_KR, CP949),
	big5,
	gbk
};
const built = /* @__PURE__ */ new Map();
/** The tables of a codec, unpacked on first use (2–5 ms for a double-byte one) and kept. */
function codec(name) {
	const known = built.get(name);
	if (known !== void 0) return known;
	const double = DOUBLE$1[name];
	const made = {
		name,
		double: double !== void 0,
		...double?.() ?? singleByte(name)
	};
	built.set(name, made);
	return made;
}
// src/text/codecs/commonness.ts
/**
* The characters that running Chinese (either script), Japanese and Korean text is made of, from general knowledge of
* the languages, no corpus: about half of a Chinese text and most of a Korean one. Wrongly decoded bytes hit them by
* chance in fewer than one of ten characters.
*/
const COMMON_HAN = "的一是不了在人有我他這这中大來来上個个國国到說说們们為为子和你地出道也時时年得就那要下以生會会自著着去之過过家學学對对可她里裡後后小麼么心多天而能好都然沒没日於于起還还發发成事只作當当想看文無无開开手十用主行方又如前所本見见經经頭头面公同三已老從从動动兩两長长知民樣样現现分將将外但身些與与高意進进把法此實实回二理美點点月明其種种聲声全工己話话兒儿者向情部正名定女問问力機机給给等幾几很業业最間间新什打便位因重被走電电四第門门相次東东政海口使教西再平真聽听世氣气信北少關关並并內内加化由卻却代軍军產产入先山五太水萬万市眼體体別别處处總总才場场師师書书比住員员九笑性通目華华報报立馬马命張张活難难神數数件安表原車车白應应路期叫死常提感金何更反合放做系統统計计或司利受光王果親亲界及今京務务制解各任至清物台象記记邊边共風风戰战干接它許许八特覺觉望直服毛林題题建南度統色字請请交愛爱讓让認认決决強强論论運运六百區区步院站歡欢幫帮助謝谢您請请若該该選选擇择使用方式可以需要包括通過提供具有以及因此進行影響资資料料信息技術术社會發展健康环環境訊";
const COMMON_JAPANESE = "日一人大年出本中子見国言上分生手自行者二間事思時気会十家女三前的方入小地合後目長場代私下立部学物月田何来彼話体動社知理山内同心発高実作当新世今書度明五戦力名金性対意用男主通関文屋感郎業定政持道外取所現最化四先民身不口川東相多法全聞情野考向平成軍開教経信近以語面連問原顔正機九次数美回表声報要変神記和引治決太込受解市期様活頭組指説能葉流然初在調笑議直夫選権利制続石進伝加助点産務件命番落付得好違殺置返論楽際歳反形光首勢必係由愛都放確過約馬状想官交米配若資常果呼共残判役他術支両乗済供格打御断式師告深存争室覚史側飛参突容育位残集完転";
const COMMON_HANGUL = "이다는을의에가은를한고하지로도서기사인리어대자시나해있아그수정일전부상스장들보주게라과제만연원공여구오조와으면관것안계비성문위선방무신적국치트유생경동소세요우없않습니까했었았던든데네거저내말마때더며년월간건강개같걸겠경교금급난남날너녀노느능단당되된될두드등따또람래러려력련로록료르른름린많망매먹명모목몰못물미민바반받발법변별본볼분불사살새색석설식실심싶쓰씨야양업였예온외용운울음응입잘재점졌좋중즈직진질집째차처천체초출친크타태터통특파판편평포표품피하학함합행현형호화확황회후";
let table$2;
/** Classes of code units in East Asian text, made on first use. */
function commonness() {
	if (table$2 !== void 0) return table$2;
	const marks = /* @__PURE__ */ new Uint8Array(65536);
	marks.fill(34, 13312, 40960);
	marks.fill(34, 63744, 64256);
	marks.fill(36, 44032, 55204);
	marks.fill(9, 12353, 12436);
	marks.fill(9, 12449, 12535);
	for (const unit of [12540, 12293]) marks[unit] = 9;
	for (const unit of [
		12289,
		12290,
		12300,
		12301,
		65292,
		65281,
		65311,
		65306,
		12539,
		8230,
		12288
	]) marks[unit] = 24;
	for (const unit of [
		12298,
		12299,
		12302,
		12303,
		12304,
		12305,
		65288,
		65289,
		65307,
		8220,
		8221,
		8216,
		8217
	]) marks[unit] = 16;
	unrare(marks, "euc-jp", 176, 207);
	unrare(marks, "gbk", 176, 215);
	unrare(marks, "big5", 164, 198);
	unrare(marks, "euc-kr", 176, 200);
	for (const list of [
		COMMON_HAN,
		COMMON_JAPANESE,
		COMMON_HANGUL
	]) for (let at = 0; at < list.length; at++) marks[list.charCodeAt(at)] |= 8;
	table$2 = marks;
	return table$2;
}
function unrare(marks, name, first, last) {
	const { units } = codec(name);
	for (let lead = first; lead <= last; lead++) for (let trail = name === "big5" ? 64 : 161; trail <= 254; trail++) {
		const unit = units[lead << 8 | trail];
		if (marks[unit] & 6) marks[unit] &= -33;
	}
}
// src/text/codecs/utf8-walk.ts
/** The bytes a UTF-8 sequence takes by its first byte; 0 for a byte that starts none. */
const lengthOf = (byte) => byte >= 194 && byte <= 223 ? 2 : byte >= 224 && byte <= 239 ? 3 : byte >= 240 && byte <= 244 ? 4 : 0;
// src/text/codecs/utf8-neighbours.ts
/** Single-byte codecs, near relatives together: each family shares a bit. */
const SINGLE = [
	["windows-1252", "windows-1254"],
	[
		"windows-1250",
		"iso-8859-2",
		"windows-1257"
	],
	["windows-1251"],
	["windows-1253"],
	["macintosh"],
	["ibm437"]
];
/** Double-byte codecs, a bit each, after those of SINGLE. */
const DOUBLE = [
	"shift_jis",
	"euc-jp",
	"euc-kr",
	"big5",
	"gbk"
];
(1 << SINGLE.length) - 1;
(1 << DOUBLE.length) - 1 << SINGLE.length;
/** "é" read with a double-byte codec: an East Asian character before a small Latin letter. */
const ACCENT = 1 << SINGLE.length + DOUBLE.length;
/** "’" read with a double-byte codec: the character of 0xE2 0x80 before one that takes the next letter along. */
const QUOTE$1 = ACCENT << 1;
ACCENT | QUOTE$1;
const isContinuation = (byte) => byte >= 128 && byte <= 191;
/** Makes the tables; unpacks every codec, about 40 ms. */
function utf8Neighbours() {
	const made = {
		starts: /* @__PURE__ */ new Uint16Array(65536),
		follows: /* @__PURE__ */ new Uint16Array(65536)
	};
	for (const [index, names] of SINGLE.entries()) for (const name of names) addSingle(made, 1 << index, name);
	for (const [index, name] of DOUBLE.entries()) addDouble(made, 1 << SINGLE.length + index, name);
	for (let letter = 97; letter <= 122; letter++) made.follows[letter] |= ACCENT;
	return made;
}
function addSingle({ starts, follows }, bit, name) {
	const { bytes } = codec(name);
	for (let unit = 128; unit < 65536; unit++) if (lengthOf(bytes[unit]) > 0) starts[unit] |= bit;
	else if (isContinuation(bytes[unit])) follows[unit] |= bit;
}
function addDouble({ starts, follows }, bit, name) {
	const { bytes } = codec(name);
	for (let unit = 128; unit < 65536; unit++) {
		const pair = bytes[unit];
		const first = pair > 255 ? pair >> 8 : pair;
		const second = pair & 255;
		if (pair > 255 && first >= 227 && first <= 239 && isContinuation(second)) starts[unit] |= bit;
		const fits = pair < 256 || lengthOf(second) > 2;
		if (isContinuation(first) && fits && (name !== "euc-kr" || unit >= 44032)) follows[unit] |= bit;
		if (pair > 255 && first >= 195 && first <= 197 && isContinuation(second)) starts[unit] |= ACCENT;
		else if (pair >= 195 && pair <= 197) starts[unit] |= ACCENT;
		else if (pair >= 160 && pair <= 191 && unit > 8192) follows[unit] |= ACCENT;
		if (pair === 57984) starts[unit] |= QUOTE$1;
		else if (pair > 255 && first >= 147 && first <= 166 && second > 32 && second < 128) follows[unit] |= QUOTE$1;
	}
	follows[65533] |= bit;
	if (name === "shift_jis") follows[12539] |= bit;
}
// src/text/codecs/neighbours.ts
/** Bits beside those of the codecs. */
const HIGH$1 = 16384;
const ODD = 32768;
const isHalfKana = (unit) => unit >= 65377 && unit <= 65439;
let table$1;
/**
* What two neighbours must be for a closer look, per code unit, starts in the upper half and follows in the lower: the
* bits of {@link utf8Neighbours}, two characters from the upper half of windows-1252, or two that are half-width kana or
* rare. `pairs[a] >>> 16 & pairs[b]`.
*/
function neighbours() {
	if (table$1 !== void 0) return table$1;
	const { starts, follows } = utf8Neighbours();
	const western = codec("windows-1252").bytes;
	const common = commonness();
	const made = /* @__PURE__ */ new Uint32Array(65536);
	for (let unit = 0; unit < 65536; unit++) {
		let mark = 0;
		if (western[unit] >= 128 && unit !== 160) mark |= HIGH$1;
		if (isHalfKana(unit) || common[unit] & 32) mark |= ODD;
		made[unit] = (starts[unit] | mark) << 16 | follows[unit] | mark;
	}
	table$1 = made;
	return made;
}
// src/text/kernels/layout.ts
/** Bytes of the whole memory: 25 pages of WebAssembly. It never grows, whatever the input's size. */
const MEMORY_BYTES = 1769472;
/** What `groups` takes each slot of the scan's bytes for: 64 bytes. */
const GROUP_TABLE = 2048;
/** Which ASCII characters stop: 16 bytes by the low half of the character, 16 by the high half. */
const ASCII_TABLE = 397312;
/** The units of texts, as many as fit; a longer text passes through in chunks. */
const UNITS = 413696;
/** The most units one call of a kernel looks at. */
const CHUNK = 16384;
/** What a call of a kernel writes: `CHUNK` times 16 bytes. */
const OUT = 939008;
/** Room for bytes that are decoded, for coefficients of a signature. */
const INPUT = 1201408;
/** A byte per unit of UNITS: its slot, as the last scan of it found. Both halves of a surrogate pair have their character's. */
const SLOTS = 1463808;
/** In `OUT`, of shingles: a word each, and a second word each where 64 bits are asked for. */
const SHINGLES_LOW = 939008;
/** The most hashes of a signature. */
const SIGNATURE_MOST = 1024;
/** NFC may change a text with this unit. */
const COMPOSES = 2048;
/** White space. */
const BLANK = 4096;
/** A stop, a surrogate, or a unit that starts a pair: a scan looks twice at these alone. */
const SPECIAL = 32768;
// src/text/kernels/plain/decode.ts
const REPLACEMENT$1 = 65533;
/** The twin of `assembly/decode.ts`. */
function decodeBytes({ bytes, units, words }, from, length, to, last) {
	const end = from + length;
	let at = from;
	let out = to >> 1;
	let malformed = 0;
	while (at < end) {
		const lead = bytes[at];
		if (lead < 128) {
			units[out++] = lead;
			at++;
			continue;
		}
		const wanted = lead < 194 || lead > 244 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
		let least = lead === 224 ? 160 : lead === 240 ? 144 : 128;
		let most = lead === 237 ? 159 : lead === 244 ? 143 : 191;
		let codePoint = lead & 127 >> wanted;
		let seen = 1;
		for (; seen < wanted && at + seen < end; seen++) {
			const next = bytes[at + seen];
			if (next < least || next > most) break;
			least = 128;
			most = 191;
			codePoint = codePoint << 6 | next & 63;
		}
		if (seen < wanted && at + seen === end && !last) break;
		at += seen;
		if (wanted === 1 || seen < wanted) {
			units[out++] = REPLACEMENT$1;
			malformed++;
		} else if (wanted === 4) {
			units[out++] = 55232 + (codePoint >> 10);
			units[out++] = 56320 | codePoint & 1023;
		} else units[out++] = codePoint;
	}
	words[128] = at - from;
	words[129] = malformed;
	return out - (to >> 1);
}
// src/text/kernels/plain/fold.ts
const SPACE = 32;
const LINE_FEED = 10;
/** The words of STATE that hold the run that waits, and whether anything was written. */
const WAITS$1 = 264;
const BEGUN$1 = 265;
/** The twin of `assembly/fold.ts`. */
function foldUnits({ units, words }, from, length, to) {
	let waits = words[WAITS$1];
	let begun = words[BEGUN$1];
	const end = (from >> 1) + length;
	let out = to >> 1;
	for (let at = from >> 1; at < end; at++) {
		const unit = units[at];
		const entry = units[2048 + unit];
		if (entry & 4096) {
			if (entry & 8192) waits = LINE_FEED;
			else if (waits === 0) waits = SPACE;
			continue;
		}
		if (waits !== 0 && begun !== 0) units[out++] = waits;
		waits = 0;
		begun = 1;
		units[out++] = unit;
	}
	words[WAITS$1] = waits;
	words[BEGUN$1] = begun;
	return out - (to >> 1);
}
// src/text/kernels/plain/groups.ts
/** The twin of `assembly/groups.ts`. */
function groupsOfUnits({ bytes, words }, from, length, base, last) {
	const slots = SLOTS + (from - UNITS >> 1);
	let open = words[256];
	let start = words[257];
	let out = 234752;
	const close = (end) => {
		if (open === 0) return;
		words[out] = open;
		words[out + 1] = start;
		words[out + 2] = end;
		out += 3;
	};
	for (let at = 0; at < length; at++) {
		let group = bytes[GROUP_TABLE + bytes[slots + at]];
		if (group === open || group === 1) continue;
		if (group === 63) {
			const next = bytes[GROUP_TABLE + bytes[slots + at + 1]];
			group = open === 2 && next === 2 ? 2 : 0;
			if (group === open) continue;
		}
		close(base + at);
		open = group;
		start = base + at;
	}
	if (last) {
		close(base + length);
		open = 0;
		start = 0;
	}
	words[256] = open;
	words[257] = start;
	return (out - 234752) / 3;
}
// src/core/hash.ts
/** The multipliers of MurmurHash3 x86 128. */
const C1 = 597399067;
const C2 = -1425107063;
const C3 = 951274213;
const C4 = -1578923117;
const rotate = (x, bits) => x << bits | x >>> 32 - bits;
/** The last step of MurmurHash3's 32 bits. */
function finish(hash) {
	let h = hash;
	h = Math.imul(h ^ h >>> 16, 2246822507);
	h = Math.imul(h ^ h >>> 13, 3266489909);
	return h ^ h >>> 16;
}
// src/text/kernels/plain/hash.ts
/** The twin of `assembly/hash.ts`. */
function hashUnits({ units, words }, from, length, total) {
	const state = 256;
	let h1 = words[state] | 0;
	let h2 = words[257] | 0;
	let h3 = words[258] | 0;
	let h4 = words[259] | 0;
	const first = from >> 1;
	const whole = first + (length & -8);
	for (let at = first; at < whole; at += 8) {
		const k1 = units[at] | units[at + 1] << 16;
		const k2 = units[at + 2] | units[at + 3] << 16;
		const k3 = units[at + 4] | units[at + 5] << 16;
		const k4 = units[at + 6] | units[at + 7] << 16;
		h1 ^= Math.imul(rotate(Math.imul(k1, C1), 15), C2);
		h1 = Math.imul(rotate(h1, 19) + h2, 5) + 1444728091 | 0;
		h2 ^= Math.imul(rotate(Math.imul(k2, C2), 16), C3);
		h2 = Math.imul(rotate(h2, 17) + h3, 5) + 197830471 | 0;
		h3 ^= Math.imul(rotate(Math.imul(k3, C3), 17), C4);
		h3 = Math.imul(rotate(h3, 15) + h4, 5) + 2530024501 | 0;
		h4 ^= Math.imul(rotate(Math.imul(k4, C4), 18), C1);
		h4 = Math.imul(rotate(h4, 13) + h1, 5) + 850148119 | 0;
	}
	if (total >= 0) {
		const left = length & 7;
		const unit = (index) => index < left ? units[whole + index] : 0;
		h1 ^= Math.imul(rotate(Math.imul(unit(0) | unit(1) << 16, C1), 15), C2);
		h2 ^= Math.imul(rotate(Math.imul(unit(2) | unit(3) << 16, C2), 16), C3);
		h3 ^= Math.imul(rotate(Math.imul(unit(4) | unit(5) << 16, C3), 17), C4);
		h4 ^= Math.imul(rotate(Math.imul(unit(6) | unit(7) << 16, C4), 18), C1);
		h1 = Math.imul(rotate(h1 ^ total, 19) + h2, 5) + 1444728091 | 0;
		h2 = Math.imul(rotate(h2, 17) + h3, 5) + 197830471 | 0;
		h3 = Math.imul(rotate(h3, 15) + h4, 5) + 2530024501 | 0;
		h4 = Math.imul(rotate(h4, 13) + h1, 5) + 850148119 | 0;
	}
	words[state] = h1;
	words[257] = h2;
	words[258] = h3;
	words[259] = h4;
}
// src/text/kernels/plain/minhash.ts
/** Turns the order of unsigned words into that of signed ones. */
const SIGN = -2147483648;
/** The twin of `assembly/minhash.ts`. */
function minhashOfWords({ words }, from, count, hashes) {
	const first = from >> 2;
	const end = first + count;
	for (let at = 0; at < hashes; at++) {
		const factor = words[432128 + at] | 0;
		const addend = words[433152 + at] | 0;
		let least = words[434176 + at] ^ SIGN;
		for (let place = first; place < end; place++) {
			const value = Math.imul(factor, words[place]) + addend ^ SIGN;
			if (value < least) least = value;
		}
		words[434176 + at] = least ^ SIGN;
	}
}
// src/text/kernels/plain/scan.ts
const ENTRIES = 2048;
const NEIGHBOURS$1 = 33792;
const NONE$1 = 4294967295;
/** The twin of `assembly/scan.ts`. */
function scanUnits(memory, from, length, base, triples) {
	const { bytes, units, words } = memory;
	const slots = SLOTS + (from - UNITS >> 1);
	const counts = words.subarray(0, 64);
	const stopsAt = 234752;
	const pairsAt = 267520;
	counts.fill(0);
	const first = from >> 1;
	let [stops, pairs, seen, flags, all, firstWide] = [
		0,
		0,
		0,
		0,
		0,
		NONE$1
	];
	const emit = (at, kind) => {
		words[stopsAt + 2 * stops] = base + at;
		words[stopsAt + 2 * stops++ + 1] = kind;
		seen |= 1 << kind;
	};
	for (let at = 0; at < length; at++) {
		const unit = units[first + at];
		const entry = units[ENTRIES + unit];
		all |= entry;
		if (unit > 127) {
			flags |= 1;
			if (firstWide === NONE$1) firstWide = base + at;
		}
		const script = entry & 63;
		if (script === 63) {
			flags |= 2;
			const codePoint = pairAt(units, first + at);
			if (codePoint < 0) {
				counts[0]++;
				bytes[slots + at] = 0;
				emit(at, 14);
				continue;
			}
			at++;
			const astral = astralScript(words, codePoint, triples);
			counts[astral]++;
			bytes.fill(astral, slots + at - 1, slots + at + 1);
			if (codePoint >= 126976 && codePoint < 130048 && codePoint !== 127488) continue;
			if (!(codePoint >= 131072 && codePoint < 194560 || codePoint >= 196608 && codePoint < 262142)) flags |= 4;
			if ((codePoint & 65534) === 65534 || codePoint >= 983040) emit(at - 1, 14);
			else if (unit === 56128) emit(at - 1, 15);
			continue;
		}
		counts[script]++;
		bytes[slots + at] = script;
		const kind = entry >> 6 & 31;
		if (kind !== 0 && (kind < 16 || follows(kind, units[first + at + 1], units[first + at + 2]))) emit(at, kind);
		const starts = words[NEIGHBOURS$1 + unit] >>> 16;
		if (starts !== 0 && starts & words[NEIGHBOURS$1 + units[first + at + 1]]) words[pairsAt + pairs++] = base + at;
	}
	bytes[slots + length] = 0;
	if (all & 2048) flags |= 4;
	counts[0] += counts[61] + counts[62];
	const result = 128;
	let present = 0;
	for (let script = 0; script < 61; script++) {
		if (counts[script] === 0) continue;
		words[134 + 2 * present] = script;
		words[135 + 2 * present++] = counts[script];
	}
	words[result] = stops;
	words[129] = pairs;
	words[130] = seen;
	words[131] = flags;
	words[132] = firstWide;
	words[133] = present;
}
/** Whether a stop of a kind from TILDES on is one, by the two units after it. */
function follows(kind, next, after) {
	switch (kind) {
		case 16: return next === 126;
		case 17: return next === 47 && after === 47;
		case 18: return next === 119 && after === 119;
		case 19: return next === 35;
		case 20: return next !== 46 && !isDigitOrLetter(next);
		default: return true;
	}
}
const isDigitOrLetter = (unit) => unit >= 48 && unit <= 57 || (unit | 32) >= 97 && (unit | 32) <= 122;
/** The code point of the surrogate pair at a unit; -1 where there is none. */
function pairAt(units, at) {
	const high = units[at];
	const low = units[at + 1];
	if ((high & 64512) !== 55296 || (low & 64512) !== 56320) return -1;
	return 65536 + ((high & 1023) << 10) + (low & 1023);
}
/** The script of a character beyond the BMP, by binary search. */
function astralScript(words, codePoint, triples) {
	const table = 99336;
	let low = 0;
	let high = triples;
	while (low < high) {
		const middle = low + high >> 1;
		if (words[table + middle * 3] <= codePoint) low = middle + 1;
		else high = middle;
	}
	if (low === 0) return 0;
	const triple = table + (low - 1) * 3;
	return codePoint < words[triple + 1] ? words[triple + 2] : 0;
}
// src/text/kernels/plain/shingles.ts
const LOW = -1814600227;
const HIGH = -1403630843;
const START = -1640531527;
/** The twin of `assembly/shingles.ts`. */
function shinglesOfUnits(memory, from, length, n, wide) {
	if (wide) hashAll(memory, from >> 1, length, n, HIGH, 251136);
	return hashAll(memory, from >> 1, length, n, LOW, 234752);
}
function hashAll({ units, words }, from, length, n, multiplier, to) {
	if (length === 0) return 0;
	const size = Math.min(n, length);
	let start = START;
	let power = 1;
	let hash = 0;
	for (let at = 0; at < size; at++) {
		start = Math.imul(start, multiplier);
		power = Math.imul(power, multiplier);
		hash = Math.imul(hash, multiplier) + units[from + at] | 0;
	}
	const count = length - size + 1;
	for (let at = 0; at < count; at++) {
		words[to + at] = finish(hash + start | 0);
		hash = Math.imul(hash, multiplier) + units[from + at + size] - Math.imul(power, units[from + at]) | 0;
	}
	return count;
}
// src/text/kernels/plain/kernels.ts
/** The kernels without WebAssembly: the same results from the same memory, slower. */
function plainKernels(memory) {
	return {
		scan: (from, length, base, triples) => scanUnits(memory, from, length, base, triples),
		groups: (from, length, base, last) => groupsOfUnits(memory, from, length, base, last),
		fold: (from, length, to) => foldUnits(memory, from, length, to),
		hash: (from, length, total) => hashUnits(memory, from, length, total),
		shingles: (from, length, n, wide) => shinglesOfUnits(memory, from, length, n, wide),
		minhash: (from, count, hashes) => minhashOfWords(memory, from, count, hashes),
		decode: (from, length, to, last) => decodeBytes(memory, from, length, to, last)
	};
}
// src/text/brackets.ts
/** Opening marks, their closing mark and kind. Square brackets and 【】 label rather than quote, and are not here. */
const BRACKETS = [
	[
		"「",
		"」",
		"quote"
	],
	[
		"『",
		"』",
		"quote"
	],
	[
		"｢",
		"｣",
		"quote"
	],
	[
		"“",
		"”",
		"quote"
	],
	[
		"‘",
		"’",
		"quote"
	],
	[
		"«",
		"»",
		"quote"
	],
	[
		"„",
		"“",
		"quote"
	],
	[
		"〝",
		"〟",
		"quote"
	],
	[
		"《",
		"》",
		"title"
	],
	[
		"〈",
		"〉",
		"title"
	],
	[
		"(",
		")",
		"paren"
	],
	[
		"（",
		"）",
		"paren"
	]
];
// src/text/codecs/char-marks.ts
/** A table with the given classes; later ranges overwrite earlier ones. */
function charMarks(ranges) {
	const marks = /* @__PURE__ */ new Uint8Array(65536);
	for (const [first, last, mark] of ranges) marks.fill(mark, first, last + 1);
	return marks;
}
/**
* Characters that only damaged text has, by UTF-16 code unit. Symbol: U+F000–F0FF is where Word puts the glyphs of Symbol
* and Wingdings, U+F8FF is Apple's logo, U+E0A0–E0A2 and U+E0B0–E0B3 are Powerline glyphs: one system's sign, not damage.
* Break: line breaks of other systems, which pasted text brings along.
*/
const DAMAGE = charMarks([
	[
		0,
		8,
		1
	],
	[
		11,
		12,
		7
	],
	[
		14,
		31,
		1
	],
	[
		127,
		159,
		1
	],
	[
		133,
		133,
		7
	],
	[
		8232,
		8233,
		7
	],
	[
		55296,
		57343,
		4
	],
	[
		57344,
		63743,
		3
	],
	[
		57504,
		57506,
		6
	],
	[
		57520,
		57523,
		6
	],
	[
		61440,
		61695,
		6
	],
	[
		63743,
		63743,
		6
	],
	[
		64976,
		65007,
		5
	],
	[
		65533,
		65533,
		2
	],
	[
		65534,
		65535,
		5
	]
]);
/**
* Characters without ink, from Unicode 15.1 DerivedCoreProperties (Default_Ignorable_Code_Point) less the Mongolian,
* Khmer and musical ones, which their scripts need. Astral: the high surrogate of plane 14, where tags and variation
* selectors 17–256 are.
*/
const INVISIBLE = charMarks([
	[
		173,
		173,
		1
	],
	[
		847,
		847,
		1
	],
	[
		1564,
		1564,
		4
	],
	[
		4447,
		4448,
		6
	],
	[
		8203,
		8203,
		1
	],
	[
		8204,
		8205,
		2
	],
	[
		8206,
		8207,
		4
	],
	[
		8234,
		8238,
		4
	],
	[
		8288,
		8293,
		1
	],
	[
		8294,
		8297,
		4
	],
	[
		8298,
		8303,
		1
	],
	[
		12644,
		12644,
		1
	],
	[
		65024,
		65039,
		3
	],
	[
		65279,
		65279,
		1
	],
	[
		65440,
		65440,
		1
	],
	[
		56128,
		56128,
		5
	]
]);
/** Scripts that join or break invisibly. */
const COMPLEX = 1;
/** Scripts written without spaces, where U+200B marks the words. */
const UNSPACED = 2;
const RTL = 4;
/** What emoji sequences are made of, surrogates included. */
const EMOJI = 8;
/** What U+FE00–FE0E select a variant of besides emoji: digits, signs, operators, ideographs, punctuation. */
const SELECTABLE = 16;
const HAN = 32;
const JAMO = 64;
/** Letters that carry marks U+034F may stand between. */
const COMBINING = 128;
(() => {
	const marks = /* @__PURE__ */ new Uint8Array(65536);
	const add = (mark, ...ranges) => {
		for (const [first, last] of ranges) for (let unit = first; unit <= last; unit++) marks[unit] |= mark;
	};
	add(COMPLEX, [1536, 2303], [2304, 3583], [3840, 4255], [6016, 6319], [6656, 7167]);
	add(COMPLEX, [43008, 43263], [43392, 43487], [43616, 43647], [43968, 44031], [64336, 65023], [65136, 65276]);
	add(UNSPACED, [3584, 4095], [4096, 4255], [6016, 6143], [6480, 6655], [6688, 6831], [43488, 43647]);
	add(RTL, [1424, 2303], [64285, 65023], [65136, 65276], [55298, 55299], [55354, 55355]);
	add(EMOJI, [35, 35], [42, 42], [48, 57], [169, 169], [174, 174], [8208, 11263], [12336, 12336]);
	add(EMOJI, [12349, 12349], [12951, 12953], [55356, 55358], [56128, 56128]);
	add(SELECTABLE, [48, 57], [4096, 4255], [6144, 6319], [8208, 11263], [12288, 12351], [43072, 43135]);
	add(SELECTABLE, [13312, 40959], [63744, 64255], [65281, 65374], [55296, 55551]);
	add(HAN, [11904, 12255], [12293, 12295], [13312, 40959], [63744, 64255], [55360, 55437], [12272, 12287]);
	add(JAMO, [4352, 4607], [43360, 43391], [55216, 55295]);
	add(COMBINING, [768, 879], [1425, 1524], [6832, 6911], [7616, 7679]);
	return marks;
})();
// src/text/kernels/unit-table.ts
/** Units that are a stop by themselves, by the kind of stop. */
const STOPS = [
	["\n", 1],
	["\r", 2],
	["\"", 3],
	["`", 4],
	["@", 5],
	["$", 6],
	["\\", 7],
	["<", 8],
	["{", 9],
	["[", 10],
	[BRACKETS.map(([open, close]) => open + close).join(""), 11],
	["▁Ġ", 12],
	["!?‼⁇⁈⁉。！？．｡؟۔।॥።၊။។៕։", 13],
	["~", 16],
	[":", 17],
	["w", 18],
	["#", 19],
	[".", 20]
];
/**
* Units that NFC never changes, alone or before or after another inert unit: ASCII to Latin Extended and IPA, Cyrillic
* letters, general punctuation, kana without the combining voicing marks, CJK ideographs, Hangul syllables, fullwidth
* forms. Left out on purpose: all combining marks, conjoining jamo, and singletons such as U+2126 OHM SIGN and the CJK
* compatibility ideographs. Source: DerivedNormalizationProps (NFC_Quick_Check=Yes and ccc=0). Of surrogates the scan
* decides by pair.
*/
const INERT = [
	[0, 767],
	[1024, 1154],
	[8208, 8231],
	[8240, 8286],
	[8592, 8703],
	[9312, 9727],
	[12288, 12329],
	[12336, 12440],
	[12443, 12543],
	[13312, 19903],
	[19968, 40959],
	[44032, 57343],
	[65281, 65519]
];
/** White space and controls of layout; those of the second list end a line. */
const BLANKS = [
	9,
	32,
	160,
	12288,
	8239,
	8287,
	65279,
	...Array.from({ length: 9 }, (_, at) => 8194 + at)
];
const BREAKS = [
	10,
	11,
	12,
	13,
	133,
	8232,
	8233
];
/** Fills the tables of what every unit is, but for the pairs of misread bytes. Returns the scripts' ranges beyond the BMP. */
function fillUnitTable({ bytes, units, words }) {
	const table = units.subarray(2048, 67584);
	table.set(scriptTable());
	for (const unit of [39, 8217]) table[unit] = 61;
	for (const zero of [48, 65296]) table.fill(62, zero, zero + 10);
	const inert = /* @__PURE__ */ new Uint8Array(65536);
	for (const [first, last] of INERT) inert.fill(1, first, last + 1);
	for (const unit of [...BLANKS, ...BREAKS]) inert[unit] = 1;
	for (let unit = 0; unit < 65536; unit++) {
		if (inert[unit] === 0) table[unit] |= COMPOSES;
		const damage = DAMAGE[unit];
		if (damage !== 0 && damage !== 4) table[unit] |= 896;
		else if (INVISIBLE[unit] !== 0 && damage === 0) table[unit] |= 960;
	}
	for (const [stops, kind] of STOPS) for (let at = 0; at < stops.length; at++) table[stops.charCodeAt(at)] |= kind << 6;
	for (const unit of BLANKS) table[unit] |= BLANK;
	for (const unit of BREAKS) table[unit] |= 12288;
	for (let unit = 0; unit < 65536; unit++) if ((table[unit] >> 6 & 31) !== 0 || (table[unit] & 63) === 63) table[unit] |= SPECIAL;
	for (let unit = 0; unit < 128; unit++) {
		if ((table[unit] >> 6 & 31) === 0) continue;
		bytes[ASCII_TABLE + (unit & 15)] |= 1 << (unit >> 4);
		bytes[397328 + (unit >> 4)] = 1 << (unit >> 4);
	}
	const astral = astralRanges();
	if (astral.length > 3072) throw new RangeError("the table of scripts beyond the BMP is too small");
	words.set(astral, 99336);
	return astral.length / 3;
}
/**
* Tells scans which neighbours misread bytes look like: `starts << 16 | follows` for every unit; a pair is noted where
* the bits of two units in a row meet. ASCII and surrogates start none.
*/
function fillPairTable({ units, words }, pairs) {
	words.set(pairs, 33792);
	const table = 2048;
	for (let unit = 0; unit < 65536; unit++) if (pairs[unit] >>> 16) units[table + unit] |= SPECIAL;
}
// src/text/kernels/wasm.table.ts
/** The module of 8257 bytes in base64. */
const KERNELS_WASM = "AGFzbQEAAAABJgVgBH9/f38Bf2ADf39/AGADf39/AX9gBX9/f39/AX9gBH9/f38AAhABA2VudgZtZW1vcnkCARsbAwsKAwABBAEBAAICAAYpCH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHPQcGZGVjb2RlAAkEZm9sZAAHBmdyb3VwcwAGBGhhc2gABQdtaW5oYXNoAAQEc2NhbgADCHNoaW5nbGVzAAEKhT8KlwcCBX8GeyABIAJIBEAgAUUEQEEADwsgBEG5893xeSEEQQAhAgNAIAEgAkoEQCAAIAJBAXRqLwEAIAMgBGxqIQQgAkEBaiECDAELCyAEQRB2IARzQeuUr694bCIAIABBDXZzQbXcypV8bCIAIABBEHZzNgIAQQEPCyABIAJrQQFqIQggAkEMSgRAQQEhAQNAIAIgBkoEQCABIANsIQEgBkEBaiEGDAELCyABQbnz3fF5bCEJQQAhBgNAIAIgBkoEQCAAIAZBAXRqLwEAIAMgBWxqIQUgBkEBaiEGDAELCyAFIQYgACACQQF0aiEFIAQgCEECdGohBwNAIAQgB0kEQCAEIAYgCWoiAiACQRB2c0HrlK+veGwiAiACQQ12c0G13MqVfGwiAiACQRB2czYCACAFLwEAIAMgBmxqIAEgAC8BAGxrIQYgBUECaiEFIABBAmohACAEQQRqIQQMAQsLBSAD/REhDyACQQF0IQUgACAIQQF0aiEDA0AgACADSQRA/Qy5eTeeuXk3nrl5N565eTeeIQ79DLl5N565eTeeuXk3nrl5N54hDf0MuXk3nrl5N565eTeeuXk3niEM/Qy5eTeeuXk3nrl5N565eTeeIQsgACAFaiECIAAhAQNAIAEgAkkEQCAOIA/9tQEgAf0ABAAiCv2pAf2uASEOIA0gD/21ASAK/aoB/a4BIQ0gDCAP/bUBIAH9AAQQIgr9qQH9rgEhDCALIA/9tQEgCv2qAf2uASELIAFBAmohAQwBCwsgBCAOIA5BEP2tAf1R/QxryuuFa8rrhWvK64VryuuF/bUBIgogCkEN/a0B/VH9DDWussI1rrLCNa6ywjWussL9tQEiCiAKQRD9rQH9Uf0LBAAgBCANIA1BEP2tAf1R/QxryuuFa8rrhWvK64VryuuF/bUBIgogCkEN/a0B/VH9DDWussI1rrLCNa6ywjWussL9tQEiCiAKQRD9rQH9Uf0LBBAgBCAMIAxBEP2tAf1R/QxryuuFa8rrhWvK64VryuuF/bUBIgogCkEN/a0B/VH9DDWussI1rrLCNa6ywjWussL9tQEiCiAKQRD9rQH9Uf0LBCAgBCALIAtBEP2tAf1R/QxryuuFa8rrhWvK64VryuuF/bUBIgogCkEN/a0B/VH9DDWussI1rrLCNa6ywjWussL9tQEiCiAKQRD9rQH9Uf0LBDAgBEFAayEEIABBIGohAAwBCwsLIAgLLAAgAwRAIAAgASACQYWW2eJ6QYCoPRAAGgsgACABIAJB3cvdnnlBgKg5EAAL+gMBBH8gACMHSQRADwsjBkECciQGIAAvAQIiBUGA+ANxQYC4A0cgAC8BACIEQYD4A3FBgLADR3IEQEEAQQAoAgBBAWo2AgAgAEGAoBlrQQF2QYCs2QBqQQA6AAAjA0EDdEGAqDlqIAGtQoCAgIDgAYQ3AwAjA0EBaiQDIwVBgIABciQFDwsgAEEEaiQHIARB/wdxQQp0QYCABGogBUH/B3FqIgVBgOQHRyAFQYDgB2tBgBhJcQRAQQBBACgCAEEBajYCACAAQYCgGWtBAXZBgKzZAGpBADsBAA8LIABBgKAZa0EBdkGArNkAagNAIAIgA0oEQCACIANqQQF1IgBBDGxBoKAYaigCACAFTQRAIABBAWohAwUgACECCwwBCwsgAwR/IAUgA0EMbEGUoBhqIgAoAgRJBH8gACgCCAVBAAsFQQALIgAgAEEIdHI7AQAgAEECdCIAIAAoAgBBAWo2AgAgBUGAgAhrQYDwA0kiACAFQYCADGtB/v8DSSAAG0UEQCMGQQRyJAYLIAVB/v8DcUH+/wNGIAVBgIA8T3IEQCMDQQN0QYCoOWogAa1CgICAgOABhDcDACMDQQFqJAMjBUGAgAFyJAUFIARBwLYDRgRAIwNBA3RBgKg5aiABrUKAgICA8AGENwMAIwNBAWokAyMFQYCAAnIkBQsLC7ANAgx/BHtBACQDQQAkBEEAJAVBACQGQQAkB0F/IQQgACABQQF0aiEGQYCgGP0ABAAhEUGQoBj9AAQAIRBBgKrJACEIIAAhAQNAIAEgBkkEQCAGIgUgAUEgak8EfyAB/QAEACISIAH9AAQQIhP9UP0MgP+A/4D/gP+A/4D/gP+A//1O/VNFBEAgCiASIBP9ZiIS/QwgICAgICAgICAgICAgICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MGhoaGhoaGhoaGhoaGhoaGv0mIhP9ZGlqIQogAUGAoBlrQQF2QYCs2QBqIBP9DAICAgICAgICAgICAgICAgL9TiAS/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9Jv0MPj4+Pj4+Pj4+Pj4+Pj4+Pv1OIBL9DCcnJycnJycnJycnJycnJyf9I/0MPT09PT09PT09PT09PT09Pf1O/VD9UP0LBAAgC0EQaiELIAEgAGtBAXYhDCARIBL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIBAgEkEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZCIHaSEFA0AgCCAMIAdoajsBACAIIAwgByAHQQFrcSIHaGo7AQIgCCAMIAcgB0EBa3EiB2hqOwEEIAggDCAHIAdBAWtxIgdoajsBBiAHIAdBAWtxIQcgBUEESgRAIAhBCGohCCAFQQRrIQUMAQsLIAggBUEBdGohCCABQSBqIQEMAwsgAUEgagUgBQshByAEQX9GBEAgAiABIABrQQF2aiEEIAEhBQJ/A0AgBSAHSQRAIAQgBSABa0EBdmogBS8BAEH/AEsNAhogBUECaiEFDAELC0F/CyEECwNAIAFBBGoiBSAHTQRAIAkgAS8BAEEBdEGAIGovAQAiDSABLwECQQF0QYAgai8BACIMcnIhCSABQYCgGWtBAXZBgKzZAGogDUE/cSIOIAxBP3EiD0EIdHI7AQAgDkECdCIOIA4oAgBBAWo2AgAgD0ECdCIOQYACaiAOKAKAAkEBajYCACAIIAEgAGtBAXYiATsBACAIIA1BD3ZBAXRqIgggAUEBajsBACAIIAxBD3ZBAXRqIQggBSEBDAELCyABIAdJBEAgAS8BAEEBdEGAIGovAQAiBSAJciEJIAFBgKAZa0EBdkGArNkAaiAFQT9xIgc6AAAgB0ECdCIHIAcoAgBBAWo2AgAgCCABIABrQQF2OwEAIAggBUEPdkEBdGohCCABQQJqIQELDAELC0GAqskAIQUDQCAFIAhJBEAgACAFLwEAIgFBAXRqIQcgASACaiEBAkAgBy8BAEEBdEGAIGovAQAiDEE/cUE/RgRAIAcgASADEAIMAQsgDEEGdkEfcSIMBEAgDEEQSQRAIwNBA3RBgKg5aiABrSAMrEIghoQ3AwAjA0EBaiQDIwVBASAMdHIkBQUCQCAHLwECIQ0gDEEQRgRAIA1B/gBHDQEFIAxBEUYEQCANQS9HBH9BAQUgBy8BBEEvRwsNAgUgDEESRgRAIA1B9wBHBH9BAQUgBy8BBEH3AEcLDQMFIAxBE0YEQCANQSNHDQQFIAxBFEYEQCANQS5GBH9BAQUgDUEwa0EKSQR/QQEFIA1BIHJB4QBrQRpJCwsNBQsLCwsLIwNBA3RBgKg5aiABrSAMrEIghoQ3AwAjA0EBaiQDIwVBASAMdHIkBQsLCyAHLwECQQJ0QYCgCGooAgAgBy8BAEECdEGAoAhqKAIAQRB2cQRAIwRBAnRBgKjBAGogATYCACMEQQFqJAQLCyAFQQJqIQUMAQsLIAZBgKAZa0EBdkGArNkAakEAOgAAIAlBgBBxBEAjBkEEciQGCyAEQX9HBEAjBkEBciQGC0EAQfgDKAIAQfgBKAIAQfQBKAIAQfQDKAIAampqQQAoAgAgC2ogCmtqNgIAQQhBCCgCACAKajYCAEGABCMDNgIAQYQEIwQ2AgBBiAQjBTYCAEGMBCMGNgIAQZAEIAQ2AgBBACEBQQAhAANAIABBgAJJBEAgAP0ABAAgAP0ABIAC/a4BIhD9UwRAIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwSAAkHACCAQ/QsEAEEAIQIDQCACQQRJBEAgAkECdEHACGooAgAiA0UgAEECdiACaiIEQT1OckUEQCABQQN0IgUgBDYCmAQgBSADNgKcBCABQQFqIQELIAJBAWohAgwBCwsLIABBEGohAAwBCwtBlAQgATYCAAuxAgICfw17IAAgAUECdGohBANAIAMgAkECdEkEQCADQYDA6QBqIgH9AAQAIQogAf0ABBAhCyAB/QAEICEMIAH9AAQwIQ0gA0GA4OkAaiIB/QAEACEOIAH9AAQQIQ8gAf0ABCAhECAB/QAEMCERIANBgIDqAGoiAf0ABAAhBSAB/QAEECEGIAH9AAQgIQcgAf0ABDAhCCAAIQEDQCABIARJBEAgBSAB/QkCACIJIAr9tQEgDv2uAf23ASEFIAYgCSAL/bUBIA/9rgH9twEhBiAHIAkgDP21ASAQ/a4B/bcBIQcgCCAJIA39tQEgEf2uAf23ASEIIAFBBGohAQwBCwsgA0GAgOoAaiIBIAX9CwQAIAEgBv0LBBAgASAH/QsEICABIAj9CwQwIANBQGshAwwBCwsLuAQBBX9BgAgoAgAhBEGECCgCACEFQYgIKAIAIQZBjAgoAgAhAyAAIAFBeHFBAXRqIQcDQCAAIAdJBEAgBCAAKAIAQZus7pwCbEEPd0GJr7rYemxzQRN3IAVqQQVsQZua87AFaiEEIAUgACgCBEGJr7rYemxBEHdB5ZXNxQNsc0ERdyAGakEFbEHHzqreAGohBSAGIAAoAghB5ZXNxQNsQRF3QZOXjo96bHNBD3cgA2pBBWxBy8fLyQZrIQYgAyAAKAIMQZOXjo96bEESd0GbrO6cAmxzQQ13IARqQQVsQZf2sJUDaiEDIABBEGohAAwBCwsgAkEATgRAIAQgAUEHcSIBBH8gACgCACIEQf//A3EgBCABQQFGGwVBAAtBm6zunAJsQQ93QYmvuth6bHMgAnNBE3cgBSABQQJNBH9BAAUgACgCBCICQf//A3EgAiABQQNGGwtBia+62HpsQRB3QeWVzcUDbHMiAmpBBWxBm5rzsAVqIQQgBiABQQRNBH9BAAUgACgCCCIFQf//A3EgBSABQQVGGwtB5ZXNxQNsQRF3QZOXjo96bHMiBiACQRF3akEFbEHHzqreAGohBSADIAFBBk0Ef0EABSAAKAIMIgBB//8DcSAAIAFBB0YbC0GTl46PemxBEndBm6zunAJscyIAIAZBD3dqQQVsQcvHy8kGayEGIABBDXcgBGpBBWxBl/awlQNqIQMLQYAIIAQ2AgBBhAggBTYCAEGICCAGNgIAQYwIIAM2AgAL3gQCCX8Fe0GACCgCACEEQYQIKAIAIQdBgKg5IQVBgBD9AAQAIQ5BkBD9AAQAIQ9BoBD9AAQAIRBBsBD9AAQAIREgAEGAoBlrQQF2QYCs2QBqIQkDQCABIAhKBEAgDiAIIAlqIgD9AAQAIg39DiAPIA39DBAQEBAQEBAQEBAQEBAQEBD9cf0O/VAgECAN/QwgICAgICAgICAgICAgICAg/XH9DiARIA39DDAwMDAwMDAwMDAwMDAwMDD9cf0O/VD9UCIN/QwBAQEBAQEBAQEBAQEBAQEB/SMgDf0MPz8/Pz8/Pz8/Pz8/Pz8/P/0j/VD9UwRAQYAJIA39CwQAIAAtABBBgBBqLQAAIQogBCEAQQAhBgNAIAZBEEkEQCAGQYAJaiILLQAAIgxBAUcEQCAMQT9GBH9BAkEAIAZBD0kEfyALLQABBSAKC0ECRiAAQQJGcRsFIAwLIQALIAsgADoAACAGQQFqIQYMAQsLQYAJ/QAEACENCyANIAT9DyAN/Q0AEBESExQVFhcYGRobHB0e/ST9ZCEAIAEgCGsiBkEQSARAIABBASAGdEEBa3EhAAsgAARAQYAJIA39CwQAA0AgAARAIABoIQYgACAAQQFrcSEAIAUgBDYCACAFIAc2AgQgBSACIAhqIAZqIgc2AgggBUEMQQAgBBtqIQUgBkGACWotAAAhBAwBCwsLIAhBEGohCAwBCwtBgAggAwR/IAUgBDYCACAFIAc2AgQgBSABIAJqNgIIIAVBDEEAIAQbaiEFQQAhB0EABSAECzYCAEGECCAHNgIAIAVBgKg5a0EMbgv2BgIIfwN7QaAIKAIAIQNBpAgoAgAhByAAIAFBAXRqIQggAiEBA0AgACAISQRAIAAvAQBBAXRBgCBqLwEAIgRBgCBxBEBBCiADQSAgAxsgBEGAwABxGyEDIABBAmohAAwCCyADBEAgBwRAIAEgAzsBACABQQJqIQELQQAhAwtBASEHQQEhBkEAIQQDQCAA/QAEACELAn8gBEUgCCAAa0EBdiIFQRBPcQRAIAsgAP0ABBAiDP1Q/QyA/4D/gP+A/4D/gP+A/4D//U79U0UEQCALIAz9ZiIN/QwgICAgICAgICAgICAgICAg/SP9ZCEFIA39DCAgICAgICAgICAgICAgICD9Jv1kIgkgBSAJckGAgARyQQF1IAVxciAGQX9zcSEFQQAhBiABIAv9CwQAIAEgDP0LBBAgBWhBAXRBICAFGyIJIAFqIQEgACAJagwCC0EIIQQLIAQgBEEASmshBCABIAv9CwQAIAv9DCAAIAAgACAAIAAgACAAIAD9Lf2EASEJIAVBCE8EQCAL/QwgACAAIAAgACAAIAAgACAA/TAgC/0MwP/A/8D/wP/A/8D/wP/A//1OIgz9DIAAgACAAIAAgACAAIAAgAD9Lf1QIAv9DAAwADAAMAAwADAAMAAwADD9LSAL/Qz//v/+//7//v/+//7//v/+/S39UCAM/QwAIAAgACAAIAAgACAAIAAg/S0gDP0MQCBAIEAgQCBAIEAgQCBAIP0t/VD9UP1Q/YQBIgUgCSAFIAlyQYACckEBdXFyIAZBf3NxIQVBACEGIAVFBEAgAUEQaiEBIABBEGoMAgsFQQEgBXQiBUEBayIKIAlxIQkgCiAL/QwgACAAIAAgACAAIAAgACAA/TAgC/0MwP/A/8D/wP/A/8D/wP/A//1OIgz9DIAAgACAAIAAgACAAIAAgAD9Lf1QIAv9DAAwADAAMAAwADAAMAAwADD9LSAL/Qz//v/+//7//v/+//7//v/+/S39UCAM/QwAIAAgACAAIAAgACAAIAAg/S0gDP0MQCBAIEAgQCBAIEAgQCBAIP0t/VD9UP1Q/YQBcSIKIAkgCnIgBXJBAXUgCXFyIAZBf3NxIAVyIQULIAVoQQF0IgkgAWohASAAIAlqCyEAIAVFIAAgCElxDQALDAELC0GgCCADNgIAQaQIIAc2AgAgASACa0EBdguvAwEGfwNAIwAgAEkEQCMALQAAIgNBgAFJBEAjASADOwEAIwBBAWokACMBQQJqJAEMAgtBACEEQYABIQZBvwEhByADQd8BTSADQcIBT3EEQEECIQQFIANB7wFNIANB4AFPcQR/QQMhBEGgAUGAASADQeABRhshBkGfAUG/ASADQe0BRhsFIANB9AFNIANB8AFPcQR/QQQhBEGQAUGAASADQfABRhshBkGPAUG/ASADQfQBRhsFQb8BCwshBwsgBEECRgR/IANBH3EFIANBD3EgA0EHcSAEQQNGGwshBUEBIQMDQCADIARJIwAgA2oiCCABSXEEQCAILQAAIgggB0sgBiAIS3JFBEBBgAEhBkG/ASEHIAhBP3EgBUEGdHIhBSADQQFqIQMMAgsLCyACRSMAIANqIAFGIAMgBElxcQRAQQAPCyMAIANqJAAgBEUgAyAESXIEQCMBQf3/AzsBACMBQQJqJAEjAkEBaiQCBSAEQQRGBEAjASAFQQp2QcCvA2ogBUH/B3FBgLgDckEQdHI2AgAjAUEEaiQBBSMBIAU7AQAjAUECaiQBCwsMAQsLQQELmBADBnsBfgR/IAAgAWoiDEEAQcAA/AsAIAAkACACJAFBACQCA0AjACAMSQRAAkAjAP0ABAAiCCMA/QAEECIE/VAjAP0ABCAiBSMA/QAEMCIG/VD9UP1kBEAjACIB/QAEDyEJ/QwAAAAAAAAAAAAAAAAAAAAAIAj9DQ4PEBESExQVFhcYGRobHB39DGBgYGBgYGBgYGBgYGBgYGD9c/0MAAAAAAAAAAAAAAAAAAAAACAI/Q0NDg8QERITFBUWFxgZGhsc/QxwcHBwcHBwcHBwcHBwcHBw/XP9UP0MgICAgICAgICAgICAgICAgP1O/QwCAgICAgICAoCAgIAhARVJ/QwAAAAAAAAAAAAAAAAAAAAAIAj9DQ8QERITFBUWFxgZGhscHR4iB0EE/W39Dv0M56ODg4vLy8vLy8vLy9vLyyAH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwBAQEBAQEBAeauuroBAQEBIAhBBP1t/Q79Tv1RIAH9AAQO/QxgYGBgYGBgYGBgYGBgYGBg/XMgAf0ABA39DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U79DAICAgICAgICgICAgCEBFUkgCUEE/W39Dv0M56ODg4vLy8vLy8vLy9vLyyAJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwBAQEBAQEBAeauuroBAQEBIARBBP1t/Q79Tv1R/VAgAf0ABB79DGBgYGBgYGBgYGBgYGBgYGD9cyAB/QAEHf0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9Tv0MAgICAgICAgKAgICAIQEVSSAB/QAEHyIHQQT9bf0O/Qzno4ODi8vLy8vLy8vL28vLIAf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAEBAQEBAQEB5q66ugEBAQEgBUEE/W39Dv1O/VEgAf0ABC79DGBgYGBgYGBgYGBgYGBgYGD9cyAB/QAELf0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9Tv0MAgICAgICAgKAgICAIQEVSSAB/QAELyIHQQT9bf0O/Qzno4ODi8vLy8vLy8vL28vLIAf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAEBAQEBAQEB5q66ugEBAQEgBkEE/W39Dv1O/VH9UP1Q/VMEQCMAQUBrIgEgDCABIAxJGyAMIAMQCEUNAgUgCP0Mv7+/v7+/v7+/v7+/v7+/v/0n/WSsIAT9DL+/v7+/v7+/v7+/v7+/v7/9J/1krEIQhoQgBf0Mv7+/v7+/v7+/v7+/v7+/v/0n/WSsQiCGhCAG/Qy/v7+/v7+/v7+/v7+/v7+//Sf9ZKxCMIaEQgGIIQojAEE0aiEBA0AjACABTQRAIwD9AAQAIQQgCkL///8Hg0KkkskEUQRAIwEgBP0MAgEA/wUEA/8IBwb/CwoJ//0OIgT9DH8AAAB/AAAAfwAAAH8AAAD9TiAE/QwAPwAAAD8AAAA/AAAAPwAA/U5BAv2tAf1QIAT9DAAADwAAAA8AAAAPAAAADwD9TkEE/a0B/VAjAP0ABAz9DAIBAP8FBAP/CAcG/wsKCf/9DiIE/Qx/AAAAfwAAAH8AAAB/AAAA/U4gBP0MAD8AAAA/AAAAPwAAAD8AAP1OQQL9rQH9UCAE/QwAAA8AAAAPAAAADwAAAA8A/U5BBP2tAf1Q/YYB/QsEACMAQRhqJAAjAUEQaiQBIApCGIghCgwCCyAKQv//A4NC//8DUQRAIwEiCyAE/YkB/QsEACALIAT9igH9CwQQIwBBEGokACMBQSBqJAEgCkIQiCEKDAILIApC/x+Dp0EBdEGAoOoAai8BACILQf8BcSENIAtBCHYiC0UEQCAKAn4jAC0AACINQYABSQRAIwEgDTsBACMAQQFqJAAjAUECaiQBQgEMAQsjAC0AAUE/cSEOIA1B4AFJBEAjASANQR9xQQZ0IA5yOwEAIwBBAmokACMBQQJqJAFCAgwBCyMALQACQT9xIQsgDUHwAUkEQCMBIA1BD3FBDHQgDkEGdHIgC3I7AQAjAEEDaiQAIwFBAmokAUIDDAELIwEjAC0AA0E/cSANQQdxQRJ0IA5BDHRyIAtBBnRyciILQQp2QcCvA2ogC0H/B3FBgLgDckEQdHI2AgAjAUEEaiQBIwBBBGokAEIEC4ghCgwCCyAEIA1BBHRBgODqAGr9AAQA/Q4hBCANQcAASQRAIwEgBP0MfwB/AH8AfwB/AH8AfwB/AP1OIAT9DAAfAB8AHwAfAB8AHwAfAB/9TkEC/Y0B/VD9CwQAIwFBDGokAQUjASAE/Qx/AAAAfwAAAH8AAAB/AAAA/U4gBP0MAD8AAAA/AAAAPwAAAD8AAP1OQQL9rQH9UCAE/QwAAA8AAAAPAAAADwAAAA8A/U5BBP2tAf1QIgQgBP2GAf0LBAAjAUEIaiQBCyMAIAtqJAAgCiALrYghCgwBCwsLBSMBIgEgCP2JAf0LBAAgASAI/YoB/QsEECMBIgFBIGogBP2JAf0LBAAgASAE/YoB/QsEMCMBQUBrIgEgBf2JAf0LBAAgASAF/YoB/QsEECMBIgFB4ABqIAb9iQH9CwQAIAEgBv2KAf0LBHAjAEFAayQAIwFBgAFqJAELDAILCwsjACAMSwRAIwEjACAMa0EBdGskASAMJAALQYAEIwAgAGs2AgBBhAQjAjYCACMBIAJrQQF2Cw==";
// src/text/kernels/wasm.ts
const PAGE_BYTES = 65536;
/** The kernels in WebAssembly and their memory; undefined where the platform has no WebAssembly with SIMD. */
function wasmKernels() {
	if (typeof WebAssembly === "undefined") return void 0;
	const bytes = Uint8Array.from(atob(KERNELS_WASM), (character) => character.charCodeAt(0));
	if (!WebAssembly.validate(bytes)) return void 0;
	const pages = MEMORY_BYTES / PAGE_BYTES;
	const memory = new WebAssembly.Memory({
		initial: pages,
		maximum: pages
	});
	const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
	const { scan, groups, fold, hash, shingles, minhash, decode } = exports;
	return {
		kernels: {
			scan,
			groups,
			fold,
			hash,
			shingles,
			minhash,
			decode
		},
		buffer: memory.buffer
	};
}
// src/text/kernels/kernels.ts
let choice = "auto";
let makeCopier;
let active;
/** Gives this thread a faster way to copy strings than `charCodeAt`, where its platform has one. */
function useStringCopier(make) {
	if (makeCopier !== void 0) return;
	makeCopier = make;
	active = void 0;
}
/** The kernels of this thread, made on first use. */
function kernels() {
	active ??= create(choice);
	return active;
}
function create(wanted) {
	const wasm = wanted === "plain" ? void 0 : wasmKernels();
	if (wanted === "wasm" && wasm === void 0) throw new Error("this platform has no WebAssembly with SIMD: use the kernels “plain”, which give the same results");
	const buffer = wasm?.buffer ?? /* @__PURE__ */ new ArrayBuffer(1769472);
	const memory = {
		bytes: new Uint8Array(buffer),
		units: new Uint16Array(buffer),
		words: new Uint32Array(buffer),
		signed: new Int32Array(buffer)
	};
	const triples = fillUnitTable(memory);
	return {
		...wasm?.kernels ?? plainKernels(memory),
		kind: wasm === void 0 ? "plain" : "wasm",
		memory,
		triples,
		copy: copier(memory, buffer)
	};
}
/** Shorter texts are copied by a loop: a call of the platform costs as much as so many units. */
const LOOP_UNITS = 48;
function copier({ units }, buffer) {
	const fast = makeCopier?.(buffer);
	return (text, start, end, to) => {
		if (fast !== void 0 && end - start > LOOP_UNITS) {
			fast(start === 0 && end === text.length ? text : text.slice(start, end), to);
			return;
		}
		const first = to >> 1;
		for (let at = start; at < end; at++) units[first + at - start] = text.charCodeAt(at);
	};
}
// src/text/spans.ts
/** A list of entries in the arena: words (tag, start, end), or four with one more. */
var SpanList = class {
	length;
	first;
	stride;
	generation;
	constructor(first, length, stride) {
		this.length = length;
		this.first = first;
		this.stride = stride;
		this.generation = arenaGeneration();
	}
	start(index) {
		return this.word(index, 1);
	}
	end(index) {
		return this.word(index, 2);
	}
	lastFrom(at) {
		let low = 0;
		let high = this.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (this.start(middle) <= at) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
	/** One word of an entry. Throws a TypeError when the memory belongs to a later sample. */
	word(index, which) {
		return wordsOf$3(this.generation)[this.first + index * this.stride + which];
	}
};
// src/text/stops.ts
/** Stops in the arena. */
var StopList = class {
	length;
	first;
	generation;
	constructor(first, length) {
		this.length = length;
		this.first = first;
		this.generation = arenaGeneration();
	}
	place(index) {
		return wordsOf$3(this.generation)[this.first + 2 * index];
	}
	kind(index) {
		return wordsOf$3(this.generation)[this.first + 2 * index + 1];
	}
};
/** Places in the arena, a word each. */
var PlaceList = class {
	length;
	first;
	generation;
	constructor(first, length) {
		this.length = length;
		this.first = first;
		this.generation = arenaGeneration();
	}
	place(index) {
		return wordsOf$3(this.generation)[this.first + index];
	}
};
// src/text/lines.ts
/**
* The lines of a text without their terminators `\n`, `\r\n` or a lone `\r`; a text without any is one line. Its `stops` begin at
* word `from` of the arena.
*/
function linesOf(length, from, stops) {
	let words = arenaWords();
	const to = from + 2 * stops;
	let ends = 0;
	for (let stop = from; stop < to; stop += 2) if (words[stop + 1] <= 2) ends++;
	words = reserve(3 * (ends + 1));
	const first = take(0);
	let at = first;
	let start = 0;
	let carriage = -2;
	for (let stop = from; stop < to; stop += 2) {
		const kind = words[stop + 1];
		if (kind !== 1 && kind !== 2) continue;
		const place = words[stop];
		if (kind === 2 || carriage !== place - 1) {
			words[at] = 0;
			words[at + 1] = start;
			words[at + 2] = place;
			at += 3;
		}
		if (kind === 2) carriage = place;
		start = place + 1;
	}
	words[at] = 0;
	words[at + 1] = start;
	words[at + 2] = length;
	take(at + 3 - first);
	return new SpanList(first, (at + 3 - first) / 3, 3);
}
// src/core/random.ts
/**
* Seeded pseudo-random numbers in `[0, 1)`, 32 bits each, the same on every platform: SplitMix32 (the 32-bit
* finaliser of MurmurHash3 over a Weyl sequence, after Steele, Lea and Flood, OOPSLA 2014). The seed is hashed with
* FNV-1a over its UTF-16 code units, so that `1` and `"1"` are one seed and near seeds give unrelated numbers.
* For samples and tie-breaking only, never for secrets.
*/
function seeded(seed) {
	let state = 2166136261;
	const text = String(seed);
	for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 16777619);
	return () => {
		state = state + 2654435769 | 0;
		let mixed = Math.imul(state ^ state >>> 16, 2246822507);
		mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
		return ((mixed ^ mixed >>> 16) >>> 0) / 4294967296;
	};
}
// src/text/units.ts
/** Zero units kept after every text, where kernels look for what follows. */
const GAP = 8;
/** Counts how often the memory was filled anew: what was copied before is gone. */
let round = 0;
let next = 0;
let owner;
/** Copies a text's units into the memory, if they are not there (still); true when they were. */
function resident(at) {
	const active = kernels();
	if (active !== owner) {
		owner = active;
		clear();
	}
	if (at.round === round) return true;
	const { length } = at.text;
	if (length + GAP > 262144) {
		at.address = -1;
		return false;
	}
	if (next + length + GAP > 262144) clear();
	at.address = UNITS + 2 * next;
	at.round = round;
	active.copy(at.text, 0, length, at.address);
	endWithZeros(active.memory.units, (at.address >> 1) + length);
	next = next + length + GAP + 7 & -8;
	return false;
}
function endWithZeros(units, at) {
	units[at] = 0;
	units[at + 1] = 0;
	units[at + 2] = 0;
}
/** Fills the memory from its beginning again: what the cache holds already is the fastest to write. */
function clearUnits() {
	if (next > 0) clear();
}
function clear() {
	round++;
	next = 0;
}
/** Goes through a text in chunks that no surrogate pair crosses; of a text that does not fit, `passing` is called in place of `visit`. */
function eachChunk(at, visit, passing = visit) {
	const { length } = at.text;
	resident(at);
	if (at.address < 0) {
		eachWindow(at, passing);
		return;
	}
	if (length <= 16384) {
		visit(at, at.address, length, 0, true);
		return;
	}
	for (let base = 0; base < length;) {
		const end = chunkEnd(at.text, base);
		visit(at, at.address + 2 * base, end - base, base, end === length);
		base = end;
	}
}
/** Each chunk is copied to the same place, with the units that follow it. */
function eachWindow(at, visit) {
	const { copy, memory } = kernels();
	const { text } = at;
	clear();
	for (let base = 0; base < text.length;) {
		const end = chunkEnd(text, base);
		const ahead = Math.min(text.length, end + GAP);
		copy(text, base, ahead, UNITS);
		endWithZeros(memory.units, 206848 + ahead - base);
		visit(at, UNITS, end - base, base, end === text.length);
		base = end;
	}
	clear();
}
function chunkEnd(text, base) {
	const end = base + CHUNK;
	if (end >= text.length) return text.length;
	return (text.charCodeAt(end - 1) & 64512) === 55296 ? end - 1 : end;
}
// src/text/shingles.ts
/**
* Hashes every `n` code units in a row, chunk by chunk: after each chunk `use` finds `count` hashes in the kernels' memory at
* SHINGLES_LOW, and with `wide` also at SHINGLES_HIGH. A text shorter than `n` is one shingle, the empty text has none.
* Throws a RangeError unless `n` is a whole number from 1 to 64.
*/
function eachShingles(of, n, { wide }, use) {
	if (!Number.isInteger(n) || n < 1 || n > 64) throw new RangeError(`a shingle has 1 to 64 code units, not ${n}`);
	const active = kernels();
	const text = typeof of === "string" ? of : of.text;
	if (typeof of !== "string") resident(of);
	const address = typeof of === "string" ? -1 : of.address;
	const { length } = text;
	const step = CHUNK - (n - 1);
	for (let start = 0; start === 0 || start + n <= length; start += step) {
		const end = Math.min(length, start + CHUNK);
		if (address < 0) active.copy(text, start, end, INPUT);
		const from = address < 0 ? INPUT : address + 2 * start;
		const count = active.shingles(from, end - start, n, wide ? 1 : 0);
		if (count > 0) use(count, active);
	}
}
/** How many hashes `shingleHashes` gives for a text of so many code units. */
const shingleCount = (units, n) => Math.max(Math.min(units, 1), units - n + 1);
/**
* A 32-bit hash of every `n` code units in a row, in order, repeated ones too; of a text shorter than `n` one hash of
* the whole.
* Fills `into` where it is given (of `shingleCount` words at least) and returns the part that was filled.
*/
function shingleHashes(of, n, into) {
	const count = shingleCount(typeof of === "string" ? of.length : of.text.length, n);
	const hashes = into?.subarray(0, count) ?? new Uint32Array(count);
	let filled = 0;
	eachShingles(of, n, { wide: false }, (found, { memory: { words } }) => {
		hashes.set(words.subarray(234752, 234752 + found), filled);
		filled += found;
	});
	return hashes;
}
// src/text/minhash.ts
/** Signatures made with another seed cannot be compared with these. */
const SEED = "shisa-filter minhash 1";
/** The word of a signature of no shingle. */
const NONE = 4294967295;
/** Where the coefficients were written last; each kernels' memory needs them once. */
let written;
/** Each hash has its own odd factor and addend, whatever the signature's length: a short one is the start of a longer one. */
function writeCoefficients(active) {
	if (active === written) return;
	const { words } = active.memory;
	const random = seeded(SEED);
	for (let at = 0; at < SIGNATURE_MOST; at++) {
		words[432128 + at] = random() * 4294967296 | 1;
		words[433152 + at] = random() * 4294967296;
	}
	written = active;
}
/**
* The MinHash signature of a text's set of shingles (Broder 1997): the share of words that two signatures have in common
* estimates the Jaccard similarity of the sets, with a standard error of at most `0.5 / sqrt(hashes)`. Fills `into` where it is
* given and returns it. The empty text has no shingle, and all its words are 0xffffffff. Texts of one or two shingles are
* better compared by a hash of the whole: of those, one in 2^32 pairs is taken for equal.
* Throws a RangeError for other options than those named.
*/
function signatureOf(of, { shingle, hashes }, into) {
	if (!Number.isInteger(hashes / 16) || hashes < 16 || hashes > 1024) throw new RangeError(`a signature has a multiple of 16 hashes, at most ${SIGNATURE_MOST}, not ${hashes}`);
	const signature = into ?? new Uint32Array(hashes);
	let isBegun = false;
	eachShingles(of, shingle, { wide: false }, (count, active) => {
		const { words } = active.memory;
		if (!isBegun) {
			writeCoefficients(active);
			words.fill(NONE, 434176, 434176 + hashes);
			isBegun = true;
		}
		active.minhash(SHINGLES_LOW, count, hashes);
		signature.set(words.subarray(434176, 434176 + hashes));
	});
	if (!isBegun) signature.fill(NONE, 0, hashes);
	return signature;
}
// src/text/script-runs.ts
/** The set of some scripts, by number. Make it once where it is always the same. */
function scriptSet(scripts) {
	const set = /* @__PURE__ */ new Uint8Array(64);
	set[1] = 1;
	for (const script of scripts) if (script >= 2) set[script] = script;
	return set;
}
const ALL_SCRIPTS = scriptSet(SCRIPT_NAMES.keys());
const WORDS = /* @__PURE__ */ new Uint8Array(64);
WORDS.fill(2, 2, SCRIPT_NAMES.length);
for (const script of [
	3,
	4,
	5,
	6
]) WORDS[script] = script;
WORDS[1] = 1;
WORDS[62] = 2;
WORDS[61] = 63;
/** The runs of letters of the wanted scripts of a text that was scanned. */
const scriptRuns = (at, wanted = ALL_SCRIPTS) => stretches(at, wanted);
/** The words of a text that was scanned. */
const wordsOf$2 = (at) => stretches(at, WORDS);
/** The set that the table holds, and the kernels whose table it is. */
let held;
let holder;
function stretches(at, groups) {
	if (!resident(at) && at.address >= 0) eachChunk(at, scanChunk);
	const active = kernels();
	const { memory } = active;
	if (held !== groups || holder !== active) memory.bytes.set(groups, GROUP_TABLE);
	held = groups;
	holder = active;
	memory.words[256] = 0;
	memory.words[257] = 0;
	const first = take(0);
	eachChunk(at, groupChunk, groupWindow);
	return new RunList(first, (take(0) - first) / 3);
}
function scanChunk(_at, from, length, base) {
	const active = kernels();
	active.scan(from, length, base, active.triples);
}
function groupChunk(_at, from, length, base, last) {
	const active = kernels();
	const count = 3 * active.groups(from, length, base, last ? 1 : 0);
	const words = reserve(count);
	copyWords(active.memory, 234752, words, take(count), count);
}
/** Of a text that does not stay in memory, each window is scanned again, with the unit that follows it. */
function groupWindow(at, from, length, base, last) {
	const active = kernels();
	active.scan(from, last ? length : length + 1, base, active.triples);
	groupChunk(at, from, length, base, last);
}
/** Triples in the arena: script, start, end. */
var RunList = class {
	length;
	#spans;
	constructor(first, length) {
		this.length = length;
		this.#spans = new SpanList(first, length, 3);
	}
	start(index) {
		return this.#spans.start(index);
	}
	end(index) {
		return this.#spans.end(index);
	}
	lastFrom(at) {
		return this.#spans.lastFrom(at);
	}
	script(index) {
		return this.#spans.word(index, 0);
	}
};
// src/text/sentences.ts
/** 1: what may stand between the mark that ends a sentence and the space after it, such marks included. */
const ENDINGS = /* @__PURE__ */ new Uint8Array(65536);
for (const mark of "\"'”’」』）)]】»*_!?.。！？") ENDINGS[mark.charCodeAt(0)] = 1;
/** Abbreviations that a full stop belongs to: the common ones before a name, a number or an example. */
const ABBREVIATIONS = new Set("mr mrs ms dr prof st vs etc e.g i.e no fig eq al approx inc jr sr vol pp cf ca dept est min max a b c d e f g h j k l m n o p q r s t u v w x y z".split(" ").map(packed));
const ABBREVIATION_UNITS = 6;
/** A short word of ASCII letters and full stops as a number, five bits a letter, whatever its case. */
function packed(word) {
	let code = 0;
	for (let at = 0; at < word.length; at++) code = code << 5 | word.charCodeAt(at) & 31;
	return code;
}
const isBlank = (unit) => unit <= 32 || unit === 160 || unit === 12288;
const isLetter$1 = (unit) => (unit | 32) >= 97 && (unit | 32) <= 122;
const isDigit$1 = (unit) => unit >= 48 && unit <= 57;
/**
* The sentences of a text, white space around them left out. One ends at a line end; at `。！？` and their like wherever they
* stand, closing marks included; at `.!?` before white space, but not after an abbreviation, an initial or an item's number.
* Its `stops` begin at word `from` of the arena.
*/
function sentencesOf(text, from, stops) {
	const words = reserve(3 * (stops + 1));
	const to = from + 2 * stops;
	const first = take(0);
	let at = first;
	let start = 0;
	for (let stop = from; stop <= to; stop += 2) {
		const kind = stop === to ? 1 : words[stop + 1];
		if (!ends(kind)) continue;
		const place = stop === to ? text.length : words[stop];
		if (place < start) continue;
		const isLine = kind === 1 || kind === 2;
		let end = isLine ? place : endAfter(text, place, start);
		if (end === 0) continue;
		let begin = start;
		start = isLine ? place + 1 : end;
		while (begin < end && isBlank(text.charCodeAt(begin))) begin++;
		while (end > begin && isBlank(text.charCodeAt(end - 1))) end--;
		if (begin === end) continue;
		words[at] = 0;
		words[at + 1] = begin;
		words[at + 2] = end;
		at += 3;
	}
	take(at - first);
	return new SpanList(first, (at - first) / 3, 3);
}
const ends = (kind) => kind === 1 || kind === 2 || kind === 13 || kind === 20;
/** Where the sentence ends that the mark at `at` may end; 0 where it goes on. */
function endAfter(text, at, start) {
	const wide = text.charCodeAt(at) > 127;
	let end = at + 1;
	while (end < text.length && ENDINGS[text.charCodeAt(end)] !== 0) end++;
	if (wide || end === text.length) return end;
	if (!isBlank(text.charCodeAt(end))) return text.charCodeAt(end) > 11903 ? end : 0;
	if (text.charCodeAt(at) !== 46 || end > at + 1) return end;
	return belongsToWord(text, at, start) ? 0 : end;
}
/** True where the full stop at `at` is that of an abbreviation, of an initial, or of the number of an item. */
function belongsToWord(text, at, start) {
	let from = at;
	while (from > start && at - from < ABBREVIATION_UNITS && !isBlank(text.charCodeAt(from - 1))) from--;
	if (from === at) return false;
	if (from > start && !isBlank(text.charCodeAt(from - 1))) return false;
	let digits = from;
	while (digits < at && isDigit$1(text.charCodeAt(digits))) digits++;
	if (digits === at) return text.slice(start, from).trim() === "";
	let code = 0;
	for (let each = from; each < at; each++) {
		const unit = text.charCodeAt(each);
		if (!isLetter$1(unit) && unit !== 46) return false;
		code = code << 5 | unit & 31;
	}
	return ABBREVIATIONS.has(code);
}
// src/text/text-hash.ts
/** Shorter texts are hashed as they are: the way to the kernels and back costs as much as so many units. */
const SHORT_UNITS = 48;
/** Adds a text to a hash, as `hash.add` does, faster where the text is in the kernels' memory. */
function addText(hash, at) {
	const { length } = at.text;
	if (length >= SHORT_UNITS) resident(at);
	if (length < SHORT_UNITS || at.address < 0) {
		hash.add(at.text);
		return;
	}
	const active = kernels();
	hash.store(active.memory.words, 256);
	active.hash(at.address, length, length);
	hash.load(active.memory.words, 256, length);
}
/** The words of STATE in which a fold keeps the run that waits, and whether anything was written. */
const WAITS = 264;
const BEGUN = 265;
/** Units of the folded text that wait in OUT for a block of eight, and all that there were. */
let waiting = 0;
let total = 0;
/** Adds a text to a hash with its white space folded; see `Text.addFoldedTo`. Returns how many UTF-16 code units were left. */
function addFolded(hash, at) {
	const { words } = kernels().memory;
	hash.store(words, 256);
	words[WAITS] = 0;
	words[BEGUN] = 0;
	waiting = 0;
	total = 0;
	eachChunk(at, foldChunk);
	hash.load(words, 256, total);
	return total;
}
function foldChunk(_at, from, length, _base, last) {
	const { memory, fold, hash } = kernels();
	const folded = fold(from, length, OUT + 2 * waiting);
	total += folded;
	const ready = waiting + folded;
	if (last) {
		hash(OUT, ready, total);
		return;
	}
	const whole = ready & -8;
	hash(OUT, whole, -1);
	memory.units.copyWithin(469504, 469504 + whole, 469504 + ready);
	waiting = ready - whole;
}
// src/text/protected-zones.ts
/** What is not prose. */
const PROTECTED_KINDS = [
	"fence",
	"code",
	"url",
	"email",
	"latex",
	"html",
	"json"
];
/** The longest tag, in units: an attribute list longer than this is no tag anybody wrote in a text. */
const TAG_UNITS = 2e3;
/** The longest inline formula, in units. */
const FORMULA_UNITS = 400;
/** The protected zone that is noticed at `at`, if one is: a URL and an e-mail address start before their mark. */
function protectedFrom(text, at, closers) {
	switch (text[at]) {
		case "`": return fence(text, at, "`") ?? codeSpan(text, at, closers);
		case "~": return fence(text, at, "~");
		case ":": return url(text, at);
		case "w": return text.startsWith("www.", at) && !wordBefore(text, at) ? address(text, at, at + 4) : void 0;
		case "@": return email(text, at);
		case "$": return dollars(text, at, closers);
		case "\\": return formula(text, at, closers);
		case "<": return tag(text, at, closers);
		case "{":
		case "[": return json(text, at, closers);
		default: return;
	}
}
/** True when only spaces (and quote or list marks) stand between the line's start and `at`. */
function startsLine(text, at) {
	let before = at - 1;
	while (before >= 0 && at - before <= 24 && " 	>-*".includes(text[before])) before--;
	return before < 0 || text[before] === "\n";
}
/** A fenced block to its closing fence, or to the end of the text as Markdown has it. */
function fence(text, at, mark) {
	let length = 1;
	while (text[at + length] === mark) length++;
	if (length < 3 || !startsLine(text, at)) return void 0;
	const closing = mark.repeat(length);
	let line = text.indexOf("\n", at);
	if (mark === "`" && text.slice(at + length, line < 0 ? text.length : line).includes("`")) return void 0;
	while (line >= 0) {
		let from = line + 1;
		while (text[from] === " " || text[from] === "	" || text[from] === ">") from++;
		if (text.startsWith(closing, from)) {
			let end = from + length;
			while (text[end] === mark) end++;
			return {
				kind: "fence",
				start: at,
				end
			};
		}
		line = text.indexOf("\n", from);
	}
	return {
		kind: "fence",
		start: at,
		end: text.length
	};
}
/** `code` up to a run of as many backticks, in the same paragraph. */
function codeSpan(text, at, closers) {
	let length = 1;
	while (text[at + length] === "`") length++;
	const key = `\`${length}`;
	const from = at + length;
	if ((closers.fails?.get(key) ?? 0) > from) return {
		kind: "code",
		start: at,
		end: from
	};
	const limit = paragraphEnd(text, from, closers);
	for (let next = text.indexOf("`", from); next >= 0 && next < limit;) {
		let end = next + 1;
		while (text[end] === "`") end++;
		if (end - next === length) return {
			kind: "code",
			start: at,
			end
		};
		next = text.indexOf("`", end);
	}
	failed(closers, key, limit);
	return {
		kind: "code",
		start: at,
		end: from
	};
}
function paragraphEnd(text, from, closers) {
	if (closers.paragraphEnd < from) {
		const blank = text.indexOf("\n\n", from);
		closers.paragraphEnd = blank < 0 ? text.length : blank;
	}
	return closers.paragraphEnd;
}
const isAlpha = (unit) => (unit | 32) >= 97 && (unit | 32) <= 122;
const isDigit = (unit) => unit >= 48 && unit <= 57;
const wordBefore = (text, at) => at > 0 && isWord(text.charCodeAt(at - 1));
const isWord = (unit) => isAlpha(unit) || isDigit(unit) || unit === 95;
/** `scheme://…` */
function url(text, at) {
	if (text.charCodeAt(at + 1) !== 47 || text.charCodeAt(at + 2) !== 47) return void 0;
	let start = at;
	while (start > 0 && at - start < 12 && isAlpha(text.charCodeAt(start - 1))) start--;
	return start === at ? void 0 : address(text, start, at + 3);
}
/** Marks that end a URL wherever they stand. */
const ENDS_URL = new Set("<>\"`{}|\\^「」『』【】（）《》〈〉“”‘’、。，！？：；…".split("").map((mark) => mark.charCodeAt(0)));
/** A URL's end: white space, a mark, or a letter of a script written without spaces; trailing stops are prose. */
function address(text, start, from) {
	const table = scriptTable();
	let end = from;
	let round = 0;
	for (; end < text.length; end++) {
		const unit = text.charCodeAt(end);
		if (unit <= 32 || unit === 12288 || ENDS_URL.has(unit)) break;
		if (unit === 40) round++;
		if (unit === 41 && --round < 0) break;
		if (unit < 128) continue;
		const script = table[unit];
		if (script === 0 || script === 63 || script === 3 || script === 4) break;
		if (script === 5 || script === 6) break;
	}
	while (end > from && ".,;:!?'*_)]".includes(text[end - 1]) && !(text[end - 1] === ")" && round >= 0)) end--;
	return end === from ? void 0 : {
		kind: "url",
		start,
		end
	};
}
function email(text, at) {
	let start = at;
	while (start > 0 && at - start < 64 && (isWord(text.charCodeAt(start - 1)) || ".+-%".includes(text[start - 1]))) start--;
	let end = at + 1;
	let dot = false;
	for (; end < text.length && end - at < 255; end++) {
		const unit = text.charCodeAt(end);
		if (unit === 46) dot = true;
		else if (!isWord(unit) && unit !== 45) break;
	}
	while (text[end - 1] === "." || text[end - 1] === "-") end--;
	return start < at && dot && end > at + 3 ? {
		kind: "email",
		start,
		end
	} : void 0;
}
function failed(closers, mark, until) {
	closers.fails ??= /* @__PURE__ */ new Map();
	closers.fails.set(mark, until);
}
/** The next `mark` from `from` on, before `limit`; a failure is remembered. */
function find(text, mark, from, limit, closers) {
	if ((closers.fails?.get(mark) ?? 0) > from) return -1;
	const found = text.indexOf(mark, from);
	if (found < 0) failed(closers, mark, text.length);
	return found >= 0 && found < limit ? found : -1;
}
/** `$$…$$` and `$…$`; the latter as Pandoc has it: no space inside, no digit after, one line, so that $5 is money. */
function dollars(text, at, closers) {
	if (text[at - 1] === "\\") return void 0;
	if (text[at + 1] === "$") {
		const close = find(text, "$$", at + 2, text.length, closers);
		return close < 0 ? void 0 : {
			kind: "latex",
			start: at,
			end: close + 2
		};
	}
	const next = text.charCodeAt(at + 1);
	if (Number.isNaN(next) || next <= 32) return void 0;
	const close = find(text, "$", at + 1, at + FORMULA_UNITS, closers);
	if (close < 0 || text.charCodeAt(close - 1) <= 32 || isDigit(text.charCodeAt(close + 1))) return void 0;
	for (let inside = at + 1; inside < close; inside++) if (text.charCodeAt(inside) === 10) return void 0;
	return {
		kind: "latex",
		start: at,
		end: close + 1
	};
}
/** `\(…\)`, `\[…\]`, `\begin{x}…\end{x}`. */
function formula(text, at, closers) {
	const next = text[at + 1];
	const mark = next === "(" ? "\\)" : next === "[" ? "\\]" : void 0;
	if (mark !== void 0) {
		const close = find(text, mark, at + 2, text.length, closers);
		return close < 0 ? void 0 : {
			kind: "latex",
			start: at,
			end: close + 2
		};
	}
	if (!text.startsWith("\\begin{", at)) return void 0;
	const name = text.indexOf("}", at);
	if (name < 0 || name - at > 40) return void 0;
	const closing = `\\end${text.slice(at + 6, name + 1)}`;
	const close = find(text, closing, name + 1, text.length, closers);
	return close < 0 ? void 0 : {
		kind: "latex",
		start: at,
		end: close + closing.length
	};
}
/** Elements whose content is not prose either. */
const VERBATIM = [
	"code",
	"pre",
	"script",
	"style",
	"svg",
	"math"
];
/** A tag or comment; of verbatim elements, all up to their closing tag. */
function tag(text, at, closers) {
	if (text.startsWith("<!--", at)) {
		const close = find(text, "-->", at + 4, text.length, closers);
		return close < 0 ? void 0 : {
			kind: "html",
			start: at,
			end: close + 3
		};
	}
	let name = at + 1;
	if (text[name] === "/" || text[name] === "!") name++;
	if (!isAlpha(text.charCodeAt(name))) return void 0;
	let end = name;
	for (; end < text.length && end - at < TAG_UNITS; end++) {
		const unit = text.charCodeAt(end);
		if (unit === 62) break;
		if (unit === 60) return void 0;
	}
	if (text[end] !== ">") return void 0;
	let letters = name;
	while (isWord(text.charCodeAt(letters))) letters++;
	const element = text.slice(name, letters).toLowerCase();
	if (name === at + 1 && text[end - 1] !== "/" && VERBATIM.includes(element)) {
		const closing = `</${text.slice(name, letters)}>`;
		const close = find(text, closing, end + 1, text.length, closers);
		if (close >= 0) return {
			kind: "html",
			start: at,
			end: close + closing.length
		};
	}
	return {
		kind: "html",
		start: at,
		end: end + 1
	};
}
/** A bracketed block at the start of a line that has `"key":` in it, to its balancing bracket. */
function json(text, at, closers) {
	if (!startsLine(text, at)) return void 0;
	let next = at + 1;
	while (next < text.length && " 	\r\n{[".includes(text[next])) next++;
	if (text[next] !== "\"") return void 0;
	let depth = 0;
	let quoted = false;
	let keyed = false;
	for (let end = at; end < text.length; end++) {
		if (--closers.budget < 0) return void 0;
		const unit = text.charCodeAt(end);
		if (quoted) {
			if (unit === 92) end++;
			else if (unit === 34) {
				quoted = false;
				if (text[end + 1] === ":" || text[end + 1] === " " && text[end + 2] === ":") keyed = true;
			}
		} else if (unit === 34) quoted = true;
		else if (unit === 123 || unit === 91) depth++;
		else if ((unit === 125 || unit === 93) && --depth === 0) return keyed ? {
			kind: "json",
			start: at,
			end: end + 1
		} : void 0;
	}
}
// src/text/zones.ts
/** The kinds as they are stored; the first ones are protected. */
const KINDS = [
	...PROTECTED_KINDS,
	"quote",
	"title",
	"paren",
	"table"
];
const NUMBERS = new Map(KINDS.map((kind, number) => [kind, number]));
const TABLE = NUMBERS.get("table");
/** True for the kinds that are not prose: code, addresses, formulas, tags, JSON. */
const isProtected = (kind) => NUMBERS.get(kind) < PROTECTED_KINDS.length;
const STRAIGHT = 34;
const RIGHT_SINGLE = 8217;
/** The closing mark and the kind of every opening mark. */
const OPENS = new Map(BRACKETS.map(([open, close, kind]) => [unitOf(open), {
	close: unitOf(close),
	kind: NUMBERS.get(kind)
}]));
/** The commonest of them need no look into a map. */
const ROUND = OPENS.get(40);
/** Stops at which a protected zone may be noticed: from BACKTICK to SQUARE, and three that depend on what follows. */
const mayProtect = (kind) => kind >= 4 && kind <= 10 || kind >= 16 && kind <= 18;
/** Marks nested deeper than this are not told apart: it bounds the walk outward. */
const DEPTH = 16;
/** The marks that are open at a place. Slots are numbers of drafts, taken when the mark opens. */
const marks = {
	depth: 0,
	close: new Uint16Array(DEPTH),
	kind: new Uint8Array(DEPTH),
	start: new Int32Array(DEPTH),
	slot: new Int32Array(DEPTH)
};
/** Zones in the order they open, three words each: kind (-1 while it is open), start, end. Kept from text to text. */
let drafts = /* @__PURE__ */ new Int32Array(768);
let drafted = 0;
function draft(kind, start, end) {
	if (3 * drafted + 3 > drafts.length) {
		const larger = new Int32Array(drafts.length * 2);
		larger.set(drafts);
		drafts = larger;
	}
	drafts[3 * drafted] = kind;
	drafts[3 * drafted + 1] = start;
	drafts[3 * drafted + 2] = end;
	drafted++;
}
/**
* All zones of a text by start, in one walk over its `stops`, which begin at word `from` of the arena. Protected zones hide what is inside them; marks nest, do not
* cross a blank line or a table row, and count only when they are closed.
*/
function zonesOf(text, from, stops) {
	drafted = 0;
	marks.depth = 0;
	const closers = {
		fails: void 0,
		paragraphEnd: -1,
		budget: 4 * text.length + 1e3
	};
	let rowEnd = tableRowEnd(text, 0);
	if (rowEnd > 0) draft(TABLE, 0, rowEnd);
	let hidden = 0;
	const words = arenaWords();
	const to = from + 2 * stops;
	for (let stop = from; stop < to; stop += 2) {
		const at = words[stop];
		const kind = words[stop + 1];
		if (at < hidden) continue;
		if (kind === 1) {
			const next = text.charCodeAt(at + 1);
			if (rowEnd > 0 || next === 10 || next === 13) marks.depth = 0;
			else if (marks.depth > 0) dropStraight();
			rowEnd = tableRowEnd(text, at + 1);
			if (rowEnd > 0) {
				marks.depth = 0;
				draft(TABLE, at + 1, rowEnd);
			}
		} else if (kind === 11 || kind === 3) mark(text, at);
		else if (mayProtect(kind)) {
			const zone = protectedFrom(text, at, closers);
			if (zone === void 0) continue;
			draft(NUMBERS.get(zone.kind), zone.start, zone.end);
			hidden = zone.end;
			if (rowEnd > 0 && hidden > rowEnd) rowEnd = 0;
		}
	}
	if (drafts.length > LARGE_DRAFTS && drafted * 3 < LARGE_DRAFTS) drafts = drafts.slice(0, LARGE_DRAFTS);
	return nested();
}
/** A list of drafts that one giant text made longer than so many words is let go with the next. */
const LARGE_DRAFTS = 196608;
/** Closes the innermost open mark that the mark at `at` closes, at most three levels out so that strays cost little, or opens one. */
function mark(text, at) {
	const unit = text.charCodeAt(at);
	const apostrophe = unit === RIGHT_SINGLE && isLetter(text, at + 1);
	for (let top = marks.depth - 1; !apostrophe && top >= 0 && top >= marks.depth - 3; top--) {
		if (marks.close[top] !== unit) continue;
		const slot = 3 * marks.slot[top];
		drafts[slot] = marks.kind[top];
		drafts[slot + 1] = marks.start[top];
		drafts[slot + 2] = at + 1;
		marks.depth = top;
		return;
	}
	if (marks.depth >= DEPTH) return;
	if (unit === STRAIGHT) {
		const before = at > 0 ? text.charCodeAt(at - 1) : 32;
		if (before < 48 || before > 57) open(at, STRAIGHT, QUOTE_NUMBER);
		return;
	}
	if (unit === 41) return;
	const opening = unit === 40 ? ROUND : OPENS.get(unit);
	if (opening !== void 0) open(at, opening.close, opening.kind);
}
const QUOTE_NUMBER = NUMBERS.get("quote");
function open(at, close, kind) {
	const { depth } = marks;
	marks.close[depth] = close;
	marks.kind[depth] = kind;
	marks.start[depth] = at;
	marks.slot[depth] = drafted;
	marks.depth++;
	draft(-1, at, at);
}
/** Straight quotes do not cross a line's end. */
function dropStraight() {
	let kept = 0;
	for (let at = 0; at < marks.depth; at++) {
		if (marks.close[at] === STRAIGHT) continue;
		marks.close[kept] = marks.close[at];
		marks.kind[kept] = marks.kind[at];
		marks.start[kept] = marks.start[at];
		marks.slot[kept] = marks.slot[at];
		kept++;
	}
	marks.depth = kept;
}
/** The end of a Markdown table row that starts at `at` (`| a | b |`), or 0. */
function tableRowEnd(text, at) {
	let from = at;
	while (text.charCodeAt(from) === 32) from++;
	if (text.charCodeAt(from) !== 124) return 0;
	let end = text.indexOf("\n", from);
	if (end < 0) end = text.length;
	return text.slice(from + 1, end).includes("|") ? end : 0;
}
function unitOf(mark) {
	return mark.charCodeAt(0);
}
function isLetter(text, at) {
	const unit = text.charCodeAt(at) | 32;
	return unit >= 97 && unit <= 122;
}
/** Gives every zone its parent; drops what was never closed and what would cross its neighbour. */
function nested() {
	const words = reserve(4 * drafted);
	const first = take(0);
	let count = 0;
	let parent = -1;
	for (let slot = 0; slot < 3 * drafted; slot += 3) {
		const kind = drafts[slot];
		const start = drafts[slot + 1];
		const end = drafts[slot + 2];
		if (kind < 0) continue;
		while (parent >= 0 && words[first + 4 * parent + 2] <= start) parent = words[first + 4 * parent + 3];
		if (parent >= 0) {
			const around = first + 4 * parent;
			if (end > words[around + 2] || words[around] < PROTECTED_KINDS.length) continue;
		}
		const at = first + 4 * count;
		words[at] = kind;
		words[at + 1] = start;
		words[at + 2] = end;
		words[at + 3] = parent;
		parent = count++;
	}
	take(4 * count);
	return new ZoneList(first, count);
}
/** Entries of four words: kind, start, end, parent. */
var ZoneList = class {
	length;
	#spans;
	constructor(first, length) {
		this.length = length;
		this.#spans = new SpanList(first, length, 4);
	}
	start(index) {
		return this.#spans.start(index);
	}
	end(index) {
		return this.#spans.end(index);
	}
	lastFrom(at) {
		return this.#spans.lastFrom(at);
	}
	kind(index) {
		return KINDS[this.#spans.word(index, 0)];
	}
	parent(index) {
		return this.#spans.word(index, 3);
	}
	around(at) {
		let index = this.lastFrom(at);
		while (index >= 0 && this.end(index) <= at) index = this.parent(index);
		return index;
	}
	zone(index) {
		const parent = this.parent(index);
		const zone = {
			kind: this.kind(index),
			start: this.start(index),
			end: this.end(index)
		};
		return parent < 0 ? zone : {
			...zone,
			parent: this.zone(parent)
		};
	}
};
// src/text/analysis.ts
/** The kernels whose table of pairs is filled: none is before somebody asks, since making it takes 40 ms. */
let paired;
/** Of a text in several chunks: counts by script, and places of pairs, which are put into the arena with the last chunk. */
const totals$1 = /* @__PURE__ */ new Uint32Array(64);
const manyPairs = createWordList();
/**
* A class and not an object of closures: one is made for every text, and most are asked for one part only. Its fields are
* private to the compiler alone: with `#` fields the scan of a text took 7 to 10 % longer (Node 20, texts of 150 to 260 units).
*/
var Analysis = class Analysis {
	text;
	address = -1;
	round = -1;
	generation = 0;
	paired = false;
	flags = 0;
	seen = 0;
	wide = -1;
	/** Words of the arena: pairs of script and count. */
	countsAt = 0;
	countWords = 0;
	pairsAt = 0;
	pairCount = 0;
	stopsAt = 0;
	stopCount = 0;
	stopList;
	countsOf;
	runList;
	wordList;
	zoneList;
	lineList;
	sentenceList;
	constructor(text) {
		this.text = text;
		this.scan();
	}
	get ascii() {
		return (this.flags & 1) === 0;
	}
	get surrogates() {
		return (this.flags & 2) !== 0;
	}
	get composes() {
		return (this.flags & 4) !== 0;
	}
	get firstWide() {
		return this.wide < 0 ? this.text.length : this.wide;
	}
	hasStops(kinds) {
		return (this.seen & kinds) !== 0;
	}
	stops() {
		this.renew();
		this.stopList ??= new StopList(this.stopsAt, this.stopCount);
		return this.stopList;
	}
	misreadPairs() {
		this.renew();
		if (!this.paired) {
			const active = kernels();
			if (paired !== active) fillPairTable(active.memory, neighbours());
			paired = active;
			this.scan();
		}
		return new PlaceList(this.pairsAt, this.pairCount);
	}
	scripts() {
		if (this.countsOf === void 0) {
			this.renew();
			this.countsOf = new Counts(this.countsAt, this.countWords);
		}
		return this.countsOf;
	}
	runs(wanted) {
		this.renew();
		if (wanted !== void 0) return scriptRuns(this, wanted);
		this.runList ??= scriptRuns(this);
		return this.runList;
	}
	words() {
		this.renew();
		this.wordList ??= wordsOf$2(this);
		return this.wordList;
	}
	zones() {
		this.renew();
		this.zoneList ??= zonesOf(this.text, this.stopsAt, this.stopCount);
		return this.zoneList;
	}
	lines() {
		this.renew();
		this.lineList ??= linesOf(this.text.length, this.stopsAt, this.stopCount);
		return this.lineList;
	}
	sentences() {
		this.renew();
		this.sentenceList ??= sentencesOf(this.text, this.stopsAt, this.stopCount);
		return this.sentenceList;
	}
	zoneAt(at) {
		const zones = this.zones();
		const index = zones.around(at);
		return index < 0 ? void 0 : zones.zone(index);
	}
	protectedBy(at) {
		const zones = this.zones();
		const index = zones.around(at);
		if (index < 0) return void 0;
		const kind = zones.kind(index);
		return isProtected(kind) ? kind : void 0;
	}
	protected(at) {
		return this.protectedBy(at) !== void 0;
	}
	shingles(n, into) {
		return shingleHashes(this, n, into);
	}
	signature(options, into) {
		return signatureOf(this, options, into);
	}
	addTo(hash) {
		addText(hash, this);
	}
	addFoldedTo(hash) {
		if (!this.composes) return addFolded(hash, this);
		const text = this.text.normalize("NFC");
		return addFolded(hash, text === this.text ? this : {
			text,
			address: -1,
			round: -1
		});
	}
	/** Computes anew what another sample's lists have taken the place of. */
	renew() {
		if (this.generation === arenaGeneration()) return;
		this.runList = void 0;
		this.wordList = void 0;
		this.zoneList = void 0;
		this.lineList = void 0;
		this.sentenceList = void 0;
		this.scan();
	}
	scan() {
		this.generation = arenaGeneration();
		this.paired = paired === kernels();
		this.flags = 0;
		this.seen = 0;
		this.wide = -1;
		this.stopList = void 0;
		this.countsOf = void 0;
		eachChunk(this, Analysis.collect);
	}
	/** Takes over what the scan of a chunk gave. Static, so that no closure is made for a text. */
	static collect = (at, from, length, base, last) => {
		const active = kernels();
		active.scan(from, length, base, active.triples);
		const { memory } = active;
		const { words } = memory;
		const stopWords = 2 * words[128];
		const pairs = words[129];
		at.seen |= words[130];
		at.flags |= words[131];
		if (at.wide < 0) at.wide = words[132] | 0;
		const countWords = 2 * words[133];
		if (base === 0 && last) {
			const arena = reserve(stopWords + pairs + countWords);
			at.stopsAt = take(stopWords);
			at.stopCount = stopWords >> 1;
			copyWords(memory, 234752, arena, at.stopsAt, stopWords);
			at.pairsAt = take(pairs);
			at.pairCount = pairs;
			copyWords(memory, 267520, arena, at.pairsAt, pairs);
			at.countsAt = take(countWords);
			at.countWords = countWords;
			copyWords(memory, 134, arena, at.countsAt, countWords);
			return;
		}
		if (base === 0) {
			totals$1.fill(0);
			manyPairs.clear();
			at.stopsAt = take(0);
		}
		for (let each = 134; each < 134 + countWords; each += 2) totals$1[words[each]] += words[each + 1];
		copyWords(memory, 234752, reserve(stopWords), take(stopWords), stopWords);
		manyPairs.add(memory, 267520, pairs);
		if (!last) return;
		at.stopCount = take(0) - at.stopsAt >> 1;
		at.pairsAt = manyPairs.toArena();
		at.pairCount = manyPairs.length();
		const arena = reserve(128);
		at.countsAt = take(0);
		for (let script = 0; script < 64; script++) {
			if (totals$1[script] === 0) continue;
			const place = take(2);
			arena[place] = script;
			arena[place + 1] = totals$1[script];
		}
		at.countWords = take(0) - at.countsAt;
	};
};
/** Counts of the scripts that occur: few, so that a search along them is the fastest. */
var Counts = class {
	letters;
	present;
	#scripts;
	#times;
	constructor(at, count) {
		const words = arenaWords();
		const scripts = [];
		const times = [];
		let letters = 0;
		for (let each = at; each < at + count; each += 2) {
			scripts.push(words[each]);
			times.push(words[each + 1]);
			if (words[each] > 1) letters += words[each + 1];
		}
		this.letters = letters;
		this.#scripts = scripts;
		this.#times = times;
		this.present = scripts.filter((script) => script > 1);
	}
	of(script) {
		const at = this.#scripts.indexOf(script);
		return at < 0 ? 0 : this.#times[at];
	}
};
// src/text/texts.ts
/** The texts of the sample at hand, in the order they were asked about. */
const segments = [];
const texts = [];
/** Rows with more texts than this are looked up in a map. */
const FEW = 24;
const many = /* @__PURE__ */ new Map();
let generation = 0;
let hint = 0;
let sampling = false;
/** Words of the arena after which a new text makes room by itself, where nobody says when a sample ends. */
const ENOUGH_WORDS = 1 << 20;
/** The shared analysis of a segment's text: made on first use, let go with its sample. */
function textOf(segment) {
	if (generation !== arenaGeneration()) forget();
	for (let step = 0; step < segments.length && step < FEW; step++) {
		const at = hint + step < segments.length ? hint + step : hint + step - segments.length;
		if (segments[at] !== segment) continue;
		hint = at;
		return texts[at];
	}
	const known = segments.length > FEW ? many.get(segment) : void 0;
	if (known !== void 0) return known;
	if (!sampling && arenaUsed() > ENOUGH_WORDS) {
		clearArena();
		forget();
	}
	const text = new Analysis(segment.text);
	hint = segments.length;
	segments.push(segment);
	texts.push(text);
	if (segments.length > FEW) for (; many.size < segments.length;) many.set(segments[many.size], texts[many.size]);
	return text;
}
/** The analysis of a text that is no segment. Prefer `textOf`, which shares it between filters. */
const analyse = (text) => new Analysis(text);
/** Begins a sample: what is computed stays until `endSample`. */
function beginSample() {
	sampling = true;
}
/** Ends a sample: its texts' lists are gone, and their memory serves the next one. */
function endSample() {
	sampling = false;
	if (arenaUsed() === 0 && segments.length === 0) return;
	clearArena();
	clearUnits();
	forget();
}
function forget() {
	generation = arenaGeneration();
	segments.length = 0;
	texts.length = 0;
	if (many.size > 0) many.clear();
	hint = 0;
}
// src/text/han-forms.table.ts
/** Simplified forms that Traditional text does not write. */
const SIMPLIFIED_CHARACTERS = "㐷㐽㑇㑈㑔㑩㓆㓥㓰㔉㖊㖞㘎㚯㛀㛟㛠㛣㛤㛿㟆㟜㟥㡎㤘㤽㥪㧏2㧟㧰㨫㭎㭏㭣㭤㭴㱩㱮㲿㳔㳕㳠2㳽㴋㶉㶶㶽㺍㻅㻏㻘䀥䁖䂵䃅䅉䅟䅪䇲䉤䌶11䍠䎬䏝䑽䓓䓕䓖䓨䗖䘛䘞䙊䙌䙓䜣2䜧䜩䝙䞌2䞐䟢䢀2䥺䥽6䦅䦆䦶䦷䩄䭪䯃2䲝6䴓6䶮与专业3丢两严丧个临为丽举义乌乐乔习乡书买乱争亏亚产亩亲亵亸亿仅从仑仓仪们众优会伛伞3伣4伪伫体佥侠侣侥5侬侭俣俦俨3俭债倾偬偻偾偿傤傥傧2儿兑兖兰关兴兹养兽冁内冈册写军农冯冲决况冻净凉减凑凛凤凫凭凯击凿刍刘3删别2刹刽3剂剐剑剥剧劝办务劢动励2势勋勚匀匦匮区医华协单卖卢卤卧卫却卺厅历厉压2厐厕厢厣厦厨厩厮县叁参叆叇双发变叙叠号叹叽吓吕吗吨听启吴呐呒呓呕4呛呜咏咙咛咝响哑4哗哙哜哝哟唛唝唠2唤啧啬4啴啸喷喽喾嗫嗳嘘嘤嘱噜嚣团园囱围囵国图圆圣圹场坏块坚6垄2垒垦垩垫垭垯垱垲垴埘2堑堕塆墙壮声壳壶壸处备复够头夹夺奁奂奋奖奥妆2妩2姗姹娄4娱娲娴婳3媪媭嫒嫔嫱嬷孙学孪宁宝实宠审宪宽宾寝对寻导寿将尔尘尝尧尴尽层屃屉届属屡屦屿岁岂岖2岚岛岽岿峃峄峡峣3崂2崭嵘嵚嵝巅巩巯币帅师帏帐帜带帧帮帱帻帼幂广庆庐庑库应庙庞废庼廪开异弃弑张弥弪弯弹强归当录彟彦彨彻径徕忆忏忧忾怀6总怼怿恋恳恶恸5悦悫4惊惧2惫4愠愤愦慑慭懑懒懔戆戋戏戗战戬戯户扑执扩3扰抚抛抟3护报担拟拢拣拥4挚12捝2捡2掳掴掷掸掺掼揽5搄搅携摄4摊撄撑撵撷撸撺擜擞攒敌敚敛敩数斋斓斩断无旧时2昙昼2晋晓3暂暅暧术机杀杂权条来杨杩构枞枢枣枥枧枨枪枫枭柠柽栀栅标5栎栏树样栾桠10梦梼梾4椁椝椟椠椢椤椫椭椮楼榄榅榇2榝槚槛槟槠横樯樱橥橱橹橼檩欢欤欧歼殁殇残殒殓殚殡殴毁毂毕毙毡毵毶氇气氢氩氲汇汉汤汹沟没沣7泞泪泶2泺4洁洼浃浅6浍8涚涛涝7润3渊渌2渐渑渔渖渗温湾湿溁溃溅2滗滚滞4滤2滨2潆潇潋潍潜潴澛澜濑濒灏灭灯灵灾2炉炜炝点炼炽烁2烛烟烦3烫2焕焖焘煴爱爷牍牦牵牺犊状3狈狝狞独6猃猎猕猡猪2献獭玑玙2玮3玺珐珑珰珲琎2琼瑶2璎瓒瓯电画畅畴疖疗疟2疬3疱痈痉痖痨痪痫瘅瘆瘗瘘瘪瘫瘾瘿癞癣癫皑皱皲盏2盖2眍眦眬睁睐睑瞆瞒瞩矫矶矾3砖砗砚砜砺砻砾础硁硕2硙硚硵碍碛碜碱礼祃祎祢祯祷祸禀禄禅离秃秆积称秽秾稆税稣稳穑穞穷窃窍窎窑窜窝窥窦窭竖竞笃笋笔笕笺笼笾筚3筹筼签2箓箦5篑篓篮篯簖籁籴类籼粜粝粤粪粮糁糇糍紧絷緼縆纟150罂网罗罚罢罴羁羟翘2耢耧耸耻聂聋2联聩聪肃肠肤肮肾3胧胨胪胫胶脉脍脏2脓脔脚脱脶脸腘腭腻3膑臜舆舣舰舱舻艰艳艺节芈芗芜芦苁苇苈苋4苧茎茏茑茔茕荆荙8荣12莅莱3莶4莼萚萝萤4葱蒀蒇蒉蒋蒌蓝蓟蓠蓣蓥蓦蔷蔹蔺蔼蕰蕲蕴薮藓藴蘖虏虑虚虬虮虽6蚬蛊蛎蛏蛮蛰4蜕蜗蝇2蝼蝾螀螨蟏衅衔补衬衮袄2袜袭袯装裆裈裢3褛褴襕见16觞触觯訚詟誉誊讠150豮贝70赪赵赶趋趱趸跃跄跞践4跻踌踪踬踯蹑蹒蹰蹿躏躜躯輼车52辞辩辫边辽达迁过迈运还这进4迩迳迹选逊递逦逻遗遥邓邝邬邮邹2郏2郓郦郧郸酂酝酦酱酽2醖释鉴銮錾钅241长门51队阳3际4陕陦3随隐隶隽难雏雠雳雾霁霡霭靓靔静靥鞑鞒鞯鞲韦6韵页50风12飞飨餍饣50马59髅髋髌鬓鬶魇魉鱼104鸟85鹾麦麸2麽黄黉黡黩黪黾鼋2鼹齐齑齿13龙2龟鿎鿏鿒鿔";
/** Simplified forms that are also Traditional characters of their own. */
const SOMETIMES_SIMPLIFIED_CHARACTERS = "㐹万丑丰么了于云亘仆仇价仿伙余佛佣俊修借僵克党具冢冬准凌几凶出划刮制千升卜占卷厂厘只台叶吁吃合吊同后向吣呆周咨咸咽哄唇喂噪回困坐坯堤夫夸奸姜娘它宫家尸局岩岳巨布帘席干幸庵弦彩征御志念恤愈愿戚扇才扎托扣折抵拐拿挂挨挽捆捍据搜斗斤斫旋昆暗曲札朱朴杆杠杯杰松板极果柜栗核梁棱檗欲沈沾泛注浚涂涌淀游溪漓澄焰熏狸玩琅璇症皂矩确硷私秋种穗筑筱糊系累耇胄胆背胜胡腊腌膻致舍芸苔苹范荐蒙蔑藤虫蚝蜡蝎表谷豆象跖辟适郁酸采里雕面";
/** Traditional forms that Simplified text does not write. */
const TRADITIONAL_CHARACTERS = "㑯㑳㑶㓨㗲㘚㜄㜏㜢㠏㠣㥮㩜㩳㩵㺏䁪䁻䃮䊷䋙䋚䋹䋻䍦䎱䓣䙡䜀䝼䡵䥇䥑䥕䥱䦛䦟䧢䮄䯀䰾䱷䱽䲁䲘䴉丟並亂亙亞佇佈佔併來侖侶侷俁係俔俠俥俬倀倆倈倉個們倖倫倲偉偑側偵偽傌傑傖傘備傢傭傯傳2傷傾僂僅僉僑僕僞僤僥僨僱價儀2億儈儉儎儐儔儕儘償優儲儷儸儺2兇兌兒兗內兩冊冑冪凈凍凜凱別刪剄則剎剗剛剝剮剴創剷劃劇劉劊劌劍劏劑劚勁動務勛勝勞勢勣勩勱勳勵勸勻匭匯匱區協卹卻卽厙厠厤厭厲厴參叄叢吳吶呂咼員唄唸問啓啞啟啢喎喚喪2單喲嗆嗇嗊嗎嗚嗩嗰嗶嘆嘍嘓嘔嘖嘗嘜嘩嘮2嘵嘸嘽噁噓噚噝噠噥噦噯噲噴噸噹嚀嚇嚌嚐嚕嚙嚥3嚮嚲2嚶囀2囅囈囉囌囑囪圇國圍園圓圖團垻埡埨埰執堅堊堖堝堯報場塊塋塏塒塗塚塢塤塵塸塹塿墊墜墠墮墰墳墶墻墾壇壋壎壓壗3壜壞2壢壩壪壯壺壼壽夠夢夾奐奧奩奪奬奮奼妝姍姦娙娛婁婦婭媧媯媰媼媽嫋嫗嫵嫺嫻嫿嬀嬃嬈嬋嬌嬙嬡嬤嬪嬰嬸孃孋孌孫學孻孿宮寀寢實寧審寫寬寵寶將專尋對導尷屆屍屓屜屢層屨屬岡峯峴島峽崍崑崗崙崢崬嵐嵗嵽嵾嶁嶄嶇嶔嶗嶠嶢嶧嶨嶮嶸嶺嶼嶽巋巒巔巖巘巰巹帥師帳帶幀幃幓幗幘幟幣幫幬幷幹幾庫廁廂廄廈廎廕廚廝6廩廬廳弒弔弳張強彄彆彈彌彎彔彙彠彥彫彲彿徑從徠復徹恆恥悅悞悵悶悽惡惱惲惻愛愜愨愴愷愾慄態慍慘慚慟慣慤慪慫慮慳慶慺慼慾憂憊憐2憖憚憤憫憮憲憶懇應懌懍懞懟懣懤懨懲懶2懺懼懾戀戇戔戧戩戰2戶拋挩挱挾捨捫捲掃掄掆掗掙掛採揀揚換揮揯損搖搗搧搵搶摑摜摟摯摳摶摻撈撏撐撓撝撟撣撥撫撲撳撻撾撿擁擄擇擊擋擓擔據擠擡擣擬擯3擴擷擺4攄攆攏攔攖攙攛2攢2攪攬敎敓敗敘敵數斂斃斆斕斬斷旂旣時晉晛晝暈暉暐暘暢暫曄曆曇曉曏曖曠曥曨曬書會朥朧朮東枴柵柺査桱桿梔梘梜條梟梲棄棊棖棗棟棡棧棲棶椏椲楊楓楨業極榘榦榪榮榲榿構槍槓槤槧槨槮槳槶槼樁樂樅樑樓標樞樢樣樧樫樳樸2樿橈橋機橢橫橯檁檉檔檜檟檢檣檮檯檳檸檻櫃櫍櫓櫚櫛櫝2櫥櫧櫨櫪2櫱櫳櫸櫻欄欅權欏欒欓欖欞欽歎歐歟歡歲歷歸歿殘殞殤殨殫殭3殲殺2毀毆毿氂氈氌氣氫氬氳汎汙決沒沖況泝洩洶浹浿涇涗涼淒淚淥淨2淵淶淺渙減渢渦測渾湊湋湞湧湯溈準溝溫溮溳溼滄滅滌滎滙滬滯滲滷滸滻滾滿漁漊漍漚漢漣漬漲漵漸漿潁潑潔潕潙2潤潯潰潷潿澀澆澇澐澗澠澤澦澩澫澮澱澾濁濃濄濆濕濘濚2濟濤濧濫濰濱濺濼濾瀂瀅2瀉瀋瀏瀕瀘瀝瀟瀠瀦2瀰瀲瀾灃灄灑灒灕灘灙灝灡灣灤灧灩災為烏烴無煉煒煙煢煥煩煬煱熅熒熗熰2熾燀燁燈燉燒燖燙燜營燦燬燭燴燶燻燼燾爍爐爛爭爲爺爾牀牆牘牴牽犖犛犢犧狀狹狽猙猶猻獁獃2獎獨獪獫獮獰2獵獷獸獺2玀現琱琺琿瑋瑒瑣瑤瑩瑪瑲璉璊璕璗璡璣璦璫璯環璵璸璽璿瓅瓊瓏瓔瓚瓛甌甕產産畝畢畫異畵當疇疊痙痠痾瘂瘋瘍瘓瘞瘡瘧瘮瘲瘺瘻療癆癇癉癒癘癟癡癢癤癥癧癩癬2癰2發皁皚皰皸皺盃盜盞盡監盤盧盪眞眥眾睍睏睜睞瞘瞜瞞瞶瞼矇矓矚矯硃硜硤硨硯碕碩碭碸確碼碽磑磚磠磣磧磯磽磾礄礎礐礙礦礪2礱祿禍禎禕禡禦禪禮禰禱禿秈稅稈稏稜稟種稱穀穇穌2穠2穩穫穭窩窪窮窯窵窶窺竄竅竇竈竊竪競筆筍筧筴箇箋箏箚節範築篋篔篠篢篤篩篳篸簀簍簑簞簡簣簫簹簽簾籃籅籌籔籙籛籜籟籠籤籩籪籬籮籲粵糉糝糞糧糰糲糴糶糹糾紀紂7紋納紐紓11紡紬紮細3紵紹紺紼紿絀終4絎結絕絛絝絞絡絢給絨絪絰3絶絹絺綁綃綄綆綈綉綌綎3經綖綜2綠3綧綪3綯6綸3綽2緄緇緊緋緑3緗3緝緞締緡緣緦編緩緬緯緱緲練緶緹緻緼縈3縐縑縕縗縛縝2縣縧縫縭2縱6縹總績繃繅繆繒織繕繚繞繡繢繩2繭3繳繶繸繹繻4纁纆2纊續纍纏纓3纘纜缽罃罈罌罎罰罵罷羅羆羈羋羣羥羨義羶習翫翬翹翽耬耮聖聞聯聰聲聳聵2聹聽聾肅脅脈脛脣脫脹腎腖腡腦腫腳腸膃膕膚膞膠膢膩膽2臉臍臏臘臚臟臠臢臥臨臺與3舖舘艙艤艦艫艱艷芻苧茲荊莊莖莢莧華菴萇萊萬萴萵葉葒葤葦葯葷蒍蒓2蒞蒼蓀蓆蓋蓮蓯蓴蓽蔄蔔蔘蔞蔣蔥蔦蔭蔯蔿蕁蕆蕎蕒蕓蕕蕘蕢蕩蕪蕭蕷薀薈薊薌薑薔薘薟薦薩薳2薺藍藎藝藥藪藭藴藶藹藺蘀蘄蘆蘇蘊蘋蘚蘞蘟蘢蘭蘺蘿虆虉處虛虜號虧虯蛺蛻蜆蝀蝕蝟蝦蝨蝸螄螞螢螮螻螿蟄蟈蟎蟣蟬蟯蟲蟳蟶蟻蠁蠅蠆蠍蠐蠑蠔蠟蠣蠨蠱蠶蠻衆衊術衕衚衛衝袞裊裏補裝裡製複褌褘褲褳褸褻襀襇襉襏襖襝襠襤襪襬襯襲襴覈見覎規覓視覘覡覥覦親覬覯覲覷覺覽覿觀觴觶觸訁2計訊訌討2訒訓訕3訛訝訟訢訣訥訩訪設許訴訶診2詀詁詆詎詐詒詔4詛詝詞詠3試詩5詰3詵詷詼詿誄3誌認誑誒誕誘誚語誠誡誣3誨說説誰課誶誹誼誾調諂諄談諉請諍諏諑2論諗諛4諡諢諤諦諧諫諭諮諱3諶2諺諼諾謀2謄謅謊謎2謔謖謗謙2謝謠謡謨謫2謳謹謾譁證譎譏譓譖識2譜譞譟譫譭譯議譴護譸譽譾讀讅變2讎讒讓讕讖讚讜讞豈豎豐豔豬豶貍貓貙貝5貧5貯貰貲2貶2貺3貿6資賈賊賑2賕賙賚賜賞賠4賦賧質3賰賴賵賺4贄贅贇贈贊贋贍贏贐贓贔贖贗贛贜赬趕趙趨趲跡踐踰踴蹌蹕蹟蹠蹣蹤蹺躂躉2躍躎躑2躕躚躡躥躦躪軀車3軏軑軒軔軛軝軟軤軫軲軸4軾較2輇4輒3輗輛4輥輦輩輪輬輮輯輳輶輸輻輼輾2轂轄2轉轍轎轔轟轡轢轤辦辭2農迴逕這連週進遊運過達違遙遜遞遠遡適遲遶2遺遼邁還邇邊邏邐郟郵鄆鄉鄒鄔鄖鄧鄩鄭鄰鄲2鄶鄺酇酈醃醖醜醞醟醫醬醱醲釀釁釃釅釋釒3釗2針釣釤釦釧釩釴釵釷釹釺釾3鈃2鈇2鈍鈎鈐2鈔鈕鈞鈡鈣鈥2鈮鈰鈳鈴鈷3鈽3鉅鉆鉈3鉍鉑鉕鉗鉚鉛鉝鉞鉢鉤3鉬2鉳鉶2鉺鉻鉿銀銃銅銈銍銑銓銖銘銚2銠銣銥銦銨4銱銳銶銷銹銻銼鋁鋃鋅鋇鋌鋏鋐鋒鋗鋙鋝鋟鋣3鋨2鋭4鋶鋸鋹鋼錀錁錄錆2錏錐錒錕錘3錞4錤錦錨錩錫錮錯録錳錶錸錼鍀鍁鍃鍅3鍊鍋鍍鍔鍘鍚鍛鍠鍤鍥鍩鍬鍭鍰鍵鍶鍺鍼鍾鎂鎄鎇鎊鎌鎓鎔鎖鎘鎚鎛鎝鎡2鎦鎧鎩鎪鎬2鎰鎲鎳鎵鎶鎸鎿鏃鏇鏈鏌鏍鏏2鏗鏘鏜3鏡鏢鏤鏨鏰鏵鏷鏹2鏽鐃鐄鐇鐋鐍鐏鐐鐒2鐘鐙鐝鐠鐥4鐫鐮鐯鐲鐳鐵鐶鐸鐺鐽鐿鑄鑊鑌鑑鑒鑔鑕鑞鑠鑣鑥鑪鑭鑰2鑷鑹鑼3钁钂長門閂閃閆閈閉開閌閎閏閑3閘閡閣2閨閩閫2閱閲閶閹閻4闃闆7闐6關闞闠2闤闥陘陝陣陰陳陸陽隉隊階隑隕際隤隨險隮隯隱隴隸隻雋雖雙雛雜雞離難雲電霑霢霧霽靂靄靆靈靉靚靜靝靦靨鞏鞝鞦鞽韁韃韆韉韋2韓韙韜2韻響頁2項3頊頌8頗領頜頠頡頤頦頫頭頮頰頲頴頵頷2頻頽顆題3顒2顗2顛類顢顥顧顫顬顯2顳顴風颭2颱颳颶颸颺2飀飄飆飈飛飠飢飣飥飩2飭飯飱飲飴飼3餃2餈2餌餎餏餑2餕3餚2餞餡館餬餱餳餵3餺餼餾餿饁饃饅饈4饑饒饗饘饜饞饢馬2馱馳馴馹馼駁駃駉駐5駘駙駛駝駟駡駢駪駭駰駱駸駼駿騁騂騄騅騊騌3騑騖騙騞騠騤騧騫騭騮騰騱騵3騾驀5驊驌3驕驗驚驛驟驢驤2驪驫骯髏髒體2髮鬆鬍鬚鬢鬥鬧2鬮鬱鬹魎魘魚魛魟魢魨魯魴魷魺鮀鮁鮃鮆鮈鮊鮋鮍鮎鮐3鮚鮜5鮣鮦鮪鮫鮭鮮鮳鮶鮸鮺鯀鯁鯇鯉鯊鯒鯔3鯛鯝鯡鯢鯤鯧鯨鯪鯫鯰鯴鯷鯻鯽鯿鰁2鰆鰈2鰌鰍鰏鰐鰒鰓鰛鰜鰟鰠鰣2鰧2鰭鰮鰱2鰵2鰹3鰾鱀鱂鱅鱇2鱒鱔鱖2鱚鱝鱟鱠鱣鱤鱧鱨鱭鱯鱲鱷鱸鱺鳥鳧鳩鳬鳲2鳶鳾鴆鴇鴉鴒鴕鴛鴝2鴣鴦鴨鴯鴰鴴鴷鴻鴿鵁2鵏4鵜鵝鵟2鵪鵬鵮2鵲鵷鵾鶄鶇鶉鶊鶓鶖鶘鶚鶠鶡鶥鶩鶪鶬鶯鶱鶲鶴鶹3鶿3鷄鷉鷊鷓鷖鷗鷙鷚鷟鷥鷦鷫鷭鷯鷲2鷸2鷽鸂鸇鸊鸌鸏鸑鸕鸘鸚鸛鸝鸞鹵鹹鹺鹼鹽麗麥麩3麯麳麵麼黃黌點黨黲黴黶黷黽黿鼂鼉鼕鼴齊齋齎齏齒齔齕齗2齜齟2齣齦齧齪齬齮齯齲齶齷齼龍龎龐龑龔龕龜鿁鿓";
/** Forms that Japan has simplified or made, and Chinese does not write. */
const JAPANESE_CHARACTERS = "両乗亀亜仏仮価侭値倹働兎児円冨冴処凧凪剣剤剰労効勅勧勲匁匂単厠厳収咲唖喰営噺嚢団囲図圏圧堺塀塁塩増壊壌壱売壷変奨妬姉娯嬢宍実寛対専尭峠峯嶋巌巣巻帯帰庁広廃廻廼弐弾従徴応恵悩悪惣懐戦戯戻払抜択拝拠拡挙挿捜掲掻揺摂撃斉斎晩暁暦曽杢枠査柾栂2栢桜桝桟梶梼椀椙椛検楕楳楽榊様樋権樫欝歓歩歯歴殻毎気氷汚沢涙涜渇2渋満溌滝潅瀞瀬焔焼犠狛猟獣瑠産畑畠畳疎痩発皐県砕砿硲稲穂穏穐穣窓竃竜竪笹箆篭籾粂粋粛経絵継続総緑縁縄縦繊繋繍聡聴脇脳臓舎舗舘艶苅茘荘蔵薗薫薬蛍蝋蝿衆袴覇覚覧観訳読諌謡譲讃讐賎賛贋転軽輌辺2逓遅遡郷酔醗醤醸釈鉄鉢鉱銭鋲鋳錬録鑓関闘陥険隠隣隷雑雫霊靭韮頚頴顔顕駄2駈騒験騨髄髪鬪鮎鯵鰐鰯鴫鴬鶏麿黒黙鼈齢";
/** New and old form of the same character in Japan, side by side. */
const JAPANESE_PAIRS = "万萬与與両兩並竝乗乘乱亂亀龜予豫争爭亘亙亜亞仏佛仮假会會伝傳体體余餘併倂侠俠価價倶俱倹儉偽僞兎兔児兒党黨円圓写寫凜凛処處剣劍剤劑剰剩励勵労勞効效勅敕勧勸勲勳匀勻区區医醫単單即卽却卻厠廁厳嚴参參双雙収收叙敍叙敘台臺号號呪咒唇脣唖啞営營嘘噓嘱囑噛嚙団團囲圍図圖国國圏圈圧壓堕墮塁壘塩鹽増增壊壞壌壤壮壯声聲壱壹売賣変變奥奧奨奬奨獎姉姊嬢孃学學宝寶実實寛寬寝寢対對寿壽専專将將尭堯尽盡届屆属屬岳嶽峡峽峰峯巌巖巣巢巻卷帯帶帰歸庁廳広廣庄莊床牀廃廢弁瓣弁辨弁辯弐貳弥彌弯彎弾彈当當径徑従從御禦徳德徴徵応應恋戀恒恆恵惠悩惱悪惡惨慘慎愼懐懷戦戰戯戲戻戾才纔払拂抜拔択擇担擔拝拜拠據拡擴挙擧挙舉挟挾挿插捜搜掲揭掴摑掻搔揺搖摂攝撃擊撹攪数數斉齊斎齋断斷旧舊昼晝晃晄晋晉晩晚暁曉暦曆曽曾条條来來枢樞栄榮桜櫻桝枡桟棧桧檜検檢楼樓楽樂概槪様樣槙槇権權横橫欠缺欧歐歓歡歩步歯齒歴歷残殘殴毆殻殼毎每気氣氷冰没沒沢澤浄淨浅淺浜濱涙淚涛濤渇渴済濟渉涉渋澀渋澁渓溪温溫湾灣湿濕満滿溌潑滝瀧滞滯潜潛瀬瀨灯燈炉爐点點為爲焔焰焼燒煙菸犠犧状狀独獨狭狹猟獵猫貓献獻獣獸瓶甁画畫畳疊痩瘦痴癡痺痹発發皐皋盗盜県縣真眞研硏砕碎砺礪礼禮祢禰祷禱禄祿禅禪秘祕称稱稜棱稲稻穂穗穏穩穣穰窃竊竃竈竜龍粋粹粛肅粧妝粽糉糸絲経經絵繪継繼続續総總緑綠緒緖縁緣縄繩縦縱繊纖繋繫繍繡缶罐群羣翻飜聡聰聴聽胆膽脳腦臓臟舎舍舖鋪舗鋪艶艷芦蘆芸藝茎莖茘荔荘莊莱萊萌萠葱蔥蒋蔣蔵藏薫薰薬藥虚虛虫蟲蚕蠶蛍螢蛮蠻蝉蟬蝋蠟衛衞装裝褒襃覇霸覚覺覧覽観觀触觸訳譯証證誉譽読讀謡謠譲讓豊豐賛贊贋贗践踐転轉軽輕輌輛辞辭辺邊逓遞連聯遅遲遥遙郎郞郷鄕酔醉醗醱醤醬醸釀釈釋鉄鐵鉱鑛銭錢鋳鑄錬鍊録錄鎮鎭関關闘鬥闘鬭陥陷険險随隨隠隱隣鄰雑雜霊靈静靜頴穎頼賴顔顏顕顯餅餠駅驛駆驅駈驅騒騷験驗髄髓髪髮鬪鬥鴎鷗鶏雞鶏鷄鹸鹼麦麥麹麴麺麪麺麵黄黃黒黑黙默鼈鱉齢齡";
/** From U+4E00 on, a bit each from the lowest, in base64: cp932, and of JIS X 0213 what is not Chinese. */
const JAPANESE_SET = "v//3w0r3Zpu/6OL3DAM6wmV/9vt3+Uke3+3x7z/p71gP/2c0AMD7f837//8Qxuv/bv9f7wPo5Pp/f5e9P8Bv9ff+3/7+f20K79fvlu00dyF75H/fB7S/Zr32e/f+43ZO33v1/4q1vp///72VdX/iUX3+7yN/P//1fD9seed292f9TfogtEbvH7i+8P171r+jvTf+nfm+83/7t/f7/xf/z++96/+7vy//7z+eX2nyv+ucQVinc+/9LS3//O6+//8FHv8H7FN+QHvd5wLA0H/7uHv/B5D3/4z/nwcAAWfzTuTx8XEAAMxue/Oyy30JAAD428+e95h/RYD6Wpb9HALA4uCn1wsAk/8z3/oZSF+/NgXxnTDm5XteUC//i//rSc2mn79uvff3manl1AcC9m873gYbuPafFQkhydn88Nsi8f99PyDq06Q3pgOut8eWCyXTq7/Z8EdNDl++df/3N9qXPmSefT++f+/h2MO/76//PDkefOiquLGNXlovH/b4zdaJC3KO1bmnYRDzEyFE7DSAzBAITd6FECb9VpvBFGtGYSwDG8AqJjRVQSsY9/14yyvV+f/7v3zz/5f/8t3v99t75f7/zsRde2f/Y+0r3r/zcz6AlRegzx/+XaAKhSID53cswmj3r90KEqLMXS+SF7ZJxp4dvaqVWJU3iHrPa/9JvmvNOFavIantYbla89keff3/m8zgFPU96uNO33/+Lxvb/9r/+/v++/P5s3XbO9++v/e/v89zl/+7M7g733MX/2+9gOTtv/evKgTPP/emv7+jwH5//u39Bv959MM6/68B/z/P9//ehx3z9vZ/KOet2f/Zn2Tft7F+RFfL/yHw7rL09Zt3f/zPzh3r33tpXRtBQv495v9bQBjqfuS3vz8D9O7Anj8Lg4CrZP4avr0b4Hv2vRnXdM///zRoe8N/HCta/AdApswRdbNxxATIDr2LolgtCIEt73prDfq2frcF/7b37DOHWPtc3vb/uOP3480YtSW+V6e7+/i9s37b1YvnMzfe3fd+8P//+55/z4b7///5n5t7x79VaDbb39NQvkFbvf+r6/z6xX3a5eLze/J/9P/YoNrvP0eC/zt/x5tv1tL/2h4A2eOGvx+7X2e/u4jI994+odm/7+9/Hni//7e7/cU++//PHm4Fe6tkRrh+f/+//wdkdhnj6Bfdq/3LY6zvfuovnL7uH0/97/BPZ4vWDAzF22qT+C/cG+lOE3v8lBUPPPyOx+iLmeTvyHZdq1/eue99LuDJHf+///l7XI3I2IqCNOefihgQ+M0H7LX+ha1dbf4x/R8GaB//drb/Pq//HwCR3I7O8M9+6zIAgN/71pETo3X+GwDctLPl3Sfvd9//H7EPKO7/+kRfOP/e+YzJTOgFsEmzpezerD3/OmIA+JTrVrd7DW2+b9kigJ7/V/ERdd9534X7xWtS7wcwzRPba3bjrqLtyZGVVphfMmE42gExYkbkixD4mw8AjXqyAAACJvibEFZD6EIR4l7vFvVTACKxlXSOBdEPxhtb/ZbhcCDbwSOprBC9dfzv2e3/j8uW+5diTAiF8VdC31LliycymH+0LMz7tM/+7jjgxeHJ36cf+0750WUvrLpl/0xi62ay7/sGCgx0/3+G2yiu/t3vT0Dri4fX788nrgCXWd3NT9edenDu1fudz//Z/5f+977f/+bePzQsCL/3//S8+5/SH9Sfv2z6/yE9Hv8fZJO291d9/3lp/v/l0adOP8Ta+1VXS9NftN51YrB35eTE3f8NHfYBeHLENfBr+ogipt799hsZZFI2Iu9wNIS40QJwG50UVML0umSatyT84l9fjNOVXOrDUAfe4X4z/POP+/2lK4TeM/x6OcLPG+eXn3bl/z4DGI1/st+D6Lf//fPhsq8uced/Df3BCdZp3vj/Lr7vv1Pv1I0Gy+n/e6rj+3cg8fY/BNDq9/8jtHc995/QLHEn/Vff+p7K6x3a52m0//+78i1Czqq1yfdpz/41x9z1xYp0Tf2v/39P/C/2//nLfu5Fb69uu8r+zfz/7/385nd/v3YOMw+n+M/57u76bHXn5u4p+873f30AAAAAAAAAAAAAAAAAAAAAAABA/bjwP7n7b6fj7f3TdF7nVLNr1TSIa9sN/v/d//NTUfn+WQRExVeh/+ryW0h/5r4WB3j19G9z4DZ77A+AXZmSK3bgWL+A48uTh3/NaXQdQz3tZ+/q77s9f/++983/Bl/8F/nKwrfd7dbrm25er/v/n/9gAL/e/y3abv9fwPkO6f83veb/AQQAqbn1Znz/xT8i4KNWW7Ejj9c72vyqAgWWIjPg58af//77NzYIvdJCpxb/1/9LFoDUl7zNULvd/rR84EvP7/cfr4Du85+bu/X/0feG7iG3cyfI3vVszU+WokG2R2D9/5+K4g6AP2ol2q/7g/pqtt758gB//e8f1yjDlv4peqqje8VWifw7qcON+Crs009lln287s/q7n/fjmFnHl9/7v8fi6fqBynEzxVNs/Q//D77goG/c9b0bXfhDedPf7LE3F/svfzLr/md45b9tAEA9DXoKlqjvdX/6X+8+nzrY/9573rv3v2678f7883a3L///Nd4+9X3fNP+QzmJUn7zXt9IutfzO/x99gAAAAAAAAAAAAAAAAAAAAAAAIDn4t+7L14/aF/kfh17l//dv//van5ftbf9uu/dCAAAAAAAAAAA8HrbgDYlI0JJmaxe5d3wrrqdP7Byj1PgywT7I5f3MfofglYevi4/b4b+a0j7vRaYDGmDf62X/fvr//jP//a+8T4AAAAAAAD4++H3nXVsPgR97/Nve/n754/3/tO+/n977/P1t7/fowtvhX9hulWk+zap9eB1IfVXreLXNsj/XAu+NrwP7m6/UVb9f73/+9v/+vbjuvN2/3F40/nX/e/Df/fD4/spZ+6fsanEv+/5rbO7d42fVaEz9//f/AyQL/ddsf579Ae99E3ae3EG+j/L8/YBoi+e4/mHAsh+rToVLt4P7afwGgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgEPd/17j/ztU/sg/f/d3AAAAAAAAcHbVhr8XuNX5fFT9/X7v8r/5x98f835m/wyPxw795Vp+nAVPa97n5lffb9K/c6rh1015etf6f5t7E+D+jf7131d7+L150Pz+T+ycGwAAAAAAAO3TnfwZAJjv7l9wrBf//ddZPn7ne7fbAQAAAAAAwOtocT+2egM//4R8N/s+3E9GnWnrQb989q00DgAAAAAAAAD19dtbwf/b/f6+rnd7RZ/t774+PvnyTWr9/IP57t/kwX+X28PH16m+za+nVb9/f/7n5276x939qW/lDQAAAAAAAAAAAAAAAOAa3QLMS6b5SJ0d/P4FH/I/ns1c2ObsBxLeNr/fhvjG6eodZ4RkZ34AAAAAAAAAAAAAIL+/2e7pcPc531j5N/ux8fe7jMP/jkeclvz6zPzlz/fvJACg93AvAAAAAAAAAAAAAAA=";
/** The same for Big5 with Hong Kong's additions, but for simplified forms. */
const TAIWAN_SET = "m79zw0L5z5us6Uz/AAYIwf95Pst/ecge3y/w9zpL/6k/7z8iBLPd/+779/+f3v3//6/3fQTI/a6//9v/M9D/Z+n7/t/v/7sY6//q/X/v/SSveXd/TPD//fbv+67793v7/3+/lXduvz/7O7T+r3/iEcWm/kW1XdNz+H2d8QcAe3fvX8/w8kf/Hdp+9P4H/7y/n7/bj1l+IFqvMu/rX4q732Lv57aftJ/zvzee9Evyr/sUxNz3sTxVCigv1Yx+/29Z2v9X//tu73vv7RAA/7///fd5/1X//9///9tBRP/vjr3+/59F6P3/2/vv7/B+Du763/8/t/5/P57//////pfn/nfz//iv9v3vb/edZ3//39///q338v3+8m8/2uyzzIGOnz98/QX3HejvfhcA1q///A29uf+/RGD/3tm18P/y/3//fxV6//f/r5H/vv88u37+788f9evfa/zmy3//nZsU/mzU9ja1/oZRsce7FYdu//s/5t3n/9H///v/X397///9D77u37t+6HP/N////3+D/17d//732v//3//q/39//e+uu/vu+/0V8fv9+708e/+9vdvtn/xx+YP/fP/L/99vBbr/b9Q9FYvf8/l7M733Gl9gvz/y///rBcbf/88A9/O7w/j37/3T//fvX+dKrJuX//dvvPaX//c3z6r26edJv+JcXvavPyvYYTv9uPvP/31/nb/kHP19/2P2f///79Pe37L9vK3cY+sZWf/TM76+3/PvH8fb8//m/j8y9+s77bqtAP7/fv//vgL/Nj3v/P+lwPt39fydAf//+/u6/18A///7/32/jNvV6Pf/ff//3f92j35/v5b//9fvv0nF/W/n/5t3d46/bl3mz38dX3/h3v7/1/8hQP97+9z//x8A+P//j/t7AQD//n////MHsPvnv7//1/u//wNi///v///vfxvA/v3d//396wtoH//j+/+/pL/t9336X/i/7t0v/7+f/dv2+/t//v3raqf68/y9/J//E/f6t93t+3743+xu8z+8/f8/8f/pfwa+t4b+/t3ff9F/96cX7//v0f9Ef9l739M///3r7316+/D76/aF/P//6vq/txHQ/49//9///P7/1x4g3f1n734///97IADo9vv/n9+5n/9/Ivh///Xb3/8//f+/DyCU/ft/3/7/////D01k+9/////6X/57AvZ73v//v/r/6zk8//v7/+/fr1DEv/b//v/5/m/svxv/o91LHz2Pz2crsf7/7n/32v+k1M9d9/LL/ezttPm/3V3dnY3/f7trv/vd++9P/LX/4+9/7f//fT8E+N////7/vq/7L4L9/8fv9f//7wcAgN//9/f/////ASDcvv/1v///f///fj2AIL///X//++7////L3hMA693//8z/////fzsA+Pb////81//+//8bwP/t3/7N//d//eD//3//3/84/9/71937/vL/35+/338/9/3/H9M3fsx+h/v6u03x/f93F4D7/3V+if5v239M//7f9/9f733319f/v7e/9//Pd7/3eXf77/b57vx/Ye/Xn+3/j9bd+/f7/+3+9zWkf37Xl18P2P+Xnc977CP/3z/3h+/n3//9/9/88fc//Nvt//x//+/4//8/9v5///+H/+///r//P/bvP7X/+6/37y+d+f//U/fpvfn/92b/n+fF/Tq+/fzF59n8N2e8DH3/v/y3/9+g//+Pv3v+/7M/Pc3z35f39n//1s9tfnLsse18dxz++va/X7rfL+69q/5/+fx03+//hP+/+6r/r73//rz+uX/t858/bPMf4e//vzO8fx9wdf8D3vvT+se/v11fuv+/7b/3v/52Up96+v9+7/ef//+7Lx/2zu3/v/d/3+cz/3bx3X7SDT09v99F7YP++X/Qnad7c+/zn/3DDd//3b+PCr/97sDuc9cP7/3/Pwv9/3cB//L/CbT99zsfsLZD094x//8fn//v/if67z+p+7032775/i3ne3f2we6RPv8sX//2xfX/e/////8n22///+R//c7vD757+/7w3/+///f+nf/71/9uiP///L/u////E//fr//9/8f9/h8AAAAAAAAAAAAAAAAAAAAAAADA57v/Pfnrf+//6P/+fP/z//+v/rf47/+////59/tz1/vyyIVHfd6Q7+P1nm2/rq72Nfz38397sj9/71Xk676+lWbc/X9e99rfh92/qP/tX//+/7en7//33N+3P3f9Z7/897XK/99++/b7uewf77//+/8dBP/bf/3///87wH/1v/6/v//fAAQA+P3K//9//d8B4P//+vu//3//+v5fGQv6///9f/////v950Th3/+f/1f/9/7fTJbf3//t///3+/8baf9//u///+pf///7/9+H++f/6+f3f//H//e+k9//937f7Xl92r6vnx7gfP93v6f///8b2/9cv+BP/38OX/93v91P8P/////7L/673/08/v//f1/e///9/N5/v/u7///v+1/97G6fr/fyj/vvz5dd9veH/vX/wtn//+de/8f+/u953rrf/3/+3t7vj/r5/vbE9gEAfL6/O9/dndXv+aw+U/9z9/dLz3v/3v64f1f7j1X//bv+/9ft/9/3/f///f3r/u////ftv5Hvf1193wAAAAAAAAAAAAAAAAAAAAAAAID67v/ztHa/7y93tr//v7/9/7+1/v7/f79//b//GwAAAAAAAAAA0PudLzf2f5rr//zW5/n7v9/fH/T/5v///2t79/f/+f7/t/5d93//5fs/RTYN/p799/v23+9v//959v3L/+///x8AAAAAAACY6eH/nXT+/gR/bfH9f7nz/h/g/vGW/n97n/v9//+ts8vvhX/huk3wvz+/P/7/69f/3/9/z/v/79e/1/0X//4P/q///37/+vu3/H/65//3/1b6bf/3c///7f/4xf////o//x/+3v//v+v739//3/t97///exP///ff/3/7f//39///97+p3f3//99R+//b//8r8X/v//2/t2m9///7DwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgD1t+9/b/3/j/uk/f9w/AAAAAAAAcB/1B78f/Fv5Hrz/eftv/lu+Vxub/3/8/y6H96/960/7/d93598L5v1Hd9/9v++Q/3992u//+/3zK2BP7//1//nb670L+v/P+/2fHwAAAAAAAPPe/98fAJjvvnZ2rVf/37L/r/+vf//7BgAAAAAAwHv6/T8/vvr/v/928//+/nP+//73/3/3/d/9DwAAAAAAAACp3//HpP+Rz/je/n7/98e9777ef/13j9OT8/zv6a/sd+1ho9uH+H73P5Oh5H+9uHu7/v5z//3jzWG+DwAAAAAAAAAAAAAAAOAm/r79E/Xrb+Pb6z/e3/+D/7/7/x/d//+//v+/////fvv9///+v38AAAAAAAAAAAAAIL7/f///t//z2M/xe/316f+/x8ftX/3//2n///z//973TwBgNxH1/w8AAAAAAAAAAAA=";
/** The same for level 1 of GB 2312 and its simplified forms. */
const MAINLAND_SET = "i29aP7QsFW8o+13jQwALQEDbNgz2eySE42z6gzgUxagC5IPP8YxRFUjgKxopkgmAECmAKOnXIIAYhIFhSucCBAAgFIdCBABUgIAAFCAQwMghIQAAqBMECACAAASAACgIAAAEAAIAAIB6K1IUJDn7OyMzpBoRkO0IUZoCKBOoSa/LJIYvEWvBrw8kUwCghgSAAAEA6A8PDoCICgSBEAAAxGEBwCJLRACOisfuVJeIu4V0OiCFTEMAiAY/0gt5/M0zGver6MH7MltBBe0bBAEoOUHYZSoAkQoh02O+smBnBBTCAgEIFdACQFgEAADydAARlQYAMYAAiGggAAgQCggIIABCAAkQAFaIAEAAEAAVQAAAwAAACACAEAAEAEwVIDNkSAEAgAghAUaB5IP8U4SAAHwIBAhMahQADEgQhwEAAAZEACIAEgQhAAAQEkEACAAAKAAMwgADAAACACAAEFhJApCgYJSAzpIHlsvSACUAWCPUBUwCIE8ACkAImxQgEQCK+gEAkSECVgBAAgAEAARwgAAABAQABAgABhIUAAICAgAAAAAAAACAAAAAsbNYBiEkqpuAf18MeeL0EA3gIgEAn1KGUiWQABL3J88iQGOAAoIGANANACIIoRAAAAJyJQEIjEBQAAAiAAAAEAAhAAAAAAAAAAAAAAAAICAAYObLnkBukWE9wGACOSQQIAAEAFy50IS71sAgwAEABkgAAATABB2EqonhhAIGAAAsIFQ2AxozDaUBAkSAIGiwgAOBCCLof0B0MKGFAJgIKCUAFLtJvxAiEIBJuQQRIAwikMH7SQYCgwCE0QAAgABRIgCEAYEAAEgAAAABAEAEBRYAQAAAAED9xwUAVJiAg2geCcj+SdIRBu6NNxkisvRzXZvss5rwhkJC7D+NACRk8iHAjkDACIWTRQGtB5gVAKJFAAomEKAngBlQADQAJPAFEAGAAgADtAAmQBByoRUkYARAQAAAAAEABAEAiEDKIJFCakwQlQCAGIqSsqIBIiKIgADlM8IERNAYgqGhAFAIGHwEUMFRRIQAwgCAQBAAAAAAIgAAHdIBK5CoAL0yJE3CQ5AjowHAEgKhdKytwAAQgB9QIZAaoKHfygACBIBzbBEbAP8DQABiAIAAxKEJAAUqJAUBQCIEImAEgBEgAaAAABBEAACAENQDEBAAAZAAAAABiAEAACAABACAAoQCAIAAAAIiAAISEQAAAAASAAAAAAAAAAAAAAAAAACfAAREgBIAAPwEABrKDkwEAgCwgCao9AoCiCAAgIBaiMTDFQGHAqHoEwQFYg6DAIr6Tgj7MBYgSC4F6X0CCIRIIAQGeOrtHgZARpABJFMg6NuHJAFRGEIBEliKCiB00yAbohAFCCBACQAAAMBoAgEQBIRABIIImsR3AxAARIAYAAEICkDAKABRQGAQABBBABACAAgAAQAGAAAAAAAAAAIAAAAAAACQAAAAqGHRAUY0MgDwCDMOAQCL0LuAIgAGYAdAAEEAAFAAQJBAACAQhBCCABAAAAhAIAAgAAAAQAAAAAAU4iOAMQCKxgIkBgMEAAAAkMADFAGBQgPwBxEIQGAYAl4QwAAAAAAAIAAAkApCCADKBQwAJAMAASAEAGiCAQAEAHgQAAAAxAAAwQAIQAAAAAAAAAAABBBcwMAAEAAAlSArrwkgkBASYAQQAUCAwoYz2CZyoAd0SQQNEQIiAICBUA4QwQAQAEAICABp1AhCAABABoBkxdeJAMAUUQIqAIBBg8AUAwADCEoYAAIwQAQAoBYICAAAgAgsakjgBzDUFIAAkU0hAOQgAFiAEABygpmAABtAIgwhAAABgAQCAAAAAAAAVAIBQOAkoYABM4AAAAAAAGpLKgaB0IIBKUFogAQJAAi4QACCAAAA0IQaIMaxYCAAgAAIQMIpoACCSAgyCEARAFQAilcsAACAQgEgsADCLwIAwAAKAgJAggCAAEAAgAAAgAIgAAAAABg4AAKksTBECkKCJGCSAYAACAAEAACFiAAAAAAAAABAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAQAAID/v+/n//+//+/v//3/+/6///8/BQQAowQERhQAAlQQxBIAACIiEBCBAQADGCswoQOEBEipBDwQBQAGAADYGkAtN8YExEtQQFSCjUklRKZbBACAQkFADDMAIGAB/gGEAjkAAQgATQAAAAgkGBhhMBTQCBTjCoAAAAEAgA1EBCmEMGCwCiKC+ZLIYIgCAj7AMgCAGWADQAIV3Pv/gABgQgAAAAjeN4CUABABAgYAEHAAIPABACAAAIAIChgiAIQaABIAAAQBEAJCoGkQAAAAAIoEAhiANgAGAAAAABRAEAAACADEAAAAgikAEAIACAAAQgAAAAABAMADRABYAuIHFCAQEBAAAMHMEAoQQB9CBQCkEQIAAACAQ4AAAABQUAAgAIAAAQAEAAAAAAAAAAIAACAABAAAACEwkAIqWYEAMihEEAAoAgBmADACPAAYAwQABQggBBAAEAAAgAAAAIBCAAAAAAAAAPbfB0BIgAAAAQAAAAAAAAAAAAAAAAAAAgAGCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAEAAAAAAAAP/v/fd///7///v////9/7////8AQhAAAAYMAAYAEgAAAAAAAAAAAAAAAAAAAAAA4P7//////3l/XwjxACIMAIAIABpBGBgC4ACFqA8AlABABJYAABAJBgBAMAWAgoAAEACYBAQAAAAAAAAAAAAAAAAAAAAAAAAAAMD7///+7/vfCAsDYrZBE/sELokjT4aV7EVAAFmGoIgAKGAggAEACiBM1CIOAsQLIMIhECEEAAACAAAAAAA6hGQoVOLhgAoEDAAAAACA9gIQAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4P+9/v////9/f+f7v///9////+9+//ff9/bf+/6/T4AAAAAAAAAAAAAAAAAA7/9/f//3lgBAfIjxOyEIlgfgAGCIEROAAEBg87AgAAEFyEKTIkhQACAEAwAATEonAlgAACgGAQGgBAAAAAAAwD5oAAAAAAAAAAAAAAAAAAAA4P//t9v99wAAAABALscAAQAAACABAAAAAAAAAAAAqP/3tPOtfwIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8Pv/953P/b8BAAEgGAgBAAAAAAgACAAAAAAQloIQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkOZpN9z/a/89+Pz58wQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIBvv+7n/t+iXdg/C8AAAAgAQAAAKRBiEgEABgBAAGgIAAEAAAoAAAMAAAAAgPkfAI4AAAAAAAAAAAAAAAA=";
let table;
let news;
/** The forms of every UTF-16 code unit, for loops over `charCodeAt`: bits of the constants above, 0 for what is no ideograph. */
function hanFormTable() {
	if (table !== void 0) return table;
	const forms = /* @__PURE__ */ new Uint8Array(65536);
	const mark = (characters, bit) => {
		for (const unit of unpack(characters)) forms[unit] |= bit;
	};
	mark(SIMPLIFIED_CHARACTERS, 1);
	mark(SOMETIMES_SIMPLIFIED_CHARACTERS, 2);
	mark(TRADITIONAL_CHARACTERS, 4);
	mark(JAPANESE_CHARACTERS, 8);
	for (let at = 1; at < 774; at += 2) forms[JAPANESE_PAIRS.charCodeAt(at)] |= 16;
	for (let at = 0; at < 774; at += 2) forms[JAPANESE_PAIRS.charCodeAt(at)] &= -17;
	fill$1(forms, JAPANESE_SET, 32);
	fill$1(forms, TAIWAN_SET, 64);
	fill$1(forms, MAINLAND_SET, 128);
	table = forms;
	return forms;
}
/** The ideographs of the packed sets. */
const FIRST = 19968;
const END = 40960;
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Sets a bit for every member of a packed set: six members a character of base64, the lowest bit of a byte first. */
function fill$1(forms, set, bit) {
	let held = 0;
	let bits = 0;
	let at = FIRST;
	for (let each = 0; each < set.length; each++) {
		held = (held << 6 | BASE64.indexOf(set[each])) & 65535;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		const byte = held >> bits & 255;
		for (let place = 0; place < 8 && at < END; place++, at++) if (byte & 1 << place) forms[at] |= bit;
	}
}
/** The form that Japan uses now in place of an `OLD` one; 0 for any other code unit. */
function newFormOf(unit) {
	if (news === void 0) {
		news = /* @__PURE__ */ new Map();
		for (let at = 0; at < 774; at += 2) news.set(JAPANESE_PAIRS.charCodeAt(at + 1), JAPANESE_PAIRS.charCodeAt(at));
	}
	return news.get(unit) ?? 0;
}
// src/filters/han-forms/base.ts
/** Kana make a text Japanese from this share of kana and ideographs on: Japanese prose has 30 to 60 %, headings 15 %. */
const KANA_RATIO = .12;
/** A text with a smaller share may be either: a Chinese one with Japanese names, or a Japanese list of names. */
const KANA_TRACE = .01;
/** Characters that Chinese sentences have and lists of Japanese names have not. */
const CHINESE_GRAMMAR = "的了是這们們我他她你沒没";
/** The base of a text that has ideographs. */
function hanBaseOf(text) {
	const counts = text.scripts();
	const han = counts.of(3);
	const hiragana = counts.of(4);
	const kana = hiragana + counts.of(5);
	const hangul = counts.of(6);
	if (hangul > han && hangul > kana) return "ko";
	if (kana >= KANA_RATIO * (kana + han)) return "ja";
	if (hiragana === 0 || kana < KANA_TRACE * (kana + han)) return "zh";
	return chineseGrammar(text.text) <= japaneseForms(text.text) ? "ja" : "zh";
}
/** How many characters of Chinese grammar a text has. */
function chineseGrammar(text) {
	let times = 0;
	for (let at = 0; at < text.length; at++) if (CHINESE_GRAMMAR.includes(text[at])) times++;
	return times;
}
function japaneseForms(text) {
	const forms = hanFormTable();
	let times = 0;
	for (let at = 0; at < text.length; at++) if (forms[text.charCodeAt(at)] & 8) times++;
	return times;
}
// src/filters/lexicon/chinese-function-words.ts
const list = (words, rest = {}) => words.split(" ").map((word) => ({
	word,
	...rest
}));
/** Behind 是 they make Japanese words: 是非, 是正, 是認, 是枝. */
const AFTER_SO = "非正認枝々川永";
/** Behind 以 they make Japanese words: 以外, 以上 … */
const AFTER_BY = "外上下前後内降来北南東西遠心";
/** By the character that a text is searched for, the rarest of the word in Japanese. */
const CHINESE_WORDS = new Map(Object.entries({
	們: list("我們 他們 人們 們的 它們 咱們"),
	這: list("這個 這些 這樣 這是 這種 這里 這裡 這兒 這麼 這次 這一"),
	麼: list("什麼 怎麼 那麼 多麼"),
	沒: list("沒有"),
	還: list("還是 還有 還可 還能", { notBefore: "返償奪送生帰" }),
	而: list("然而 而且 而是", { notAfter: "して" }),
	此: list("因此"),
	是: [...list("但是 就是 也是 都是 這是 還是 那是 是因", { notAfter: AFTER_SO }), ...list("是的 是在 是我 是他 是一個 是一種 的是", {
		notAfter: AFTER_SO,
		notBefore: "国社校党"
	})],
	雖: list("雖然"),
	該: list("應該"),
	已: list("已經"),
	候: list("的時候 有時候"),
	些: list("一些 這些 那些 有些 某些", { notAfter: "か細末事少" }),
	很: list("很"),
	或: list("或是 或許", { alone: true }),
	許: list("也許"),
	為: [...list("因為 認為 成為"), ...list("為了", {
		notBefore: "行作人",
		notAfter: "承解"
	})],
	於: list("由於 位於 對於 關於 屬於 至於 基於 在於 等於 用於"),
	甚: list("甚至", {
		notBefore: "幸深",
		notAfter: "極"
	}),
	如: list("如果 例如 比如"),
	以: [...list("可以", {
		notBefore: "許認不裁免",
		notAfter: AFTER_BY
	}), ...list("以及", { notAfter: "び" })],
	與: list("參與"),
	會: list("不會 可能會 會在"),
	歡: list("喜歡"),
	來: list("越來越 帶來 看起來"),
	國: list("美國 德國 法國"),
	禮: list("禮拜"),
	將: list("將會"),
	並: list("並且"),
	從: list("從而 從此"),
	個: list("這個 那個 每個 兩個"),
	只: list("只能 只要 只有 只是", { notAfter: "枝々" }),
	給: list("給我 給他")
}));
/** Places that Japanese texts name with a character which no Japanese word has. */
const PLACES_AS_SPELT = "九份 深圳 亳州 滁州 邳州 邯郸 漯河 涿州 沅江 岘港".split(" ");
// src/filters/lexicon/simplified-words.table.ts
/** Words of two characters: the first one, then every second one it goes with. */
const SIMPLIFIED_PAIRS = "一丝两个举会体侧则剑动双发号员响团场块声处头对层届带帮应开张战时条来枪样桩灯点盏盘笔类级纸线组经缕脚脸节记贯轮辆边连门间队阵页顶项顿颗齐 七个届 万个亩历吨头岁户线辆镑 三个军国声层峡户条点种类级节门间项 上书场学将层当扬报来涨篮级线网课调车边阵风马 下乡发场层属岗来楼级设调车载辖边达过锅颌马 不仅会变够对尽当断无时满胜见觉计让许论该详语负败过远适错问难须顾 与会其否 丐帮 丑陋 专人任利制区家心政注用科程著 且说 世纪袭间 业主余内已界 丛中 东京北南岸征方晋湖盟西道部面 丝毫 丢下失掉 两万下个代件会位倍列匹千口句只名地声天家届岸幅年广座性手把支方旁日晋条极枚栖根次步派点用眼种端翼者艘行路道部院面 严刑加守密寒峻整格禁酷重 丧事失 个个人体儿别头子性数股 丫头环 中专东亚军医华叶国场学将层枢级纺线统药间队 丰产厚富收满盛 临床死界走近 丹麦 为主了何准名啥害政数期止此民生着重首 主义体办动场导将帅干张战机权编观队题 举人例出手措止行 久远 义气父 之内后类间际 乌桕 乐于器意曲舞趣 乘势员机车 九个线间龙 也罢许 习俗性 乡下村里 书上信写城店房本桌法生画目籍院面 买房方来者 乱打砍 乳头 了结 争取吵夺执斗相端议论辩 事业儿关务变后实态迹项 二则战来楼爷环级门 云南朵盘集雾 互为动补 五个届横种门间项 亚洲 亡国 交战换汇纳织给谈货锋错 产于值出区卵品地物生能量 京剧师广 亮丽点 亲人信兵切友口密属征情戚手政王生眼自身近 人丛为们体参员声头学数权气种称类质选间马 亿万元年株 什么 仆人 今儿后 介绍质 仍旧 从不业严中事前头容小属未来此没而 仔细 他们俩杀 付给 代为价号数码谢 以东为内后备来 仪仗器式表 价值格钱 任务职 份额 企业图 休养闲 众人多将 优于先劣化惠点秀美胜良越雅 伙计 会上儿合同后员场址审师意战晤见计议试谈长餐 伞兵 伟大 传世人令入出到呼奇媒授播教来染球真言送 伤亡人口害心感痕痛 伦敦 伪装造 估价计 伴侣随 伸缩 但愿 低价声头温级 住处 体会内制力型外弱形格检液温现积系育能虚表裁质贴重长面验 何况处尝时种 余亩处种额 佛经 作业为响对战风 你们 佣工 使劲节馆 侄儿 侍从卫 供养应电给 依据旧赖 侠义 侥幸 侦察查 侧耳身重面 侨眷 侵华权蚀袭 便当 促进销 俄军国 俗称 俘获虏 保养卫护荐证险 信号誉贷赖 俨然 修习养复炼筑缮补订 俸禄 俺们 倒转闭 倔强 候补 借机贷鉴 倡导议 债券 值钱 倾向听心斜覆 假装设说 偏离见 做梦饭 停产当战滞车顿 健壮 偶尔 偷袭 储存蓄量 僧侣 僵尸 儒学 儿女媳子童 允许 元气 兄长 充军实当满电 先后进锋驱 光临华学泽电盘纤线绪缆荣谱辉 免费 党内员委政派章组风 入党关学库狱选 全书会体党军区县国场岛权盘称线长队 八个宝届 公众关办务园孙开报约职认顷 六个届 共计识 关上中于内切口外心押注照税系 兴建盛致衰起趣 兵团权马 其内后实时间 具体备 典礼 养成殖活猪 兼备职顾 内乱侍侧力功务参在地外存容心战政河涵脏膜讧设部里阁陆 册封立 再创现见说 冒烟险 写下作信出成道 军中事人令力区士委官容工心情政方机校械民火用种装警需 农具夫奴家村民用田行 冠军 冰凉 冲出击刺动天开撞散杀洗着破积突虚锋 决不定心意战断无策计议赛非 况且 冶炼 冷却战静 冻土 净化 凄凉 准则备确许 凉拌爽 减免小少弱肥退 凑巧 凝结视 几万下个乎件位何分十千口句只名块声处天家年张日时条杯根次步点率百眼种经遍道项 凤凰 凭借证 凶恶险 出产击动卖发国场头来栏没炉现访资钱门题马 击中落退 函数 刀剑枪 分为会别区团头属开担数离类给钟队 切块实断 刑场罚 划一出分定归 列为举强车 刚好才果 创下作刊制建意新立造 初时级 删除 判决处断 利润税 别人名国墅扭的 到处来达 制剂备导约药订 券门 刺伤杀 刻画 剂量 削减 前后头导来线辈边进锋门 剑法 剥削夺落 剧中作情本毒烈照痛目社院 副将总职 割断 力争图学气 劝阻 办事公好学法理 功劳勋绩课 加剧强热筑紧纳装 务必 劣势 动乱人作力向工手机物用画能脉身静 助学 劲儿力 劳作力工役累 势力必 勇气 勉强 勋章 勤务劳奋 勾当结 包围机装 化为军妆学疗纤验 北侧约纬边 区内分划别区域委政长 医保务学师治生疗药院 匾额 十个几岁 千亩张户 升华级腾迁 午后门饭 半个头岛径数点边 华中人北夏山瑞表 协会作助同商定 卑职 单一个人位体元兵刀向打板果独薄行身 卖出国掉 南侧边阳 占领 卡车 卧室 卫兵士星校生 印记证 危机险难 即将时 却是说 卷入烟 厂商家房长 厅堂 历代任史届年来次法程 厉声害 压低倒制力抑迫 厕所 原产则来种 厢房 厨房 厮杀 去处过 县令城域境委市府里 参与军加展战政数照考见观谋赛赞 又称 及时 友谊 双儿双向层手打方桥目眼脚腿臂边重 反击动响复对应弹潜贼馈驳 发亮作信光兵出射展布怒愁抖掘放明泄源生病票育自行表言誓起送酵音 取决经缔胜 受众伤体损热贿过 变化幻形得成故更法色量革 叙事述 叛乱军变 口号头径气语 古尸时称诗迹 叩头 只当见顾 叫卖唤声 召开见 叮嘱 可恶爱见观谓 台湾阶 史书册学记 右侧倾边 叶子片 号令召码称角 司机长 叹息气 吃亏惊饭 各个别县国处异条种类级门项 合兴称营计资适 吊舱 同声学时样类级门 名为义优单声头将师气称胜誉词贵额 后世主人代任劲勤卫台唐备天头宫市悔方期来果生续者背裔边退部金门院面魏 向东导来 吓人唬坏 君权 否决则认 含义 听从众候到力取听罢见觉话说 吭声 启奏用示程蒙 吵闹 吸烟 吹灯 吼声 呈现 告别状终诉诫辞 呐喊 呕吐 员工 呜咽 周围岁边长 味儿 呼吁啸声应 命运题 和丰约谈谐 咨询 咱们俩 咸宁 品尝种级质 响亮声起 哑巴 哪个儿里 哭声 哲学 唤起醒 售价 唯独 商业会务场标议贸贾 啊哟 善恶 喉咙头 喊声 喘气 喜剧悦欢爱讯 喧哗嚣 喷出气 嗅觉 嗓门 嘈杂 嘱咐 嘲讽 嘴边里 嘶哑 噩梦 噪声 四个处种级维项 回乡击国复头应归忆报来转过锅顾 因为 团体城子 园区子林 困扰难 围住剿困城攻棋着 固体执 国事产人企会债共内力务势号土外安宝家宾师库徽情政旗有民王立籍美营语贼道门防际 图像册形案片画 圆圈形柱 土块层 圣上人地旨母水 在内场线职 圪节 地产势区图坛壳处层带点狱盘质铁 场上合地所景面 均匀 坏事人 坐标镇骑 坚信决固守定持硬 坟墓 坦诚 垂体 垄断 型号谱 埋头 城乡内区墙头楼镇门 培养训 基准层数础 堆积 堕落 堡垒 堪称 填写报补 境内况 墙上壁角 增产发强设进长 墨镜鱼 壁画 士气 壮丽士大族观 声乐势名响学息援明望波称誉调道音 处于以分在境方死理置 备受有案考降 复仇制原合旦明查活辟 外侧债号围国壳头层来汇电观语贸资边长 多个么变处岁数条样种边长项 夜里间 大专业为举乱众会体内军厅厦厨国块声头奖妈学寿将帅师战户权树桥楼气汉爷盘礼祸红约纲胆脑营观败赛连选门队陆顺风鲵麦 天体坛气监线赋门顺鹅鹰 太医师庙监阳 夫妇 央视 失业传声学误调败踪 头上儿号球疼痛皮盔目等部陀骨 夸大奖张 夹攻 夺冠去取回得目 奇异观迹 奉献 奋力勇斗起 奏折 契机 奔腾驰 奖励章金 奥运 女儿尸队 奴仆隶 奸贼 她们 好几办听坏处汉评转 如实愿来 妄图 妇人女孺科 妥协当 妨碍 始终 姑妈 委员 姿势态 威严慑胁风 娘家 娴熟 婉转 婚后礼 婴儿 婶子 媒体 媳妇 嫔妃 子孙弹 孕妇 字体号头数样画迹 存储 季节风 孤独 学业习会位分到历员堂士子家府期术校派海生界科者联艺苑说费问院风 孩儿 宁愿 它们 守军卫备护 安内稳装陆静 完备毕 宏伟观达 官儿军员场绅职话 定为义价时点论额 宝业刀库座物玉贝贵 实事体例力在地德情惠效施物用行践 审判定批查核理美 客厅场户机气观车运 宣传战扬称统读 室内 宪兵政法章 宫中内墙女廷殿灯门 害虫 宴会请 家乡产务园属庙当电里长门 容积许 宽大容广度恕敞松 寂静 寄养 密码 富农强户贵 寒气风 寝宫 察觉 寡头妇 对了于付内准口外岸峙待手抗方此比照称立策象面 寺庙 寻常思找求 导体出向引游演管致航 寿命 封锁闭 射击电线门 将军士来要近领 尊严号贵 小儿区厮声学将岛张摊时组肠说车队马麦龙 少妇将数爷见 尖锐 尘土埃 尚书无 尤为 就业医职让读 尴尬 尸体身首 尽力头快情数早管量 尾鳍 局势长 层次面 届时 屋内里顶 屏风 展开现览 属下于实性 屠杀 屡屡次 履带 山东体势区墙头脉间顶 岁月 岂可能非 岗位哨 岛上主 岩层浆盐 岸边 峡谷 崇祯 崎岖 崩溃 崭新 州长 巡抚视逻 工业会农厂场艺贸资 左侧脚边 巨响头额 巩固 差别异点错额 已经 市内区县场级镇长 师傅兄哥大妹弟徒父 希腊 帐篷 帘子 帝国 带上兵到回有来走 席卷 帮主助忙手 常务数绿见规设识驻 干事净吗扰旱活流燥粮线脆贝部重面预 平儿时稳缓遥静 年产内后头满级纪轻间龄 并称购 幸亏运 幻觉 幼儿时虫 幽灵 广东告场大州播泛西阔 庄严 庆典幸祝 庇护 床单头边 库存 应付力城声届当急有用聘邀酬 底层盘 店铺 庙宇 庞大 废墟弃物除 度过 座谈 庭长 康复 廉价 延续误长 建华国筑议设 开会元出去口国始封局展工幕心拓挖支放明来水端胃花赴辟通采除 异常性 弃权 式样 引发导来桥见诱进领 弥漫补 弯曲腰 弱势点 弹劾性簧道 强制力化占国壮大度弱悍烈盗盛硬者行迫 归于入属来附 当下中今代众作做儿先兵初前即地场天头官局年成日时晚然真着选阳面 录像取用音 形体势态状 彩电画绘 影响视 彻底 往后来 征兆战求税集 径流直自 律师 得体来胜 御驾 循环 微观软 德国语 心动头怀态惊愿灵爱肠脏里 必备将胜读须 忌惮讳 志军愿 忘记 忠义实诚 忧郁 快乐点 念书头 忽视 怀中孕念抱有疑着里 态度 怎么样 怒气 怜悯 思绪维虑 怡悦 急剧 性别状质 怪异 总之会体值共兵分和局得成数是理督称算管能裁部量 恋人爱 恐惧龙 恢复 恰当 恳求 恶人劣化心性意斗毒鬼 恼怒 悄声 悬崖念挂挑殊 悲伤剧壮惨愤观 情况势怀愿报结绪节调 惊人叫呼喜奇恐惧惶慌疑醒 惦记 惧怕 惨案白败遭重 惩治 惬意 惭愧 惯例性 想来见 愈发 愉悦 意义图愿杨见识 感动叹应觉谢 愤怒慨 愿意望 慌乱张 慰问 懒得 戎装 戏曲称 成为书亲员绩虫败长 我们会军国辈 戒严备 或许 战乱争事俘功区友后国士局役斗机果死法火略胜船 截断 户口外籍部 房产价里门间 所为学属说谓长 手势头术机枪续脚艺里 扎实营 扑通 打伤击动发听响开扫扰断猎败 执意掌政教法行 扩充大展建散 扫地描除雷 扬州起 扭头转 扰乱 扶贫 批发复评 找寻 承办担袭认诺 技术艺 抉择 把头 抑郁 抓紧 投产掷机诉资 抖动 抗争体击战敌议 折叠子扇断腾 抚摸 抛弃 抢先劫占救 护士法照理送 报上仇价刊名告知社答考表警道酬 抨击 抬头 抱负 抵御挡触达 抽屉烟签调 拂尘 担任保子当心忧架负 拆开迁 拈阄 拉动开 拍卖摄 拐杖 拒绝 拔剑 招办数来标 拜见访谢 拟定 拥入戴抱有 拦住截 拨打款 拳头脚 拿来 持续 挂念牌钩 指头导挥数标点责针 按时说 挑战衅选 挡住 挣扎脱 挤出 挥手舞 挨打 挫败 振兴动奋荡 挺进 捍卫 捐献赠 捕捞获鱼 损坏失害耗 换上取届成来装 捣乱 据悉此点称说 掀开 授权 掉头 掌声柜门 排挤练长队 掠夺过 探听头测讨险 接应纳见触轨过连 控诉 推举动广开断测荐辞进迟选销 掩护盖饰 描写绘 提炼议请问 插图 揭发开 援军 搀扶 搅拌 搜寻 搬迁运 携带手 摄入影氏 摆在手放脱 摇手晃 摊子 摧残毁 撇开 撒谎 撞击见 撤军离销 播种 撰写 擅长 操场纵练 支书撑线队 收买复录敛缩获购费 改为写动变称组编装观进 攻关击势坚读 放养声宽开弃电疗纵过进 政体党务区协变权绩 故乡宫 效应 敌人后意我手方机 敏锐 救国护济灾 教义书众会养务员学导师练训诲 敞开 散发开货 敬业 数万丈值十千字学年招据日月次理百目码组里量额 敲门 整个体数洁车顿风齐 文书体凭华坛学库汇献职艺选 斗争 斥责 斩首 断代定层然绝裂言 新兴华编药闻颖风鲜 方圆针 旁听观边 旅馆 旋涡转风 旗号帜 无不人从以偿关力可名声处奈尘尽常异形心情意效敌数暇机权比法理用疑益知礼穷线缘耻聊能色言论赖辜边量限需非须 日军历后报渐记语趋 旧制址闻 早点饭 时人代任会候光分刻尚常数日期机空而装辰速隔 昂贵 昆虫 明儿显确 星云级际 春义节风 昨儿 是从 昼夜 显出得然示著赫露 晃动 晋代 晓得 晕倒 晚会报辈间饭 晦气 晨报 景区点致观 晶体莹 暂且停行 暗杀 暴动 曲线艺调酒 更为换 曾经 替换补 最为后强终长 月经 有关别数无时机权点钱 服从务装饰 望见 朝鲜 期满货间 朦胧 木业头质 未尝来经 本书体国场届报来级质轮领 术后 朴实 机上主会体关制动器场型密床智构枪械理电票组翼能身车载遇 杀人入出害戮手掉死毒 杂交志种草 权利力威益限 杆菌 村长 束缚 杠杆 条件例子文款约 来临信到势华历回往得时源看自讲访说 松开软 板块 极为了其力地大好富小少度点目端致限 构件建思想成筑造 枕头 林业区 果园实断树 枝叶 枢纽 枪口声 架构桥设 某个种 染发 柔软 柜台 查处询阅 柱头 标准志本的 栏杆目 树上叶干木林枝皮种立脂 校区园长 样品子式本 核实电 根据 档案次 桥下墩梁面 梦境想见鸽 检察查索 棉纱纺袄 棋盘 森严 棱形 棺椁 植树 楷书 楼上下房梯阁顶 概况览论 榜样 榴弹 槐树 模块拟样 横向幅扫穿行贯跨 樱桃 橡树胶 次数 欢呼喜快迎 欣赏 欧元洲盟 欺诈负骗 款项 歌剧声词颂 正义当桥气确经统规视说门 此举书后处时种类话间项 步枪骤 武备将术汉艺装 歧视 死伤尸 殆尽 残余存废忍暴留疾破酷 殡葬 殿内试 毁坏 母亲体 每个当 毒气药 比划拟试赛较 毕升生竟 毗邻 毙命 毛笔 毫无 民众办国营间 气体候力势压味囊息恼愤旋概氛派流温球节血象质 氛围 氧气 水乡产体军准师库温电肿质运陆 永乐远 求学职见 汇入合率票集 汉人代口奸子字文族朝水江 江汉猪苏 汹涌 汽车 沈阳 沉淀积静 沔阳 沙发鱼 沟渠通 没事收有法用 沥青 沦陷 沮丧 河内势头网边鱼 沸点腾 油价气灯画饰 治愈权疗 沼泽 沿线袭 法则国学宝规语 泛滥 波兰动长 泥鳅 注册视释 泪水珠 泰国 洁白 洋务 洗礼脸 洛阳 津贴 洪涝 活儿动泼跃 洼地 派别 流产传体动泪畅经贼 浅层水 浇注 测定量 济南 浑厚身 浓厚度烈郁重 浪费 浮动现肿 海产军区参峡战盗边运 涂料 消极灭费 涌入现 涨价停幅 液体压态 涵盖 淀粉 淤积 深处层远 混乱战杂 淹没 清军凉华单宫洁静风 渊源 渐近 渔民网船 渗入出透 渡过 温和室差带度暖柔热饱 游击历戏离荡览记 湖广边 湘军 湿地度润热 源头 溶剂 滋润 滞后 满地心意族洲腔足身面 滥用 漆树 演习变员练绎讲说 漕运 漫画长 潇洒 潜伏入力在心水艇 潮湿 澳门 激动励发战荡进 火灾烧热药车锅龙 灭亡 灯光火笼 灰尘 灵感柩活魂 灾区害民 炉子火 炎热 炒锅面 炮击声弹轰 炸弹毁药 点中亮儿击头子心滴火点燃着穴缀评 炼丹制油 烛光 烟台叶火草雾 烤鱼鸡 烦躁 烧制烤香 热心忱情气水泪潮点烈能血量 烹调饪 焚毁烧 焦点虑 然后 煤气矿 照应旧样顾 煽动 熄灭 熔点铸 熟练 燃烧 爆发 爱国好心情惜 父亲 爹娘 版图权 牌楼 牙齿 牛车 牢记 牦牛 牧业区场师 物业产价体种质资 牵制引扯涉 特产别务区异征权点种约级长 牺牲 犁头 犯规 状元况态 犹太如豫 狂热风 狩猎 独具家有特立自裁 狭义小窄长 狮子 狱中 狼狈 猎人物 猛扑 猜测 猪肉 献策给身 猴头 率领 玉带 王国爷 环保境流球 现今代任出在存已役成有状行象身金 玲珑 珍宝贵 珞狮 珠宝 班级长 球员场队 理会学应论财 瑶族 瓶颈 甘愿肃 甚为么 生产动态机来气猪计长 用户来药 甩开 田径间 甲鱼 申报诉请 电信力台器子工影机极梯气池流源磁站网能荷路阻 画像家派面 畅通 界线 畏惧 留学给 疑虑问难 疗效法 疯子狂 疲劳惫 疾驰 病变 症状 痊愈 痕迹 登场录时记陆 白带纸领 百头货 的确话 皇宫岗权爷马 皮肤质 皱眉 盐度酸 监事利察控督禁管 盗墓版窃贼 盘中子旋算 盛产会开 盟军国 目录标 直属径线观觉辖达隶 相会传关处对应异当机继见识连邻间 省会内区级长 眉头 看书来见过 真个实经诚话 眷属 眼泪见里镜 着实陆 睡梦觉 瞄准 瞧见 瞩目 瞬间 矛头 知县晓觉识 矩阵 短剑暂线 石兽块头门 矿冶区山床物石藏 研发讨 砖瓦石 破产坏旧灭烂绽译败门 硕士 硝烟 硬盘 确保信切定实有立认诊 碰见 碱性 磁场带 磕头 磨损 磷矿 礼仪品堂服法物节貌部 社会区员团论长 祈祷 祖国师 祝愿 神农圣学庙态气灵经话韵龙 票价据 禀告报 禁军区 禅杖 福临气银 离去婚子 秀丽 私营 秋审 种姓子属族植种类群质 科举学长 秒钟 秘书诀 租赁 积分极水温累聚蓄雪 称为作号呼帝谓赞道 移动 稀饭 税务收 稳住健固妥定步 穷人 空军战气虚袭调运间 穿过 突击发变围袭 窑洞 窗户 立体场宪时项 竖立起 站长 竞争技相 童装话 端详门 竹乡园溪 笑声脸话 笔墨架直者 符号 笼罩 等价级 筑城成 答复应话问题 策划动 筹划建措集 签名字署 简介便化史明易直短称陋 算术盘 管辖 篮子板球 簇拥 米业饭 类似型 粗壮细 粪便 粮草食 精华确细绝致选锐 糊涂 糍粑 系数统 紊乱 素养来质 紧密急迫 累积计 繁华琐荣 纠正葛 红土安旗楼火眼糖色花薯 纤夫 约会定旦束 级差数 纪委年律念要 纬度 纯属正白粹 纲要 纳入税 纵向横深然身 纷争 纸坊条烟 线性条索路 组分合建成装 绅士 细作嫩小微心看胞致菌 织布物造 终于年日极止点生究端身 经典受商常文理由略管脉 结交合婚尾局成晶束果核盟算 绕道 绘制画 给予出 绝不境情技招无望非 统一制治率称考 继任位承而 绩效 绰号 绳子索 维修和持新系 绵延 综合 绿化洲色萼豆 缓和存慢步解 编修入写制印号成排程纂 缘故由 缝隙 缠住 缩小短 缺点 罐头 网上具友吧址民点球站络页 罕见 罚款 罢了休免官工 罪恶过 羁縻 美丽军国学术观誉 羟基 群众体岛 翻开滚译过阅 老乡头妇娘实将师张爷营马龄 考场虑证试题验 而后论 耕种 耗费资 耳机边 耸立 耻辱 耽搁误 职位司官工称能高 联合名姻想手盟系网苯通邦 聘为请 聚会 聪明 肃清穆立 肉丝体类质鸡 肌肤 肚里 肛门 肝脏 肠子道 股东价数权 肢体 肩头负 育种 肿瘤 胁迫 胃肠 胆子小怯敢 背后诵负鳍 胎儿 胜仗任利地负败过迹 胡乱须 能够 脉冲搏 脏腑 脑子海筋袋 脚下本步跟踏 脱手水离落身 脸上孔色面 脾气 腊肉 腐烂蚀败 腰带间 腹泻 膝盖 膨胀 自从动卫发学尽带愿杀来称给觉负转 致电远 舌头 舒畅适 航线运 舰船艇 船体头舱长队 良机药 艰巨苦辛 色泽 艺人 节制奏日点目省能 芦花苇 花儿园坛样灯纹费钱鸟 苇席 苍白老 苏州 苦头恼练闷难 英亩军国语 苹果 范围 茶叶园树馆 荆州江 草丛场 荒凉谬 荣誉 荧光 药品店房方材物用膳 荷兰叶 莲子肉花蓬 获准利取得悉胜 莼菜 菜汤 菩萨 萌发 萎缩 萝卜 萤石 营地建救造 萧条 落叶后实 著录称 葫芦 葬礼 蒸发气笼馏 蓝色 蓦地 蕴藏 薪资 藏书 藻类 虔诚 虚伪假实弱拟 虽然 虾子 蛋壳 蜜枣 蜡烛 融资 蟠龙 蠕动 血压浆统缘迹 行业为军动当径礼辕进长驶 衔接 街头 衙门 补充助救血 表决层态扬现达 衬衫 衰变 袜子 被动窝评 裁军决减员 裂变纹缝 装作修卸备扮有束甲置载配饰 裤子 褶皱 襄阳 西侧华晋欧汉装边 要么冲点紧说钱 覆灭盖 见于到得方解面 观光察念摩望点看音 规划定律格模矩程章范 觅食 视力察角野 觉察得悟着醒 解体决围开脱说读释题 触动及犯角 言论语 誉为 警卫报觉 计划委策算量 订立 认出可同定得清真知 讨伐好 让步 训斥 议事会和定政案程 讯息 记住号得者述 讲学座授求演究解述 许久多家 论文断点著述 讽刺 设在定想施有法立置 证件券据明 评价估判定 诅咒 识字 诊断 词典条 诏令 译成本 试卷射探点用管行 诗人句文歌篇集 诚信意然 话音 诞生辰 该党国市当是机校科行院 详尽情 诬陷 语句文族气法种系言音 误会区差解 诱人惑 说出好完明服来法起道 请安客愿教来求示 诸位多般 读完物者 课堂本目程 谁家知 调制味和度控整查用皮研蓄解遣集 谅解 谈判到起 谋反求生 谣言 谦虚 谨慎 豆类 象征 豪华强 负担有荷面 贡品士献茶 财力富年政物税 责任成 贤弟良 败坏 货物 质地子感朴点疑量 贪婪官污 贫困富寒民苦血道 贬值 购物置 贮存藏 贯穿通 贱人 贴着身近金 贵人妃州族重 贷款 贸易然 费力用 资助料本格深源金 赋予役税 赌博 赐予 赔款 赖以 赛事前后季 赞助同成 赠送 赢得 走兽动势开来访过进 赶上到回忙快来着紧走路 起义来点码诉飞 趁机 超声导级过额 越发 趋于向 足协够见迹 跃上出起 距离 跟踪随 跨国过 路径灯线边过 跳动跃 践踏 跻身 踉跄 踊跃 踌躇 踏实 踪影迹 蹂躏 蹊跷 身为价体后处躯边 躯体 躲开 车上体城夫子牌票程站身 轨迹道 转入化向型增弯念折机眼移而身速 轮回廓流番胎船 软件弱 轰炸然 轴瓦 轻型声工微易松蔑重 载人体入荷重 轿子 较大差量 辅佐助 辈出子 辉煌 辐射 输入出送 辖区 辜负 辞去职 辨别认 辩解 辫子 边上区境沿界疆防陲 达到成 迁入居徙移都 过于人儿分剩去后境年度往招早来河渡硬程量 迈出 迎战来 运作到力往气河用算行送 近处来 还原好是有要 这个么些件份位儿回天家本次点种般部里 进京修入兵出化去取口城士宫屋展度攻来步深犯球程而行 远去征方眺程近 违反法背 连任同声夜年忙接日 迟到早疑 迷宫恋 迹象 追击寻杀赶踪问随 退却后缩让 送来礼给 适中于合宜应度当才时用量龄 逃离脱难 逆转 选任出区取定手拔料民派用票集 逍遥 透过镜 逐渐 递交增 途径 通报称红缉讯话车过风 造价纸诣 遇见 道场长 遗体嘱址存忘憾漏物留迹 遥感控远 遵从 避开难 邀请 那个么儿双场时条样种边里 邪恶 邮件政票 邻国居近邦 郁闷 郊区 郑重 部将属类长门队 都统 鄂东 酋长 配备 酒楼 酸麻 酿成酒 醒来 采矿纳访购 释放 里头边面 重伤创叠围复庆担点现组视 野兽战蛮 金丝属轮钱银锣额 鉴于定 针刺灸 钞票 钢刀厂材板琴筋 钥匙 钦佩差 钻入石研 铁器戟掌棒甲路 铃声 铜器牌 铭文 银元子川河票行 铸造 铺筑 链接 销售量 锁定 锅巴炉 锋利 锐气 错落 锣鼓 镇上守定静 镖局 镜子 镶嵌 长久于假城堤大子安官度廊征期江沙相矛短篇老虹衫袍途 门上下人内前口外将扉楼洞派票窗 闪光身避 闭会幕目 问世候起道 闯入王 闲暇着置 间接断隔隙 闹事 闺女 闻到名 阁下楼 阅卷 阉党 阐明述 队伍友 防务卫备护线 阳光台府性 阴影暗沉茎道 阵亡前地容法 阶梯段 阻拦挠挡碍 附属 陆上地游路 降临价 限额 陕西 院内长门 陨石 险些要 陵区 隆庆 随之从便即口同后州意手时机着行身 隐居形患私秘蔽藏身 隔开离绝 障碍 隶属 难于以保免受堪度当得忍忘怪民点看道 雄伟壮 集会体团结训资镇 雇员 雕栏 零点 雷电达 震动惊荡 霎时 霸权 霹雳 青岛睐葱铜 静止电脉 面临包团对条皮积粉试颊 鞑靼 韩国 音乐响节译 韵律 顶上住多峰端部 项目 顺从便利序手治着 顽固皮童 顾及客源 颁布行 预付先定感料期案示算言警防 领事会先到取土地域悟教略袖 颇具 颈部 频率繁道 颗粒 题写型材目 颜料色 额外 颠倒簸覆 颤抖 风云俗光力化向味声度情景暴格气水沙波流浪筝貌速采雨雪 飞刀去奔往快机来架翔舞船行身速 食盐 餐厅饮馆 饥民 饭后店碗菜 饮料用誉酒食 饱和 饲料 饴糖 饺子 饿死 首创发届级脑轮辅选长页领饰 香气炉烟 马上力路蹄里 驯鹿 驰名 驱使赶逐 驴子 驻地外守扎足 驿站 骂人 骄傲 骇然 验收 骑兵士 骗人子 骚乱 骡子 骤然 骨头干 高举产价兴压声处层档检涨温级职贵铁额 魔头 鱼原尾汛池种翅肚花苗雷 鲁迅 鲜卑品嫩明有美花血 鸟儿瞰 鸡蛋 鸣叫 鸦片 鸭子 鸱吻 鸽子 麻将烦 黄冈土家州昏河石纸色花豆金陂鳝 黑点鱼 鼓乐动励声 齐全名声 龙泉船袍";
/** Words of three and four characters. */
const SIMPLIFIED_LONGER = "一万两 一丝不苟 一两天 一两年 一个半 一个多 一个多月 一个月 一中全会 一举成名 一些则 一体化 一分为二 一分钟 一刹那 一千两 一口气 一命呜呼 一品红 一塌糊涂 一声不吭 一声令下 一夜间 一字排开 一席话 一干二净 一成不变 一拥而上 一无所有 一无所知 一时三刻 一时期 一本正经 一模一样 一溜烟 一点多 一番话 一百两 一百个 一瞬间 一窍不通 一窝蜂 一等奖 一筹莫展 一视同仁 一言不发 一败涂地 一跃而起 一辈子 一连串 一阵子 丁石孙 七八个 七星鱼 七里沟 万公顷 万多亩 万学文 万寿羹 万无一失 万英镑 万里长城 三个代表 三中全会 三位一体 三八线 三十岁 三四个 三大战役 三座门 三民主义 三等奖 上万头 上个月 上半叶 上半场 上层建筑 上山下乡 上御玺 上议院 下丘脑 下决心 下半叶 下半场 下定决心 下意识 不一会 不为人知 不为瓦全 不亚于 不亦乐乎 不仅如此 不以为意 不以为然 不做声 不列颠 不可开交 不可思议 不可逆转 不合时宜 不同寻常 不在话下 不堪一击 不堪设想 不复存在 不多时 不失为 不容忽视 不寒而栗 不屈不挠 不怀好意 不怎么 不愧为 不敢当 不景气 不正之风 不由分说 不知不觉 不确定性 不管怎样 不约而同 不经意 不结盟 不耐烦 不要紧 不要脸 不见得 不论是 不足为奇 不遗余力 不顾一切 不饱和 专心致志 且不说 世代相传 世界大战 世界市场 世界杯赛 世界级 世界观 世界银行 世纪末 世钧道 丘吉尔 丘陵区 东三省 东交民巷 东北角 东北部 东南西北 东南角 东南部 东坡肉 东拉河 东朝西 东林党 东正教 东海岸 东西向 东西方 东道主 两三天 两三年 两口子 两院制 严重性 严重者 个人崇拜 个性化 中世纪 中书令 中书省 中关村 中华民族 中原地区 中后期 中国式 中国政府 中外合资 中央党校 中央军委 中央大学 中央委员 中央银行 中央集权 中学生 中小企业 中小学 中小学生 中山公园 中山大学 中成药 中新网 中秋节 中篇小说 中草药 中药材 中西医 中郎将 中长期 丰富多彩 丰臣秀 丰豫之 丹尼尔 为什么 为的是 主义者 主任委员 主办方 主动性 主席团 主教练 乌托邦 乌拉圭 乔大夯 乔道清 九宫山 九寨沟 九曲回肠 也就是说 习家池 乡下人 乡政府 书呆子 书法家 买不起 乱七八糟 乱哄哄 乱糟糟 争先恐后 事不宜迟 事业部 事务所 事实上 二中全会 二十一条 二十万两 二十个 二十岁 二极管 二等奖 二郎庙 二里头 于二龙 于汉初 于长江 云中鹤 云南省 云拂羽 五中全会 五六个 五十两 五十岁 五年计划 五星红旗 五星级 五粮液 五脏六腑 五花八门 五角大楼 五连冠 五颜六色 井冈山 交叉点 交响曲 交感神经 交换价值 交易会 交流会 交流电 交界处 交货值 交通员 交通银行 京九线 京九铁路 京山县 京广中心 京杭运河 亲兄弟 亲和力 亲日派 亲朋好友 亲眼目睹 人世间 人事部门 人代会 人口数 人名册 人文主义 人文科学 人杰地灵 人民党 人民军 人民币 人民政协 人民日报 人民武装 人民网 人生观 人造卫星 人道主义 亿多元 亿日元 亿立方米 亿美元 什么样 什叶派 仅次于 今正阳 从今以后 从大清 从天而降 从容不迫 他妈的 代表团 代表处 代表大会 令人满意 令狐冲 令狐冲心 令狐冲笑 以人为本 以逸待劳 价值观 价值规律 价值量 价格战 任克礼 任免权 任弼时 任茂东 企业主 企业家 企业界 企事业 伊万诺夫 伊丽莎白 伊斯兰 伊斯兰教 伊比利亚 伍增荣 伏尔加河 众所周知 众星捧月 众目睽睽 优越性 优越感 传感器 传播者 传教士 传染性 传染病 伸舌头 住宅区 住宿费 何太冲 何心隐 何晟铭 何月华 余沧海 作恶多端 使用权 供不应求 供应商 供销社 依稀可见 依赖性 侦察兵 侯义斌 侯张信 侯长安 侵略军 便携式 俄国人 俄罗斯 保加利亚 保守党 保康县 保证金 保贞堂 保险公司 保龄球 俞正声 俞莲舟 信以为真 信口开河 信得过 信息处理 信息技术 信息系统 信息网 信春鹰 修正主义 修订稿 俱乐部 俾斯麦 候选人 倚天剑 假冒伪劣 假日办 傅作义 傅宗龙 傅德辉 傅自应 储藏量 催化剂 元宫城 元宵节 元顺帝 先发制人 先进性 光彩夺目 光绪帝 克什米尔 克林顿 克里特岛 党中央 党代表 党内外 党支部 党政军 入口处 入场券 入学率 全副武装 全国人大 全国性 全权代表 全神贯注 全过程 八路军 八达岭 公交车 公众股 公共场所 公孙止 公孙胜 公孙谷主 公安县 公安部门 公安部队 公生桥 公生门 公积金 公路桥 公路网 六中全会 兰世立 共产党 共产党人 共同体 共和党 共和国 共青团 关明梅 关洪野 关相云 关系人 关路圻 兴致勃勃 兴高采烈 兵工厂 具体化 养心殿 内分泌 内蒙古 再接再厉 再生产 写字台 军事基地 军事家 军事法院 军兵种 军政府 农作物 农奴制 农民工 农田水利 冠军杯 冤假错案 冯之浚 冯公公 冯敏杰 冯文修 冯玉祥 决不能 决定性 决策者 冷空气 准噶尔 准备金 准确性 准考证 几万片 几何学 几分钟 几十万 几十个 几十年 几十张 几十斤 几千年 几百万 几百年 几百斤 凤凰山 凤天南 凭借着 凯恩斯 凶相毕露 出口国 出口额 出奇制胜 出租汽车 出租车 出类拔萃 刀美兰 分布区 分析师 分界点 分界线 分类法 切实可行 切尔西 划时代 列宁格勒 刘一舟 刘七爹 刘亦菲 刘伯承 刘冬冬 刘司令 刘合炳 刘和珍 刘姥姥 刘子厚 刘子政 刘宗周 刘宗敏 刘少奇 刘建超 刘明祖 刘湛恩 刘玉尺 刘玉翠 刘石泉 刘精松 刘絮云 刘芳亮 刘道玉 刘郎浦 刘黎敏 刚果河 创始人 创建人 创建者 创立者 创造力 创造性 创造者 初兴靖 初具规模 判断力 利比亚 利比里亚 利润率 别出心裁 别必雄 别有用心 到时候 到此为止 制动器 制片厂 制空权 制造业 制造厂 刽子手 前仆后继 前前后后 前门大街 剧作家 剩余产品 剩余价值 力不从心 办公室 办公桌 加尔各答 加工业 加工厂 加工机 加油机 加班加点 动植物 动物界 动物群 助学金 努尔哈 包围圈 包天剑 包红巾 化妆品 化学元素 化学品 化学家 化学武器 化工厂 化脓性 北三环 北京地区 北京大学 北伐军 北婆罗 北朝鲜 北极星 北洋水师 区域性 区雄楚 十一个 十一届 十七岁 十三个 十三届 十三岁 十三点 十二个 十二届 十二指肠 十五岁 十八岁 十六个 十六岁 十几万 十几个 十几分钟 十几天 十几岁 十几年 十几条 十分钟 十四届 十多个 十字军 千公顷 千刀万剐 千变万化 千家万户 千方百计 千真万确 升学率 半封闭 半自动 半辈子 华北平原 华辰春 协奏曲 单位制 单方面 单詹歇 南京大学 南口镇 南岩宫 南昌起义 南朝鲜 南极洲 南水北调 南河头 南漳县 南环路 博物馆 卜学亮 占上风 卡塔尔 卢森堡 卢瑟福 卢象升 卢邦正 卫生局 卫生部 卫生院 印刷术 印尼队 印象主义 危地马拉 危险性 卷土重来 厄瓜多尔 历史性 历史系 原则上 原发性 原型机 原始社会 原子序数 原子弹 原来如此 原生动物 原种场 县政府 参加者 又惊又喜 双水村 反动派 反对党 反对派 反对票 反应堆 反应物 发信人 发射器 发射架 发射管 发展史 发源地 发生器 发生地 发生率 发病率 发祥地 发行量 发言人 发起人 取决于 受访者 变速箱 口气道 古三国 古人类 古典主义 古典文学 古华容 古希腊 古建筑 古往今来 古长堤 只不过 可乘之机 可口可乐 可比价 可见光 可说是 台式机 台湾人 台湾省 史学家 叶二娘 叶利钦 叶剑英 叶君健 叶大鹰 叶如棠 叶海峰 叶碧秋 叶绿素 叶莲子 司令员 司拉绪 司马光 司马懿 各司其职 各家各户 各式各样 各种各样 各行各业 合二为一 合唱团 合格证 合金钢 吉尼玛 吉新鹏 吉普车 同一个 同性恋 同时代 同盟会 同盟国 同行业 名副其实 名正言顺 名特优 名胜区 名胜古迹 后会有期 后遗症 吐谷浑 吐鲁番 向忠发 吕忠梅 君主专制 君主立宪 吴三桂 吴佩孚 吴六奇 吴婉容 吴定富 吴建民 吴德馨 吴承瑛 吴摩西 吴淞口 吴燕生 吴立身 吴茶清 吴香香 员外郎 周传雄 周恩来 周森锋 周正庆 周纯全 和平共处 咖啡馆 咬牙切齿 咸丰县 咸宁市 咸安区 哈佛大学 哈萨克 哈萨克族 响尾蛇 哗啦啦 哥伦布 哥萨克 哲学史 哲学家 哺乳动物 哺乳类 唐为幽 售后服务 唯心主义 唯物主义 唯物史观 商业化 商业性 商务部 商品生产 商品粮 商学院 商宝震 商用车 喀麦隆 喃喃自语 喜气洋洋 喜马拉雅 嘉木样 器材厂 四中全会 四五个 四人帮 四十岁 四川大学 四通八达 回心转意 因特网 园林式 国共合作 国大党 国家教委 国旗班 国有化 国民党 国民收入 国民政府 国泰民安 国防部 图道多吉 圆周率 圆柱形 土伦杯 土特产 土特产品 圣彼得堡 在城镇 圭亚那 地下党 地区性 地安门 地带性 地平线 地板厂 地毯厂 地球化学 地理学 地理学家 地磁场 地级市 坐标系 坚定不移 坚持不懈 坤宁宫 坦桑尼亚 垂帘听政 埃伏尔 埃弗顿 埋头苦干 培训班 基本工资 基本建设 基础性 基础教育 基金会 塞舌尔 增值税 增长率 墨尔本 墨西哥湾 处理器 复印件 复合型 复合材料 夏玉莲 夏赞忠 外交部长 外国人 多一点 多伦多 多党制 多功能厅 多吉才让 多媒体 多层次 多极化 多样化 多样性 多种多样 大不列颠 大专院校 大个子 大中学校 大伙儿 大会堂 大体上 大使馆 大儿子 大元帅 大兴土木 大兴安岭 大刀阔斧 大别山 大势已去 大半个 大司马 大吃一惊 大同小异 大喜过望 大声疾呼 大多数 大字报 大学士 大学生 大少爷 大展宏图 大峡谷 大张旗鼓 大悟县 大惊失色 大惊小怪 大本营 大清国 大湾特 大熊猫 大相径庭 大石头 大礼堂 大老爷 大规模 大运河 大连市 大门口 大陆性 大陆架 大面积 大顺朝 天下大乱 天主教会 天地会 天安门 天文学 天文学家 天极网 天津队 天然气 天门市 天鹅洲 太师椅 太平军 太平天国 太极拳 太阳光 太阳年 太阳神 太阳穴 太阳系 太阳能 失业率 失败者 夷陵区 夺眶而出 奇耻大辱 奏鸣曲 奥地利 奥斯卡 奥斯曼 奥林匹克 奥立佛 女孩儿 奴隶主 奴隶制 好几个 好几年 好好儿 如愿以偿 如果说 如此一来 如此这般 委内瑞拉 委托书 姚师傅 姚来泉 威尔士 威海卫 娃娃鱼 子童阁 子系统 孔祥复 存储器 孙中山 孙仲君 孙四海 孙夫人 孙婆婆 孙子兵法 孙家拐 孙少安 孙少平 孙建文 孙必干 孙悟空 孙承宗 孙楚庭 孙玉亭 孙玉厚 孙行者 孝南区 孝昌县 孟加拉国 孟尝湖 孟庆南 季后赛 季节性 季风性 学府路 学院路 宇宙空间 宇宙线 宇宙飞船 宇航员 安东尼 安力满 安史之乱 安定门 安特卫普 安理会 安禄山 安道尔 安邦治国 安陆市 宋照肃 宋献策 宋青书 完颜康 完颜萍 官僚主义 官僚资本 官兵们 实事求是 实用性 审判官 宣传部 宣恩县 宣抚使 宣抚司 宣武门 宣诏官 宫城南 宫大典 宫才会 宫殿式 宫颈癌 家常便饭 家用电器 家门口 寄生虫 富丽堂皇 富兰克林 寒武纪 察哈尔 寥寥无几 对不住 对不起 对得起 对立面 寻杜谷 封师古 封建主义 封建社会 封闭式 小丫头 小企业 小儿子 小册子 小分队 小口径 小太监 小女儿 小学生 小孩儿 小康县 小心谨慎 小时候 小汽车 小河口镇 小石桥 小说家 小钢炮 少年儿童 少数民族 尤文图斯 就业率 就是说 尹集镇 尼日利亚 尼日尔 尼日尔河 尼格罗 尼泊尔 尼罗河 尽可能 尽心竭力 尽管如此 局域网 居住区 居委会 居庸关 居民区 居高临下 屈指可数 屠龙刀 履带式 山东省 山寺镇 山水画 山海关 山脚下 山里红 岂有此理 岳维山 崇文门 崔天凯 巡洋舰 工业化 工业品 工业革命 工人党 工作人员 工作组 工作部门 工信处 工农兵 工商业 工商业者 工学院 工程处 工程学院 工程师 工艺品 左冷禅 左右两座 左右门 差一点 巴伐利亚 巴博萨 巴塞尔 巴塞罗那 巴尔干 巴拿马 巴格达 巴比伦 巴西队 市场化 市场部 市政厅 布兰德 布达佩斯 师兄弟 希腊人 希腊语 帕米尔 常委会 常胜军 常见于 干什么 干椒含 干步廊 干细胞 平原区 平均主义 平均利润 平均数 平安无事 平山县 平方厘米 平民主义 年产量 年代学 年轻人 年龄段 并发症 幸存者 广州市 广布政 广水市 应城市 应聘者 庞德公 庞然大物 康亲王 康克俭 康明逊 康有为 庹宗华 建始县 建筑业 建筑学 建筑师 建筑物 建筑群 建设性 建设路 开封府 开幕式 开放式 开普敦 开玩笑 弄虚作假 引人入胜 弗吉尼亚 弗莱舍 张三丰 张之洞 张佑才 张作霖 张利民 张召重 张宗昌 张宗琪 张家口 张家界 张居正 张成仁 张振仕 张昌平 张明楷 张有智 张朝唐 张松溪 张毓茂 张翠山 张自烈 张舒媛 张英才 张蓉蓉 强制性 强有力 当事人 当地人 当家作主 当家的 录取率 形容词 形式主义 形而上学 彭德怀 彭清华 彭莹玉 彭连虎 彭长老 影响力 径流量 徐以显 徐啸力 徐家岗 徐小凤 徐志纯 徐有贞 徐海东 徐秋斋 徐立华 徐继斌 徐长老 徐高栋 得天独厚 得寸进尺 得心应手 御林军 御花园 循规蹈矩 微处理器 微电子 微积分 微软公司 德国人 德胜门 德黑兰 心中有数 心惊肉跳 心慌意乱 心旷神怡 心满意足 心理学 心理学家 心甘情愿 心眼儿 心绞痛 心脏病 心里话 必经之路 必要条件 忍无可忍 志愿军 志愿者 忧心忡忡 怀塔布 怎么办 怎么样 怎么着 性价比 性别比 性行为 总人口 总价值 总公司 总司令 总司令部 总收入 总政治部 总而言之 恐怖主义 息息相关 恰到好处 恶狠狠 惊喜交集 惊慌失措 想当年 想方设法 愁眉苦脸 愈来愈 意味深长 慈宁宫 慈庆宫 慕容复 懒洋洋 戊戌变法 成其为 或者说 战利品 战斗力 战斗部 战略性 戚继光 戴证良 戴高乐 房地产 所作所为 所到之处 所得税 所有权 扁圆形 手工业 手工业者 手工艺品 手指头 手榴弹 手电筒 手足无措 扎伊尔 打印机 打字机 托马斯 执政党 执政官 执政府 执政者 执行官 扬子江 批评家 找上门 承乾宫 承露盘 技术性 抑郁症 抒情诗 投票权 投资者 抗干扰 抗氧化剂 抗辐射 抗震救灾 护城河 护理液 拉丁语 拍马屁 拖拉机 招待会 招生办 招聘会 拿破仑 持久战 持续性 指南针 指挥官 指挥所 指挥部 按兵不动 按劳分配 按理说 挑战性 挑战者 振动器 捕获量 换言之 掇刀区 掌柜的 掌门人 探测器 探照灯 探险家 接下来 接二连三 接收机 接踵而来 控制权 控制系统 控制线 控制论 推动力 推波助澜 推进器 提心吊胆 摄入量 摄政王 摄氏度 摩托罗拉 摩托车 撒手锏 操作系统 支气管 支气管炎 收割机 收音机 改进型 攻击力 攻击型 放映师 政务院 政府部门 政治委员 政治学 政治权利 救亡图存 教科书 教职工 教育厅 教育学 教育部门 数十万 数十万万 数十丈 数十名 数十年 数千只 数千年 数字化 数百万 数百名 数百年 文东武 文化层 文化馆 文学史 文学家 文学院 文工团 文教卫生 文明古国 文泰来 文理学院 文艺界 斯图加特 斯巴达 斯菲尔德 斯里兰卡 新世纪 新华社 新台币 新四军 新婚燕尔 新洲区 新生儿 新科状元 新纪元 新西兰 新闻司 新闻官 新闻界 新闻社 新闻稿 方便面 方小顿 方法论 方程组 方面军 施工队 旅交会 旅游业 旅游区 旅游团 旅游点 旅游胜地 无中生有 无可厚非 无可奈何 无形中 无限期 无霜期 日内瓦 日复一日 日新月异 旧金山 时至今日 昆仑山 明宪宗 明摆着 明文规定 明永乐 明治维新 明礼部 明顾炎 易贤忠 星火计划 星系团 星罗棋布 是因为 显示器 显示屏 晋察冀 晒太阳 普圣寺 普通话 普鲁士 景德镇 晶体管 暗红色 暴风雨 曲线美 更何况 更进一步 曹云奇 曹文诏 曼彻斯特 曾为楚 曾国藩 曾宪梓 曾都区 最低点 最后通牒 最惠国 最起码 最高点 最高级 有产者 有价证券 有别于 有史以来 有声有色 有恃无恐 有意无意 有意识 有所作为 有时候 有机物 有条不紊 有步骤 有没有 有色金属 有识之士 有赖于 有限责任 服务器 朝鲜人 朝鲜族 木卓伦 木材厂 木质部 未知数 本世纪 本来面目 本职工作 朱仙镇 朱光亚 朱相远 朱祁钰 朱祁镇 朱翊钧 朱见深 朱邦复 朱镕基 朱阳湖 朱雅琼 朱高炽 机器人 机械化 机械厂 机械能 杀人放火 杂志社 权分立 权威性 李为民 李义河 李云风 李作荣 李双喜 李嘉图 李国瑞 李国香 李大双 李大钊 李小双 李岚清 李振邺 李新觉 李时珍 李来亨 李树文 李汉俊 李瑞环 李登云 李绪鄂 李莲英 李贵妃 李铁映 李闯王 李鸿忠 李鸿章 村委会 村干部 杜审言 杜里调 杜鹃花 束手无策 条件反射 来不及 来之不易 来得及 来源于 杨一清 杨二人 杨可世 杨叶湖 杨同嘴 杨嗣昌 杨士奇 杨大哥 杨守敬 杨家台 杨家潭 杨尚昆 杨德清 杨摩西 杨文岳 杨景宇 杨波坦 杨百利 杨苗洲 杨虎城 杭嘉乔 杭州湾 杰克逊 松水桥 极少数 林乐丰 林兆枢 林则徐 林师弟 林玉龙 枢密使 枢密院 柏拉图 柏柏尔 染色体 柠檬酸 查尔斯 查浦诗 柯约瑟 柳大华 柳湖坝 柴油机 标准化 核动力 核反应 核反应堆 核技术 核潜艇 核电站 根据地 格陵兰 桂质廷 梁中书 梁启超 梁子湖区 梅兰芳 梅超风 梦寐以求 梵蒂冈 检察官 检察院 检查和 棕黄色 植物体 植物园 植物学 楚纪南 楼九楹 楼式木 概率论 榴弹炮 樊城区 模块化 模范县 欢天喜地 欧佩克 欧几里得 欧洲人 歌剧院 歌功颂德 歌舞团 正中间 正确性 正蓝旗 正规化 此时此刻 步兵师 武则天 武当山 武昌区 武昌起义 武昌鱼 武汉市 武汉站 武装力量 武警部队 武进士 武进士徐 武进士梅 武连元 死去活来 残疾人 殖民主义 段延庆 段皇爷 比利时 比如说 毕加索 毕家塘 毛奇龄 毛文龙 毛细血管 毫不犹豫 民主主义 民主党 民主党派 民族主义 民族乡 民族学 民航总局 气喘吁吁 氢原子 氧化铝 氯化钠 水产品 水产局 水电站 水蒸气 水资源 求职者 汉口站 汉川市 汉施路 汉武帝 汉江全 汉白玉 汉高祖 江夏区 江岸区 江汉平原 江泽民 江纳苗 江苏省 江陵县 池际尚 汤姆斯杯 汤洪高 汤用彤 汤若望 汪习根 汪潮涌 汪爱群 汪精卫 汹涌澎湃 汽车站 沃尔夫 沈国放 沈绿村 沈辛荪 沈阳市 沉积岩 沉积物 沙丁鱼 沙复明 沙尘暴 沙市区 沙洋县 没什么 没出息 没奈何 没想到 没意思 没法子 油页岩 沼泽地 法兰克 法兰克福 法兰西 法国人 法国政府 法学家 法学院 波士顿 波斯湾 波罗的海 泣不成声 泰山队 泰晤士报 洗手间 洗衣机 洛杉矶 洛阳城 津巴布韦 洪山区 洪承畴 洪胜海 流动性 流浪汉 流连忘返 流通领域 济南市 浙江大学 浠水县 浪漫主义 海内外 海南岛 海岸线 海淀区 涂长望 涂黎曼 消化系统 消费品 消费者 润滑油 淋巴细胞 淋巴结 淋漓尽致 淡水鱼 淮海战役 深不可测 深圳队 深层次 深思熟虑 混血种人 添加剂 清凉寺 清帝逊 清明节 渥太华 温暖如春 湿漉漉 源源不断 滋补品 滔滔不绝 滚雪球 满不在乎 满意度 滤波器 演唱会 漫不经心 潘粤明 潘金莲 潜江市 澳大利亚 激动人心 灌木丛 火山岛 火炬计划 火电站 火箭弹 火腿肠 火车站 灯市口 灵敏度 灵活性 点火器 炼油厂 热呼呼 热火朝天 热衷于 焕然一新 焦公礼 焦宛儿 焦枝线 焦柳线 照明弹 照相机 熊文灿 熊有伦 熊赐履 燕京大学 爆炸声 爬行动物 爱因斯坦 爱好者 爱琴海 爱立信 父母亲 片刻间 牙买加 牛头山 牛津大学 牛爱香 牧刘表 物理化学 物理学 物理学家 物理性质 物质文明 特异性 特派员 特种部队 特长生 特鲁西埃 牺牲品 犹太人 犹太教 狄欧尼 狙击手 独具一格 独具特色 独居石 独生子女 独立性 独立自主 独裁者 狮子山 猕猴桃 猪八戒 猴头菇 玄岳门 玉女心经 玉皇剑 玉虚宫 王云龙 王亚南 王以铭 王伊锋 王佐书 王作荣 王兆国 王剑英 王国光 王国生 王太岚 王学萍 王宁生 王家岗 王小兰 王尚荣 王梦奎 王琦瑶 王瑞领 王祖训 王纬宇 王维城 王茂润 王重阳 王铁口 王锡爵 玩意儿 环境污染 现代人 现代化 理事会 理事国 理事长 理工大学 理工学院 理想国 理所当然 理论家 瓦罗加 甘肃省 甜味剂 生产力 生产商 生产型 生产方式 生产率 生产者 生产能力 生产量 生气勃勃 生活费 生活资料 生物体 生物学 生物学家 生物碱 生理学 生长激素 生长量 用电量 田福军 田福贤 田见秀 田长焯 田长霖 由来已久 由此可见 甲状腺 申时行 申花队 申请人 电子器件 电子管 电容器 电影院 电磁波 男子汉 留下来 留学生 畜产品 畜牧业 疲惫不堪 病原体 病理学 病虫害 癌细胞 登山队 登记日 登陆艇 白万剑 白世镜 白丽娜 白云村 白俄罗斯 白嘉轩 白寒枫 白热化 白玉兰 白细胞 白莲教 白鳍豚 百亿元 百分点 百科全书 百花园 百花齐放 皇太极 皖南事变 皮肤病 益切钦 监察官 监察院 盛华仁 盛宣怀 目不转睛 直升机 直截了当 直流电 直肠癌 直言不讳 直辖市 相互之间 相依为命 相当于 相控阵 相提并论 相辅相成 省内外 省辖市 看得见 看样子 看起来 真实性 瞄准镜 瞠目结舌 知情权 知识分子 知识青年 短篇小说 石华堰 石寿永 石帮主 石广生 石狮子 石膏矿 石静宜 矿化度 矿泉水 研究会 研究员 研讨班 破口大骂 破土动工 破坏性 硅酸盐 硕士生 硬着头皮 硬骨鱼 碳酸盐 碳酸锂 磁悬浮 磷肥厂 磷酸盐 示意图 示范区 示范县 社会保障 社会党 社会制度 社会化 社会性 社会效益 祁连山 祖冲之 祖大寿 祖福临 祝铭山 神农架 神农溪 神经元 神经病 神通广大 离退休 秋收起义 种师道 种植业 种植园 科学化 科学家 科学性 科学界 科学院 科教兴市 秦书田 秦云飞 秦基伟 秦属南 秦皇岛 秦钟英 积分榜 积极性 称得上 程序员 程灵素 程瑶迦 稳定性 穿甲弹 突如其来 立交桥 立法会 立法权 立足点 章启月 章楚红 童庆禧 竭尽全力 端午节 竹山县 竹溪县 笔架山 第一个 第一场 第一层 第一届 第一条 第一种 第一类 第一级 第一线 第一节 第一轮 第一门 第一页 第一颗 第七届 第三个 第三届 第三条 第三种 第三纪 第九届 第二个 第二场 第二层 第二届 第二条 第二种 第二类 第二级 第二节 第二轮 第五届 第八届 第六届 第十届 第四个 第四届 第四种 第四纪 第四节 等价物 等离子 等级制 筋疲力尽 答非所问 管弦乐 管理员 管理处 管理学 管理层 管理权 管理系统 管闲事 篮板球 米诺斯 粉红色 粒细胞 粮食作物 糯米饭 系列赛 系统化 系统地 系统工程 系统性 素不相识 索郎泽 索马里 紧接着 紧跟着 紧迫感 紫外线 紫红色 繁体字 红娘子 红苗正 约旦河 约束力 约瑟夫 纪念品 纪念室 纪念展 纪念日 纪念碑 纯收入 纳粹党 纳西族 组成部分 细胞壁 细胞核 细胞膜 终南山 经不起 经久不息 经常性 经得起 经江波 经理人 结合部 给事中 绝大部分 绞刑架 统治者 继承人 继承者 续航力 维新派 维森特 维生素 综上所述 综合征 综合性 综合治理 绿松石 编者按 罗伯特 罗家墩 罗小梅 罗布泊 罗斯福 罗汝才 罗清泉 罗瑞卿 罗秀竹 罪魁祸首 羊子庙 美人儿 美国政府 美术史 美术字 美联社 群众性 群情激奋 翻来覆去 耀武扬威 老一辈 老两口 老佛爷 老前辈 老大难 老天爷 老太爷 老头子 老妈子 老实人 老爷子 老莱子 考古学 考古学家 考古队 考察团 考试院 耐人寻味 耕作业 耶律齐 耿耿于怀 聂海胜 联合政府 联系人 联邦政府 联邦院 聪明人 聪明伶俐 聪明才智 肃然起敬 肄业生 肖鸿林 肯尼亚 肺结核 肾上腺 肾上腺素 肾功能 肾小管 胃肠道 胆固醇 胜利者 胡乔木 胡作非为 胡光宝 胡宗宪 胡思乱想 胡春华 胡杨林 胡萝卜 胡萝卜素 胡说八道 胡贤生 胡连生 胡青风 胰岛素 能动性 能见度 能进宫 脊椎动物 脱口而出 自主权 自以为是 自动化 自古以来 自告奋勇 自始至终 自我批评 自来水 自民党 自治区 自治县 自治权 自治领 自然主义 自然数 自然灾害 自然环境 自然科学 自然资源 自由主义 自由党 自由市场 自给自足 自考办 自行车 自觉性 自言自语 臭氧层 至关重要 至高无上 舒惠国 航天员 航空母舰 航空队 艾春荣 节假日 节度使 芙蓉镇 芭蕾舞团 花岗岩 花木兰 花观景 花言巧语 花铁干 苏州市 苏星河 苏格拉底 苏黎世 苗人凤 苗若兰 若干个 若无其事 英国人 英国政府 英山县 英格兰 英特尔 英联邦 英雄好汉 范蠡庙 茅新进 茅箭区 荆南府 荆宜菜 荆州市 荆沙市 草泥马 荷兰人 荷尔蒙 莎士比亚 莫声谷 莫艳琳 莫过于 莱茵河 莲花池 获得者 菜篮子 菲律宾 萤火虫 萧中慧 萧皇后 萨克森 落叶松 葛尔丹 葛洲坝 葡萄园 董事会 董事长 董建华 蒋介石 蒋方舟 蒋祝平 蒙古人种 蒙古国 蒙古语 蒙特利尔 蒯鲁班 蒲绶昌 蒸发量 蒸汽机 蓄电池 蓄积量 蓝小梅 蔡文静 蔡甸区 蕴藏量 薛传薪 薛姨妈 薛月儿 虎视眈眈 蛋白质 螺旋桨 血吸虫病 血红蛋白 血肉之躯 行政区 行政区划 行政区域 行政部门 表现力 表达式 袁世凯 袁大头 袁崇焕 袁时中 袁汉民 袁锡藩 袖手旁观 被统治者 被调查者 裁判员 装卸量 装甲兵 襄城区 襄渝线 襄渝铁路 西为德 西伯利亚 西便门 西北地区 西北风 西南地区 西向东 西塞山区 西安事变 西暖阁 西朝东 西沙群岛 西游记 西班牙语 西直门 西直门外 西红柿 西西里岛 西路军 西门子 西陵区 覆盖率 见不得人 观世音 观察家 规律性 规章制度 规范化 规范性 角动量 解剖学 解放公园 解放军 解放区 解放后 计划生育 计算器 议事日程 记不清 许三品 许世友 许嘉璐 许多年 许多种 许志琴 许智宏 许皇帝 试用期 说不上 说不定 说不得 说不清 说不清楚 说了算 说到底 说服力 说白了 说真的 诸侯王 诸葛亮 诺曼底 调味品厂 谈不上 谈何容易 谢伏瞻 谢佑卿 谢富治 谢景新 谢杏芳 谢皇恩 谢秋思 谢若萍 谭元春 谭嗣同 谭子拐 谭家洲 谭震林 谷城县 象征性 贝多芬 贝海石 财政部 责任人 责任制 责任心 责任感 贪官污吏 贪生怕死 贫困生 贵州省 费胜潮 贺子珍 贺炳炎 贾亦斌 贾志杰 贾英廷 资本家 资源管理 赖以生存 走投无路 走马岭 赵一荻 赵世炎 赵匡胤 赵半山 赵大明 赵姨娘 赵寄客 赵志敬 赵良嗣 起义者 超声波 越来越 足智多谋 足球赛 足球队 跨世纪 跨国公司 身价百倍 身份证 身体力行 躬身行礼 车城西 车流量 车行道 轩然大波 软件工程 轰隆隆 轻武器 辐射量 输卵管 输尿管 辜胜阻 辣椒酱 边孤石 迄今为止 过不去 过意不去 过敏性 过日子 过渡性 迈阿密 近年来 近现代 这一下 这么着 这方面 这部分 进一步 进出口 进行曲 连云港 连成一片 连皇帝 迟浩田 迫击炮 追悼会 追随者 适应性 适得其反 逊尼派 通信卫星 通城县 通山县 通海运 通知书 通缉令 通行证 通讯社 造船厂 避孕药 邓家岭 邓小平 邓有米 邓百川 邮科院 邵大侠 邵时信 邵飘萍 郑公子 郑功成 郑州市 郑成功 郑肖庄 郝一标 郝摇旗 郡县制 郭大侠 郭树言 郭生练 郭锡章 郭靖见 鄂城区 鄂菜鱼 鄂豫陕 鄱阳湖 酒精灯 释迦牟尼 重工业 重庆市 重金属 量子力学 金丝猴 金元宝 金刀绣 金刚石 金学曾 金毛狮 金水桥 金炳华 金田起义 金碧辉煌 金融业 金融市场 金轮法 金钱豹 金鲁生 金黄色 针叶林 钟万仇 钟克勤 钟子期 钟祥市 钦差大臣 钱之江 钱其琛 钱塘江 铁木真 铁道部 铝合金 银河系 银白色 银行券 银行卡 银行家 销售量 锡伯族 长三角 长大成人 长安城 长安街 长方形 长春市 长江口 长江流域 长沙市 长治久安 长生不老 长白山 长辛店 闫京生 闹着玩 闻一多 闻世震 闻名中外 闻名于世 阅兵式 阔叶林 阙平明 阜成门 阮大铖 阮成发 防不胜防 防御工事 防火墙 防腐剂 阳三蒸 阴森森 阴道炎 阶段性 阿克苏 阿尔卡特 阿尔泰山 阿弥陀佛 阿拉伯语 阿拉木图 阿森纳 阿波罗 阿炳妈 阿联酋 陆冠英 陆大有 陆庄主 陆立鼎 陆菲青 陈世美 陈再道 陈名夏 陈大民 陈宜瑜 陈家洛 陈家湖 陈富忠 陈小炮 陈履生 陈建生 陈政委 陈文洪 陈新甲 陈昌智 陈木森 陈正德 陈水扁 陈永福 陈潭秋 陈皇后 陈瞎子 陈秀榕 陈章良 陈警云 陈近南 降落伞 陕西省 除草剂 陶伯钧 陶红英 隆达斯 隋开皇 隋炀帝 随州市 随心所欲 随葬品 隗福临 障碍物 难以想象 难以置信 雅加达 集中营 集体所有 集合体 集合论 集团公司 集成电路 集装箱 雷吉纳 雷家沟 雷阵雨 震耳欲聋 青壮年 青山区 青岛市 青年团 青藏铁路 青铜器 静悄悄 非同寻常 非国大 非线性 非金属 面向对象 面对面 面红耳赤 面面相觑 革命党 革命军 革委会 韦一笑 韦家能 韦香主 韩先楚 韩太太 韩子奇 韩木林 韩雪亭 韩高湖 音乐堂 音乐家 顺理成章 顽固派 顾不上 顾不得 顾炎武 顾秋水 领袖像 颜大怒 颜洪烈 颜邦屏 颤巍巍 风吹日晒 风土人情 飞利浦 飞行器 饮用水 香港特区 马三俊 马不停蹄 马世耀 马光佐 马克思 马到成功 马士英 马家棚 马尼拉 马尾松 马德里 马春花 马朝旭 马林工 马湖村 马耳他 马行空 马鞍山 驰名中外 高凌风 高利贷 高句丽 高基庙 高官厚禄 高尔基 高尔夫 高新区 高新技术 高等学校 高纬度 高血压 高长河 高陵镇 魂不附体 魂飞魄散 魏兴郡 魏复盛 魏学曾 魏忠贤 鱼氽元 鲁智深 鲁桂成 鲁特氏 鲁磨路 鲜血淋漓 鸽子花 鹿兆鹏 鹿清笃 麦克阿瑟 麦地那 麻辣酱 黄一彪 黄二州 黄依依 黄古蒿 黄土高原 黄宗羲 黄家湖 黄家潭 黄封殿 黄州菜 黄康生 黄明生 黄月英 黄橙子 黄永胜 黄河流域 黄浦江 黄瓦朱 黄眉僧 黄知真 黄石市 黄老邪 黄蓉笑 黄褐色 黄金周 黄金水道 黄鼠狼 黎满庚 黑格尔 黑社会 黑龙江 黑龙江省 默不作声 龙井茶 龙山文化";
// src/filters/han-forms/words.ts
let words$1;
/** The longest word of the list, in code units. */
const LONGEST = 4;
/** Frequent words of Simplified Chinese with a simplified form in them. */
function simplifiedWords() {
	if (words$1 !== void 0) return words$1;
	words$1 = new Set(SIMPLIFIED_LONGER.split(" "));
	for (const group of SIMPLIFIED_PAIRS.split(" ")) for (let at = 1; at < group.length; at++) words$1.add(group[0] + group[at]);
	return words$1;
}
const pairHash = (first, second) => Math.imul(first, 40501) + second & 65535;
function wordList(words) {
	const pairs = /* @__PURE__ */ new Uint8Array(65536);
	for (const word of words) for (let at = 1; at < word.length; at++) pairs[pairHash(word.charCodeAt(at - 1), word.charCodeAt(at))] = 1;
	return {
		words,
		pairs
	};
}
let all;
/** The list of all simplified words. */
function allWords() {
	all ??= wordList(simplifiedWords());
	return all;
}
/** The longest word of a list over a place; undefined where there is none. Of two equally long ones the first. */
function wordOver(text, at, { words, pairs }) {
	const unit = text.charCodeAt(at);
	const left = at > 0 && pairs[pairHash(text.charCodeAt(at - 1), unit)] === 1;
	const right = at + 1 < text.length && pairs[pairHash(unit, text.charCodeAt(at + 1))] === 1;
	if (!left && !right) return void 0;
	for (let length = LONGEST; length >= 2; length--) for (let start = left ? Math.max(0, at - length + 1) : at; start <= at; start++) {
		if (start === at && !right) break;
		if (words.has(text.slice(start, start + length))) return {
			start,
			end: start + length
		};
	}
}
/** Simplified forms that JIS has and no Japanese text uses but in names. */
const UNUSED_IN_JAPANESE = new Set([..."个从价儿决况凭听坏处夸广弃无档气泪烟犹笋网赶种极于么丰"].map((each) => each.charCodeAt(0)));
const known = /* @__PURE__ */ new Map();
function soughtIn(base) {
	let sought = known.get(base);
	if (sought === void 0) {
		sought = make(base);
		known.set(base, sought);
	}
	return sought;
}
/** What every UTF-16 code unit calls for in a text of a base. */
const marksOf = (base) => soughtIn(base).marks;
/** The simplified words that have no character which is foreign to the base by itself. */
const wordsOf$1 = (base) => soughtIn(base).words;
function make(base) {
	const forms = hanFormTable();
	const marks = /* @__PURE__ */ new Uint8Array(65536);
	for (let unit = 13312; unit < 40960; unit++) {
		const form = forms[unit];
		if (base === "zh") {
			if (form & 1) marks[unit] = 1;
			else if (form & 8) marks[unit] = 32;
			else if ((form & 64) === 0) marks[unit] = 16;
		} else if (base === "ko") {
			if (form & 1 && (form & 32) === 0) marks[unit] = 1;
		} else if ((form & 32) === 0) marks[unit] = form & 133 ? 1 : 16;
		else if (form & 16) marks[unit] = 4;
	}
	const words = /* @__PURE__ */ new Set();
	const isAnchor = (unit) => base === "ja" ? UNUSED_IN_JAPANESE.has(unit) : (forms[unit] & 3) !== 0;
	for (const word of simplifiedWords()) {
		const units = Array.from(word, (each) => each.charCodeAt(0));
		if (units.some((unit) => marks[unit] & 1) || !units.some(isAnchor)) continue;
		words.add(word);
		for (const unit of units) if (isAnchor(unit)) marks[unit] = marks[unit] & -17 | 2;
	}
	if (base === "ja") for (const anchor of CHINESE_WORDS.keys()) marks[anchor.charCodeAt(0)] |= 8;
	return {
		marks,
		words: wordList(words)
	};
}
const places = {
	length: 0,
	marks: 0,
	at: [],
	mark: []
};
/** The marked places of a text in order. Good until the next text is looked at. */
function placesOf(text, marks) {
	let count = 0;
	let all = 0;
	for (let at = 0; at < text.length; at++) {
		const mark = marks[text.charCodeAt(at)];
		if (mark === 0) continue;
		all |= mark;
		places.at[count] = at;
		places.mark[count++] = mark;
	}
	places.length = count;
	places.marks = all;
	return places;
}
// src/filters/han-forms/grammar.ts
/** Chinese function words of a Japanese text in order; where a run of ideographs has several, the whole run. */
function chineseWords(text, places) {
	const found = [];
	for (let index = 0; index < places.length; index++) {
		if ((places.mark[index] & 8) === 0) continue;
		const at = places.at[index];
		const last = found.at(-1);
		if (last !== void 0 && at < last.end) continue;
		const word = wordAt(text, at);
		if (word === void 0) continue;
		const run = runAround(text, word);
		if (last !== void 0 && last.end >= run.start && last.start < run.end) found[found.length - 1] = run;
		else found.push(word);
	}
	return found;
}
let sought;
function wordAt(text, at) {
	sought ??= new Map([...CHINESE_WORDS].map(([anchor, words]) => [anchor.charCodeAt(0), words.map(soughtBy(anchor))]));
	const words = sought.get(text.charCodeAt(at));
	for (let index = 0; index < (words?.length ?? 0); index++) {
		const each = words[index];
		if (each.step !== 0 && text.charCodeAt(at + each.step) !== each.neighbour) continue;
		const start = at - each.offset;
		if (start >= 0 && text.startsWith(each.word, start) && fits(text, start, each)) return {
			start,
			end: start + each.word.length
		};
	}
}
function soughtBy(anchor) {
	return (each) => {
		const offset = each.word.indexOf(anchor);
		const step = each.word.length === 1 ? 0 : offset === 0 ? 1 : -1;
		return {
			...each,
			offset,
			step,
			neighbour: each.word.charCodeAt(offset + step)
		};
	};
}
function fits(text, start, { word, notBefore = "", notAfter = "", alone }) {
	const before = text[start - 1];
	const after = text[start + word.length];
	if (before !== void 0 && notBefore.includes(before)) return false;
	if (after !== void 0 && notAfter.includes(after)) return false;
	return !(alone && start > 0 && scriptTable()[text.charCodeAt(start - 1)] === 3);
}
/** The run of ideographs around a stretch. */
function runAround(text, { start, end }) {
	const table = scriptTable();
	while (start > 0 && table[text.charCodeAt(start - 1)] === 3) start--;
	while (end < text.length && table[text.charCodeAt(end)] === 3) end++;
	return {
		start,
		end
	};
}
// src/filters/lexicon/chinese-topics.ts
/**
* Words by which a Japanese, Korean or English text says that it speaks of Chinese or its scripts. Written for this
* project, 2025-11. Lower case.
*/
const CHINESE_WRITING = "中国語 簡体 繁体 北京語 広東語 普通話 台湾語 ピンイン 拼音 簡化字 中国名 中国表記 중국어 간체 번체 병음 chinese mandarin cantonese pinyin hanzi".split(" ");
/** What a prompt may say of it besides: in an answer these words are themselves Chinese. Lower case. */
const CHINESE_IN_PROMPTS = "中文 中國語 簡體 简体 繁體 普通话 國語 汉字 漢語 汉语 華語 華文 粵語 日语 日文 日語".split(" ");
/** Words by which a text says that it speaks of characters and their forms, or of classical writing. Lower case. */
const CHARACTER_TOPICS = "漢字 漢文 漢詩 論語 書き下し 異体字 新字体 旧字 正字 常用漢字 康熙 部首 書道 表記揺れ 古文書 한자 kanji".split(" ");
/** Words by which a text says that it speaks of China, Taiwan or Hong Kong. Lower case. */
const CHINA_TOPICS = "中国 中國 中華 中华 台湾 台灣 臺灣 香港 北京 上海 広東 深圳 広州 杭州 四川 華人 華僑 清朝 明朝 唐代 宋代 三国志 毛沢東 習近平 鄧小平 중국 대만 홍콩 베이징 상하이 china taiwan hong kong beijing shanghai".split(" ");
/** Words by which a text says that it speaks of Japan, so that it may name things in their own form. Lower case. */
const JAPANESE_TOPICS = "日本 東京 大阪 京都 北海道 沖繩 沖縄 動漫 動畫 漫畫 聲優 日劇 日式 日系 日語 日文 和風 武士 天皇 幕府 藝妓 japan japanese anime manga".split(" ");
"韓国語 朝鮮語 ハングル 한국어 한글 우리말 韓語 韓文 諺文 韓國語 朝鮮文 korean hangul hangeul".split(" "), "日本語 ひらがな カタカナ 平仮名 片仮名 일본어 히라가나 가타카나 일어 日語 日文 平假名 片假名 假名 japanese hiragana katakana kana romaji".split(" "), "漢字 中国語 中文 漢文 日本語 日文 日語 한자 중국어 일본어 汉字 kanji hanzi hanja chinese mandarin cantonese japanese taiwanese".split(" "), "ロシア語 キリル ウクライナ語 ブルガリア語 セルビア語 モンゴル語 러시아어 키릴 우크라이나어 俄語 俄文 西里爾 西里尔 烏克蘭語 russian cyrillic ukrainian bulgarian serbian".split(" "), "アラビア語 アラビア文字 ペルシャ語 ペルシア語 ウルドゥー語 아랍어 페르시아어 阿拉伯語 阿拉伯文 波斯語 arabic persian farsi urdu".split(" "), "タイ語 タイ文字 태국어 泰語 泰文 thai".split(" "), "ヒンディー語 サンスクリット デーヴァナーガリー ネパール語 힌디어 산스크리트 印地語 梵語 梵文 hindi sanskrit devanagari nepali".split(" "), "ヘブライ語 ヘブライ文字 イディッシュ 히브리어 希伯來語 希伯來文 hebrew yiddish".split(" "), "ギリシャ語 ギリシア語 ギリシャ文字 그리스어 希臘語 希臘文 greek".split(" "), "フランス語 ドイツ語 スペイン語 イタリア語 ポルトガル語 オランダ語 ラテン語 ベトナム語 トルコ語 インドネシア語 マレー語 フィンランド語 スウェーデン語 ノルウェー語 デンマーク語 ポーランド語 チェコ語 ハンガリー語 ルーマニア語 エスペラント 外来語 英単語 和製英語 프랑스어 불어 독일어 스페인어 이탈리아어 포르투갈어 네덜란드어 라틴어 베트남어 터키어 튀르키예어 인도네시아어 폴란드어 체코어 외래어 영단어 法語 法文 德語 德文 西班牙語 西班牙文 義大利語 義大利文 葡萄牙語 葡萄牙文 荷蘭語 拉丁語 拉丁文 越南語 越南文 土耳其語 印尼語 馬來語 波蘭語 捷克語 外來語 英文單字".split(" ");
"韓国 朝鮮 韓流 ソウル 釜山 韓國 한국 조선 k-pop kpop korea".split(" "), "日本 アニメ 일본 동경 도쿄 日劇 動漫 japan anime manga tokyo".split(" "), "中国 台湾 日本 中國 台灣 香港 중국 일본 대만 china taiwan japan hong kong tokyo".split(" "), "ロシア ソ連 ウクライナ モスクワ モンゴル 러시아 소련 俄羅斯 蘇聯 烏克蘭 russia soviet ukraine moscow".split(" "), "アラブ イスラム イラン エジプト 아랍 이슬람 阿拉伯 伊斯蘭 arab islam iran egypt quran".split(" "), "タイ王国 バンコク タイ料理 태국 泰國 thailand bangkok".split(" "), "インド ネパール 仏教 ヨガ 인도 불교 印度 佛教 india nepal buddh yoga".split(" "), "イスラエル ユダヤ 聖書 이스라엘 유대 以色列 猶太 israel jewish bible".split(" "), "ギリシャ ギリシア 그리스 希臘 greece".split(" ");
"翻訳 訳して 訳し 和訳 英訳 言語 外国語 各国語 発音 文字 単語 語源 由来 挨拶 顔文字 絵文字 번역 언어 외국어 발음 단어 어원 이모티콘 翻譯 翻译 語言 外語 外文 發音 詞源 文字 translat language pronounc alphabet script etymolog vocabular greeting kaomoji emoticon unicode".split(" ");
/**
* Words by which a sentence speaks of the word beside it: "the word …", "means", "is called", "is written". The hit
* must be within a few characters of the token, so that these may be common words.
*/
const NAMING_WORDS = "語 言葉 ことば 単語 意味 という といい と呼 と書 と読 読み 綴り 表記 称 略 訳 原題 由来 名前 뜻은 뜻이 뜻의 뜻으로 뜻하 뜻을 의미 라고 이라는 라는 단어 어원 표기 발음 번역 原文 意為 意指 意思 意即 稱 称 叫 讀 寫作 字 詞 词 譯 译 名為 means meaning called word term name spell phrase character pronounc translat".split(" ");
// src/filters/mixed-script/mention.ts
/** How far from a token a word may stand that speaks of it, in UTF-16 code units. */
const NAMING_UNITS = 12;
/** True when the sentence beside the token says that it is a word: "術語…，意思為", "…という語", "the word …". */
function isNamed(text, start, end) {
	const before = text.slice(Math.max(0, start - NAMING_UNITS), start).toLowerCase();
	const after = text.slice(end, end + NAMING_UNITS).toLowerCase();
	return NAMING_WORDS.some((word) => before.includes(word) || after.includes(word));
}
new Set("()（）[]{}<>＜＞_＿=＝^＾~～*＊;；:°゜´｀`'\"“”・･ω∀▽△□◇○●◕⌒￣¯‾—―|｜/／\\＼>≧≦@#$%&+-ー。･ﾟ∂∇∩∪⊂⊃♥♡☆★✿❤゛✧•╯╰┻━┬╭╮ʕʔ┌┐┘└∧".split("").map((mark) => mark.charCodeAt(0)));
// src/filters/han-forms/mention.ts
/** Roles whose words are given to the one who answers. */
const GIVEN = /* @__PURE__ */ new Set([
	"system",
	"user",
	"prompt",
	"tool"
]);
/** What the texts around one say of Chinese and Japanese writing; looked up when first asked for. */
var Topics = class {
	#sample;
	#segment;
	#prompt;
	#writing;
	#characters;
	#china;
	#japan;
	constructor(sample, segment) {
		this.#sample = sample;
		this.#segment = segment;
	}
	/** The prompt or the text speaks of Chinese or its scripts. */
	writing() {
		this.#writing ??= says(CHINESE_WRITING, this.#promptText()) || says(CHINESE_IN_PROMPTS, this.#promptText()) || says(CHINESE_WRITING, this.#segment.text);
		return this.#writing;
	}
	/** The prompt or the text speaks of characters and their forms, or of classical writing. */
	characters() {
		this.#characters ??= this.writing() || says(CHARACTER_TOPICS, this.#promptText()) || says(CHARACTER_TOPICS, this.#segment.text);
		return this.#characters;
	}
	/** The prompt or the text speaks of China or its language. */
	china() {
		this.#china ??= this.writing() || says(CHINA_TOPICS, this.#promptText()) || says(CHINA_TOPICS, this.#segment.text);
		return this.#china;
	}
	/** The prompt or the text speaks of Japan. */
	japan() {
		this.#japan ??= says(JAPANESE_TOPICS, this.#promptText()) || says(JAPANESE_TOPICS, this.#segment.text);
		return this.#japan;
	}
	/** The prompt has the words. */
	gives(words) {
		return this.#promptText().includes(words);
	}
	#promptText() {
		if (this.#prompt === void 0) {
			const { segments } = this.#sample;
			const at = segments.indexOf(this.#segment);
			const given = GIVEN.has(this.#segment.role) ? [] : segments.filter(({ role, turn }, index) => GIVEN.has(role) && (index < at || turn !== this.#segment.turn));
			this.#prompt = given.map(({ text }) => text).join("\n");
		}
		return this.#prompt;
	}
};
function says(words, where) {
	const lower = where.toLowerCase();
	return words.some((word) => lower.includes(word));
}
/** A quotation longer than this quotes sentences, not words: prose, unless it is written in another language. */
const SENTENCE_UNITS = 30;
/**
* Where a place stands: in code and addresses, in a word or name that is cited, or in prose. Cited are Chinese words
* in parentheses behind a name, and in quotation marks where the text speaks of China or of the word: they have no letter that only the
* language around writes, and no ideograph that Simplified text does not write.
*/
function settingOf$1(text, at, isNative, topics) {
	const zones = text.zones();
	for (let index = zones.around(at); index >= 0; index = zones.parent(index)) {
		const kind = zones.kind(index);
		if (isProtected(kind)) return "code";
		if (kind === "table") continue;
		const start = zones.start(index);
		const end = zones.end(index);
		if (kind === "title" && end - start <= SENTENCE_UNITS && topics.china()) return "cited";
		if (holds(text.text, start, end, isNative) || !isSimplified(text.text, start, end)) continue;
		if (kind === "paren" || topics.china() || isNamed(text.text, start, end)) return "cited";
	}
	return "prose";
}
function holds(text, start, end, isNative) {
	for (let at = start; at < end; at++) if (isNative(text.charCodeAt(at))) return true;
	return false;
}
/** True when nothing in a stretch is a form that Simplified text does not write. */
function isSimplified(text, start, end) {
	const forms = hanFormTable();
	for (let at = start; at < end; at++) if (forms[text.charCodeAt(at)] & 12) return false;
	return true;
}
/** True for kana: what is cited from Chinese has none. */
function isKana(unit) {
	const script = scriptTable()[unit];
	return script === 4 || script === 5;
}
const isHangul = (unit) => scriptTable()[unit] === 6;
// src/filters/lexicon/old-form-words.table.ts
/** Words of two characters: the first one, then every second one it goes with. */
const OLD_FORM_PAIRS = "一兩劍圈對屆帶應戰擔會條樣疊發絲經羣聲臺舉萬處號雙體點齊 七屆 三聲萬處點 上來將屆牀當萬 下來屬樓發臺 不單對斷會滿濟爭當盡覺變讓靈 並稱舉 中學將專彈樞藥醫 主兒將從戰權觀體 九點 乾麪 亂世叫打石 事兒實發變關 二兩孃數樓號 互爲 五屆經臟萬點 亞種運麻 交戰 享樂譽 亮點 人兒數權氣爲稱羣聲腦體 今兒 仍舊 代價數爲號 以來圖爲 企圖 休假 估價 伴隨 低價壓聲 住處 何爲處 作對戰爲畫 併發 來到源看自 侍從 供應 依從戀據舊賴 侵權 便當祕 係數 俗稱 保證險 信號譽賴 修辭 俸祿 個兒數體 倒數轉 借錢 假使借冒如定山想意扮日期若裝設話象貨 偏將 做爲 停戰滯當 健壯 備戰 傳世中人令來入出到動呼單奇媒導承授播教染球真神給統聞言記話譯輸送遍達遞銷開 債權 傷殘 傾聽 像樣 僞裝軍造 價位格錢 億萬 儉樸 優點 元氣 充滿當 兇惡險 先驅 光纖 兒女子孫戲時童 兔子 入關 全區國權稱縣體黨 兩下代件位個倍側具分列匹千半口句名地場塊天套季家對屆層岸幅年度座張性扇手把招排支方旁日會杯枚架根條棲極樣次段派片用盤眼碗種端米級組翼者聲股臺艘萬處行路週遍道部門間院隊隻面項頭顆類點 八屆點 公轉關 六屆點 兵團權營變 其實餘 具體 兼營 再戰拜 冒險 冰冷塊層期涼箱雪雹 冷卻戰氣 凸顯 凹陷 出來戰沒爐發缺臺賣錢點 函數 刀劍 分區屬擔數爲發辨辯 切斷 列傳爲舉 判斷處 別稱處 到來處 刻畫 前來廳臺 剛纔體 剩下餘 副將總 割據斷讓 劃歸 劇變 劍法術鋒鞘 劑型量 力圖學氣 功勞勳效 加壓裝 勁兒 勇氣 勉勵 動亂彈搖畫聽 勞作力動務工役模累苦資 勤勞 勳章 勸告慰解諫阻降 勾當踐 包圍裝 化妝學爲纖裝驗 區位分別劃區域委政長間 十兩屆萬餘點 千萬餘 半徑數點 協會 危險 即將 卻是 原來 厭惡 厲聲 去處 參加展差戰拜政數演照考與見觀謀議賽贊軍量預 又稱 反對彈應潛 取經 受盡體 叛亂變 口徑氣號齒 古稱 句號 只當 叫聲賣 叮囑 可惡觀變 各區國縣處 合圍營爲稱羣體 同學屬樣聲 名單將氣爲稱聲號譽醫 君權 吭聲 吸收氣 吼聲 呆滯 告發辭 周圍濟 味兒 呼應聲 和聲 咒罵語 哥兒 哭聲 哲學 售價 唯獨 唱戲 唸經 問號 啓發 善惡戰 喊聲 喘氣 喜歡 喝醉 喫藥 單一于人位個元兵刀向單子層性打板果獨科純薄行詞調身項體 嗅覺 嘆氣 嘯聲 嘴脣 器樂 噪聲 噴氣發 嚇壞 嚴刑加厲守家密寒峻懲整明格禁肅謹酷重 囑咐託 四圈屆處點 回來應收聲 因爲 固體 圈地套子定 國土外家有民營王號防 圍住剿困城堰攻棋欄殲牆着繞觀追 園區 圓圈滿 圖像冊庫形書案樣片畫紙表謀騰 團結長體 土壤 在讀 地區圖峽帶殼臺處點 垂體 型號 城區樓 基數 堆滿 堡壘 堪稱 報價應效 墮入落 壁壘畫 壓低倒制力強抑根縮迫 壞事人死話 壟斷 士氣 壯士大漢烈舉觀闊麗 外傳圍殼號觀 多數樣發萬處變餘點 大亂將專廳戲會樂樓權氣營爲盜聲腦膽舉蟲觀錢體麥 天氣體 太醫 失傳效當聲陷靈 夾雜 奇觀 奉獻 奏效 套裝 奧運 奪權 奮戰鬥 女兒單將 好壞戰戲氣聽處轉 妄圖爲 妥當 妹兒 妻兒 姐兒 威嚴 娃兒 婉轉 媒體 嫁妝 嬰兒 孃兒家舅 子彈 字兒數樣畫號體 孤單獨 孩兒 學位生科習者術 守恆禦舊 安穩裝 宏觀 官兒 定價爲點 客廳棧氣觀體 宣傳戰稱讀 害蟲 家傳屬數當 宿舍 寒氣 察覺 寢室宮 實力在屬戰效數施權爲現行踐際驗體 寫下作信入出字實成明照給詩道 寬厚大容帶度心恕慰敞裕闊鬆 封號 將令來士官帥才校要軍近領 專一人任列利制區司員場家屬心政業機欄權注用科程管線職著訪賣長門電項題 尊嚴稱號 對了付偶口外岸峙待應手抗接敵數方於此比決流準照生症白稱立答策聯視話象陣面頭 導彈數體 小兒區學將徑樓聲麥 少兒將數 尤爲 就讀讓醫 尾聲隨 屆時 屍體 展臺覽 履帶 屬下國地實性於 山體 岩鹽 峽谷 巖洞畫體 工效錢 差價點 已經 巷戰 市區縣 帶上來入兵到動回子寬有給走路隊電領頭 常數綠 平價兒壤穩臺遙靜 年滿畫號輕齡 幻覺 幼兒蟲體 幽靈默 幾樣經聲萬處點 序號 度假 廁所 廉價 廢品墟棄止水物話除黜 廳堂長 延續遲 式樣 引發 弱點 強壯盜 彈丸劾匣射性殼琴簧藥道頭 彎曲腰 彙總 形體 彩圖畫 往來 征戰 後來發續臺 徑向直 得當體 從不中事今來前嚴容小屬未業此沒而頭 復發 微觀 徽號 心懷聲臟靈 必將經讀 志氣 忘卻 忙亂 快樂點 怎樣 怒氣濤 怨氣 怪獸 恰當 悄聲 悲壯慘觀 悽慘 情懷 惟獨 惡人劣化性意戰毒氣臭行賊鬥鬼魔 惱怒恨火 愈發 意圖 感應覺觸 慌亂 慘叫敗案死烈然痛白象遭重 憎惡 應付允力城對屆得從急戰承有爲用當答考聘聲試該變選邀酬 懊惱 懲處 懷中孕念抱有疑着裏 戀人情愛 戎裝 成效爲羣蟲 我國 戒嚴 截斷 戰亂事俘備前功勝區友國地場士將局役後慄敗果機死法火爭犯略線績船艦術車陣馬鬥鼓 戲劇弄曲稱臺 房價舍 所屬爲 扁擔 手續 打亂假斷獵發聽點 扣發 批發 承擔歡 技藝 抉擇 把戲關 抒發 投遞 抗禦體 折斷 抵禦 抽樣 拂塵 拍攝賣 拐彎 拔出劍牙 招收數 拜倒師年會見訪謝 持續 指數點 挑戰 挺拔 捐獻 捷徑 授權 掌權聲 掏錢 探聽險 接壤應收濟聽觸 推斷舉辭遲 措辭 描寫 提拔 插入口嘴圖手曲話頁 換屆裝 揮發 損壞 搏鬥 搖動手搖擺晃曳籃頭 搗亂 搜刮尋捕索 搶險 摧殘 摺疊 撰寫 擂臺 擇優業 操縱 擔任保子心憂架當綱負 據悉此稱點 擠壓滿 擴充大展建張招散 擾亂 攜帶 攝入取影政氏製 支點 收下入兵到割取受回場容尾復成拾攤支斂留益盤看穫編縮買費購起集養 改寫爲稱裝觀變 攻讀關陷 放假寬縱聲 政區權變體黨 效力忠應果法率用益能 救濟 敗壞 敘事述 教學 散亂發 整數體齊 敵對 數丈個倍列十千字學寸尺年招控據日月次理百目碼組聲萬落論里量額 文獻體 斑點 斬斷 新穎藥 斷代定層然續腸裂言送面 方劑纔 旁聽觀 旋轉 旗號 早點 昆蟲 明兒顯 昨兒 是從 時數裝 晝夜 晦氣 景區氣觀點 晶體 暑假 暴亂 曉得 更爲 書寫畫 最爲 會上兒戰見談議長 月經 有效數權變錢關餘點 服從氣藥裝 期滿 未經 本來區屆縣錢體 東單經 林區 果斷 染髮 校區舍 核彈 根據 條件例約 棄權 棧道 森嚴 業餘 極爲點 概覽 榜樣 榴彈 構圖 槍彈聲 樂器園團府意於曲聲舞觀趣隊 樓上下前房梯盤閣頂 標價 樞紐 模樣 樣兒品子式本樣車 樹齡 機會牀羣關靈體 橫亙向幅掃標穿臥行豎貫跨額 檢察測疫索舉討驗 權位利力勢益證限 欠缺 次數 欺壓 歌聲謠 歐盟 歡呼喜心快樂笑迎 正氣當經 此舉處 武將當裝 歸來僑入功咎宿屬於納結還附降 死戰 殆盡 殘存害廢忍暴殺留疾破缺部酷餘骸 殺氣 毀壞 毆打 母體 毒劑氣藥蟲 比價 民國權營 氛圍 氣候力功動勢化味喘壓孔度息惱憤旋概死氛泡派流球管節色血象質餒體魄 水氣稻聲體 永恆 決戰斷鬥 沒事入命底收有法準用落 沖繩 河牀 沸點 油價氣畫 治權 泄氣 法權 洋樓 活兒 流傳經轉體 海區帶拔盜鹽 液壓體 涼氣 淘氣 淪爲陷 深淺處陷 混亂戰雜 淹沒 淺層水灘色薄 清單點 減壓數輕 測驗 港區 溪水流 溶劑 滯後留 滿分地天心意月滿眼腔腹臉足身載面頭 漁獵 漆黑 演戲變 漫畫 漲價 潛伏入力在心水能艇 激勵戰發 瀏覽 灌區 火氣燒爐藥 灰巖 災區 炒麪 炮彈聲臺 炸彈藥 焚燒 無從效數權爲盡聲處賴關雙 焦點 煙臺 煤氣 煥發 照應樣舊 煩惱 熔鑄點 熱帶氣點 燃氣燒 燒傷成掉死殺火燬着製造酒餅香 營區地壘寨帳建房救業生造運銷長養 燭臺 爆發 爐子火 爭取執奪得搶氣相端論議辯霸鬥 爲主了何先名官害政數期止此民準生着輔重難首 牀上單沿頭 片斷 版圖權畫 牌樓 牙齒 牢騷 牧區 物價體 牴觸 特區權點 犧牲 狂歡 狩獵 狹小窄義長隘 狼羣 猛獸 猴兒 猶豫 獎勵懲牌盃章賞金項 獨具到創奏孤家尊有特立自裁資 獲獎釋 獵人槍物頭鷹 獸醫類 獻上出禮策給血身 玉帶 玩兒 現實 理應 琴聲臺 瑣碎 瓦罐 甚爲 生效氣靈 用來藥處 田徑 男兒 留戀 略帶 畫像冊家展廊派畫面風 異樣 當下中今代作做先兒兵初前即地場夜天官家局年心成政日時權然真着紅衆選量陽面頭 疊加 疲勞 病牀變 療效 癡呆 登臺 發亮作來信光兵出動射展怒情愁抖掘揚揮放散明毛泄源火熱燒現球生病瘋白票紅給聲育自芽落行表覺言誓財起送達酵難電音麻黑 白帶麪 百戲萬餘 皇權 皮帶 盈餘 盜墓版竊賊 盡力心忠情數頭 直屬徑覺觀譯 相傳勸對應當稱繼聲處讓鄰關隨 省區會 看來臺 真假僞實經 眷屬 眼圈 着裝 睡覺 督戰 睦鄰 知曉縣覺 短劍缺 石獸經 研發 破壞碎舊譯 碎屑片石裂 碧綠 確實 磁帶 礦區牀體 社區會 祕密書笈訣 祖國 神劍氣祕經醫靈 票價據 禁區 福氣 禪宗師杖 禮數樂部 禽獸 私營 科學舉 稀缺釋 種屬羣 稱作做呼帝爲職臣號謂讚道雄霸頌 稻田穀米草 積壓 穩住健固妥定重 空戰氣缺 穿插 突圍發變 竈臺 竊聽 立體 站穩臺點 童裝 競爭 笑聲 笛聲 符號 筆畫 等價 答應辯 策應 算數 管帶 箭樓 節儉點 範圍 簡單稱 簫聲 簽發 粉碎 粗壯 粳稻 精靈髓 紀檢 紅壤樓燒 紊亂 紐帶 純屬粹 級數 紛亂爭 素數 紮營 終點 組裝 結冰爲 給與錢 統稱 絲毫綢線 經典受商學常文書濟營理由略管籍紀絡脈費貿過銷院驗 綠化地林洲色茶萼葉豆 網點 綽號 緊缺隨 緘默 線圈 編寫號譯 縣上令城域境委市府級裏長 縮寫 縱使向容橫深火然觀貫身隊 總之共兵分參和局廠得成攻數是會理監督稱算管結統線能裁計部量長隊額體 績效 繁雜 繃帶 繩子索 繼任位承發續而 纖細維 缺乏口失少席憾水陷點 罐子頭 罪惡 美譽 羞澀 羣山島臣英落衆雄體 義氣 翻譯轉 老區孃將齡 考驗點 耗盡 聆聽 聖經 聘爲 聯賽 聰慧明 聲勢名學息援明望樂波稱納調譽速道音響 職權稱 聽任信候到力取從罷聽衆見覺話 肅清然穆立靜 肉絲體 肝臟 股價數權 肢體 胎兒 胡亂 胸懷 能帶 脊髓 脾氣 腎臟 腦子殼海筋袋門 腰帶 腺體 膏藥 膚淺 膠體 膽大子小怯敢汁量 臟器腑 臨牀 自帶從發盡稱覺轉 臭氣 臺上下前商詞階 與其否會非 舉世人例出動報子手措杯止薦行起重 舊事制址日時有聞貨部 舞臺 船體 良藥 艱險 芍藥 花兒廳樣瓣錢 苦惱戰澀 茶樓 草藥 荒廢 菜單 萌發 萬一事個元分千名向噸塊多家尾年斤方民物畝種線股臺萬里頭餘 落實 著稱 葫蘆 蒸氣發 蕎麥 薰陶 藥丸價劑品師店庫廠房方材業物王用膳 蘆花葦 處世事以分在境女所方於死決理置罰處長 號令召碼稱筒角 蛋殼 蝗蟲 螢石 蟲子 蠕蟲 蠶豆 蠻子 血壓戰 衆將 行將徑爲當醫 衰變 被盜 裁斷 裂變 補缺 裝作修備入卸扮有束機滿甲置藥載配飾 裸體 製劑藥 複數雜 西單經藥裝 要挾錢點 覈對 見效 視爲聽覺 親屬 覺察得悟着醒 觀光察念戰摩景望測看禮衆賞音點 角樓 解圍讀釋體 觸動及怒手摸犯發角 訂單 計數 記號 診斷 註釋 評價爲獎 詛咒 詞兒條 試劑圖驗點 詩經體 詭祕 詮釋 話兒 該當處 詳盡 誇獎 認爲 誘發 語氣聲 誣陷 誤區 誦經 調劑 請假 論據斷辯點 謄寫 謙讓 講臺 謠言 證實據明書 警覺 譯員成文本 議會 譽爲 讀完寫書物者 變動化幻形得性態成招換故數星更法爲異相種色質遷量革 讓位利給開 讚譽 豪氣 負擔 財經 貢獻 販賣 貪圖 買賣 賑濟 賣出力國場弄掉方 質變點 賭氣錢 賴以 賺錢 賽區 贊助同成 走獸 起來牀點 超羣聲 越發 跟隨 跪拜 路徑 跳臺 踐踏 蹄聲 身價爲處體 車體 軍區營裝醫 較爲 載體 輕便型工巧度微快敵易柔率盈紡聲蔑薄裝視身輕重鬆 輾轉 轄區 轉世交入動化口向告回型子彎念悠戰手折接換播業機正爲發眼移給而行變讓身軌軸載轉速運過達頭馬 辨別明析認證識 辭典別去職 辯解論證護 農藥 迎戰曉 近處 迴歸轉 迷戀 迸發 追隨 退卻讓 逆轉 逍遙 途徑經 這兒樣點 通氣稱體 造假價 連帶發續聲 進來發關 遇險 遊戲樂覽 運氣營轉 過來兒剩關 道觀 達賴 遙感控望測遙遠 遞交減給 遠處 適應當齡 遲到早疑緩遲鈍 遵從 選區拔擇舉 遺傳囑體 避讓 那兒樣雙 邪惡氣 郊區 部將屬 鄰國居近邦 酒樓 醉心 醜惡 醫保務學師治生用療科藥術護院 釀成造酒 釋放 重圍擔疊點 野兔獸蠻 金屬絲臺錢 針對 鈴聲 銀兩獎錢 銅錢 鋸齒 鋼絲鐵 錢幣 錯覺 鍋爐 鎮壓 鐵絲 鑄幣成造鐵 長假劍效滿處 門將樓 閉會關 開戰發關 間斷 閣樓 關上中乎係切口外心愛押於注照節鍵門閉頭 闡釋 防區禦蟲 阻斷滯 附屬帶 降價 陣營 陰莖險 陵區 陷入害於落 陸戰續 陽臺 隨之便即口同和後從意手時機着筆行身軍 險些峻情惡要 隱伏匿含居形患瞞祕私約蔽身退隱 隸屬 雄壯 集團羣體 雙人兒刀向層手拳方核橋目眼腿臂親道重雙 雜亂交劇技文物種草誌質 難當聽關點 雨點 零碎點 電價壓氣腦臺 霧氣 霸主權王道 靈動巧性感柩氣活魂 靜聽 面對 音樂譯 響應聲 頂點 順從應 預覽 頒獎發 領帶 頭兒腦號髮 題寫爲 顏料色面 類羣 顯出得然現眼示著見赫露 風氣聲險 飛彈 食鹽 飲譽 飽滿 餐廳 餘下個名地家實年暇畝種米萬處部額魚 首屆發腦 香氣爐 騷亂動擾 驅使動散車逐除 驗收證 驚覺險 驛站 骨氣髓 體例制力型壇外委弱形態會格檢液現積系育能腔表裁諒貼質重長面驗 高價壓效樓檢聲臺舉處點齡 髮型 鬥志毆爭 魚兒 鳥兒 鹽度水酸鐵類 麪包條皮粉 麻將繩 黑人夜子影斑暗板水熊白紅紗色衣豆魚點 默然認默 黝黑 點中亮兒卯名子心滴火燃球着穴綴評頭點 黨員委 鼓勵樂樓聲 鼾聲 齊名整 齒輪";
// src/filters/han-forms/old-forms.ts
let words;
/** Common words that hold a form which Japan has given up. */
function oldWords() {
	if (words !== void 0) return words;
	words = /* @__PURE__ */ new Set();
	for (const group of OLD_FORM_PAIRS.split(" ")) for (let at = 1; at < group.length; at++) words.add(group[0] + group[at]);
	return words;
}
/** Prefectures whose name ends in 県, as far as two characters; and 鹿児島, 神奈川, 和歌山 by their last two. */
const PREFECTURES = "青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 兵庫 奈良 歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 児島 沖縄".split(" ");
/** Old forms that names of people, companies, schools and shrines keep beside the new ones: they count in common words only. */
const NAMES = new Set([..."龍澤國廣濱邊齋眞櫻惠榮壽德藏豐瀧嶽曾禰彌槇莊圓淨靜萊禮佛晉寶實學會館鐵龜乘聯證藝縣條團來顯應櫛瑤遙堯翠亞爲濤榮營櫟齊龜"].map((each) => each.charCodeAt(0)));
/** Words in old form: those the text has in both forms, and common ones. */
function oldForms(text, places) {
	const found = [];
	for (let index = 0; index < places.length; index++) {
		if ((places.mark[index] & 4) === 0) continue;
		const at = places.at[index];
		if (found.length > 0 && at < found.at(-1).end) continue;
		const form = wordIn(text, at);
		if (form === void 0) continue;
		const last = found.at(-1);
		if (last === void 0 || last.end < form.start) found.push(form);
		else {
			const { start } = last;
			found[found.length - 1] = {
				...form,
				start,
				now: modern(text.slice(start, form.end)),
				both: last.both || form.both
			};
		}
	}
	return found;
}
function wordIn(text, at) {
	const table = scriptTable();
	const isHan = (place) => place >= 0 && place < text.length && table[text.charCodeAt(place)] === 3;
	let common;
	for (const [start, end] of [[at - 1, at + 1], [at, at + 2]]) {
		if (!isHan(start) || !isHan(end - 1)) continue;
		const word = text.slice(start, end);
		const now = modern(word);
		const listed = oldWords().has(word);
		if ((listed || !NAMES.has(text.charCodeAt(at))) && text.includes(now)) return {
			start,
			end,
			now,
			both: true
		};
		if (common === void 0 && listed) common = {
			start,
			end,
			now,
			both: false
		};
	}
	if (common === void 0 && text[at] === "縣" && PREFECTURES.includes(text.slice(at - 2, at))) common = {
		start: at - 2,
		end: at + 1,
		now: `${text.slice(at - 2, at)}県`,
		both: false
	};
	return common;
}
/** A word with every old form put into its new one. */
function modern(word) {
	let made = "";
	for (let at = 0; at < word.length; at++) {
		const unit = newFormOf(word.charCodeAt(at));
		made += unit === 0 ? word[at] : String.fromCharCode(unit);
	}
	return made;
}
let olds;
/** The forms that Japan has given up for a character. */
function oldFormsOf(character) {
	if (olds === void 0) {
		const forms = hanFormTable();
		const found = /* @__PURE__ */ new Map();
		for (let unit = 13312; unit < 40960; unit++) {
			if ((forms[unit] & 16) === 0) continue;
			const now = String.fromCharCode(newFormOf(unit));
			found.set(now, [...found.get(now) ?? [], String.fromCharCode(unit)]);
		}
		olds = found;
	}
	return olds.get(character) ?? [];
}
let replaced;
/** How many characters of a text are new where an old form was, up to `enough`. */
function newForms(text, enough) {
	if (replaced === void 0) {
		replaced = /* @__PURE__ */ new Set();
		const forms = hanFormTable();
		for (let unit = 13312; unit < 40960; unit++) if (forms[unit] & 16) replaced.add(newFormOf(unit));
	}
	let times = 0;
	for (let at = 0; at < text.length && times < enough; at++) {
		const unit = text.charCodeAt(at);
		if (unit >= 19968 && unit < 40960 && replaced.has(unit)) times++;
	}
	return times;
}
// src/filters/han-forms/simplified.ts
/** The simplified words of a text in order, whatever is around them. */
function simplifiedLeaks(text, base, places) {
	const marks = marksOf(base);
	const all = allWords();
	const soft = wordsOf$1(base);
	const found = [];
	for (let index = 0; index < places.length; index++) {
		const mark = places.mark[index];
		if ((mark & 3) === 0) continue;
		const at = places.at[index];
		if (found.length > 0 && at < found.at(-1).end) continue;
		const word = wordOver(text, at, mark & 1 ? all : soft);
		if ((mark & 1) === 0 && word === void 0) continue;
		add(found, text, marks, word ?? {
			start: at,
			end: at + 1
		}, word !== void 0);
	}
	return base === "ja" ? found.map((leak) => wholeRun(text, leak)) : found;
}
/** Adds a word, widened by foreign characters that touch it; one that touches the last is put together with it. */
function add(found, text, marks, word, known) {
	let { start, end } = word;
	let listed = known;
	while (marks[text.charCodeAt(end)] & 1) {
		const next = wordOver(text, end, allWords());
		if (next !== void 0 && next.start >= start) end = next.end;
		else {
			listed = false;
			end++;
		}
	}
	const last = found.at(-1);
	if (last !== void 0 && last.end >= start) {
		found.pop();
		start = last.start;
		listed &&= last.listed;
	}
	let sure = 0;
	for (let at = start; at < end; at++) if (marks[text.charCodeAt(at)] & 1) sure++;
	found.push({
		start,
		end,
		sure,
		listed
	});
}
/** The longest run of ideographs that is taken for one word, in code units. */
const WORD_UNITS = 3;
/** Between kana and marks a short run of ideographs is a word: `太陽热を`. */
function wholeRun(text, leak) {
	if (leak.listed) return leak;
	const table = scriptTable();
	let { start, end } = leak;
	while (start > 0 && end - start <= WORD_UNITS && table[text.charCodeAt(start - 1)] === 3) start--;
	while (end < text.length && end - start <= WORD_UNITS && table[text.charCodeAt(end)] === 3) end++;
	return end - start <= WORD_UNITS ? {
		...leak,
		start,
		end
	} : leak;
}
/** Leaks with no more than this between them, in code units, are one passage where no Traditional form is between. */
const PASSAGE_GAP = 6;
/** From so many simplified forms on. */
const PASSAGE_FORMS = 6;
/** Puts the leaks of a sentence or paragraph that is Simplified throughout together. */
function passages(text, leaks) {
	const joined = [];
	for (let first = 0; first < leaks.length;) {
		let last = first;
		while (last + 1 < leaks.length && continues(text, leaks[last].end, leaks[last + 1].start)) last++;
		const sure = leaks.slice(first, last + 1).reduce((sum, leak) => sum + leak.sure, 0);
		if (sure < PASSAGE_FORMS) joined.push(...leaks.slice(first, last + 1));
		else joined.push({
			...leaks[first],
			end: leaks[last].end,
			sure
		});
		first = last + 1;
	}
	return joined;
}
function continues(text, from, to) {
	if (to - from > PASSAGE_GAP) return false;
	const forms = hanFormTable();
	for (let at = from; at < to; at++) if (forms[text.charCodeAt(at)] & 4 || text.charCodeAt(at) === 10) return false;
	return true;
}
// src/filters/han-forms/chinese.ts
function formsOf(text) {
	const forms = hanFormTable();
	let [traditional, simplified, japanese, chinese] = [
		0,
		0,
		0,
		0
	];
	for (let at = 0; at < text.length; at++) {
		const form = forms[text.charCodeAt(at)];
		if (form & 4) traditional++;
		if (form & 1) simplified++;
		if (form & 8) japanese++;
		if (form & 4 && (form & 16 || (form & 32) === 0)) chinese++;
	}
	return {
		traditional,
		simplified,
		japanese,
		chinese
	};
}
/**
* True when a text without much kana is Chinese in Traditional script. `japan`: what was found in it may be Japanese, so
* that the text must show that it is none.
*/
function isTraditional(text, japan, expected) {
	const { traditional, simplified, japanese, chinese } = formsOf(text);
	if (traditional === 0) return false;
	if (expected === "zh-Hant") return true;
	if (expected === "zh-Hans" || expected === "ja" || expected === "ko") return false;
	if (traditional < simplified) return false;
	return !japan || chinese > japanese || chinese === japanese && chineseGrammar(text) > 0;
}
/** Simplified words and passages of a text in Traditional script. */
function chineseLeaks(text, places, topics, expected) {
	const { text: units } = text;
	if ((places.marks & 3) === 0) return NOTHING$1;
	const leaks = simplifiedLeaks(units, "zh", places);
	if (leaks.length === 0) return NOTHING$1;
	if (!isTraditional(units, leaks.every(({ start, end }) => isJapaneseToo(units, start, end)), expected)) return NOTHING$1;
	const about = topics();
	return passages(units, leaks.filter(({ start, end }) => {
		if (settingOf$1(text, start, () => true, about) === "code" || about.gives(units.slice(start, end))) return false;
		return !isJapaneseName(units, start, end);
	}));
}
const NOTHING$1 = [];
/** Forms that only Japan writes, in a text in Traditional script, but for those in a leak. */
function japaneseInChinese(text, places, topics, leaks, expected) {
	const { text: units } = text;
	if ((places.marks & 32) === 0 || !isTraditional(units, true, expected)) return NOTHING$1;
	const about = topics();
	const found = [];
	for (let index = 0; index < places.length; index++) {
		if (places.mark[index] !== 32) continue;
		const start = places.at[index];
		if (found.length > 0 && start < found.at(-1).end) continue;
		if (settingOf$1(text, start, () => false, about) !== "prose" || about.japan() || about.gives(units[start])) continue;
		const word = chineseWordAt(units, start);
		if (word === void 0 && IN_NAMES.has(units.charCodeAt(start))) continue;
		const stretch = word ?? {
			start,
			end: start + 1
		};
		if (!leaks.some((leak) => leak.start < stretch.end && stretch.start < leak.end)) found.push(stretch);
	}
	return found;
}
/** Forms of many Japanese names: outside a word that Chinese has too they are taken for one. */
const IN_NAMES = new Set([..."沢広浜桜滝瀬竜辻斎渋栄黒塩関鉄畑込恵徳亀仏宍尭巌榊峠椿樋笹縄薫覚鉱頼顕駒髙嶋塚匂悪柳栃桧"].map((each) => each.charCodeAt(0)));
/** A common word of two characters in the old forms of which Chinese writes what stands here in a new one. */
function chineseWordAt(text, at) {
	const words = oldWords();
	for (const old of oldFormsOf(text[at])) for (const start of [at, at - 1]) {
		const other = text[start === at ? at + 1 : start];
		if (other === void 0) continue;
		for (const each of [other, ...oldFormsOf(other)]) if (words.has(start === at ? old + each : each + old)) return {
			start,
			end: start + 2
		};
	}
}
function isJapaneseToo(text, start, end) {
	const forms = hanFormTable();
	for (let at = start; at < end; at++) if ((forms[text.charCodeAt(at)] & 32) === 0) return false;
	return true;
}
/** A word of forms that Japan writes too, in a run with forms that only Japan writes, or beside kana. */
function isJapaneseName(text, start, end) {
	if (!isJapaneseToo(text, start, end)) return false;
	const forms = hanFormTable();
	const run = runAround(text, {
		start,
		end
	});
	if (isKana(text.charCodeAt(run.start - 1)) || isKana(text.charCodeAt(run.end))) return true;
	for (let at = run.start; at < run.end; at++) if (forms[text.charCodeAt(at)] & 8) return true;
	return false;
}
// src/filters/han-forms/japanese.ts
/** New forms a text must have before an old one is out of place. */
const NEW_FORMS = 1;
/** Old forms that make a text one of its own time. */
const OLD_FORMS = 3;
const NOTHING = [];
/** What is Chinese or old in a Japanese text, outside citations, in order of the reasons. */
function japaneseFindings(text, places, topics) {
	const { text: units } = text;
	const leaks = places.marks & 3 ? simplifiedLeaks(units, "ja", places) : [];
	const grammar = places.marks & 8 ? chineseWords(units, places) : [];
	const old = places.marks & 4 ? oldForms(units, places) : [];
	if (leaks.length + grammar.length + old.length === 0 && (places.marks & 16) === 0) return NOTHING;
	const about = topics();
	const found = [];
	const isFree = (start, end) => settingOf$1(text, start, isKana, about) === "prose" && !about.gives(units.slice(start, end)) && !found.some((each) => each.start < end && start < each.end);
	const add = (reason, { start, end }, data = {}) => found.push({
		reason,
		start,
		end,
		data
	});
	if (about.writing()) return NOTHING;
	for (const leak of leaks) if (isFree(leak.start, leak.end) && !isPlace(units, leak)) add("simplifiedInJapanese", leak);
	for (const word of grammar) if (kanaAround(text, word.start) && !about.characters() && isFree(word.start, word.end)) add("chineseInJapanese", word);
	const free = about.characters() ? [] : old.filter(({ start, end }) => isFree(start, end));
	if (free.length > 0) {
		let times = 0;
		for (let index = 0; index < places.length; index++) if (places.mark[index] & 4) times++;
		if (isModern(units, times)) for (const form of free) add("mixedForms", form, { now: form.now });
		else if (times >= OLD_FORMS) add("oldForms", free[0], { times });
	}
	if (places.marks & 16) for (let index = 0; index < places.length; index++) {
		const start = places.at[index];
		if (places.mark[index] & 16 && !about.characters() && isFree(start, start + 1)) add("rareIdeograph", {
			start,
			end: start + 1
		});
	}
	return found;
}
/** True when a stretch stands in the name of a Chinese place that Japanese spells so. */
function isPlace(text, { start, end }) {
	const around = text.slice(Math.max(0, start - 1), end + 1);
	return PLACES_AS_SPELT.some((place) => around.includes(place));
}
/**
* True when a text is written as Japanese is since 1946 but for some old forms: it has at least as many new ones, or,
* where it has few old ones, small kana, which the old spelling does not write.
*/
function isModern(text, times) {
	if (newForms(text, Math.max(NEW_FORMS, times)) >= Math.max(NEW_FORMS, times)) return true;
	return times < OLD_FORMS && SMALL_KANA.some((kana) => text.includes(kana));
}
const SMALL_KANA = [
	"っ",
	"ょ",
	"ゃ",
	"ゅ"
];
/** How far from a word kana must stand for the sentence to be Japanese, in code units. */
const NEAR_UNITS = 40;
/** True when kana stand near on the same line. */
function kanaAround(text, at) {
	const { text: units } = text;
	for (let step = 1; step <= NEAR_UNITS; step++) {
		const unit = units.charCodeAt(at - step);
		if (unit === 10) break;
		if (isKana(unit)) return true;
	}
	for (let step = 1; step <= NEAR_UNITS; step++) {
		const unit = units.charCodeAt(at + step);
		if (unit === 10) break;
		if (isKana(unit)) return true;
	}
	return false;
}
// src/filters/language/expected.ts
/** The share of a first look's rows that must be in one language before a row is expected to be in it. */
const MAJORITY = .8;
/** Rows of a first look that must have a language for its majority to say anything. */
const FEWEST_ROWS = 20;
/** The language most rows of a data set are in, if there is one. */
function majorityLanguage({ counts }) {
	const languages = Object.entries(counts["language"] ?? {});
	const all = languages.reduce((sum, [, rows]) => sum + rows, 0);
	if (all < FEWEST_ROWS) return void 0;
	return languages.find(([, rows]) => rows >= MAJORITY * all)?.[0];
}
/**
* The language a text should be in: what the user has set, else what its prompt asks for, else the language of most rows.
* Undefined where nothing says so.
*/
function expectedLanguage(_sample, _segment, context) {
	return context.language ?? majorityLanguage(context.profile);
}
// src/filters/han-forms.ts
var han_forms_default = defineFilter({
	id: "han-forms",
	summary: "Chinese characters in a form that the language of the text does not write.",
	options: strictObject({}),
	reasons: {
		simplifiedInTraditional: {
			code: "LNG010",
			severity: "reject",
			message: "{{token}} is Simplified Chinese in a text in Traditional script.",
			why: "Simplified words among Traditional ones teach a model to mix the two scripts.",
			fix: "Put the word into Traditional script, or drop the row.",
			bad: "這項政策對於經濟的發展有很大的⟦影响⟧，大家都應該關心。",
			good: "這項政策對於經濟的發展有很大的影響，大家都應該關心。",
			since: "0.1.0"
		},
		japaneseFormInChinese: {
			code: "LNG011",
			severity: "reject",
			message: "{{token}} has a form that only Japan writes.",
			why: "Japanese forms outside names are decoding faults in a Chinese text.",
			fix: "Write the character as Chinese does.",
			bad: "這座車站附近有一間很大的⟦図書⟧館，每天都有許多學生來讀書。",
			good: "這座車站附近有一間很大的圖書館，每天都有許多學生來讀書。",
			since: "0.1.0"
		},
		simplifiedInJapanese: {
			code: "LNG020",
			severity: "reject",
			message: "{{token}} has a Chinese character that Japanese does not write.",
			why: "Chinese words in Japanese prose teach a model to switch languages in mid-sentence.",
			fix: "Replace the word by the Japanese one, or drop the row.",
			bad: "この制度は地域の経済に大きな⟦影响⟧を与えています。",
			good: "この制度は地域の経済に大きな影響を与えています。",
			since: "0.1.0"
		},
		chineseInJapanese: {
			code: "LNG021",
			severity: "reject",
			message: "{{token}} is Chinese grammar in a Japanese sentence.",
			why: "Chinese words in Japanese prose teach a model to switch languages in mid-sentence.",
			fix: "Replace the word by the Japanese one, or drop the row.",
			bad: "準備は十分に整いました。⟦然而⟧、当日は雨が降りました。",
			good: "準備は十分に整いました。しかし、当日は雨が降りました。",
			since: "0.1.0"
		},
		mixedForms: {
			code: "LNG022",
			severity: "reject",
			message: "{{token}} stands in its old form in a text that writes the new ones ({{now}}).",
			why: "Old forms among new ones are Traditional Chinese that leaked into Japanese.",
			fix: "Write {{now}}, or drop the row.",
			bad: "群馬県と栃木県に続き、⟦埼玉縣⟧でも新しい図書館が開かれました。",
			good: "群馬県と栃木県に続き、埼玉県でも新しい図書館が開かれました。",
			since: "0.1.0"
		},
		oldForms: {
			code: "LNG023",
			severity: "flag",
			message: "The text writes old forms such as {{token}} ({{times}} of them).",
			why: "A model that learns from old forms writes them where nobody asked.",
			fix: "Keep it if it is a classic or a quotation.",
			bad: "⟦國家⟧の發展のために、學校では毎日體育と數學を教へ、會社では經濟を論じた。",
			good: "国家の発展のために、学校では毎日体育と数学を教え、会社では経済を論じた。",
			since: "0.1.0"
		},
		rareIdeograph: {
			code: "LNG024",
			severity: "flag",
			message: "{{token}} is in no character set of the language.",
			why: "Characters that a language has no use for are decoding faults more often than rare names.",
			fix: "Look whether the character was meant.",
			bad: "この川は山の間を⟦㵎⟧のように流れ、海にそそいでいます。",
			good: "この川は山の間を谷のように流れ、海にそそいでいます。",
			since: "0.1.0"
		},
		simplifiedInKorean: {
			code: "LNG025",
			severity: "reject",
			message: "{{token}} is Simplified Chinese in a Korean sentence.",
			why: "Korean writes its Hanja in traditional form; simplified ones are Chinese that leaked in.",
			fix: "Replace the word by the Korean one, or drop the row.",
			bad: "이 정책은 지역 경제에 큰 ⟦影响⟧을 주었습니다.",
			good: "이 정책은 지역 경제에 큰 영향(影響)을 주었습니다.",
			since: "0.1.0"
		}
	},
	check: (_, context) => (sample, report) => {
		for (const segment of sample.segments) {
			if (segment.kind === "arguments") continue;
			const text = textOf(segment);
			if (text.ascii) continue;
			if (text.scripts().of(3) === 0) continue;
			const base = hanBaseOf(text);
			const places = placesOf(text.text, marksOf(base));
			if (places.length === 0) continue;
			let known;
			const topics = () => {
				known ??= new Topics(sample, segment);
				return known;
			};
			const tokenOf = (start, end) => text.text.slice(start, end);
			if (base === "ja") for (const { reason, start, end, data } of japaneseFindings(text, places, topics)) report(reason, {
				segment,
				start,
				end,
				data: {
					token: tokenOf(start, end),
					...data
				}
			});
			else if (base === "ko") for (const { start, end, sure } of simplifiedLeaks(text.text, base, places)) {
				if (sure === 0 && end - start < 2) continue;
				if (settingOf$1(text, start, isHangul, topics()) !== "prose" || topics().writing()) continue;
				if (topics().gives(tokenOf(start, end))) continue;
				report("simplifiedInKorean", {
					segment,
					start,
					end,
					data: { token: tokenOf(start, end) }
				});
			}
			else {
				const expected = expectedLanguage(sample, segment, context);
				const leaks = chineseLeaks(text, places, topics, expected);
				for (const { start, end } of leaks) report("simplifiedInTraditional", {
					segment,
					start,
					end,
					data: { token: tokenOf(start, end) }
				});
				for (const { start, end } of japaneseInChinese(text, places, topics, leaks, expected)) report("japaneseFormInChinese", {
					segment,
					start,
					end,
					data: { token: tokenOf(start, end) }
				});
			}
		}
	}
});
// src/core/template.ts
const HOLE = /\{\{(\w+)\}\}/g;
/** Fills `{{name}}` from `data`; a name that `data` lacks stays visible, so that a test can see it. */
const fill = (message, data) => message.replace(HOLE, (hole, name) => Object.hasOwn(data, name) ? String(data[name]) : hole);
// src/core/histogram.ts
/**
* The one set of bin edges of every histogram: 0, then 1–9.5 of each power of ten in the steps below, from 10^-4 to
* 10^6. Written out and searched, not computed by a logarithm, so that every platform puts a value in the same bin,
* and integer counts of shards can be added.
*/
const STEPS = [
	1,
	1.25,
	1.5,
	1.75,
	2,
	2.5,
	3,
	3.5,
	4,
	4.5,
	5,
	5.5,
	6,
	6.5,
	7,
	7.5,
	8,
	8.5,
	9,
	9.5
];
/** Lower edges, ascending; bin `i` holds values in `[BIN_EDGES[i], BIN_EDGES[i + 1])`, the last one all above. */
const BIN_EDGES = [0, ...[
	1e-4,
	.001,
	.01,
	.1,
	1,
	10,
	100,
	1e3,
	1e4,
	1e5,
	1e6
].flatMap((power) => STEPS.map((step) => Number((step * power).toPrecision(3))))];
/** The bin of a value; values below 0 and NaN count as 0. */
function binOf(value) {
	let low = 0;
	let high = BIN_EDGES.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (value >= BIN_EDGES[middle]) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/core/sample.ts
/** What a text is in its row: the speaker of a chat turn, a side of a preference or translation pair, or plain text. */
const ROLES = [
	"system",
	"user",
	"assistant",
	"tool",
	"text",
	"prompt",
	"chosen",
	"rejected",
	"source",
	"target"
];
/** The roles a model is trained to produce. Filters judge these unless they say otherwise. */
const TRAINED_ROLES = [
	"assistant",
	"chosen",
	"target",
	"text"
];
// src/core/span.ts
const isHigh = (unit) => unit >= 55296 && unit <= 56319;
const isLow = (unit) => unit >= 56320 && unit <= 57343;
/** True when `at` would cut a surrogate pair in two. */
const splitsPair = (text, at) => at > 0 && at < text.length && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
/** Brings `[start, end)` inside the text and outward to whole characters. */
function wholeCharacters(text, start, end) {
	let from = Math.max(0, Math.min(start, text.length));
	let to = Math.max(from, Math.min(end, text.length));
	if (splitsPair(text, from)) from--;
	if (splitsPair(text, to)) to++;
	return {
		start: from,
		end: to
	};
}
/** The text of a span, shortened in its middle with `…` to at most `units` code units. */
function excerptOf(text, start, end, units = 160) {
	const whole = wholeCharacters(text, start, end);
	if (whole.end - whole.start <= units) return text.slice(whole.start, whole.end);
	const half = units - 1 >> 1;
	const head = splitsPair(text, whole.start + half) ? whole.start + half - 1 : whole.start + half;
	const tail = splitsPair(text, whole.end - half) ? whole.end - half + 1 : whole.end - half;
	return `${text.slice(whole.start, head)}…${text.slice(tail, whole.end)}`;
}
/**
* Converts ascending UTF-16 offsets of one text to Unicode code-point offsets, in one forward pass.
* A lone surrogate counts as one code point, as it does in Python and in the audit.
*/
function codePointOffsets(text, ascending) {
	const offsets = [];
	let pairs = 0;
	let at = 0;
	for (const target of ascending) {
		for (; at < target; at++) if (isHigh(text.charCodeAt(at)) && at + 1 < target && isLow(text.charCodeAt(at + 1))) {
			pairs++;
			at++;
		}
		offsets.push(target - pairs);
	}
	return offsets;
}
// src/engine/native-copy.ts
/** Lets the text layer, which knows no platform, copy texts by Node's own means. */
function useNativeCopy() {
	useStringCopier((memory) => {
		const buffer = Buffer.from(memory);
		return typeof buffer.ucs2Write === "function" ? (text, to) => void buffer.ucs2Write(text, to, 2 * text.length) : (text, to) => void buffer.write(text, to, "utf16le");
	});
}
const GRAVITY = {
	note: 0,
	flag: 1,
	reject: 2
};
/** Turns reports into findings: severity by policy, spans of whole characters, messages filled, capped per reason. */
function createRecorder(policy) {
	let findings = [];
	let counts = /* @__PURE__ */ new Map();
	function record(filter, key, details, as) {
		const reason = filter.reasons[key];
		if (reason === void 0) throw new TypeError(`it reported the unknown reason ${JSON.stringify(key)}`);
		const setting = policy(filter, reason, details.segment);
		if (setting === "off") return;
		const severity = as ?? setting;
		if (!makeRoom(reason.code, severity)) return;
		const { segment, data = {} } = details;
		findings.push({
			code: reason.code,
			filter: filter.id,
			reason: key,
			severity,
			message: fill(reason.message, data),
			data,
			role: segment?.role ?? null,
			...segment && placeOf(segment, details),
			...details.score !== void 0 && { score: details.score },
			...details.limit !== void 0 && { limit: details.limit }
		});
	}
	/** False where the finding is one too many; else a lesser one may have gone for it. */
	function makeRoom(code, severity) {
		let count = counts.get(code);
		if (count === void 0) {
			count = {
				reject: 0,
				flag: 0,
				note: 0,
				dropped: 0
			};
			counts.set(code, count);
		}
		if (count.reject + count.flag + count.note < 100) {
			count[severity]++;
			return true;
		}
		const least = count.note > 0 ? "note" : count.flag > 0 ? "flag" : "reject";
		const goes = GRAVITY[severity] > GRAVITY[least] ? least : severity;
		if (goes !== "note") count.dropped++;
		if (goes === severity) return false;
		findings.splice(findings.findLastIndex((finding) => finding.code === code && finding.severity === goes), 1);
		count[goes]--;
		count[severity]++;
		return true;
	}
	return {
		record,
		get findings() {
			return findings;
		},
		take() {
			const dropped = {};
			for (const [code, count] of counts) if (count.dropped > 0) dropped[code] = count.dropped;
			const taken = {
				findings,
				dropped
			};
			if (findings.length > 0) findings = [];
			if (counts.size > 0) counts = /* @__PURE__ */ new Map();
			return taken;
		}
	};
}
function placeOf(segment, { start, end }) {
	const { text, path } = segment;
	const whole = wholeCharacters(text, start ?? 0, end ?? text.length);
	return {
		span: {
			path,
			...whole
		},
		excerpt: excerptOf(text, whole.start, whole.end)
	};
}
// src/engine/measure.ts
/** Filters that are not linear in time abstain on texts longer than this, in UTF-16 code units. */
const LONG_TEXT_UNITS = 2e6;
/** The slot of every scored reason in histograms: filters and reasons in registry order. */
function scoredReasons(filters) {
	return filters.flatMap(({ filter }) => Object.entries(filter.reasons).filter(([, reason]) => reason.scored !== void 0).map(([reason, { code }]) => ({
		code,
		filter: filter.id,
		reason
	})));
}
/** Index into ROLES of a measured text; a value without a text counts as role 0 past the end. */
const roleSlots = ROLES.length + 1;
/**
* Binds filters, policy and what is known of the data set once; the result measures one sample at a time and holds no
* state between samples.
*/
function createMeasurer(filters, policy, hooks = {}, context = NO_CONTEXT) {
	useNativeCopy();
	const recorder = createRecorder(policy);
	const scored = scoredReasons(filters);
	const steps = filters.map(({ filter, options }) => {
		const slots = /* @__PURE__ */ new Map();
		for (const [slot, each] of scored.entries()) if (each.filter === filter.id) slots.set(each.reason, slot);
		const report = (reason, details) => recorder.record(filter, reason, details);
		const measure = (reason, value, place) => {
			const slot = slots.get(reason);
			if (slot === void 0) throw new TypeError(`it measured ${JSON.stringify(reason)}, which is not a scored reason`);
			const role = place?.segment === void 0 ? ROLES.length : ROLES.indexOf(place.segment.role);
			hooks.onValue?.(slot * roleSlots + role, binOf(value));
			const { bad, margin } = filter.reasons[reason].scored;
			if (place?.limit === void 0) return;
			const short = bad === "above" ? place.limit - value : value - place.limit;
			if (short > 0 && short <= margin) recorder.record(filter, reason, {
				...place,
				score: value
			}, "note");
		};
		return {
			filter,
			check: filter.check?.(options, context),
			review: filter.review?.(options),
			sketch: filter.sketch?.(options),
			report,
			measure
		};
	});
	function measureOne(sample) {
		const abstained = [];
		const long = sample.segments.some(({ text }) => text.length > LONG_TEXT_UNITS);
		for (let index = 0; index < steps.length; index++) {
			const { filter, check, report, measure } = steps[index];
			if (check === void 0) continue;
			if (long && filter.time === "quadratic") {
				abstained.push(filter.id);
				continue;
			}
			hooks.onStep?.(index);
			check(sample, report, measure);
		}
		for (let index = 0; index < steps.length; index++) {
			const { review, report } = steps[index];
			if (review === void 0) continue;
			hooks.onStep?.(index);
			review(sample, [...recorder.findings], report);
		}
		const sketches = [];
		for (let index = 0; index < steps.length; index++) {
			const { sketch } = steps[index];
			if (sketch === void 0) continue;
			hooks.onStep?.(index);
			sketches.push(sketch(sample));
		}
		hooks.onMeasured?.(sample, recorder.findings.length > 0);
		const { findings, dropped } = recorder.take();
		return {
			findings: findings.length === 0 ? findings : inOrder(sample, findings),
			dropped,
			sketches,
			abstained
		};
	}
	return (sample) => {
		beginSample();
		try {
			return measureOne(sample);
		} catch (error) {
			recorder.take();
			throw error;
		} finally {
			endSample();
		}
	};
}
/** Sorts findings by text, place and code, and gives each span its code-point offsets. */
function inOrder(sample, findings) {
	const order = new Map(sample.segments.map(({ path }, index) => [path, index]));
	const rank = ({ span }) => span === void 0 ? -1 : order.get(span.path) ?? order.size;
	const sorted = findings.sort((a, b) => rank(a) - rank(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0) || (a.span?.end ?? 0) - (b.span?.end ?? 0) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
	const byPath = /* @__PURE__ */ new Map();
	for (const { span } of sorted) if (span) byPath.set(span.path, [
		...byPath.get(span.path) ?? [],
		span.start,
		span.end
	]);
	const converted = /* @__PURE__ */ new Map();
	for (const [path, offsets] of byPath) {
		const ascending = [...new Set(offsets)].sort((a, b) => a - b);
		const segment = sample.segments[order.get(path)];
		const points = textOf(segment).surrogates ? codePointOffsets(segment.text, ascending) : ascending;
		converted.set(path, new Map(ascending.map((offset, index) => [offset, points[index]])));
	}
	return sorted.map((finding) => {
		if (finding.span === void 0) return finding;
		const points = converted.get(finding.span.path);
		return {
			...finding,
			codePoints: {
				start: points.get(finding.span.start),
				end: points.get(finding.span.end)
			}
		};
	});
}
// src/engine/policy.ts
const NO_POLICY = {
	severity: {},
	select: [],
	ignore: [],
	dryRun: false
};
/** The longest of `prefixes` that `code` starts with, as its length; -1 where none does. */
const longest = (code, prefixes) => prefixes.reduce((best, prefix) => code.startsWith(prefix) && prefix.length > best ? prefix.length : best, -1);
/** Selection as in ruff: the longest prefix decides, and of equals the ignore. */
function isSelected(code, { select, ignore }) {
	const chosen = select.length === 0 ? 0 : longest(code, select);
	return chosen >= 0 && chosen > longest(code, ignore);
}
function longestRule(code, role, severity) {
	let best = -1;
	let rule;
	for (const [key, value] of Object.entries(severity)) {
		const [prefix, onRole] = key.split("@");
		if (!code.startsWith(prefix) || onRole !== void 0 && onRole !== role) continue;
		const weight = prefix.length * 2 + (onRole === void 0 ? 0 : 1);
		if (weight > best) [best, rule] = [weight, {
			setting: value,
			namesRole: onRole !== void 0
		}];
	}
	return rule;
}
const RANK = {
	off: 0,
	note: 1,
	flag: 2,
	reject: 3
};
const atMost = (setting, cap) => RANK[setting] > RANK[cap] ? cap : setting;
/** What a finding may be at most where the text is context: a bad rejected answer is the point of a pair. */
function contextCap(filter, reason, segment) {
	const judged = reason.roles ?? filter.roles ?? TRAINED_ROLES;
	if (judged.includes(segment.role) && segment.trained) return "reject";
	return segment.role === "rejected" && !judged.includes("rejected") ? "note" : "flag";
}
/**
* Rows that cannot be read, or that a filter crashed on, go to no file of good rows whatever the config says, so their
* findings can be neither dropped nor softened: every rejected row is explained.
*/
const UNREADABLE = /* @__PURE__ */ new Set([
	"ROW010",
	"ROW011",
	"ROW012",
	"ROW013",
	"ROW020"
]);
/**
* Compiles severity rules into a function, memoised by reason and kind of place. A rule that names the role holds as it
* stands; any other is capped where the text is context.
*/
function createPolicy(spec) {
	const known = /* @__PURE__ */ new Map();
	return (filter, reason, segment) => {
		const key = segment === void 0 ? reason.code : `${reason.code}@${segment.role}${segment.trained ? "" : "-"}`;
		const memo = known.get(key);
		if (memo !== void 0) return memo;
		const setting = UNREADABLE.has(reason.code) ? "reject" : settingOf(spec, filter, reason, segment);
		known.set(key, setting);
		return setting;
	};
}
function settingOf(spec, filter, reason, segment) {
	if (!isSelected(reason.code, spec)) return "off";
	const rule = longestRule(reason.code, segment?.role ?? null, spec.severity);
	let setting = rule?.setting ?? reason.severity;
	if (segment !== void 0 && !rule?.namesRole) setting = atMost(setting, contextCap(filter, reason, segment));
	return spec.dryRun ? atMost(setting, "flag") : setting;
}
// src/testing.ts
/** Runs a filter alone over one sample with its default severities. */
function findingsOf(filter, sample, options = {}, context = NO_CONTEXT) {
	return createMeasurer([{
		filter,
		options: filter.options.parse(options)
	}], createPolicy(NO_POLICY), {}, context)(sample).findings;
}
// bench/quality/han-forms.ts
/**
* Quality of the han-forms filter: false positives on clean sets, recall and spans on planted words, real defects, speed.
* `npm run bench -- quality/han-forms [--rows even|odd|all] [--show] [--misses] [--wild]`, with SHISA_FILTER_DATA set to
* the data folder; `--show` prints the findings on clean rows, `--misses` what was planted and not found, `--wild` what
* is found in unfiltered answers. Thresholds were chosen on even rows; odd ones are for the report.
*/
const folder = process.env["SHISA_FILTER_DATA"];
if (folder === void 0) {
	console.log("SHISA_FILTER_DATA is unset: nothing to measure");
	process.exit(0);
}
const flag = (name) => process.argv.includes(name);
const rowsWanted = process.argv[process.argv.indexOf("--rows") + 1] ?? "even";
const rowsOf = (file) => gunzipSync(readFileSync(`${folder}/${file}`)).toString("utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
const half = (rows) => [...rows.entries()].filter(([index]) => rowsWanted === "all" || index % 2 === (rowsWanted === "odd" ? 1 : 0));
/** Marks of expected spans would be read as such: no real text here holds them. */
const sample = (turns) => sampleOf(turns.map(([role, text]) => ({
	role,
	text: text.replace(/[⟦⟧]/g, " ")
}))).sample;
const chat = (row) => sample(row.messages.map(({ role, content }) => [role, content ?? ""]));
const alpaca = (row) => sample([["user", `${row.instruction}\n${row.input ?? ""}`], ["assistant", row.output]]);
const context = (row) => sample([["text", row.input]]);
const plain = (column) => (row) => sample([["text", row[column]]]);
const NTREX = "native/ntrex_parallel_33langs.jsonl.gz";
const CLEAN = [
	[
		"ja wikipedia",
		"native/ja_wikipedia_sentences.jsonl.gz",
		plain("text")
	],
	[
		"ja ud",
		"native/ud_ja.jsonl.gz",
		plain("text")
	],
	[
		"ja jsquad",
		"instruct/ja_qa_jsquad_alpaca.jsonl.gz",
		context
	],
	[
		"ja jsts",
		"similarity/ja_jsts.jsonl.gz",
		plain("sentence1")
	],
	[
		"ja commonsense",
		"instruct/ja_jcommonsenseqa.jsonl.gz",
		plain("question")
	],
	[
		"ja dialogue",
		"instruct/ja_human_dialogue_messages.jsonl.gz",
		chat
	],
	[
		"ja rustbook",
		"instruct/ja_rustbook_messages.jsonl.gz",
		chat
	],
	[
		"ja strong chat",
		"instruct/ja_chat_strong_messages.jsonl.gz",
		chat
	],
	[
		"ja ntrex",
		NTREX,
		plain("ja")
	],
	[
		"ko ud",
		"native/ud_ko.jsonl.gz",
		plain("text")
	],
	[
		"ko klue ner",
		"native/ko_klue_ner_text.jsonl.gz",
		plain("text")
	],
	[
		"ko klue nli",
		"native/ko_klue_nli.jsonl.gz",
		plain("premise")
	],
	[
		"ko songys",
		"instruct/ko_chat_songys_alpaca.jsonl.gz",
		alpaca
	],
	[
		"ko rustbook",
		"instruct/ko_rustbook_messages.jsonl.gz",
		chat
	],
	[
		"ko ntrex",
		NTREX,
		plain("ko")
	],
	[
		"zh-Hant ud",
		"native/ud_zh-Hant.jsonl.gz",
		plain("text")
	],
	[
		"zh-Hant drcd",
		"instruct/zh_hant_qa_drcd_alpaca.jsonl.gz",
		context
	],
	[
		"zh-Hant rustbook",
		"instruct/zh-Hant_rustbook_messages.jsonl.gz",
		chat
	],
	[
		"zh-Hant ntrex",
		NTREX,
		plain("zh-Hant")
	],
	[
		"yue ntrex",
		NTREX,
		plain("yue")
	],
	[
		"zh-Hant bench",
		"instruct/zh_tw_bench_messages.jsonl.gz",
		chat
	],
	[
		"zh-Hans ud",
		"native/ud_zh-Hans.jsonl.gz",
		plain("text")
	],
	[
		"zh-Hans alpaca",
		"instruct/zh_hans_alpaca_mt.jsonl.gz",
		alpaca
	],
	[
		"en ntrex",
		NTREX,
		plain("en")
	],
	[
		"en alpaca eval",
		"instruct/en_alpaca_eval_messages.jsonl.gz",
		chat
	]
];
const counted = (row, given = NO_CONTEXT) => findingsOf(han_forms_default, row, {}, given).filter(({ severity }) => severity !== "note");
const textAt = (row, path) => row.segments.find((segment) => segment.path === path).text;
const shown = (row, { code, span }) => {
	const text = textAt(row, span.path);
	const { start, end } = span;
	return `${code} ${JSON.stringify(`${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`)}`;
};
console.log(`False positives on clean rows (${rowsWanted})`);
const totals = {
	rows: 0,
	rejected: 0,
	flagged: 0
};
for (const [name, file, read] of CLEAN) {
	let rejected = 0;
	let flagged = 0;
	const rows = half(rowsOf(file));
	const codes = /* @__PURE__ */ new Map();
	for (const [index, row] of rows) {
		const each = read(row);
		const found = counted(each).filter(({ role }) => role === "assistant" || role === "text");
		if (found.some(({ severity }) => severity === "reject")) rejected++;
		else if (found.length > 0) flagged++;
		for (const code of new Set(found.map((finding) => finding.code))) codes.set(code, (codes.get(code) ?? 0) + 1);
		if (flag("--show")) for (const finding of found.slice(0, 4)) console.log(`  ${name} ${index} ${shown(each, finding)}`);
	}
	totals.rows += rows.length;
	totals.rejected += rejected;
	totals.flagged += flagged;
	const parts = [...codes].sort().map(([code, times]) => `${code} ${times}`);
	console.log(`${name.padEnd(18)} ${String(rows.length).padStart(5)} rows  rejected ${rejected}  flagged ${flagged}  ${parts.join("  ")}`);
}
console.log(`all                ${totals.rows} rows  rejected ${totals.rejected}  flagged ${totals.flagged}`);
/** Mulberry32: the same words at the same places in every run. */
function randomOf(seed) {
	let state = seed;
	return () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, 1 | state);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	};
}
/** The ideographs of a character set, asked of the runtime and not of the filter's own tables. */
function ideographsOf(encoding, lead, trail) {
	const decoder = new TextDecoder(encoding);
	const found = /* @__PURE__ */ new Set();
	for (let first = lead[0]; first <= lead[1]; first++) for (let second = trail[0]; second <= trail[1]; second++) {
		const char = decoder.decode(Uint8Array.of(first, second));
		if (char.length === 1 && char >= "㐀" && char <= "鿿") found.add(char);
	}
	return found;
}
const GB2312 = ideographsOf("gbk", [176, 247], [161, 254]);
const CP932 = ideographsOf("shift_jis", [129, 252], [64, 252]);
const BIG5 = ideographsOf("big5", [164, 249], [64, 254]);
const DONORS = [
	["native/ud_zh-Hans.jsonl.gz", ({ text }) => text],
	["instruct/zh_hans_alpaca_mt.jsonl.gz", ({ output }) => output],
	[NTREX, (row) => row["zh-Hans"]]
];
/** Words of two to four ideographs as the runtime segments them, by how often they occur. */
const donorWords = [];
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
for (const [file, read] of DONORS) for (const [, row] of half(rowsOf(file))) for (const { segment } of segmenter.segment(read(row))) if (/^[\u4e00-\u9fff]{2,4}$/.test(segment)) donorWords.push(segment);
const HOSTS = [
	[
		"ja",
		(char) => GB2312.has(char) && !CP932.has(char),
		/[\u3041-\u30ff\u4e00-\u9fff]/,
		CLEAN.filter(([name]) => /^ja (wikipedia|jsquad|strong chat|ntrex|ud)/.test(name))
	],
	[
		"zh-Hant",
		(char) => GB2312.has(char) && !BIG5.has(char),
		/[\u4e00-\u9fff]/,
		CLEAN.filter(([name]) => /^zh-Hant (ud|drcd|rustbook|ntrex)/.test(name))
	],
	[
		"ko",
		(char) => GB2312.has(char) && !BIG5.has(char) && !CP932.has(char),
		/[\uac00-\ud7a3]/,
		CLEAN.filter(([name]) => /^ko (ud|klue|rustbook|ntrex)/.test(name))
	]
];
console.log("\nOne simplified word planted in the last trained text of every row: rejects that overlap it");
for (const [base, onlyHans, native, sources] of HOSTS) {
	const random = randomOf(20251102);
	const pool = donorWords.filter((word) => [...word].some(onlyHans));
	const types = [...new Set(pool)];
	for (const [kind, list] of [["words as they occur", pool], ["every word alike", types]]) {
		let [all, caught, wide, shared, sharedCaught] = [
			0,
			0,
			0,
			0,
			0
		];
		for (const [, file, read] of sources) for (const [, row] of half(rowsOf(file)).slice(0, 400)) {
			const host = read(row);
			const at = host.segments.length - 1;
			const { text } = host.segments[at];
			const analysis = analyse(text);
			const places = [];
			for (let place = 1; place < text.length; place++) if (native.test(text[place]) && native.test(text[place - 1]) && !analysis.protected(place)) places.push(place);
			if (places.length < 12) continue;
			const word = list[Math.floor(random() * list.length)];
			const start = places[Math.floor(random() * places.length)];
			const end = start + word.length;
			const planted = sample(host.segments.map(({ role, text: each }, index) => [role, index === at ? each.slice(0, start) + word + each.slice(start) : each]));
			const { path } = planted.segments[at];
			const hits = counted(planted).filter(({ severity, span }) => severity === "reject" && span.path === path && span.start < end && start < span.end);
			all++;
			const some = [...word].some((char) => !onlyHans(char));
			if (some) shared++;
			const iou = Math.max(0, ...hits.map(({ span }) => {
				const inside = Math.min(end, span.end) - Math.max(start, span.start);
				return inside / (word.length + (span.end - span.start) - inside);
			}));
			if (hits.length > 0) {
				caught++;
				if (some) sharedCaught++;
				if (iou >= .5) wide++;
			}
			if (flag("--misses") && iou < .5) console.log(`  ${base} ${word} ${hits.length > 0 ? shown(planted, hits[0]) : `missed ${JSON.stringify(`${text.slice(Math.max(0, start - 15), start)}⟦${word}⟧${text.slice(start, start + 15)}`)}`}`);
		}
		console.log(`${base.padEnd(8)} ${kind.padEnd(20)} ${all} rows  recall ${(100 * caught / all).toFixed(2)} %  IoU >= 0.5 ${(100 * wide / Math.max(1, caught)).toFixed(2)} %  with a shared character ${(100 * sharedCaught / Math.max(1, shared)).toFixed(2)} %`);
	}
}
/** Words of a language as the runtime segments them, that hold a character of a kind. */
function wordsOf(lang, file, read, holds) {
	const found = [];
	const cut = new Intl.Segmenter(lang, { granularity: "word" });
	for (const [, row] of half(rowsOf(file))) for (const { segment } of cut.segment(read(row))) if (/^[\u4e00-\u9fff]{2,4}$/.test(segment) && [...segment].some(holds)) found.push(segment);
	return found;
}
const TRADITIONAL_WORDS = wordsOf("zh", NTREX, (row) => row["zh-Hant"], (char) => newFormOf(char.charCodeAt(0)) !== 0);
const JAPANESE_WORDS = wordsOf("ja", NTREX, (row) => row.ja, (char) => !GB2312.has(char) && !BIG5.has(char));
console.log("\nOne Traditional word in Japanese, one Japanese word in Traditional Chinese");
for (const [base, words] of [["ja", TRADITIONAL_WORDS], ["zh-Hant", JAPANESE_WORDS]]) {
	const random = randomOf(20251103);
	const [, , native, sources] = HOSTS.find(([name]) => name === base);
	let [all, caught, wide] = [
		0,
		0,
		0
	];
	for (const [, file, read] of sources) for (const [, row] of half(rowsOf(file)).slice(0, 300)) {
		const { text, role } = read(row).segments.at(-1);
		const places = [...Array(text.length).keys()].filter((place) => place > 0 && native.test(text[place]) && native.test(text[place - 1]));
		if (places.length < 12) continue;
		const word = words[Math.floor(random() * words.length)];
		const start = places[Math.floor(random() * places.length)];
		const end = start + word.length;
		const hits = counted(sample([[role, text.slice(0, start) + word + text.slice(start)]])).filter(({ severity, span }) => severity === "reject" && span.start < end && start < span.end);
		all++;
		if (hits.length > 0) caught++;
		else if (flag("--misses")) console.log(`  ${base} ${word} unseen ${JSON.stringify(`${text.slice(Math.max(0, start - 15), start)}⟦${word}⟧${text.slice(start, start + 15)}`)}`);
		if (hits.some(({ span }) => {
			const inside = Math.min(end, span.end) - Math.max(start, span.start);
			return inside / (word.length + span.end - span.start - inside) >= .5;
		})) wide++;
	}
	console.log(`${base.padEnd(8)} ${all} rows  recall ${(100 * caught / all).toFixed(2)} %  IoU >= 0.5 ${(100 * wide / Math.max(1, caught)).toFixed(2)} %`);
}
console.log("\nReal defects: rows labelled as simplified leaks that a reject meets");
{
	let [rows, caught] = [0, 0];
	for (const [index, row] of half(rowsOf("wild/ja_real_defects_weak_labels.jsonl.gz"))) {
		const spans = row.spans.filter(({ kind }) => /simpl|chin|hans/i.test(kind));
		if (spans.length === 0) continue;
		rows++;
		const each = chat(row);
		const found = counted(each).filter(({ severity }) => severity === "reject");
		if (spans.some(({ field, start, end }) => found.some(({ span, codePoints }) => span.path === field.replace(/\.(\d+)\./, "[$1].") && codePoints.start < end && start < codePoints.end))) caught++;
		else if (flag("--misses")) {
			const { field, start, end, text } = spans[0];
			const all = [...textAt(each, field.replace(/\.(\d+)\./, "[$1]."))];
			console.log(`  ${index} missed ${JSON.stringify(`${all.slice(Math.max(0, start - 24), start).join("")}⟦${text}⟧${all.slice(end, end + 24).join("")}`)}`);
		}
	}
	console.log(`${caught} of ${rows} rows`);
}
if (flag("--wild")) {
	const sharegpt = (row) => sample(row.conversations.map(({ from, value }) => [from === "gpt" ? "assistant" : "user", value ?? ""]));
	const WILD = [
		[
			"chat any model",
			"wild/ja_chat_any_model_sharegpt.jsonl.gz",
			sharegpt
		],
		[
			"real defects",
			"wild/ja_real_defects_weak_labels.jsonl.gz",
			chat
		],
		[
			"rakuda",
			"wild/ja_rakuda_early_models.jsonl.gz",
			chat
		]
	];
	for (const [name, file, read] of WILD) {
		const codes = /* @__PURE__ */ new Map();
		const rows = half(rowsOf(file));
		for (const [index, row] of rows) {
			const each = read(row);
			const found = counted(each).filter(({ role }) => role === "assistant");
			for (const code of new Set(found.map((finding) => finding.code))) codes.set(code, (codes.get(code) ?? 0) + 1);
			for (const finding of found.slice(0, 3)) console.log(`  ${name} ${index} ${shown(each, finding)}`);
		}
		console.log(`${name} ${rows.length} rows  ${[...codes].sort().map(([code, times]) => `${code} ${times}`).join("  ")}`);
	}
}
console.log("\nSpeed, best of 20, ms per MB of UTF-8: the filter alone, after the shared scan");
const ignore = () => {};
for (const [name, file, read] of CLEAN.filter(([name]) => /^(ja strong|ja wiki|ko klue ner|zh-Hant drcd|zh-Hans ud|en alpaca eval)/.test(name))) {
	const check = han_forms_default.check(han_forms_default.options.parse({}), NO_CONTEXT);
	const samples = rowsOf(file).map(read);
	const bytes = samples.reduce((sum, { segments }) => sum + segments.reduce((all, { text }) => all + Buffer.byteLength(text), 0), 0);
	let best = Number.POSITIVE_INFINITY;
	for (let round = 0; round < 20; round++) {
		let spent = 0;
		for (const each of samples) {
			beginSample();
			for (const segment of each.segments) textOf(segment).scripts();
			const start = performance.now();
			check(each, ignore, ignore);
			spent += performance.now() - start;
			endSample();
		}
		best = Math.min(best, spent);
	}
	const mb = bytes / 1e6;
	console.log(`${name.padEnd(14)} ${mb.toFixed(2)} MB  ${(best / mb).toFixed(2)}`);
}
export {};
