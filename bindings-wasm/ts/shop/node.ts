import { readFileSync } from "node:fs";
import type { ModuleSource } from "../loader.js";
import { engine } from "./index.js";

engine.loadSync(readFileSync(new URL("./shop.wasm", import.meta.url)));

/** Nothing to do in Node, where the module is loaded with the package; for programs that run in browsers, too. */
export async function init(_source?: ModuleSource): Promise<void> {}

export { chooseConfiguration, descriptionPolicy, orderPackages, orderStatuses, picture, pictures, shownPrice } from "./index.js";
export type {
  Checkpoint, ConfigurationChoice, ConfigurationProperty, NamedStatus, OrderPackages, OrderStatuses, PackageView, PackedLine,
  PriceOptions, PriceRange, PriceSpan, PropertyValue, RuleProblem, SelectedValue, ShownPrice, SizedPicture, UnitPrice,
} from "./index.js";
